"""Mender of dates: the notations that leave no doubt become `2025-01-23`, and a month `2025-01`."""

from collections.abc import Iterator

from generator.editing.fixers.parsed import Draft
from generator.records.date_notations import meant
from generator.records.edit import Edit


def other_notations(draft: Draft) -> Iterator[Edit]:
    """Write a date with year, month and day, where its notation leaves no doubt."""
    for leaf, _finding in draft.with_finding("date-notation"):
        day = meant(leaf.node.value, is_partial=leaf.field is not None and leaf.field.is_partial)
        if day and not leaf.is_name:
            yield leaf.becomes(draft.text, day.isoformat())
