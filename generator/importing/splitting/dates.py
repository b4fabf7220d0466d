"""Days in a text: `23 januari 2025`, `23-01-2025`, `2025-01-23`; a day that does not exist is none."""

from collections.abc import Sequence

from generator.importing.splitting.marks import is_digits
from generator.importing.splitting.table import table
from generator.importing.splitting.words import Word, words

_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
FIRST_YEAR, LAST_YEAR = 1900, 2199
PARTS = 3


def day(text: str) -> str:
    """Return the first day that a text names, as `2025-01-23`; empty where it names none."""
    among = words(text)
    for first in range(len(among)):
        if found := _written(among, first) or _in_digits(among[first].text):
            return found
    return ""


def _written(among: Sequence[Word], first: int) -> str:
    if first + PARTS > len(among):
        return ""
    number, month, year = (word.text for word in among[first : first + PARTS])
    return _date(year, _month(month), number)


def _month(name: str) -> int:
    for names in (table().months, table().short_months):
        if name in names:
            return names.index(name) + 1
    return 0


def _in_digits(word: str) -> str:
    for mark in ("-", "/", "."):
        parts = word.split(mark)
        if len(parts) == PARTS and all(is_digits(part) for part in parts) and len(parts[1]) <= 2:  # noqa: PLR2004
            first, month, last = parts
            return _date(first, int(month), last) or _date(last, int(month), first)
    return ""


def _date(year: str, month: int, number: str) -> str:
    if not (is_digits(year) and is_digits(number) and len(year) == 4 and len(number) <= 2):  # noqa: PLR2004
        return ""
    if not 1 <= month <= len(_DAYS) or not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return ""
    leap = month == 2 and int(year) % 4 == 0 and (int(year) % 100 != 0 or int(year) % 400 == 0)  # noqa: PLR2004
    if not 1 <= int(number) <= _DAYS[month - 1] + leap:
        return ""
    return f"{year}-{month:02d}-{int(number):02d}"
