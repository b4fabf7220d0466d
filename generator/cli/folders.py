"""The motions folder and the files in it that a command is called for."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from generator.cli.shared import spoken
from generator.i18n.language import N_, Language
from generator.i18n.user_error import UserError
from generator.records.folder import shown_path, walk
from generator.records.lock import locked, locked_if_free
from generator.records.write_all import recover
from generator.settings import motions_setting


def motions_folder(context: click.Context) -> Path:
    """Return the motions folder, or end with one sentence where there is none."""
    folder: Path = context.obj[0] or motions_setting()
    if not folder.is_dir():
        sentence = N_("There is no folder '{folder}'; name the motions folder with --motions or MOTIONS=.")
        raise click.UsageError(spoken(context).gettext(sentence, folder=folder))
    with locked_if_free(folder) as is_free:
        if is_free:
            _recover(folder, spoken(context))
    return folder


@contextmanager
def changing(folder: Path, t: Language) -> Iterator[None]:
    """Hold a folder alone while its records are read and written; what was left halfway there is settled first."""
    waiting = t.gettext("Another command is changing these motions; this one waits for it.")
    with locked(folder, lambda: click.echo(waiting, err=True)):
        _recover(folder, t)
        yield


def _recover(folder: Path, t: Language) -> None:
    try:
        outcome = recover(folder)
    except (OSError, UserError) as error:
        sentence = N_("A command was broken off halfway earlier, and that can't be settled in {place}: {reason}.")
        click.echo(t.gettext(sentence, place=folder, reason=error), err=True)
        raise SystemExit(1) from error
    if outcome:
        click.echo(t.gettext(outcome), err=True)


def chosen_files(root: Path, files: tuple[Path, ...], t: Language) -> set[str]:
    """Return the records and registers that were named, as findings show them, or all where none was named."""
    known = _looked_at(root)
    chosen = {file: _named(file, known) for file in files}
    for file, names in chosen.items():
        if not names:
            _refuse(file, root, t)
    return set().union(*chosen.values()) if files else set(known)


def _refuse(file: Path, root: Path, t: Language) -> None:
    """End on a file that is never looked at; an empty folder among the motions is no mistake."""
    if not file.resolve().is_relative_to(root.resolve()):
        raise click.UsageError(t.gettext("'{file}' is not in the motions folder.", file=file))
    if not file.is_dir():
        raise click.UsageError(t.gettext("'{file}' is no record and no register.", file=file))


def _looked_at(root: Path) -> dict[str, str]:
    """Return the full path of every file that is looked at, by its path as shown."""
    registers = (file for folder in ("_registers", "_collections") for file in (root / folder).glob("*.*"))
    files = [*walk(root), *(file for file in registers if file.suffix in {".yml", ".csv"})]
    shown, full = shown_path(root), root.resolve().as_posix()
    return {f"{shown}/{name}": f"{full}/{name}" for name in (file.relative_to(root).as_posix() for file in files)}


def _named(file: Path, known: dict[str, str]) -> set[str]:
    """Return the files that a path names: itself, or all in it; a link is itself and not what it leads to."""
    places = [file.parent.resolve() / file.name, *([file.resolve()] if file.is_dir() else [])]
    starts = tuple(f"{place.as_posix()}/" for place in places)
    return {name for name, path in known.items() if f"{path}/".startswith(starts)}


def _existing(context: click.Context, _argument: click.Parameter, files: tuple[Path, ...]) -> tuple[Path, ...]:
    """Refuse what is not there; a link that leads nowhere is there, and becomes a finding like other files."""
    for file in files:
        if not os.path.lexists(file):
            raise click.UsageError(spoken(context).gettext("There is no file or folder '{file}'.", file=file))
    return files


files_argument = click.argument("files", nargs=-1, type=click.Path(path_type=Path), callback=_existing)
