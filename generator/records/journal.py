"""The journal of a change of several files: its steps, and how they are finished or undone.

It lies in a folder of its own with what is to be written laid ready, beside links to what was there before. So both
ways need only names to change and no room on the disk, and each can be broken off and begun again.
"""

import hashlib
import json
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.i18n.language import N_
from generator.i18n.user_error import UserError

FOLDER = ".changes"
"""Below the motions folder, so on the same disk; nothing that begins with a dot is read as a record."""
JOURNAL, UNDO = "journal.json", "undo.json"
_NAME = re.compile(r"[^/.\\][^/\\]*/[^/.\\][^/\\]*")
"""A file in a folder below the root: a journal that came along with somebody's files reaches no other."""


class NotWrittenError(UserError):
    """The disk refused, or a file changed meanwhile; nothing was changed."""


class NoJournalError(Exception):
    """What lies there is no journal that we wrote."""


@dataclass(frozen=True)
class Step:
    """One file of a journal."""

    old: str | None
    """Its path below the root; None where it is new."""
    new: str | None
    """None where it goes."""
    before: str
    """Digest of what was there; empty for a new file."""
    after: str


def changed_meanwhile(name: str | None) -> NotWrittenError:
    """Return the refusal to write over what somebody else wrote."""
    return NotWrittenError(N_("{file} was changed meanwhile; nothing was written. Try again."), file=name)


def digest(content: bytes) -> str:
    """Return what distinguishes two contents."""
    return hashlib.sha256(content).hexdigest()


def settle(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; where a system can't, it does so by itself some time."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def finish(root: Path) -> None:
    """Do what the journal says; where that fails everything is put back, and the failure raised.

    Raises:
        OSError: the disk refuses.
        NotWrittenError: somebody else wrote one of the files.
        NoJournalError: this is none of ours.
    """
    _folders, steps = _read(root, JOURNAL)
    try:
        for at, step in enumerate(steps):
            _finish(root, at, step)
    except (OSError, NotWrittenError):
        (root / FOLDER / JOURNAL).rename(root / FOLDER / UNDO)
        undo(root)
        raise
    for folder in {(root / name).parent for step in steps for name in (step.old, step.new) if name is not None}:
        settle(folder)
    _clear(root, JOURNAL)


def undo(root: Path) -> None:
    """Put back what was changed; what somebody else wrote since stays.

    Raises:
        OSError: the disk refuses.
        NoJournalError: this is none of ours.
    """
    folders, steps = _read(root, UNDO)
    for at, step in reversed(list(enumerate(steps))):
        _put_back(root, at, step)
    for name in folders:
        with suppress(OSError):
            (root / name).rmdir()
    _clear(root, UNDO)


def _read(root: Path, name: str) -> tuple[list[str], list[Step]]:
    """Return the folders that a journal makes, and its steps."""
    try:
        journal = json.loads((root / FOLDER / name).read_bytes())
        folders, steps = [str(one) for one in journal["made"]], [Step(**step) for step in journal["steps"]]
        paths = [path for step in steps for path in (step.old, step.new) if path is not None]
        is_ours = all(_NAME.fullmatch(f"{one}/x") for one in folders) and all(_is_below(root, path) for path in paths)
    except (ValueError, KeyError, TypeError) as error:
        raise NoJournalError from error
    if not is_ours:
        raise NoJournalError
    return folders, steps


def _is_below(root: Path, path: str) -> bool:
    return bool(_NAME.fullmatch(path)) and (root / path).parent.resolve() == root.resolve() / Path(path).parent


def _finish(root: Path, at: int, step: Step) -> None:
    """Bring one file to its place, if that was not done already."""
    ready = root / FOLDER / f"{at}.new"
    if step.new is not None and ready.exists():
        target = root / step.new
        target.parent.mkdir(exist_ok=True)
        if step.new != step.old:
            _name_new(ready, target)
        elif _holds(target, step.before):
            ready.replace(target)
        else:
            raise changed_meanwhile(step.new)
    if step.old is not None and step.old != step.new and os.path.lexists(root / step.old):
        if not _holds(root / step.old, step.before):
            raise changed_meanwhile(step.old)
        (root / step.old).unlink()


def _name_new(ready: Path, target: Path) -> None:
    """Give a new file its name where nothing has it: the last look is the system's own."""
    try:
        os.link(ready, target)
    except OSError:
        if not os.path.lexists(target):  # the disk knows no second names
            ready.replace(target)
            return
        if not target.samefile(ready):
            raise
    ready.unlink()


def _put_back(root: Path, at: int, step: Step) -> None:
    old, is_placed = root / FOLDER / f"{at}.old", not (root / FOLDER / f"{at}.new").exists()
    if step.new is not None and step.new != step.old and _is_ours(root, at, step):
        (root / step.new).unlink()
    if step.old is not None and old.exists():
        is_gone = not os.path.lexists(root / step.old)
        if is_gone or (step.new == step.old and is_placed and _holds(root / step.old, step.after)):
            old.replace(root / step.old)


def _is_ours(root: Path, at: int, step: Step) -> bool:
    """Whether a new file has its name already, by us."""
    target, ready = root / str(step.new), root / FOLDER / f"{at}.new"
    if not os.path.lexists(target):
        return False
    return target.samefile(ready) if ready.exists() else _holds(target, step.after)


def _holds(path: Path, expected: str) -> bool:
    return path.is_file() and digest(path.read_bytes()) == expected


def _clear(root: Path, name: str) -> None:
    """Take the journal away last: as long as it is there, all of this can be done again."""
    for path in [path for path in (root / FOLDER).iterdir() if path.name != name]:
        path.unlink()
    (root / FOLDER / name).unlink()
    (root / FOLDER).rmdir()
