"""Compares counts at the end of a build: exit codes can lie, a missing page can't."""

import json
from collections.abc import Iterable
from pathlib import Path

from mkdocs.exceptions import PluginError

from generator.library.library import Library
from generator.publishing.open_data.cells import read_table
from generator.publishing.open_data.motions import MOTIONS
from generator.publishing.open_data.parts import parts
from generator.publishing.open_data.tables import votes
from generator.subjects.moved.export import stubs
from generator.subjects.search.export import searchable


def compare(library: Library, site: Path, paths: Iterable[str]) -> None:
    """Check that every record has its page, its data file, its line and its row, and can be found.

    Args:
        library: the motions that were to be published.
        site: the folder in which the site is built.
        paths: of the files that it will have.

    Raises:
        PluginError: a count differs; the message names cause, place and remedy.
    """
    expected = {entry.id for entry in library.entries}
    left = set(stubs(library))
    pages, data, records = (
        _ids(paths, start, end) for start, end in (("moties", "/index.html"), (MOTIONS, ".json"), (MOTIONS, ".yml"))
    )
    lines = [
        json.loads(line)["id"] for path in _paths(library, site, "lines") for line in path.read_bytes().splitlines()
    ]
    rows = [row["id"] for path in _paths(library, site, "table") for row in read_table(path)]
    cards, columns = searchable(site)
    for name, published in (
        ("pages", pages & expected),
        ("data files", data - left),
        ("records", records - left),
        ("lines of all motions", set(lines)),
        ("rows of all motions", set(rows)),
        ("searchable motions", cards),
    ):
        if published != expected:
            missing = ", ".join(sorted(expected ^ published)[:5])
            message = (
                f"motiewijzer: {len(expected)} records but {len(published)} {name} in {site} (differing: {missing}). "
                "Two pages may claim one address; run the build again with an empty site folder, then report it."
            )
            raise PluginError(message)
    cast = sum(1 for _vote in votes(library.entries))
    told = sum(len(read_table(path)) for path in _paths(library, site, "votes"))
    for name, count, right in (
        *(("rows in a column of the search", column, len(expected)) for column in columns),
        ("lines of all motions", len(lines), len(expected)),
        ("rows of all motions", len(rows), len(expected)),
        ("rows of all votes", told, cast),
    ):
        if count != right:
            message = f"motiewijzer: {right} in the records but {count} {name}."
            raise PluginError(message)


def _paths(library: Library, site: Path, name: str) -> list[Path]:
    return [site / part.path(name) for part in parts(library)]


def _ids(paths: Iterable[str], start: str, end: str) -> set[str]:
    """Return what stands between a folder and the end of a path, where that is a municipality and a record."""
    names = {path[len(start) + 1 : -len(end)] for path in paths if path.startswith(f"{start}/") and path.endswith(end)}
    return {name for name in names if name.count("/") == 1}
