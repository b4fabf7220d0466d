"""A date as exact as its source: read and written the same, sorted as its first day, compared only where certain."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.i18n.language import language
from generator.model.dates import PartialDate

DAYS = st.dates(date(1000, 1, 1), date(9999, 12, 31))
PARTIAL = st.builds(lambda day, depth: PartialDate(*(day.year, day.month, day.day)[:depth]), DAYS, st.integers(1, 3))


@given(PARTIAL)
def test_what_is_written_is_read_again(one: PartialDate) -> None:
    """Nothing is added to what a source tells, and nothing lost."""
    assert PartialDate.read(one.isoformat()) == one
    assert one.first <= one.last
    assert one.is_exact == (one.first == one.last)


@given(PARTIAL, PARTIAL)
def test_only_what_is_certain_is_before_or_after(one: PartialDate, other: PartialDate) -> None:
    """One of three holds; before means that every day that it can be lies before every day of the other."""
    assert [one.is_before(other), one.is_after(other), one.can_be(other)].count(True) == 1
    assert one.is_before(other) == (one.last < other.first) == other.is_after(one)


@given(PARTIAL, DAYS)
def test_a_day_is_compared_as_a_date_that_is_exact(one: PartialDate, day: date) -> None:
    """A plain day and the same date as a partial one make no difference."""
    assert one.is_before(day) == one.is_before(PartialDate.of(day))
    assert one.is_after(day) == one.is_after(PartialDate.of(day))


@given(st.lists(PARTIAL))
def test_dates_are_sorted_as_their_first_day(found: list[PartialDate]) -> None:
    """A year stands before its months, and a month before its days."""
    firsts = [one.first for one in sorted(found)]
    assert firsts == sorted(firsts)


@pytest.mark.parametrize("words", ["2025-13", "2025-02-30", "0000", "2025-00-01"])
def test_what_does_not_exist_is_no_date(words: str) -> None:
    """A month or a day that no year has is refused."""
    with pytest.raises(ValueError, match=r".+"):
        PartialDate.read(words)


@pytest.mark.parametrize(
    ("written", "shown", "when"),
    [
        ("2018", "2018", "in 2018"),
        ("2018-11", "november 2018", "in november 2018"),
        ("2018-11-22", "22 november 2018", "op 22 november 2018"),
    ],
)
def test_a_date_is_shown_as_far_as_it_is_known(written: str, shown: str, when: str) -> None:
    """No first of January is made up, and the preposition fits."""
    dutch = language("nl")
    assert dutch.day(PartialDate.read(written)) == shown
    assert dutch.when(PartialDate.read(written)) == when


def test_the_last_day_of_a_month_follows_the_calendar() -> None:
    """February of a leap year has 29 days."""
    assert PartialDate(2024, 2).last == date(2024, 2, 29)
    assert PartialDate(2023, 2).last + timedelta(days=1) == date(2023, 3, 1)
