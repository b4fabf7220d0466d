"""Guards at the door: which files are opened at all, and how much of them is read."""

import stat
from collections.abc import Iterator
from pathlib import Path

from generator.findings.finding import Finding
from generator.records.source import SIZE_LIMIT

IGNORED = {".gitkeep", ".DS_Store", "README.md", "Thumbs.db"}
"""Files that may lie about in a folder and are no part of the library."""


def faults_of(path: Path, root: Path, shown: str) -> Iterator[Finding]:
    """Yield why a file below a folder is not read, or what is wrong with it as a file.

    Args:
        path: the file.
        root: the folder, below which no link is followed.
        shown: how the file is called in findings.
    """
    try:
        mode = path.lstat().st_mode
        if not stat.S_ISREG(mode) or path.resolve() != root.resolve() / path.relative_to(root):
            yield Finding("file-irregular", shown)
            return
        path.open("rb").close()
    except OSError:
        yield Finding("file-unreadable", shown)
        return
    if mode & stat.S_IXUSR:
        yield Finding("file-executable", shown)


def can_be_read(faults: list[Finding]) -> bool:
    """Whether a file with these faults is read all the same."""
    return not any(fault.code in {"file-irregular", "file-unreadable"} for fault in faults)


def content(path: Path) -> bytes:
    """Read a file, of one that is too long only enough to see that."""
    with path.open("rb") as file:
        return file.read(SIZE_LIMIT + 1)
