"""From a text to the words that are searched for; the browser folds what is typed in the same way (`words.js`)."""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

CHUNK = re.compile(r"[^\W_]+(?:[-'’./&][^\W_]+)*")
"""Letters and digits, held together by single marks: `auto's`, `J.3`, `co2-neutraal`."""
PARTS = re.compile(r"[^\W_]+")


class Word(NamedTuple):
    """One word as it can be looked up."""

    form: str
    at: int
    """The place among the words of its text. What marks hold together has a place for each piece."""
    is_joined: bool = False
    """Whether it is the pieces of a chunk written as one, such as `cooperatie` beside `co` and `operatie`."""


def fold(text: str) -> str:
    """Return a text in small letters, without accents, the letter ĳ as ij."""
    spread = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in spread if unicodedata.category(sign) != "Mn").lower()


def words(text: str) -> list[Word]:
    """Return the words of a text in their order."""
    found: list[Word] = []
    at = 0
    for pieces in map(_pieces, CHUNK.findall(text)):
        if len(pieces) > 1:
            found.append(Word("".join(pieces), at, is_joined=True))
        found += (Word(piece, at + step) for step, piece in enumerate(pieces))
        at += len(pieces)
    return found


@cache  # a library says the same words on many pages
def _pieces(chunk: str) -> tuple[str, ...]:
    return tuple(PARTS.findall(fold(chunk)))
