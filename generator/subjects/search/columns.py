"""The table of all motions that counts and filters, one column for each facet, and apart from it the days that sort."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from generator.library.entry import Entry
from generator.model.dates import PartialDate
from generator.subjects.search.choices import decided
from generator.subjects.search.facets import Facet

EPOCH = date(2000, 1, 1).toordinal()
"""Days are told as their number since 1 January 2000."""


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


def _day(day: date | PartialDate | None) -> int | None:
    return day.toordinal() - EPOCH if day else None


def _facet(facet: Facet, entries: Sequence[Entry]) -> dict[str, Any]:
    numbers = {value.slug: at for at, value in enumerate(facet.values)}
    sets: dict[tuple[int, ...], int] = {}
    rows = [sets.setdefault(_chosen(facet, entry, numbers), len(sets)) for entry in entries]
    return {
        "name": facet.name,
        "label": facet.label,
        "long": facet.is_long,
        "values": [
            [value.slug, value.label, *([numbers[value.under]] if value.under else [])] for value in facet.values
        ],
        "sets": [list(found) for found in sets],
        "rows": rows,
    }


def _chosen(facet: Facet, entry: Entry, numbers: dict[str, int]) -> tuple[int, ...]:
    return tuple(sorted(numbers[slug] for slug in facet.of(entry) if slug in numbers))
