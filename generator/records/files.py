"""Guards at the door: which files are opened at all, and how much of them is read."""

import os
import re
import stat
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from functools import cache
from pathlib import Path

from generator.findings.finding import Finding
from generator.records.source import SIZE_LIMIT

_STRAY = re.compile(
    r"\..*|.*~|~.*|#.*#|README\.md|Thumbs\.db|desktop\.ini|Icon\r"
    r"|.*\.(part|partial|crdownload|download|filepart|tmp|temp|swp|swo|bak|backup|old|orig|rej|lock|!sync|bts)",
    re.IGNORECASE,
)
"""Files that systems, editors and downloads leave lying about; they are no part of the library."""

_COPY = re.compile(r"(?P<stem>[a-z0-9-]+?)(?: .+|\(.+|\.sync-conflict-.+|[_.]conflict[_-].+|-[A-Z][A-Z0-9-]*)\.yml")
"""What programs that keep folders the same on two machines call a second version of a file."""


RESERVED = re.compile(r"con|prn|aux|nul|(com|lpt)\d|index|readme")
"""Names that Windows keeps for itself, and those that the page engine takes for the page of the folder around."""


def is_stray(name: str) -> bool:
    """Whether a file lies about in a folder without being meant for the library."""
    return _STRAY.fullmatch(name) is not None


def is_copy(name: str, others: AbstractSet[str]) -> bool:
    """Whether a file is the second version of another one in its folder, laid there by a program that keeps copies."""
    match = _COPY.fullmatch(name)
    return match is not None and f"{match['stem']}.yml" in others


Guard = Callable[[Path], bool]


def guard(root: Path) -> Guard:
    """Return what tells whether a folder lies below this one with no link on the way; each is looked at once."""
    start = root.resolve()
    return cache(lambda folder: folder.resolve() == start / folder.relative_to(root))


def faults_of(path: Path, is_below: Guard, shown: str) -> Iterator[Finding]:
    """Yield why a file below a folder is not read, or what is wrong with it as a file.

    Args:
        path: the file.
        is_below: the guard of the folder, below which no link is followed.
        shown: how the file is called in findings.
    """
    try:
        mode = path.lstat().st_mode
        is_regular = stat.S_ISREG(mode) and is_below(path.parent)
    except OSError:
        yield Finding("file-unreadable", shown)
        return
    if not is_regular or not os.access(path, os.R_OK):
        yield Finding("file-unreadable" if is_regular else "file-irregular", shown)
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
