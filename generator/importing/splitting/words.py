"""Words of a line, and phrases found among them; capitals do not count, nor commas between the words of a phrase."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Generic, TypeVar

from generator.importing.splitting.table import table

T = TypeVar("T")
WIDEST_GAP = 3
"""More signs than this between two words, and they belong to no phrase."""


@dataclass(frozen=True)
class Word:
    """A word in small letters, and where it stands."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Found(Generic[T]):
    """A phrase among words: what it means, and which words it takes."""

    meaning: T
    first: int
    last: int
    """The word after its last one."""


Phrases = Mapping[str, Sequence[tuple[tuple[str, ...], T]]]
"""Phrases by their first word, longest first."""


@cache
def _small() -> dict[int, int]:
    letters = table().letters
    return str.maketrans(letters.upper, letters.lower)


def fold(text: str) -> str:
    """Return a text in small letters, one for one."""
    return text.translate(_small())


@cache
def _separators() -> frozenset[str]:
    return frozenset(table().characters.separators)


@cache
def _light() -> frozenset[str]:
    return frozenset(table().characters.light)


@lru_cache(maxsize=512)
def words(text: str, most: int | None = None) -> tuple[Word, ...]:
    """Return the words of a text, or its first ones; a full stop at the end is no part of a word."""
    separators = _separators()
    found: list[Word] = []
    start = -1
    for at, sign in enumerate(text):
        if sign in separators:
            if start >= 0:
                _add(found, text, start, at)
                start = -1
                if most is not None and len(found) >= most:
                    return tuple(found)
        elif start < 0:
            start = at
    if start >= 0:
        _add(found, text, start, len(text))
    return tuple(found)


def _add(found: list[Word], text: str, start: int, end: int) -> None:
    while end > start and text[end - 1] == ".":
        end -= 1
    if end > start:
        found.append(Word(fold(text[start:end]), start, end))


def plain(text: str) -> str:
    """Return the words of a text with one space between them: two texts that read alike are then equal."""
    return " ".join(word.text for word in words(text))


def phrases(meanings: Iterable[tuple[str, T]]) -> Phrases[T]:
    """Return phrases ready to be found."""
    index: dict[str, list[tuple[tuple[str, ...], T]]] = {}
    for phrase, meaning in meanings:
        parts = tuple(word.text for word in words(phrase))
        index.setdefault(parts[0], []).append((parts, meaning))
    for known in index.values():
        known.sort(key=lambda entry: -len(entry[0]))
    return index


def find(index: Phrases[T], text: str, among: Sequence[Word], first: int) -> Found[T] | None:
    """Return the longest phrase that begins at a word."""
    if first >= len(among):
        return None
    for parts, meaning in index.get(among[first].text, ()):
        last = first + len(parts)
        if last <= len(among) and _same(parts, text, among, first):
            return Found(meaning, first, last)
    return None


def _same(parts: tuple[str, ...], text: str, among: Sequence[Word], first: int) -> bool:
    for offset, part in enumerate(parts):
        if among[first + offset].text != part:
            return False
        if offset and not near(text, among, first + offset):
            return False
    return True


def near(text: str, among: Sequence[Word], at: int) -> bool:
    """Whether only light signs stand between a word and the one before it."""
    start, end = among[at - 1].end, among[at].start
    return end - start <= WIDEST_GAP and all(sign in _light() for sign in text[start:end])


def starts(index: Phrases[T], text: str) -> Found[T] | None:
    """Return the phrase that a text begins with."""
    return find(index, text, words(text, 16), 0)


def is_phrase(index: Phrases[T], text: str) -> T | None:
    """Return what a text means that is one of the phrases and nothing more."""
    among = words(text, 17)
    found = find(index, text, among, 0)
    return found.meaning if found and found.last == len(among) else None


def find_anywhere(index: Phrases[T], text: str, among: Sequence[Word], start: int = 0) -> Found[T] | None:
    """Return the first phrase that stands anywhere among words."""
    for first in range(start, len(among)):
        if found := find(index, text, among, first):
            return found
    return None
