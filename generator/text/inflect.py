"""Regular plurals and adjectives: from a word to its other forms, and back."""

import re
from collections.abc import Callable, Collection, Iterator

from generator.text.plurals import plurals

VOWELS = "aeiou"
SOFTENED = {"s": "z", "f": "v"}
"""Between vowels these become softer: huis, huizen."""
HARDENED = {soft: hard for hard, soft in SOFTENED.items()}
SHORTEST = 3
SHORT_VOWEL = re.compile(rf"[^{VOWELS}]*[{VOWELS}][^{VOWELS}]")
PLURAL_S = tuple(f"{end}s" for end in "el em en er aar eur ier erd a e i o u y".split())  # noqa: SIM905
"""After these a plural has an `s`; after others it may belong to the word: `plaats`."""


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


def uninflected(form: str, known: Collection[str]) -> str:
    """Return the known word of which a folded form is a plural or an adjective with an ending, else the form."""
    return next((candidate for candidate in _bases(form) if len(candidate) >= SHORTEST and candidate in known), form)


def _bases(form: str) -> Iterator[str]:
    for ending in ("en", "e"):
        root = form.removesuffix(ending)
        if root != form and len(root) >= SHORTEST and root[-1] not in VOWELS:
            yield from _roots(root)
    if form.endswith(PLURAL_S):
        yield form[:-1]


def _roots(root: str) -> Iterator[str]:
    before, vowel, last = root[-3], root[-2], root[-1]
    hard = HARDENED.get(last, last)
    if vowel == last:
        yield root[:-1]
    elif before not in VOWELS and vowel in VOWELS:
        yield f"{root[:-1]}{vowel}{hard}"
    # `bomen` is no `bom`, which would be `bommen`; longer words may end in a weak vowel: `maatregelen`.
    if not SHORT_VOWEL.fullmatch(root):
        yield from dict.fromkeys((f"{root[:-1]}{hard}", root))
