"""Reads the tables of municipalities: those of the package (`generator/data/README.md`) or of the library itself."""

import csv
import os
import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from io import StringIO
from pathlib import Path

from generator.findings.finding import Finding
from generator.model.municipality import FormerMunicipality, Municipality
from generator.model.places import Places
from generator.model.scalars import SLUG, read_date
from generator.records.files import can_be_read, content, faults_of, guard
from generator.records.nodes import Mark
from generator.records.source import Source, decode

DATA = Path(__file__).parents[1] / "data"

WHOLE = re.compile(r"0|[1-9][0-9]{0,9}")
"""A number of people; provinces and countries have more than a vote can count."""
LAND = re.compile(r"(?:0|[1-9][0-9]{0,6})(?:\.[0-9]{1,3})?")
"""A number of square kilometres."""
TODAY = ("code", "slug", "name", "other_names", "province", "population", "population_year", "neighbours")
FORMER = ("date", "code", "slug", "name", "successors")
TILES = ("slug", "column", "row")
UNKNOWN = "onbekend"
"""Stands where a text is missing, so that the rest of the row can be used."""


@dataclass(frozen=True)
class PlaceReading:
    """The municipalities, and what is wrong in their tables."""

    places: Places
    findings: tuple[Finding, ...]


def read_places(folder: Path) -> Places:
    """Return all municipalities of today and those that were merged or split.

    A library for other places than Dutch municipalities brings the two tables along in its `_registers`, and one of
    tiles where it wants a map.
    """
    return read_tables(folder, folder.name).places


def read_tables(folder: Path, shown: str) -> PlaceReading:
    """Read the tables of a motions folder, or those of the package where it has none.

    Args:
        folder: the motions folder.
        shown: how the folder is called in findings.
    """
    own = folder / "_registers"
    tables = own if os.path.lexists(own / "municipalities.csv") else DATA
    stamps = tuple(_stamp(tables / name) for name in ("municipalities.csv", "former-municipalities.csv", "tiles.csv"))
    return _read(tables, f"{shown}/_registers", stamps)


def _stamp(path: Path) -> tuple[int, int]:
    """Return what tells whether a file changed."""
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=8)
def _read(tables: Path, shown: str, _stamps: tuple[tuple[int, int], ...]) -> PlaceReading:
    findings: list[Finding] = []
    today = _by_slug(_rows(tables / "municipalities.csv", f"{shown}/municipalities.csv", TODAY, findings))
    ended = _by_slug(
        _rows(tables / "former-municipalities.csv", f"{shown}/former-municipalities.csv", FORMER, findings)
    )
    tiles = _tiles(tables / "tiles.csv", f"{shown}/tiles.csv", today.keys(), findings)
    places = Places(
        tuple(_municipality(row, slug, today.keys(), tiles) for slug, row in today.items()),
        tuple(_former(row, slug, today.keys()) for slug, row in ended.items()),
    )
    return PlaceReading(places, tuple(findings))


@dataclass(frozen=True)
class _Row:
    """One row of a table; what can't be used in it is reported."""

    source: Source
    line: int
    cells: dict[str, str]
    findings: list[Finding]

    def report(self, column: str, value: str) -> None:
        at = Mark(self.line, 1, 0)
        self.findings.append(self.source.finding("register-table", at, column, name=column, value=value))

    def text(self, column: str) -> str:
        words = self.cells.get(column, UNKNOWN).strip()
        if not words:
            self.report(column, words)
        return words or UNKNOWN

    def number(self, column: str) -> int:
        words = self.cells.get(column, "0")
        if WHOLE.fullmatch(words):
            return int(words)
        self.report(column, words)
        return 0

    def measure(self, column: str) -> float | None:
        """Return a measure above nothing; a column that need not be there may be empty too."""
        words = self.cells.get(column, "")
        if LAND.fullmatch(words) and float(words):
            return float(words)
        if words:
            self.report(column, words)
        return None

    def day(self, column: str) -> date:
        try:
            return read_date(self.cells.get(column, date.max.isoformat()))
        except ValueError:
            self.report(column, self.cells[column])
            return date.max

    def parts(self, column: str) -> tuple[str, ...]:
        cell = self.cells.get(column, "")
        return tuple(cell.split("|")) if cell else ()

    def slugs(self, column: str, known: AbstractSet[str]) -> tuple[str, ...]:
        """Return those of several slugs that are known, and report the others."""
        words = self.parts(column)
        for word in words:
            if word not in known:
                self.report(column, word)
        return tuple(word for word in words if word in known)


def _rows(path: Path, shown: str, columns: tuple[str, ...], findings: list[Finding]) -> Iterator[_Row]:
    """Yield the rows of a table that have a cell for every column."""
    faults = list(faults_of(path, guard(path.parent), shown))
    findings += faults
    source, more = decode(shown, content(path)) if can_be_read(faults) else (None, [])
    findings += more
    if source is None:
        return
    lines = csv.DictReader(StringIO(source.text, newline=""))
    try:
        head = _Row(source, 1, {}, findings)
        for column in columns:
            if column not in (lines.fieldnames or ()):
                head.report(column, "")
        for cells in lines:
            row = _Row(source, lines.line_num, cells, findings)
            if None in cells.values() or None in cells:
                row.report(columns[-1], "")
            else:
                yield row
    except csv.Error:
        _Row(source, lines.line_num or 1, {}, findings).report(columns[0], "")


def _by_slug(rows: Iterator[_Row]) -> dict[str, _Row]:
    """Return the rows by slug, without those that have none or one that was there before."""
    by_slug: dict[str, _Row] = {}
    for row in rows:
        slug = row.cells.get("slug")
        if slug is None:  # the column is missing, which is reported already
            continue
        if re.fullmatch(SLUG, slug) and slug not in by_slug:
            by_slug[slug] = row
        else:
            row.report("slug", slug)
    return by_slug


def _tiles(path: Path, shown: str, known: AbstractSet[str], findings: list[Finding]) -> dict[str, tuple[int, int]]:
    """Return the place of each on the tile map; a table of tiles need not be there."""
    if not os.path.lexists(path):
        return {}
    by_cell: dict[tuple[int, int], str] = {}
    for slug, row in _by_slug(_rows(path, shown, TILES, findings)).items():
        before = len(findings)
        cell = (row.number("column"), row.number("row"))
        if not row.cells.keys() >= set(TILES):  # a column is missing, which is reported already
            continue
        if slug not in known:
            row.report("slug", slug)
        elif len(findings) == before and by_cell.setdefault(cell, slug) != slug:
            row.report("column", row.cells["column"])
    return {slug: cell for cell, slug in by_cell.items()}


def _municipality(row: _Row, slug: str, known: AbstractSet[str], tiles: Mapping[str, tuple[int, int]]) -> Municipality:
    return Municipality(
        code=row.text("code"),
        slug=slug,
        name=row.text("name"),
        other_names=row.parts("other_names"),
        province=row.text("province"),
        population=row.number("population"),
        population_year=row.number("population_year"),
        neighbours=row.slugs("neighbours", known),
        tile=tiles.get(slug),
        area=row.measure("area"),
    )


def _former(row: _Row, slug: str, known: AbstractSet[str]) -> FormerMunicipality:
    return FormerMunicipality(row.text("code"), slug, row.text("name"), row.day("date"), row.slugs("successors", known))
