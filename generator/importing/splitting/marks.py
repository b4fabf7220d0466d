"""Closing marks, quotes and brackets: what a point stands in, and is no part of it."""

from functools import cache

from generator.importing.splitting.table import table
from generator.importing.splitting.words import fold


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(table().abbreviations)


def without_marks(point: str) -> str:
    """Return a point without what closes it: `;`, `,`, a last `en` and the full stop of a sentence."""
    while True:
        shorter = _shorter(point)
        if shorter == point:
            return point
        point = shorter


def _shorter(point: str) -> str:
    if point.endswith((";", ",")):
        return point[:-1].rstrip(" ")
    if fold(point[-3:]) == " en":
        return point[:-3].rstrip(" ")
    if point.endswith(".") and not point.endswith("..") and not _is_abbreviated(point):
        return point[:-1].rstrip(" ")
    return point


def _is_abbreviated(point: str) -> bool:
    """Whether the last word keeps its full stop: `B.V.`, `resp.`, `e.d.`, `A.`."""
    last = fold(point[point.rfind(" ") + 1 : -1]).lstrip("('\"")
    if has_digit(last) or "/" in last:
        return False
    return "." in last or last in _abbreviations() or (len(last) == 1 and last in table().letters.lower)


@cache
def _silent() -> frozenset[str]:
    characters = table().characters
    return frozenset(characters.separators + characters.rules).union(table().bullets.symbols)


def unquoted(text: str) -> str:
    """Return a text without the quotes round the whole of it."""
    for left, right in table().characters.quotes:
        inner = text.removeprefix(left).removesuffix(right)
        if inner and len(inner) == len(text) - 2 and left not in inner and right not in inner:
            return inner.strip(" ")
    return text


def is_open(text: str) -> bool:
    """Whether a text stops without a mark, so that more of the sentence may follow."""
    bare = text.rstrip("\"'”’»)")
    noted = text.rstrip("0123456789 ").endswith(";")  # with the number of a footnote behind it
    return not noted and not (bare or text).endswith(tuple(table().characters.ends))


def begins_small(text: str) -> bool:
    """Whether a text begins with a small letter."""
    return bool(text) and text[0] in table().letters.lower


def begins_large(text: str) -> bool:
    """Whether a text begins with a capital."""
    return bool(text) and text[0] in table().letters.upper


def has_letter(text: str) -> bool:
    """Whether a text says anything: more than marks, rules and bullets."""
    return any(sign not in _silent() for sign in text)


def is_digits(text: str) -> bool:
    """Whether a text is a whole number in plain digits."""
    return bool(text) and all(sign in "0123456789" for sign in text)


def has_digit(text: str) -> bool:
    """Whether a digit stands in a text."""
    return any(sign in "0123456789" for sign in text)
