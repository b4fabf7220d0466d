"""What the editor's commands share: they change all files or none, and show with `--check` what they would change."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import date
from functools import wraps
from pathlib import Path
from typing import Any

import click

from generator.cli.folders import changing, motions_folder
from generator.cli.shared import language_option, program, spoken, today_option
from generator.editing.files import unified
from generator.editing.workspace import FileChange, RefusedError, Workspace, WrongRequestError
from generator.findings.render import render_text
from generator.i18n.language import Language
from generator.i18n.user_error import UserError
from generator.records.write_all import write_all


@dataclass(frozen=True)
class Order:
    """How an editor called a command."""

    root: Path
    today: date
    language: Language
    program: str
    check: bool

    def gettext(self, sentence: str = "", **facts: object) -> None:
        """Say a sentence on the terminal."""
        click.echo(self.language.gettext(sentence, **facts))

    @contextmanager
    def workspace(self) -> Iterator[Workspace]:
        """Lend the library, and carry out what was done with it, or say why nothing was."""
        try:
            with nullcontext() if self.check else changing(self.root, self.language):
                workspace = Workspace.opened(self.root)
                yield workspace
                self._finish(workspace)
        except WrongRequestError as error:
            raise click.UsageError(error.translated(self.language)) from error
        except UserError as error:
            click.echo(error.translated(self.language), err=True)
            sys.exit(1)
        except RefusedError as error:
            click.echo(render_text(error.findings, self.language, self.program), nl=False)
            click.echo(self.language.gettext("Nothing was changed: the library would not be right any more."), err=True)
            sys.exit(1)

    def _finish(self, workspace: Workspace) -> None:
        notes, changes = workspace.notes(self.today), workspace.changes()
        if self.check:
            for change in changes:
                click.echo(_difference(change))
            click.echo(self.language.ngettext("{n} file would change.", "{n} files would change.", len(changes)))
        else:
            write_all(self.root, [change.write for change in changes])
            for change in changes:
                click.echo(_named(change))
            click.echo(self.language.ngettext("Changed {n} file.", "Changed {n} files.", len(changes)))
        if notes:
            click.echo(render_text(notes, self.language, self.program), nl=False)


def with_order(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of all editor's commands, gathered in an `Order` that comes first."""

    @wraps(command)
    def called(context: click.Context, /, *, check: bool, code: str | None, today: date, **more: Any) -> None:
        order = Order(motions_folder(context), today, spoken(context, code), program(context), check)
        command(order, **more)

    check_option = click.option("--check", is_flag=True, help="Show what would change and write nothing.")
    return check_option(language_option(today_option(click.pass_context(called))))


def _difference(change: FileChange) -> str:
    return unified(change.before, change.after, change.old or "/dev/null", change.new or "/dev/null")


def _named(change: FileChange) -> str:
    if change.new is None:
        return f"- {change.old}"
    return f"  {change.new}" if change.old == change.new else f"  {change.old} → {change.new}"
