"""The text as lines: in NFC, with plain spaces, each with its number, its cells and whether white stands above it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from unicodedata import normalize

from generator.importing.splitting.table import table

PAGE_BREAK = "\f"
COLUMN = "   "
"""Three spaces or a tab part two columns."""


@dataclass(frozen=True)
class Line:
    """A line that is not blank."""

    number: int
    """Counted from 1 in the text as it was pasted."""
    text: str
    cells: tuple[str, ...]
    """What stands side by side in it."""
    gap: bool = False
    """Whether a blank line stands above it."""
    page: bool = False
    """Whether a page began just above it."""


@cache
def _swaps() -> dict[int, str | None]:
    characters = table().characters
    breaks = dict.fromkeys((ord(sign) for sign in characters.breaks if len(sign) == 1), "\n")
    return {**breaks, **dict.fromkeys(map(ord, characters.spaces), " "), **dict.fromkeys(map(ord, characters.dropped))}


def lines(text: str) -> list[Line]:
    """Return the lines of a text that are not blank."""
    whole = normalize("NFC", text).replace("\r\n", "\n").translate(_swaps())
    found: list[Line] = []
    gap = page = False
    for number, raw in enumerate(whole.split("\n"), start=1):
        page = page or PAGE_BREAK in raw
        if cells := _cells(raw.replace(PAGE_BREAK, " ")):
            found.append(Line(number, " ".join(cells), cells, gap=gap and bool(found), page=page))
            gap = page = False
        else:
            gap = True
    return found


def _cells(raw: str) -> tuple[str, ...]:
    parts = raw.replace("\t", COLUMN).split(COLUMN)
    return tuple(cell for part in parts if (cell := single_spaced(part)))


def single_spaced(text: str) -> str:
    """Return a text with one space where it had more, and none round it."""
    return " ".join(word for word in text.split(" ") if word)


def width(found: Sequence[Line]) -> int:
    """Return how wide the text is set: the third longest line, so that one long title does not tell."""
    longest = sorted((len(line.text) for line in found), reverse=True)
    return longest[min(2, len(longest) - 1)] if longest else 0
