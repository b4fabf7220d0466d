"""Inflections of the words in the registers, so that a question in the plural finds a word that no motion has."""

from collections.abc import Callable, Iterator

from generator.text.plurals import plurals

VOWELS = "aeiou"
SOFTENED = {"s": "z", "f": "v"}
"""Between vowels these become softer: huis, huizen."""
SHORTEST = 3


def inflections(word: str, stem: Callable[[str], str]) -> Iterator[str]:
    """Yield plurals of a folded word that the stemmer takes for the same word; it drops those that do not exist."""
    for form in dict.fromkeys(_plurals(word)):
        if stem(form) == stem(word):
            yield form


def _plurals(word: str) -> Iterator[str]:
    yield from (f"{word}en", f"{word}s")
    yield from plurals(word)
    if len(word) < SHORTEST or word[-1] in VOWELS:
        return
    before, vowel, last = word[-3], word[-2], word[-1]
    if vowel in VOWELS and before not in VOWELS:
        yield f"{word}{last}en"
    root = word[:-2] if vowel in VOWELS and vowel == before else word[:-1]
    yield f"{root}{SOFTENED.get(last, last)}en"
