"""What a motion says, as bags of word stems: what it asks, why, and what it is about."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from generator.library.entry import Entry
from generator.model.enums import PartKind
from generator.model.motion import Motion
from generator.text.compounds import Splitter
from generator.text.stems import Stems
from generator.text.stop_words import STOPS
from generator.text.words import CHUNK, vocabulary

ASKS = frozenset({PartKind.REQUESTS, PartKind.CHANGE, PartKind.DECLARES})
Terms = Counter[str]
"""Stems with how often they occur; a word inside a compound counts for half."""


@dataclass(frozen=True)
class TermVectors:
    """One motion."""

    asks: Terms
    """What is asked; the summary where the text is at its source."""
    reasons: Terms
    """The recitals."""
    subject: Terms
    """Title, summary, tags, themes and idea."""


@dataclass
class TermCounter:
    """Makes bags; words that were seen before cost nothing."""

    stems: Stems

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "TermCounter":
        """Return a packer that splits compounds by the words of these motions."""
        words = vocabulary(text for entry in entries for text in (*_asks(entry.motion), *_subject(entry)))
        return cls(Stems(Splitter(words - STOPS)))

    def pack(self, entry: Entry) -> TermVectors:
        """Return the bags of a motion."""
        asks = _asks(entry.motion)
        reasons = [text for part in entry.motion.text if part.part not in ASKS for text in part.points]
        return TermVectors(self.bag(asks), self.bag(reasons), self.bag(_subject(entry)))

    def bag(self, texts: Iterable[str]) -> Terms:
        """Return the stems of texts."""
        terms: dict[str, float] = {}
        chunks = (chunk for text in texts for chunk in CHUNK.findall(text))
        for stem, share in chain.from_iterable(map(self.stems.terms, chunks)):
            terms[stem] = terms.get(stem, 0) + share
        return Counter(terms)


def requests(motion: Motion) -> tuple[str, ...]:
    """Return what a motion asks, point by point; nothing where its text is at the source."""
    return tuple(point for part in motion.text if part.part in ASKS for point in (*part.points, part.amended or ""))


def _asks(motion: Motion) -> tuple[str, ...]:
    return tuple(filter(None, requests(motion))) or ((motion.summary,) if motion.summary else ())


def _subject(entry: Entry) -> tuple[str, ...]:
    idea = (entry.idea.label, *entry.idea.synonyms) if entry.idea else ()
    themes = (theme.label.nl for theme in entry.themes)
    return (entry.motion.title, entry.motion.summary or "", *entry.motion.tags, *themes, *idea)
