"""Reads a file of facts: JSON Lines, a JSON list, or CSV with named columns. See `docs/meedoen/inlezen.md`."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import Any

from generator.importing.sources.content import Content
from generator.importing.sources.source import RefusedError, Why
from generator.importing.sources.table import json_rows
from generator.records.folder import shown_path
from generator.records.writing import clean

SIZE_LIMIT = 20 * 1024 * 1024
COUNCIL = "council"
"""The field that every row of facts has, and no other list."""
_LISTS = {"parties", "submitters", "themes", "tags", "votes.groups_for", "votes.groups_against"}
"""Columns of a table that hold several values, parted by a semicolon."""


@dataclass(frozen=True)
class Row:
    """One motion as its reader wrote it down."""

    key: str
    """The row's own key, else its file and place."""
    file: str
    line: int
    values: Mapping[str, Any] = field(default_factory=dict)
    is_decided: bool = False
    """Whether an editor went over the row before it came here: the themes are always theirs."""

    def text(self, name: str) -> str:
        """Return the words of a field; nothing where it has none."""
        value = self.values.get(name)
        return clean(str(value)) if isinstance(value, str | int) and not isinstance(value, bool) else ""

    def texts(self, name: str) -> list[str]:
        """Return the words of a list."""
        value = self.values.get(name)
        return [words for one in value if (words := clean(str(one)))] if isinstance(value, list) else []

    def group(self, name: str) -> Mapping[str, Any]:
        """Return the fields of a field; none where it has none."""
        value = self.values.get(name)
        return value if isinstance(value, dict) else {}

    def groups(self, name: str) -> list[Mapping[str, Any]]:
        """Return the items of a list that have fields, or the one that stands there without a list."""
        value = self.values.get(name)
        items = value if isinstance(value, list) else [value]
        return [one for one in items if isinstance(one, dict) and one]


def is_facts(path: Path) -> bool:
    """Whether a file holds rows of facts, by the names of its fields."""
    try:
        if path.stat().st_size > SIZE_LIMIT:
            return False
        return any(COUNCIL in values for _line, values in _values(Content(path.name, path.read_bytes())))
    except (OSError, RefusedError):
        return False


def rows_of(path: Path) -> Iterator[Row]:
    """Yield the rows of a file of facts, characters of HTML made plain."""
    shown = shown_path(path)
    for at, (line, values) in enumerate(_values(Content(path.name, path.read_bytes())), 1):
        plain = _plain(values)
        yield Row(str(plain.get("row") or f"{shown}:{at}"), shown, line, plain, is_decided="themes" in plain)


def _values(file: Content) -> Iterator[tuple[int, Mapping[str, Any]]]:
    try:
        rows = json_rows(file.json)
    except RecursionError as error:
        raise RefusedError(Why.UNREADABLE) from error
    if rows:
        yield from enumerate(rows, 1)
    elif file.text is not None:
        yield from _table(file.text.lstrip("\ufeff"))


def _table(text: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Yield the rows of a table; `votes.for` is the field `for` of `votes`."""
    first = text.partition("\n")[0]
    mark = next((mark for mark in ";,\t" if COUNCIL in first.strip().split(mark)), None)
    if mark is None:
        return
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=mark, restval="")
    try:
        for cells in reader:
            yield reader.line_num, _nested(cells)
    except csv.Error as error:
        raise RefusedError(Why.UNREADABLE) from error


def _nested(cells: Mapping[str | Any, Any]) -> dict[str, Any]:
    nested: dict[str, Any] = {}
    for name, cell in cells.items():
        if not isinstance(name, str) or not isinstance(cell, str) or not cell.strip():
            continue
        value: Any = [part.strip() for part in cell.split(";") if part.strip()] if name in _LISTS else cell.strip()
        outer, _dot, inner = name.partition(".")
        if inner:
            nested.setdefault(outer, {})[inner] = value
        else:
            nested[outer] = value
    return nested


def _plain(value: Any) -> Any:
    """Return a value with characters instead of their names in HTML; an address keeps its signs."""
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    is_words = isinstance(value, str) and not value.startswith(("http://", "https://"))
    return unescape(value) if is_words else value
