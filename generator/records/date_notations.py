"""Other notations of a date that leave no doubt: `23 januari 2025` is `2025-01-23`, and a month `2025-01`."""

import re
from datetime import date

from generator.model.dates import PartialDate
from generator.model.names import fold

_MONTHS = (
    ("januari", "jan"),
    ("februari", "feb", "febr"),
    ("maart", "mrt", "maa"),
    ("april", "apr"),
    ("mei",),
    ("juni", "jun"),
    ("juli", "jul"),
    ("augustus", "aug"),
    ("september", "sep", "sept"),
    ("oktober", "okt"),
    ("november", "nov"),
    ("december", "dec"),
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")

_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_DAY_FIRST = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})")
_YEAR = re.compile(r"[0-9]{4}")
_MONTH_LAST = re.compile(r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})")
_MONTH_FIRST = re.compile(r"(?P<month>[a-z]+|[0-9]{1,2}(?=[-/.]))\.?[-/. ](?P<year>[0-9]{4})")
_IN_WORDS = re.compile(r"(?:([a-z]+),? )?([0-9]{1,2}) ([a-z]+)\.? ([0-9]{4})")


def meant(words: str, *, is_partial: bool) -> date | PartialDate | None:
    """Return the date that a field can hold and that is meant, or None where that is not certain."""
    return partial_date_of(words) if is_partial else date_of(words)


def partial_date_of(words: str) -> PartialDate | None:
    """Return the day, month or year that is meant, or None where that is not certain."""
    day = date_of(words)
    if day:
        return PartialDate.of(day)
    plain = fold(words).rstrip(" ;,.")
    if _YEAR.fullmatch(plain):
        return PartialDate(int(plain))
    match = _MONTH_LAST.fullmatch(plain) or _MONTH_FIRST.fullmatch(plain)
    month = _month(match["month"]) if match else 0
    return PartialDate(int(match["year"]), month) if match and month else None


def _month(words: str) -> int:
    """Return the number of a month by its name or number; 0 where there is none."""
    number = int(words) if words.isdecimal() else _MONTH_OF.get(words, 0)
    return number if number <= len(_MONTHS) else 0


def date_of(words: str) -> date | None:
    """Return the day that is meant, or None where that is not certain."""
    try:
        return _read(words)
    except ValueError:
        return None


def is_impossible(words: str) -> bool:
    """Whether a day is written in a notation that is known, and does not exist: 31-02-2025."""
    try:
        _read(words)
    except ValueError:
        return True
    return False


def _read(words: str) -> date | None:
    """Return the day that is meant; a `ValueError` for one that does not exist."""
    plain = fold(words).rstrip(" ;,.")
    return _year_first(plain) or _day_first(plain) or _in_words(plain)


def _year_first(words: str) -> date | None:
    match = _YEAR_FIRST.fullmatch(words)
    return date(int(match[1]), int(match[3]), int(match[4])) if match else None


def _day_first(words: str) -> date | None:
    """Read 23-1-2025; with slashes the English put the month first, so 3/4/2025 can be two days."""
    match = _DAY_FIRST.fullmatch(words)
    if not match:
        return None
    day, month = int(match[1]), int(match[3])
    in_doubt = match[2] == "/" and day <= 12 and day != month  # noqa: PLR2004  # so many months
    return None if in_doubt else date(int(match[4]), month, day)


def _in_words(words: str) -> date | None:
    """Read 23 januari 2025, with or without the day of the week, which has to be right."""
    match = _IN_WORDS.fullmatch(words)
    if not match or match[3] not in _MONTH_OF:
        return None
    day = date(int(match[4]), _MONTH_OF[match[3]], int(match[2]))
    return day if match[1] in {None, _WEEKDAYS[day.weekday()]} else None
