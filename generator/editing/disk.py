"""Writes what an editor asked: all files or none."""

import os
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from generator.editing.workspace import FileChange
from generator.i18n.language import N_
from generator.i18n.user_error import UserError


class NotWrittenError(UserError):
    """The disk refused, or a file changed meanwhile; what was written was taken back."""


def write_all(root: Path, changes: Sequence[FileChange]) -> None:
    """Write all changes below a motions folder; where one fails, those before it are taken back.

    Raises:
        NotWrittenError: nothing was changed.
    """
    try:
        for change in changes:
            _refuse_changed(root, change)
        with ExitStack() as undo:
            parts = {change: _part(root, change, undo) for change in changes if change.new is not None}
            for change, part in parts.items():
                _put(root, change, part, undo)
            for change in changes:
                _take_away(root, change, undo)
            undo.pop_all()  # everything went well, so nothing is taken back
    except OSError as error:
        sentence = N_("{place} can't be read, written or used: {reason}.")
        raise NotWrittenError(sentence, place=error.filename or root, reason=error.strerror or error) from error


def _refuse_changed(root: Path, change: FileChange) -> None:
    """Refuse where somebody else wrote a file since it was read, or took the new name."""
    is_same = change.old is None or (root / change.old).read_bytes() == change.before.encode()
    is_free = change.new in {None, change.old} or not os.path.lexists(root / str(change.new))
    if not is_same or not is_free:
        name = change.new if is_same else change.old
        raise NotWrittenError(N_("{file} was changed meanwhile; nothing was written. Try again."), file=name)


def _part(root: Path, change: FileChange, undo: ExitStack) -> Path:
    """Write the new text beside its place, with the permissions of the old file."""
    target = root / str(change.new)
    if not target.parent.is_dir():
        target.parent.mkdir()
        undo.callback(target.parent.rmdir)
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=target.parent)
    undo.callback(Path(name).unlink, missing_ok=True)
    with os.fdopen(handle, "wb") as file:
        file.write(change.after.encode())
    Path(name).chmod(_mode(root / change.old) if change.old else 0o644)
    return Path(name)


def _put(root: Path, change: FileChange, part: Path, undo: ExitStack) -> None:
    target = root / str(change.new)
    if change.new == change.old:
        undo.callback(target.write_bytes, change.before.encode())
    else:
        undo.callback(target.unlink, missing_ok=True)
    part.replace(target)


def _take_away(root: Path, change: FileChange, undo: ExitStack) -> None:
    """Take away a file that moved or goes."""
    if change.old is not None and change.old != change.new:
        path = root / change.old
        undo.callback(path.chmod, _mode(path))
        undo.callback(path.write_bytes, change.before.encode())
        path.unlink()


def _mode(path: Path) -> int:
    return path.lstat().st_mode & 0o7777
