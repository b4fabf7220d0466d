"""Writes the records of a run: all of them, or none."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from generator.i18n.language import N_
from generator.i18n.user_error import UserError


class NotWrittenError(UserError):
    """A file could not be written; those before it are gone again."""


def write_all(new: Mapping[Path, str], changed: Mapping[Path, str]) -> None:
    """Write new files, each only where none is, and files that are there.

    Raises:
        NotWrittenError: one could not be written; everything is as it was.
    """
    before = {path: path.read_bytes() for path in changed}
    made: list[Path] = []
    try:
        for path, text in new.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8", newline="\n") as file:
                made.append(path)
                file.write(text)
        for path, text in changed.items():
            path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        _undo(made, before)
        raise NotWrittenError(N_("{path} could not be written, so nothing was."), path=error.filename or "") from error


def _undo(made: Iterable[Path], before: Mapping[Path, bytes]) -> None:
    for path in made:
        with suppress(OSError):
            path.unlink()
    for path, content in before.items():
        with suppress(OSError):
            path.write_bytes(content)
