"""What of a motion can be searched, and how much each field says about its subject.

Names are found by names: municipality, people and parties are no words of the text (see `names.py`). Themes are none
either: a whole theme is offered as a link.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, IntEnum

from generator.library.entry import Entry
from generator.model.enums import PartKind
from generator.model.parts import Part


class Where(IntEnum):
    """In which kind of field a word stands, as a result shows it; the first says most."""

    TITLE = 0
    ASKED = 1
    """Summary, requests, idea, tags and number: the motion is about it."""
    TEXT = 2
    ASIDE = 3
    """Explanation, costs, tips and speech: they mention much that the motion does not ask."""


class Weight(Enum):
    """How much one word in a field counts; half or double of it changes little (measured on judged questions)."""

    TITLE = 5.0
    SUBJECT = 3.0
    """What is asked, as a summary or an idea."""
    REQUEST = 2.0
    TOPIC = 1.5
    """Tags and number."""
    REASON = 1.0
    """Recitals."""
    ASIDE = 0.2

    @property
    def where(self) -> Where:
        """The kind of field."""
        return _WHERE.get(self, Where.ASKED)


_WHERE = {Weight.TITLE: Where.TITLE, Weight.REASON: Where.TEXT, Weight.ASIDE: Where.ASIDE}


@dataclass(frozen=True)
class SearchDocument:
    """One page as far as it is searched: texts with their weights."""

    key: str
    texts: tuple[tuple[Weight, str], ...]
    """In the order of `Where`."""


def guide_document(url: str, title: str, text: str) -> SearchDocument:
    """Return what can be searched of a page that is no motion."""
    return SearchDocument(url, ((Weight.TITLE, title), (Weight.REASON, text)))


def motion_document(entry: Entry) -> SearchDocument:
    """Return what can be searched of a motion."""
    texts = ((weight, text) for weight, text in _texts(entry) if text)
    return SearchDocument(entry.id, tuple(sorted(texts, key=lambda pair: pair[0].where)))


def _texts(entry: Entry) -> Iterator[tuple[Weight, str]]:
    motion = entry.motion
    yield Weight.TITLE, motion.title
    yield Weight.SUBJECT, motion.summary or ""
    if entry.idea:
        yield Weight.SUBJECT, entry.idea.label
    tags = (tag.replace("-", " ") for tag in motion.tags)  # `openbaar-vervoer` is two words, as in a text
    yield from ((Weight.TOPIC, text) for text in (*tags, motion.number or ""))
    yield from (text for part in motion.text for text in _part(part))
    yield Weight.REASON, motion.agenda_item or ""
    yield from ((Weight.REASON, decision.pledge.text or "") for decision in motion.decisions if decision.pledge)
    if motion.proposal:
        yield Weight.REASON, f"{motion.proposal.number or ''} {motion.proposal.title or ''}"
    asides = (motion.explanation, motion.costs, motion.authority, motion.tips, motion.speech)
    yield from ((Weight.ASIDE, text or "") for text in asides)


def _part(part: Part) -> Iterable[tuple[Weight, str]]:
    weight = Weight.REQUEST if part.part in {PartKind.REQUESTS, PartKind.CHANGE, PartKind.DECLARES} else Weight.REASON
    return ((weight, text) for text in (*part.points, part.original or "", part.amended or ""))
