"""A date as exact as its source: a year, a month of a year, or a day."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date of which the month and the day may be unknown; sorted as its first day, the less exact one first."""

    year: int
    month: int = 0
    """0 where only the year is known."""
    day: int = 0
    """0 where the day is not known."""

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """Return a date that is exact to the day."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def read(cls, words: str) -> "PartialDate":
        """Read `2018`, `2018-11` or `2018-11-22`.

        Raises:
            ValueError: there is no such day, month or year.
        """
        year, month, day = (*map(int, words.split("-")), 1, 1)[:3]
        date(year, month, day)
        return cls(*map(int, words.split("-")))

    @property
    def is_exact(self) -> bool:
        """Whether the day is known."""
        return self.day > 0

    @property
    def first(self) -> date:
        """The first day that it can be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day that it can be."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def is_before(self, other: "date | PartialDate") -> bool:
        """Whether it lies before another one for certain."""
        return self.last < (other.first if isinstance(other, PartialDate) else other)

    def is_after(self, other: "date | PartialDate") -> bool:
        """Whether it lies after another one for certain."""
        return self.first > (other.last if isinstance(other, PartialDate) else other)

    def can_be(self, other: "date | PartialDate") -> bool:
        """Whether both can be one day."""
        return not self.is_before(other) and not self.is_after(other)

    def toordinal(self) -> int:
        """Return the number of its first day, by which lists are sorted."""
        return self.first.toordinal()

    def isoformat(self) -> str:
        """Write it as it was read."""
        parts = (f"{self.year:04}", f"{self.month:02}" if self.month else "", f"{self.day:02}" if self.day else "")
        return "-".join(filter(None, parts))

    __str__ = isoformat
