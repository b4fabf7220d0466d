"""Which records are of one motion: the same number in one meeting or under one title, or the same document."""

import re
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from generator.model.dates import PartialDate
from generator.model.enums import Kind, SourceKind
from generator.model.motion import Motion
from generator.model.names import fold, slugify
from generator.records.record import Record

_ENDING = re.compile(r"\.(pdf|docx?|odt|rtf)$", re.IGNORECASE)


@dataclass(frozen=True)
class Filed:
    """A motion that was filed, with what shows that another record is of the same one."""

    record: Record
    added: date
    place: str
    day: PartialDate
    is_amendment: bool
    words: str
    """Its title as written."""
    number: str
    """Empty where it has none, or a faulty one."""
    document: str
    """Its first source, where that is the address of one document; else empty."""

    @property
    def title(self) -> str:
        """Its title, folded."""
        return fold(self.words)

    @property
    def by_number(self) -> Hashable:
        """The number with the year in which it was given; None where there is none."""
        return (self.place, self.day.year, self.is_amendment, self.number) if self.number else None

    @property
    def by_document(self) -> Hashable:
        """The document; None where there is none."""
        return (self.place, self.is_amendment, self.document) if self.document else None


def filed(record: Record, motion: Motion, slug_of: Callable[[str], str | None]) -> Filed | None:
    """Return what is known of a record, or None where it is no real motion or too little is right in it."""
    if motion.model or not record.has("title", "added", "municipality", "submitted", "kind") or not motion.submitted:
        return None
    return Filed(
        record=record,
        added=motion.added,
        place=slug_of(motion.municipality or "") or "",
        day=motion.submitted,
        is_amendment=motion.kind is Kind.AMENDMENT,
        words=motion.title,
        number=_number(motion.number or "") if record.has("number") else "",
        document=_document(motion) if record.has("sources") else "",
    )


def _number(words: str) -> str:
    """Return a number as one word: what stands between letters and digits makes no other of it, `M.12` and `M12`."""
    return re.sub(r"(?<=[a-z])-(?=[0-9])|(?<=[0-9])-(?=[a-z])", "", slugify(words))


def _document(motion: Motion) -> str:
    """Return the address of its document; a page or news can be about several motions."""
    first = motion.sources[0] if motion.sources else None
    if first is None or first.kind not in {None, SourceKind.DOCUMENT}:
        return ""
    return first.url if is_document(first.url) else ""


def is_document(url: str) -> bool:
    """Whether an address looks like that of one document, not of a council, a list or a search.

    Documents have a number or the ending of a file in the last part of their address; a front page or a list has not.
    """
    parts = urlsplit(url)
    last = parts.path.rstrip("/").rsplit("/", 1)[-1]
    return bool(_ENDING.search(last) or re.search(r"[0-9]", f"{last}?{parts.query}"))


def same_number(one: Filed, other: Filed) -> bool:
    """Whether a number that both have means one motion: many councils begin again with 1 at every meeting."""
    return (one.day.is_exact and one.day == other.day) or one.title == other.title


def same_document(one: Filed, other: Filed) -> bool:
    """Whether one document means one motion: with two numbers it holds two."""
    return not (one.number and other.number) or one.number == other.number


Meant = Callable[[Filed, Filed], bool]


def doubles(motions: list[Filed], key: Callable[[Filed], Hashable], is_same: Meant) -> Iterator[tuple[Filed, Filed]]:
    """Yield each record that is of a motion which an earlier record has already, with that one."""
    seen: dict[Hashable, list[Filed]] = {}
    for one in sorted(motions, key=lambda one: (one.added, one.record.id)):
        if key(one) is None:
            continue
        earlier = seen.setdefault(key(one), [])
        first = next((other for other in earlier if is_same(one, other)), None)
        if first:
            yield one, first
        earlier.append(one)
