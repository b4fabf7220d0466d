"""Reads the tables of municipalities that come with the package (see `generator/data/README.md`)."""

import csv
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

from generator.model.municipality import FormerMunicipality, Municipality
from generator.model.places import Places

DATA = Path(__file__).parents[1] / "data"


@cache
def read_places() -> Places:
    """Return all municipalities of today and those merged or split since 2010."""
    today = tuple(_municipality(row) for row in _rows("municipalities.csv"))
    former = tuple(_former(row) for row in _rows("former-municipalities.csv"))
    return Places(today, former)


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def _municipality(row: dict[str, str]) -> Municipality:
    return Municipality(
        code=row["code"],
        slug=row["slug"],
        name=row["name"],
        other_names=_several(row["other_names"]),
        province=row["province"],
        population=int(row["population"]),
        population_year=int(row["population_year"]),
        neighbours=_several(row["neighbours"]),
    )


def _former(row: dict[str, str]) -> FormerMunicipality:
    ended = date.fromisoformat(row["date"])
    return FormerMunicipality(row["code"], row["slug"], row["name"], ended, _several(row["successors"]))


def _several(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()
