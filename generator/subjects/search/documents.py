"""What of a motion can be searched, and how much each field says about its subject."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from generator.library.entry import Entry
from generator.model.enums import PartKind
from generator.model.parts import Part


class Weight(Enum):
    """How much one word in a field counts; half or double of it changes little (measured on judged questions)."""

    TITLE = 5.0
    SUBJECT = 3.0
    """What is asked, as a summary or an idea."""
    REQUEST = 2.0
    TOPIC = 1.5
    """Tags, themes, place, people and number: what a motion is filed under."""
    REASON = 1.0
    """Recitals."""
    ASIDE = 0.4
    """Explanation, costs and tips: they mention much that the motion does not ask."""


@dataclass(frozen=True)
class SearchDocument:
    """One page as far as it is searched: texts with their weights."""

    key: str
    texts: tuple[tuple[Weight, str], ...]


def guide_document(url: str, title: str, text: str) -> SearchDocument:
    """Return what can be searched of a page that is no motion."""
    return SearchDocument(url, ((Weight.TITLE, title), (Weight.REASON, text)))


def motion_document(entry: Entry) -> SearchDocument:
    """Return what can be searched of a motion."""
    return SearchDocument(entry.id, tuple((weight, text) for weight, text in _texts(entry) if text))


def _texts(entry: Entry) -> Iterator[tuple[Weight, str]]:
    motion = entry.motion
    yield Weight.TITLE, motion.title
    yield Weight.SUBJECT, motion.summary or ""
    if entry.idea:
        yield Weight.SUBJECT, entry.idea.label
    yield from ((Weight.TOPIC, text) for text in _topics(entry))
    yield from (text for part in motion.text for text in _part(part))
    yield Weight.REASON, motion.agenda_item or ""
    asides = (motion.explanation, motion.costs, motion.authority, motion.tips, motion.speech)
    yield from ((Weight.ASIDE, text or "") for text in asides)


def _topics(entry: Entry) -> Iterator[str]:
    motion = entry.motion
    yield from motion.tags
    yield from (theme.label.nl for theme in entry.themes)
    yield from (entry.place_name or "", motion.number or "")
    yield from (name for who in motion.submitters for name in (who.name or "", who.party))
    if motion.proposal:
        yield from (motion.proposal.number or "", motion.proposal.title or "")


def _part(part: Part) -> Iterable[tuple[Weight, str]]:
    weight = Weight.REQUEST if part.part in {PartKind.REQUESTS, PartKind.CHANGE, PartKind.DECLARES} else Weight.REASON
    return ((weight, text) for text in (*part.points, part.original or "", part.amended or ""))
