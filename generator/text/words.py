"""From a text to the words that are searched for; the browser folds what is typed in the same way (`words.js`)."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from generator.text.folding import SIGNS, fold

BETWEEN = "".join(sign for sign, plain in SIGNS.items() if plain in {"'", "-", ""})
CHUNK = re.compile(rf"[^\W_]+(?:[-'./&+{BETWEEN}][^\W_]+)*")
"""Letters and digits, held together by single marks: `auto's`, `J.3`, `co2-neutraal`, `b&b`."""
PIECE = re.compile(r"[^\W_]+")
KEPT = re.compile(r"[^\w&+]|_")
"""What falls away where a chunk is written as one: `b&b` is not the initials `B.B.`."""


@cache  # a library says the same words on many pages
def pieces(chunk: str) -> tuple[str, ...]:
    """Return the folded pieces of one chunk."""
    return tuple(PIECE.findall(fold(chunk)))


def joined(chunk: str) -> str:
    """Return a chunk folded and written as one, such as `j3` for `J.3`."""
    return KEPT.sub("", fold(chunk))


def is_letter(piece: str) -> bool:
    """Return whether a piece is a single letter, such as the s of `auto's` or an initial: that is no word."""
    return len(piece) == 1 and piece.isalpha()


def forms(texts: Iterable[str]) -> Iterator[str]:
    """Yield the pieces of texts, each as often as it stands there."""
    for text in texts:
        for chunk in CHUNK.findall(text):
            yield from pieces(chunk)


def vocabulary(texts: Iterable[str]) -> set[str]:
    """Return the pieces that occur in texts."""
    return spoken(texts)[0]


def spoken(texts: Iterable[str]) -> tuple[set[str], set[str]]:
    """Return the pieces that occur in texts, and those of them that stand there in small letters."""
    chunks: set[str] = set()
    for text in texts:
        chunks.update(CHUNK.findall(text))
    small = {piece for chunk in chunks if chunk.islower() for piece in pieces(chunk)}
    return {piece for chunk in chunks for piece in pieces(chunk)}, small
