"""Labelled lines: `Agendapunt: 7`, `Indiener(s):`, and a label in one cell with its value in the next."""

from dataclasses import dataclass
from functools import cache

from generator.importing.splitting.marks import is_digits
from generator.importing.splitting.table import table
from generator.importing.splitting.words import Phrases, find, phrases, words

ALONE = ("number", "register", "date", "agenda", "outcome", "title", "subject", "submitters", "explanation", "costs")
"""Labels that need no colon where nothing else stands in the cell."""
SECTIONS = ("explanation", "costs")
LISTS = ("submitters", "for", "against", "tally")


@dataclass(frozen=True)
class Label:
    """What a cell says of itself."""

    key: str
    value: str
    count: int | None = None
    """A number between brackets behind the label: `Voor (19):`."""
    colon: bool = True


@cache
def _labels() -> Phrases[str]:
    return phrases((phrase, key) for key, known in table().labels.items() for phrase in known)


def label(cell: str) -> Label | None:
    """Return the label that a cell begins with."""
    among = words(cell, 10)
    found = find(_labels(), cell, among, 0)
    while found:
        tail = cell[among[found.last - 1].end :].lstrip(" )*_.")
        count, tail = _count(tail)
        if tail.startswith(":"):
            return Label(found.meaning, tail[1:].strip(" *_"), count)
        if not tail and found.meaning in ALONE:
            return Label(found.meaning, "", count, colon=False)
        found = find(_labels(), cell, among[: found.last - 1], 0)
    return None


def _count(tail: str) -> tuple[int | None, str]:
    if tail.startswith("("):
        inner, close, rest = tail[1:].partition(")")
        number = inner.split(" ", 1)[0]
        if close and is_digits(number) and len(number) < 4:  # noqa: PLR2004
            return int(number), rest.lstrip(" ")
    return None, tail
