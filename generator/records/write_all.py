"""Writes, moves and removes several files: all of them or none, even when the program is killed halfway.

What is to be written is laid ready first. Then one rename makes the journal valid. Before that moment nothing has
changed; after it whoever holds the folder next finishes the change, or undoes it where that fails.
"""

import json
import os
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from generator.i18n.language import N_
from generator.records.journal import (
    FOLDER,
    JOURNAL,
    UNDO,
    NoJournalError,
    NotWrittenError,
    Step,
    changed_meanwhile,
    digest,
    finish,
    settle,
    undo,
)


@dataclass(frozen=True)
class FileWrite:
    """A file that is written, moves or goes."""

    old: str | None
    """Its path below the root; None where it is new."""
    new: str | None
    """None where it goes."""
    before: bytes = b""
    after: bytes = b""


class Outcome(StrEnum):
    """What became of a change that was broken off."""

    FINISHED = N_("A command was broken off halfway earlier; what it was doing is finished now.")
    UNDONE = N_("A command was broken off halfway earlier; what it had done was undone.")
    CLEARED = N_("A command was broken off earlier, before it changed anything; what it left was cleared.")


def write_all(root: Path, writes: Sequence[FileWrite]) -> None:
    """Carry out all changes below a folder that the caller holds alone, or none of them.

    Raises:
        NotWrittenError: nothing was changed.
    """
    if not writes:
        return
    try:
        for write in writes:
            _refuse_changed(root, write)
        _prepare(root, writes)
        finish(root)
    except OSError as error:
        raise NotWrittenError.of_system(error, root) from error


def recover(root: Path) -> Outcome | None:
    """Finish or undo what a command left halfway in a folder that the caller holds alone; None where all is done.

    Raises:
        OSError: the disk refuses that too.
        NotWrittenError: it can't be put back, since a file was changed meanwhile.
    """
    place = root / FOLDER
    if place.is_symlink() or not place.is_dir():
        return None
    try:
        outcome = _recovered(root, place)
    except NoJournalError:
        outcome = Outcome.CLEARED
    shutil.rmtree(place, ignore_errors=True)
    return outcome


def _recovered(root: Path, place: Path) -> Outcome | None:
    if (place / UNDO).exists():
        undo(root)
        return Outcome.UNDONE
    if (place / JOURNAL).exists():
        try:
            finish(root)
        except (OSError, NotWrittenError):
            if place.exists():  # putting back was refused too
                raise
            return Outcome.UNDONE
        return Outcome.FINISHED
    return Outcome.CLEARED if any(place.iterdir()) else None


def _refuse_changed(root: Path, write: FileWrite) -> None:
    """Refuse where somebody else wrote a file since it was read, or took the new name."""
    is_same = write.old is None or (root / write.old).read_bytes() == write.before
    is_free = write.new in {None, write.old} or not os.path.lexists(root / str(write.new))
    if not is_same or not is_free:
        raise changed_meanwhile(write.new if is_same else write.old)


def _prepare(root: Path, writes: Iterable[FileWrite]) -> None:
    """Lay everything ready, and make the journal valid last."""
    place = root / FOLDER
    place.mkdir()
    try:
        steps = [_lay_ready(root, at, write) for at, write in enumerate(writes)]
        folders = {Path(step.new).parent.name for step in steps if step.new is not None}
        new_folders = sorted(name for name in folders if not (root / name).is_dir())
        _write(place / "part", json.dumps({"made": new_folders, "steps": [asdict(step) for step in steps]}).encode())
        (place / "part").replace(place / JOURNAL)
        settle(place)
    except BaseException:
        shutil.rmtree(place, ignore_errors=True)
        raise


def _lay_ready(root: Path, at: int, write: FileWrite) -> Step:
    if write.old is not None:
        _link(root / write.old, root / FOLDER / f"{at}.old")
    if write.new is not None:
        ready = root / FOLDER / f"{at}.new"
        _write(ready, write.after)
        ready.chmod((root / write.old).stat().st_mode & 0o7666 if write.old else 0o644)  # no record is a program
    before = digest(write.before) if write.old is not None else ""
    return Step(write.old, write.new, before, digest(write.after))


def _write(path: Path, content: bytes) -> None:
    """Write a file, and wait until it is on the disk."""
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _link(path: Path, other: Path) -> None:
    """Give a file a second name, or copy it where the disk knows no such names."""
    try:
        os.link(path, other)
    except OSError:
        shutil.copy2(path, other)
