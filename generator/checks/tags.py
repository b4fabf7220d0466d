"""Which tags are one word: they differ by a hyphen, a space or the ending of a Dutch plural."""

import re
from collections.abc import Iterable, Iterator

_SHORT = re.compile(r"(?:^|[^aeiouyé])[aeiou][^aeiouywx]$")
"""Ends in one short vowel and one consonant: bus, which doubles it in bussen."""

_LONG = re.compile(r"(aa|ee|oo|uu)([^aeiouy])$")
"""Ends in a double vowel and one consonant: boom, which has one vowel less in bomen."""

_SYLLABLE = re.compile(r"[aeiouyé]+")
_PLURAL_IN_S = re.compile(r"(?:e[lmnr]|[^aeiou][aeiouyé]|ie)$")
"""Words whose plural can end in an s: vogel, wethouder, foto, functie."""

_VOICED = {"s": "z", "f": "v"}
"""Consonants that change before the ending: huis and huizen, brief and brieven."""


def usual_tags(tags: Iterable[str]) -> dict[str, str]:
    """Return for each tag the one that is to be used in its place, which mostly is itself.

    Args:
        tags: all tags, the one used most first.
    """
    spellings: dict[str, str] = {}
    usual: dict[str, str] = {}
    for tag in tags:
        plain = re.sub(r"[- ]", "", tag)
        forms = [plain, *plurals(plain)]
        usual[tag] = next((spellings[form] for form in forms if form in spellings), tag)
        for form in forms:
            spellings.setdefault(form, usual[tag])
    return usual


def plurals(word: str) -> Iterator[str]:
    """Yield what the plural of a Dutch word can be; a word that has none yields forms that nobody writes."""
    syllables = len(_SYLLABLE.findall(word))
    if syllables > 1 and _PLURAL_IN_S.search(word):
        yield from (f"{word}s", f"{word}'s")
    if word.endswith("e"):
        yield f"{word}n"
    for stem in _stems(word, is_long=syllables > 1):
        yield f"{stem}en"
        if stem[-1] in _VOICED and stem[-2:-1] != stem[-1]:
            yield f"{stem[:-1]}{_VOICED[stem[-1]]}en"


def _stems(word: str, *, is_long: bool) -> Iterator[str]:
    """Yield how a word is written before the ending `en`; in a long one the last vowel need not bear the stress."""
    if _LONG.search(word):
        yield _LONG.sub(lambda match: match[1][0] + match[2], word)
        return
    is_short = _SHORT.search(word) is not None
    if is_short:
        yield word + word[-1]
    if (is_long or not is_short) and not word.endswith(("a", "e", "i", "o", "u", "en")):
        yield word
