"""The records themselves beside their JSON: `data/v1/motions/<id>.yml`, byte by byte, for whoever wants to mend one."""

import shutil
from collections.abc import Set as AbstractSet
from pathlib import Path

from generator.library.library import Library
from generator.publishing.open_data.motions import MOTIONS
from generator.subjects.moved.export import as_yaml, stubs


def write_records(library: Library, motions: Path, site: Path, failing: AbstractSet[str] = frozenset()) -> None:
    """Copy the records of a library into a built site; one that fails in a preview stays as it was.

    Args:
        library: the motions that are published.
        motions: the folder with the records.
        site: the built site.
        failing: ids of records that hold an error now.
    """
    made = {site / MOTIONS / f"{entry.id}.yml": motions / f"{entry.id}.yml" for entry in library.entries}
    for path, record in made.items():
        if path.relative_to(site / MOTIONS).with_suffix("").as_posix() not in failing:
            _copy(record, path)
    left = {site / MOTIONS / f"{key}.yml": content for key, content in stubs(library).items()}
    for path, content in left.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(as_yaml(content), encoding="utf-8", newline="\n")
    for gone in set((site / MOTIONS).glob("*/*.yml")) - {*made, *left}:
        gone.unlink()


def _copy(record: Path, path: Path) -> None:
    """Copy a record where it is newer than its copy, which carries its time along."""
    if path.exists() and path.stat().st_mtime_ns == record.stat().st_mtime_ns:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(record, path)
