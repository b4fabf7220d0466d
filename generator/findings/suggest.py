"""Did you mean: the nearest of the words that would have been right."""

import re
from collections.abc import Mapping
from functools import lru_cache

from generator.model.names import fold

LONGEST = 80
FEWEST = 4
"""Shorter words stand in others by chance."""


def suggest(word: str, options: Mapping[str, str]) -> str:
    """Return what the spelling most like the word means, or nothing where none is near enough.

    Args:
        word: what was written.
        options: the spellings that would have been right, each with the value that it means.
    """
    by_folded = {fold(spelling): meaning for spelling, meaning in options.items()}
    plain = fold(word)[:LONGEST]
    candidates = ((_distance(plain, one), one) for one in by_folded if abs(len(plain) - len(one)) <= _most(plain, one))
    # Of two as near the one that goes on where the word ends, or has its first letter: that is what people get right.
    ranked = sorted((distance, not one.startswith(plain), one[:1] != plain[:1], one) for distance, one in candidates)
    closest = [one for distance, *_other, one in ranked if distance <= _most(plain, one)]
    nearest = closest or _inside(plain, by_folded) or _around(plain, by_folded)
    return by_folded[nearest[0]] if nearest else ""


def _most(word: str, other: str) -> int:
    """Return how many letters of two spellings of one word may differ."""
    return max(1, max(len(word), len(other)) // 3)


@lru_cache(2**16)  # a file that is mended is read again and again, with the same wrong words
def _distance(word: str, other: str) -> int:
    """Return how many letters have to be put in, taken out, replaced or exchanged with the next one."""
    last: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(word):
        last, before, row = row, last, [at + 1]
        for index, sign in enumerate(other):
            steps = [last[index + 1] + 1, row[-1] + 1, last[index] + (letter != sign)]
            if at and index and (letter, word[at - 1]) == (other[index - 1], sign):
                steps.append(before[index - 1] + 1)
            row.append(min(steps))
    return row[-1]


def _inside(word: str, options: Mapping[str, str]) -> list[str]:
    """Return the longest spelling that stands in the word as words of its own: `Gemeente Den Haag`."""
    inside = (option for option in options if _stands_in(option, word))
    return sorted(inside, key=lambda option: (-len(option), option))[:1]


def _around(word: str, options: Mapping[str, str]) -> list[str]:
    """Return the spelling in which the word stands as words of its own, where all such mean one thing: `klimaat`."""
    around = [option for option in options if _stands_in(word, option)]
    return around[:1] if len({options[option] for option in around}) == 1 else []


def _stands_in(part: str, whole: str) -> bool:
    """Whether a spelling that is not too short stands in another as words of its own."""
    return len(part) >= FEWEST and part in whole and bool(re.search(rf"(?<!\w){re.escape(part)}(?!\w)", whole))
