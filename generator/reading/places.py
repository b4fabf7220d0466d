"""Reads the tables of municipalities: those of the package (`generator/data/README.md`) or of the library itself."""

import csv
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

from generator.model.municipality import FormerMunicipality, Municipality
from generator.model.places import Places

DATA = Path(__file__).parents[1] / "data"


def read_places(folder: Path) -> Places:
    """Return all municipalities of today and those that were merged or split.

    A library for other places than Dutch municipalities brings the two tables along in its `_registers`.
    """
    own = folder / "_registers"
    return _read(own if (own / "municipalities.csv").is_file() else DATA)


@cache
def _read(tables: Path) -> Places:
    today = tuple(_municipality(row) for row in _rows(tables / "municipalities.csv"))
    former = tuple(_former(row) for row in _rows(tables / "former-municipalities.csv"))
    return Places(today, former)


def _rows(table: Path) -> Iterator[dict[str, str]]:
    with table.open(encoding="utf-8", newline="") as lines:
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
