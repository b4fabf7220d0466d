"""The table of all motions that counts and filters, one column for each facet, and apart from it the days that sort."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from generator.library.entry import Entry
from generator.model.dates import PartialDate
from generator.subjects.search.choices import decided
from generator.subjects.search.facets import Facet

EPOCH = date(1900, 1, 1).toordinal()
"""Days are given as their number since 1 January 1900; the check lets none in from before 1945."""
FIRST = ord("#")
"""The character that stands for 0."""
HALF_PAIRS = range(0xD800, 0xE000)
"""Codes that are no characters."""


def columns(entries: Sequence[Entry], facets: Iterable[Facet]) -> dict[str, Any]:
    """Return the table: for each facet its choices, the combinations of them that occur, and one of these per motion.

    Most motions share their combination with many others, so a motion takes one small number per facet.
    """
    return {"facets": [_facet(facet, entries) for facet in facets]}


def days(entries: Sequence[Entry]) -> dict[str, list[int | None]]:
    """Return the days that sort, for each motion; a question in the order of relevance needs none of them."""
    return {
        "decided": [_day(decided(entry)) for entry in entries],
        "added": [_day(entry.motion.added) for entry in entries],
    }


def packed(table: dict[str, Any]) -> dict[str, Any]:
    """Return the table as browsers load it: every column as a string with one character for each motion."""
    return {"facets": [facet | {"rows": _characters(facet["rows"])} for facet in table["facets"]]}


def packed_days(table: dict[str, list[int | None]]) -> dict[str, str]:
    """Return the days as browsers load them, in the same way; 0 stands for a day that is not known."""
    return {name: _characters(0 if day is None else day + 1 for day in column) for name, column in table.items()}


def _characters(numbers: Iterable[int]) -> str:
    """Return a character for each number; none is half of a pair, and none of the first needs a mark in JSON."""
    codes = (FIRST + number for number in numbers)
    return "".join(chr(code if code < HALF_PAIRS.start else code + len(HALF_PAIRS)) for code in codes)


def _day(day: date | PartialDate | None) -> int | None:
    return day.toordinal() - EPOCH if day else None


def _facet(facet: Facet, entries: Sequence[Entry]) -> dict[str, Any]:
    numbers = {value.slug: at for at, value in enumerate(facet.values)}
    sets: dict[tuple[int, ...], int] = {}
    rows = [sets.setdefault(_chosen(facet, entry, numbers), len(sets)) for entry in entries]
    others = {value.slug: value.others for value in facet.values if value.others}
    return {
        "name": facet.name,
        "label": facet.label,
        "long": facet.is_long,
        "values": [
            [value.slug, value.label, *([numbers[value.under]] if value.under else [])] for value in facet.values
        ],
        **({"others": others} if others else {}),
        "sets": [list(one) for one in sets],
        "rows": rows,
    }


def _chosen(facet: Facet, entry: Entry, numbers: dict[str, int]) -> tuple[int, ...]:
    return tuple(sorted(numbers[slug] for slug in facet.of(entry) if slug in numbers))
