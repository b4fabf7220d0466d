"""Reads the tables of adjectives and inhabitants of the package (`generator/data/README.md`)."""

import csv
from collections.abc import Mapping
from functools import cache
from itertools import zip_longest

from generator.model.demonyms import Demonyms, Pair
from generator.records.places import DATA


@cache
def read_demonyms() -> Mapping[str, Demonyms]:
    """Return the words of every municipality in the table, by slug."""
    return _read("demonyms.csv", "slug")


@cache
def read_province_demonyms() -> Mapping[str, Demonyms]:
    """Return the words of every province, by name."""
    return _read("province-demonyms.csv", "name")


def _read(table: str, key: str) -> dict[str, Demonyms]:
    with (DATA / table).open(encoding="utf-8", newline="") as lines:
        return {row[key]: _demonyms(row) for row in csv.DictReader(lines)}


def _demonyms(row: dict[str, str]) -> Demonyms:
    return Demonyms(
        other_names=_parts(row.get("other_names", "")),
        adjectives=_pairs(row["adjective"], row["inflected"], "e"),
        inhabitants=_pairs(row["inhabitant"], row["inhabitants"], "s"),
    )


def _pairs(words: str, forms: str, ending: str) -> tuple[Pair, ...]:
    """Join words with their other form, which has the usual ending where the table is silent."""
    both = zip_longest(_parts(words), _parts(forms), fillvalue="")
    return tuple((word, form or word + ending) for word, form in both)


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()
