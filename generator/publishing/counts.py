"""Compares counts at the end of a build: exit codes can lie, a missing page can't."""

from pathlib import Path

from mkdocs.exceptions import PluginError

from generator.library.library import Library
from generator.publishing.data import MOTIONS
from generator.publishing.search import searchable


def compare(library: Library, site: Path) -> None:
    """Check that every record has its page and its data file, and can be found.

    Args:
        library: the motions that were to be published.
        site: the built site.

    Raises:
        PluginError: a count differs; the message names cause, place and remedy.
    """
    expected = {entry.id for entry in library.entries}
    pages = _ids(site / "moties", "index.html")
    data = {path.relative_to(site / MOTIONS).with_suffix("").as_posix() for path in (site / MOTIONS).glob("*/*.json")}
    records = {path.relative_to(site / MOTIONS).with_suffix("").as_posix() for path in (site / MOTIONS).glob("*/*.yml")}
    cards, columns = searchable(site)
    for name, found in (
        ("pages", pages & expected),
        ("data files", data),
        ("records", records),
        ("searchable motions", cards),
    ):
        if found != expected:
            missing = ", ".join(sorted(expected ^ found)[:5])
            message = (
                f"motiewijzer: {len(expected)} records but {len(found)} {name} in {site} (differing: {missing}). "
                "Two pages may claim one address; run the build again with an empty site folder, then report it."
            )
            raise PluginError(message)
    for count in columns:
        if count != len(expected):
            message = f"motiewijzer: {len(expected)} records but {count} rows in a column of the search."
            raise PluginError(message)


def _ids(folder: Path, name: str) -> set[str]:
    return {path.parent.relative_to(folder).as_posix() for path in folder.glob(f"*/*/{name}")}
