"""Days as lists and council systems write them; a moment is read by the clock in the Netherlands."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from zoneinfo import ZoneInfo

from generator.importing.splitting.split import day as day_in

_DUTCH = ZoneInfo("Europe/Amsterdam")
_EXCEL = date(1899, 12, 30)
"""From this day on Excel counts."""
_COUNTED = range(25_569, 73_051)
"""Days of Excel from 1970 to 2099; another number of five digits is none."""
_CENTURY = 100
_TURN = 50
"""A year of two digits from here on is of the last century."""
_MONTHS_IN_DOUBT = 12
_DUTCH_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_OTHER_MONTHS = {"maa": 3, "mar": 3, "may": 5, "oct": 10}
_MONTHS = {name: at for at, name in enumerate(_DUTCH_MONTHS, start=1)} | _OTHER_MONTHS
"""Months by their first three letters, in Dutch and in English."""
_TIME = r"(?:[t ,]+(?:om )?\d{1,2}[:.]\d{2}.*)?"
_WEEKDAY = r"(?:[a-z]{2,9}\.?,? +)?"
_WHOLE = r"(?P<year>\d{4}|'?\d{2})"
_MONTH = r"(?P<name>[a-z]{3})[a-z]*\.?"
_FORMS = (
    rf"(?P<year>\d{{4}})([-/.])(?P<month>\d{{1,2}})\2(?P<day>\d{{1,2}}){_TIME}",
    rf"(?P<year>\d{{4}})(?P<month>\d{{2}})(?P<day>\d{{2}}){_TIME}",
    rf"{_WEEKDAY}(?P<day>\d{{1,2}})([-/. ])(?P<month>\d{{1,2}})\2{_WHOLE}{_TIME}",
    rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?:e|de|ste)?[- ./]+{_MONTH}[- ./,]+{_WHOLE}{_TIME}",
    rf"{_WEEKDAY}{_MONTH} (?P<day>\d{{1,2}}),? (?P<year>\d{{4}}){_TIME}",
)
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/(?:\d{4}|\d{2})\b")
_COUNT = re.compile(r"(\d{5})(?:[.,]\d+)?")
_SECONDS = re.compile(r"(?:/Date\()?(\d{10})(\d{3})?(?:[+-]\d{4})?(?:\)/)?")


def day(text: str) -> str | None:
    """Return the day of a date or a moment; 3/4/2025 can be two days, so it is none."""
    if is_doubtful(text):
        return None
    parsed = next(chain(_moment(text), _number(text), _written(text.lower())), None)
    return parsed.isoformat() if parsed else day_in(text) or None


def is_doubtful(text: str) -> bool:
    """Whether a date can be two days: with slashes the month can come first, unless a zero fills one up."""
    match = _SLASHES.match(text)
    if not match:
        return False
    first, second = match[1], match[2]
    padded = len(first) == len(second) == 2 and "0" in {first[0], second[0]}  # noqa: PLR2004
    return not padded and first != second and max(int(first), int(second)) <= _MONTHS_IN_DOUBT


def _moment(text: str) -> Iterator[date]:
    """Yield the Dutch day of a moment that says how far it is from UTC."""
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return
    if read.tzinfo:
        yield read.astimezone(_DUTCH).date()


def _number(text: str) -> Iterator[date]:
    """Yield the day of a number: as Excel counts days, or as programs count seconds."""
    if (counted := _COUNT.fullmatch(text)) and int(counted[1]) in _COUNTED:
        yield _EXCEL + timedelta(days=int(counted[1]))
    elif seconds := _SECONDS.fullmatch(text):
        yield datetime.fromtimestamp(int(seconds[1]), UTC).astimezone(_DUTCH).date()


def _written(text: str) -> Iterator[date]:
    for match in filter(None, (re.fullmatch(form, text) for form in _FORMS)):
        named = match.groupdict()
        month = _MONTHS.get(named["name"]) if "name" in named else int(named["month"])
        try:
            yield date(_year(named["year"].lstrip("'")), month or 0, int(named["day"]))
        except ValueError:  # no such day
            continue


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004  # a whole year
        return year
    return year + (19 if year >= _TURN else 20) * _CENTURY
