"""From a text to the words that are searched for; the browser folds what is typed in the same way (`words.js`)."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from generator.text.folding import fold

CHUNK = re.compile(r"[^\W_]+(?:[-'’./&][^\W_]+)*")
"""Letters and digits, held together by single marks: `auto's`, `J.3`, `co2-neutraal`."""
PIECE = re.compile(r"[^\W_]+")


@cache  # a library says the same words on many pages
def pieces(chunk: str) -> tuple[str, ...]:
    """Return the folded pieces of one chunk."""
    return tuple(PIECE.findall(fold(chunk)))


def forms(texts: Iterable[str]) -> Iterator[str]:
    """Yield the pieces of texts, each as often as it stands there."""
    for text in texts:
        for chunk in CHUNK.findall(text):
            yield from pieces(chunk)


def vocabulary(texts: Iterable[str]) -> set[str]:
    """Return the pieces that occur in texts."""
    found: set[str] = set()
    for text in texts:
        found.update(CHUNK.findall(text))
    return {piece for chunk in found for piece in pieces(chunk)}
