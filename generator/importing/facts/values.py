"""Small things that the makers of fields share: what is filled, dates as they are known, and notes beside a draft."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.model.dates import PartialDate
from generator.model.scalars import COUNT, PARTIAL_DATE
from generator.records.writing import Value, clean


@dataclass
class Notes:
    """Remarks beside a draft: by a few English words for what it is."""

    entries: list[tuple[str, str]] = field(default_factory=list)

    def add(self, about: str, words: Any) -> None:
        """Note something; lists and fields as they were written."""
        self.entries.append((about, clean(str(words))))


def filled(values: Mapping[str, Any]) -> dict[str, Value]:
    """Return the fields that say something, their words cleaned."""
    cleaned = {name: clean(value) if isinstance(value, str) else value for name, value in values.items()}
    return {name: value for name, value in cleaned.items() if value not in (None, "", [], {}, ())}


def number(value: Any) -> int | None:
    """Return a whole number, of a table too; None for whatever else."""
    if isinstance(value, str) and re.match(COUNT, value):
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def known_date(words: str) -> PartialDate | None:
    """Return a date as far as it is known; None where there is none."""
    try:
        return PartialDate.read(words) if re.match(PARTIAL_DATE, words) else None
    except ValueError:
        return None


def partial_date(words: str) -> Value:
    """Return a date as a record has it: a year alone is a number."""
    return int(words) if words.isdecimal() else words
