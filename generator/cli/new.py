"""`motions new`: a starting file for a motion."""

import shlex
import sys
from datetime import date, datetime
from pathlib import Path

import click

from generator.cli.folders import changing, motions_folder
from generator.cli.shared import DAY, language_option, program, spoken, today_option
from generator.i18n.language import Language
from generator.importing.start import Order, TakenError, WrongOrderError, start
from generator.records.journal import NotWrittenError


@click.command("new")
@click.argument("words", nargs=-1, required=True, metavar="[MUNICIPALITY] TITLE")
@click.option("--theme", help="The short name of a theme.")
@click.option("--model", is_flag=True, help="Write an example that belongs to no municipality.")
@click.option("--date", "meeting", type=DAY, help="The day of the meeting (default: today).")
@language_option
@today_option
@click.pass_context
def new_command(  # noqa: PLR0913  # click hands over every option
    context: click.Context,
    words: tuple[str, ...],
    *,
    theme: str | None,
    model: bool,
    meeting: datetime | None,
    code: str | None,
    today: date,
) -> None:
    """Write a starting file for the motion TITLE of MUNICIPALITY, at its place in the motions folder.

    It passes the check as it is, and its comments tell what can be added. With --model no municipality is given.
    Nothing is ever overwritten.
    """
    language, root = spoken(context, code), motions_folder(context)
    order = Order(words, today, meeting.date() if meeting else None, theme, model)
    try:
        with changing(root, language):
            path = start(root, order, language)
    except WrongOrderError as error:
        raise click.UsageError(error.translated(language)) from error
    except (TakenError, NotWrittenError) as error:
        click.echo(error.translated(language), err=True)
        sys.exit(1)
    _show_next(path, program(context), language)


def _show_next(path: Path, program: str, language: Language) -> None:
    called = {"program": program, "path": shlex.quote(str(path))}
    click.echo(path)
    click.echo(language.gettext("1. Open it and fill in what you know; take the comments out that you do not need."))
    click.echo(language.gettext("2. Look whether all is well: {program} check {path}", **called))
    click.echo(language.gettext("3. Let the machine put it in order: {program} fix {path}", **called))
    click.echo(language.gettext("The file is valid but says nothing yet: its text still has to be filled in."))
