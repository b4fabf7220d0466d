"""Writes mended files, each in one move, and shows what would be written."""

import os
import tempfile
from difflib import unified_diff
from pathlib import Path

from generator.editing.fix_library import Change
from generator.findings.markdown import printable


def write(change: Change) -> None:
    """Put the mended text in the place of the file; a reader sees the old or the new one.

    Its permissions stay, without the mark of a program.
    """
    mode = change.path.lstat().st_mode & 0o7666
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=change.path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(change.after.encode())
        Path(name).chmod(mode)
        Path(name).replace(change.path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def difference(change: Change) -> str:
    """Return a unified diff, in which `·` stands for signs that nobody sees."""
    return unified(change.before, change.after, change.shown, change.shown)


def unified(before: str, after: str, old: str, new: str) -> str:
    """Return the difference of two texts under their names."""
    ours, theirs = (text.replace("\r\n", "\n").splitlines() for text in (before, after))
    lines = unified_diff(ours, theirs, old, new, lineterm="")
    return "".join("\t".join(map(printable, line.split("\t"))) + "\n" for line in lines)
