"""Plain text on a page: shown exactly as written, except that addresses become links and blanks of a model stand out.

Nothing here makes HTML. A text becomes a row of segments whose words, put together, are the text again; the template
escapes each of them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic_core import PydanticCustomError

from generator.model.scalars import read_link

_MARKED = re.compile(r"(?P<address>https?://[^\s<>\"\\^`{|}\[\]]+)|(?P<blank>\[[^\[\]\n]{1,80}\])")
WORDS_A_MINUTE = 130
"""How fast somebody speaks who wants to be followed."""

_TRAILING = ".,;:!?'’”»"


@dataclass(frozen=True)
class Segment:
    """A stretch of text, with what it is."""

    words: str
    href: str = ""
    """An http or https address; empty where the words are no link."""
    blank: bool = False
    """Whether it is a place in a model motion that a councillor has to fill in."""


def segments(text: str, *, blanks: bool = False) -> tuple[Segment, ...]:
    """Split a text into plain stretches, addresses and, where asked, blanks."""
    return tuple(segment for segment in _split(text, blanks=blanks) if segment.words)


def paragraphs(text: str | None) -> tuple[str, ...]:
    """Split a text into its paragraphs: a blank line begins one, a single line break stays where it is."""
    return tuple(part.strip() for part in re.split(r"\n[ \t]*\n", text or "") if part.strip())


def minutes_aloud(text: str | None) -> int:
    """Return how many minutes it takes to read a text aloud, rounded; no text takes none, any other at least one."""
    words = len((text or "").split())
    return max(1, int(words / WORDS_A_MINUTE + 0.5)) if words else 0


def _split(text: str, *, blanks: bool) -> Iterator[Segment]:
    start = 0
    for match in _MARKED.finditer(text):
        special = _address(match["address"]) if match["address"] else Segment(match["blank"], blank=blanks)
        if special.href or special.blank:
            yield Segment(text[start : match.start()])
            yield special
            start = match.start() + len(special.words)
    yield Segment(text[start:])


def _address(words: str) -> Segment:
    """Return the address without the marks of the sentence around it; one that no record may hold is no link."""
    address = words.rstrip(_TRAILING)
    while address.endswith(")") and address.count(")") > address.count("("):
        address = address[:-1].rstrip(_TRAILING)
    try:
        return Segment(address, href=read_link(address))
    except PydanticCustomError:
        return Segment(words)
