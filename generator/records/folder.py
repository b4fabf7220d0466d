"""Walks a motions folder: which files are records, and what is wrong with files that are not."""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.findings.finding import Finding
from generator.model.scalars import FILE_STEM
from generator.records.files import RESERVED, Guard, can_be_read, content, faults_of, guard, is_copy, is_stray
from generator.records.record import Record, read_record

ENDING = ".yml"
NO_RECORD = {"file-place", "file-copy"}
"""What keeps a file from being read as a record."""


@dataclass
class Folder:
    """What was found in a motions folder."""

    records: list[Record] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    """About files that could not become records."""


def shown_path(path: Path) -> str:
    """Return a path as its user knows it: relative to where the command runs where that is possible."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


Known = dict[Path, tuple[tuple[int, int], Record]]
"""Records that were read before, each with the time and size that its file had."""


def read_folder(root: Path) -> Folder:
    """Read every record below a motions folder, in the order of their names."""
    return read_files(root, walk(root))


def read_files(root: Path, files: Iterable[Path], known: Known | None = None) -> Folder:
    """Read these files of a motions folder, `known` ones only where they changed, and keep the records in `known`."""
    folder = Folder()
    known = {} if known is None else known
    shown, is_below = shown_path(root), guard(root)
    for path in files:
        name = path.relative_to(root).as_posix()
        faults = list(_about_file(path, name, is_below, f"{shown}/{name}"))
        folder.findings += faults
        if can_be_read(faults) and not any(fault.code in NO_RECORD for fault in faults):
            folder.records.append(_record(path, name.removesuffix(ENDING), f"{shown}/{name}", known))
    return folder


def _record(path: Path, key: str, shown: str, known: Known) -> Record:
    if not is_known(path, known):
        remember(path, read_record(key, shown, content(path)), known)
    return known[path][1]


def remember(path: Path, record: Record, known: Known) -> None:
    """Put the record of a file among those that are known."""
    known[path] = (_stamp(path), record)


def is_known(path: Path, known: Known) -> bool:
    """Whether a file is as it was when its record was read."""
    return path in known and known[path][0] == _stamp(path)


def _stamp(path: Path) -> tuple[int, int]:
    status = path.lstat()
    return status.st_mtime_ns, status.st_size


def walk(root: Path) -> Iterator[Path]:
    """Yield the files that are meant as records; folders with an underscore or a dot hold none."""
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if name[0] not in "_.")
        odd = [name for name in folders if name.endswith(".yml") or Path(folder, name).is_symlink()]
        folders[:] = [name for name in folders if name not in odd]  # not followed, so reported
        yield from (Path(folder, name) for name in sorted([*files, *odd]) if not is_stray(name))


def _about_file(path: Path, name: str, is_below: Guard, shown: str) -> Iterator[Finding]:
    """Yield what is wrong with a file's name, place or kind."""
    faults = list(faults_of(path, is_below, shown))
    yield from faults
    if not can_be_read(faults):
        return
    stem = path.name.removesuffix(ENDING)
    if name.count("/") != 1 or stem == path.name:  # municipality/record
        yield Finding("file-place", shown)
    elif is_copy(path.name, _names_beside(path)):
        yield Finding("file-copy", shown, facts={"value": path.name})
    elif not re.fullmatch(FILE_STEM, stem) or RESERVED.fullmatch(stem):
        yield Finding("file-name", shown, facts={"value": path.name})


def _names_beside(path: Path) -> set[str]:
    """Return the names in the folder of a file whose own name is no record's; else none, since nobody asks."""
    return set() if re.fullmatch(FILE_STEM, path.stem) else {beside.name for beside in path.parent.iterdir()}
