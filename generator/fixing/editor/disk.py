"""Writes what an editor asked: all files or none."""

import os
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from generator.fixing.editor.bench import FileChange
from generator.language.language import mark
from generator.language.said import SaidError

Undo = Callable[[], object]


class NotWrittenError(SaidError):
    """The disk refused, or a file changed meanwhile; every file is as it was."""


def write_all(root: Path, changes: Sequence[FileChange]) -> None:
    """Write all changes below a motions folder; where one fails, those before it are taken back.

    Raises:
        NotWrittenError: nothing was changed.
    """
    undo: list[Undo] = []
    parts: dict[str, Path] = {}
    try:
        for change in changes:
            _refuse_changed(root, change)
        for change in changes:
            if change.new is not None:
                parts[change.new] = _part(root, change, undo)
        for change in changes:
            _carry_out(root, change, parts, undo)
    except BaseException as error:
        for step in reversed(undo):
            step()
        if isinstance(error, OSError):
            sentence = mark("{place} can't be read, written or used: {reason}.")
            raise NotWrittenError(sentence, place=error.filename or root, reason=error.strerror or error) from error
        raise
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)


def _refuse_changed(root: Path, change: FileChange) -> None:
    """Refuse where somebody else wrote a file since it was read, or took the new name."""
    is_same = change.old is None or (root / change.old).read_bytes() == change.before.encode()
    is_free = change.new in {None, change.old} or not os.path.lexists(root / str(change.new))
    if not is_same or not is_free:
        name = change.new if is_same else change.old
        raise NotWrittenError(mark("{file} was changed meanwhile; nothing was written. Try again."), file=name)


def _part(root: Path, change: FileChange, undo: list[Undo]) -> Path:
    """Write the new text beside its place, with the permissions of the old file."""
    target = root / str(change.new)
    if not target.parent.is_dir():
        target.parent.mkdir()
        undo.append(target.parent.rmdir)
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=target.parent)
    undo.append(lambda: Path(name).unlink(missing_ok=True))
    with os.fdopen(handle, "wb") as file:
        file.write(change.after.encode())
    mode = (root / change.old).lstat().st_mode & 0o7777 if change.old else 0o644
    Path(name).chmod(mode)
    return Path(name)


def _carry_out(root: Path, change: FileChange, parts: dict[str, Path], undo: list[Undo]) -> None:
    if change.new is not None:
        target = root / change.new
        undo.append(target.unlink if change.new != change.old else lambda: target.write_bytes(change.before.encode()))
        parts[change.new].replace(target)
    if change.old is not None and change.old != change.new:
        undo.append(partial(_put_back, root / change.old, change.before, (root / change.old).lstat().st_mode))
        (root / change.old).unlink()


def _put_back(path: Path, text: str, mode: int) -> None:
    path.write_bytes(text.encode())
    path.chmod(mode & 0o7777)
