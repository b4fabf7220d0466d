"""What several commands need: the language and the day that were asked for, and how they were called."""

import os
import shlex
import shutil
import sys
from datetime import date, datetime
from pathlib import Path

import click

from generator.i18n.language import LANGUAGES, Language, language
from generator.publishing.clock import today as clock_today
from generator.settings import language_setting, motions_setting

NAME = "motions"
DAY = click.DateTime(["%Y-%m-%d"])


def spoken(context: click.Context, code: str | None = None) -> Language:
    """Return the language asked for at the command, else at `motions` itself."""
    return language(code or context.obj[1] or language_setting())


def program(context: click.Context) -> str:
    """Return how to call the command again, as hints print it."""
    folder: Path | None = context.obj[0]
    words = [_called(), "--motions", str(folder)] if folder and folder != motions_setting() else [_called()]
    return shlex.join(words)


def _called() -> str:
    """Return the name of the command as a shell finds it: `motions` where that is enough, else its path."""
    called = Path(os.path.abspath(sys.argv[0]))  # noqa: PTH100  # resolve() would follow a symbolic link
    installed = shutil.which(NAME)
    if called.stem != NAME or (installed and Path(installed).resolve() == called.resolve()):
        return NAME
    return str(called.relative_to(Path.cwd()) if called.is_relative_to(Path.cwd()) else called)


def _day(_context: click.Context, _option: click.Parameter, value: datetime | None) -> date:
    return value.date() if value else clock_today()


language_option = click.option(
    "--language",
    "code",
    type=click.Choice(LANGUAGES),
    help="The language of the findings (default: as set).",
)
today_option = click.option("--today", type=DAY, callback=_day, help="The day that counts as today.")
