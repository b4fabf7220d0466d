"""`motions new`: a starting file for a motion."""

import sys
from datetime import date, datetime
from pathlib import Path

import click

from generator.checks.across import Shelf
from generator.checks.dates import MEETING_AHEAD
from generator.checks.rule import Context
from generator.cli.shared import language_option, motions_folder, spoken
from generator.findings.suggest import suggest
from generator.importing.blank import blank_record
from generator.importing.naming import Blank, theme_for
from generator.language.language import Language
from generator.model.places import Places
from generator.model.registers import Registers
from generator.publishing.clock import today as clock_today
from generator.reading.folder import read_folder, shown_path
from generator.reading.places import read_places
from generator.reading.registers import read_registers
from generator.reading.source import FORBIDDEN

TITLE_LENGTH = 200
_DAY = click.DateTime(["%Y-%m-%d"])


@click.command("new")
@click.argument("words", nargs=-1, required=True, metavar="[MUNICIPALITY] TITLE")
@click.option("--theme", help="The short name of a theme.")
@click.option("--model", is_flag=True, help="Write an example that belongs to no municipality.")
@click.option("--date", "submitted", type=_DAY, help="The day of the meeting (default: today).")
@language_option
@click.option("--today", type=_DAY, help="The day that counts as today.")
@click.pass_context
def new_command(  # noqa: PLR0913  # click hands over every option
    context: click.Context,
    words: tuple[str, ...],
    *,
    theme: str | None,
    model: bool,
    submitted: datetime | None,
    code: str | None,
    today: datetime | None,
) -> None:
    """Write a starting file for the motion TITLE of MUNICIPALITY, at its place in the motions folder.

    It passes the check as it is, and its comments tell what can be added. With --model no municipality is given.
    Nothing is ever overwritten.
    """
    language = spoken(context, code)
    root = motions_folder(context)
    day = today.date() if today else clock_today()
    registers = read_registers(root, shown_path(root)).registers
    place, title = _place_and_title(words, read_places(root), language, model=model)
    chosen = _theme(theme, registers, language) or theme_for(title, registers)
    blank = Blank(title, day, _meeting(submitted, day, language), chosen, place)
    path = _written(root, blank, registers, language)
    _say_next(path, language)


def _place_and_title(
    words: tuple[str, ...], places: Places, language: Language, *, model: bool
) -> tuple[str | None, str]:
    """Return the short name of the municipality, or None for a model, and the title."""
    if not model and len(words) == 1:
        raise click.UsageError(language.say("Give a municipality and a title, each in quotation marks."))
    if len(words) > 2:  # noqa: PLR2004  # municipality and title
        raise click.UsageError(language.say("These are too many words: put the title in quotation marks."))
    if model:
        return None, _title(words[-1], language)
    return _municipality(words[0], places, language), _title(words[-1], language)


def _title(words: str, language: Language) -> str:
    title = FORBIDDEN.sub("", " ".join(words.split()))
    if not 1 <= len(title) <= TITLE_LENGTH:
        raise click.UsageError(language.say("A title has 1 to {limit} characters.", limit=TITLE_LENGTH))
    return title


def _municipality(words: str, places: Places, language: Language) -> str:
    slug = places.slug_of(words)
    if slug is None:
        message = language.say("There is no municipality '{value}'.", value=words)
        raise click.UsageError(message + _did_you_mean(suggest(words, places.spellings), language))
    return slug


def _theme(slug: str | None, registers: Registers, language: Language) -> str | None:
    if slug is None or slug in {theme.slug for theme in registers.themes}:
        return slug
    names = {name: one.slug for one in registers.themes for name in (one.slug, one.label.nl, *one.synonyms)}
    message = language.say("There is no theme '{value}'.", value=slug)
    raise click.UsageError(message + _did_you_mean(suggest(slug, names), language))


def _did_you_mean(suggestion: str, language: Language) -> str:
    return " " + language.say("Did you mean '{suggestion}'?", suggestion=suggestion) if suggestion else ""


def _meeting(submitted: datetime | None, today: date, language: Language) -> date:
    day = submitted.date() if submitted else today
    if day > today + MEETING_AHEAD:
        message = language.say("The meeting is more than {days} days ahead.", days=MEETING_AHEAD.days)
        raise click.UsageError(message)
    return day


def _written(root: Path, blank: Blank, registers: Registers, language: Language) -> Path:
    """Write the file, or end with a sentence where its id was given before."""
    path = root / f"{blank.id}.yml"
    shelf = Shelf(read_folder(root).records, Context(registers, read_places(root), None))
    if blank.id in shelf.known_ids:
        _refuse(path, language)
    path.parent.mkdir(exist_ok=True)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(blank_record(blank, registers, language))
    except FileExistsError:
        _refuse(path, language)
    return path


def _refuse(path: Path, language: Language) -> None:
    words = language.say("{path} is there already, or was the place of another motion: nothing was written.", path=path)
    click.echo(words + " " + language.say("Choose another title."), err=True)
    sys.exit(1)


def _say_next(path: Path, language: Language) -> None:
    click.echo(path)
    click.echo(language.say("1. Open it and fill in what you know; take the comments out that you do not need."))
    click.echo(language.say("2. Look whether all is well: motions check {path}", path=path))
    click.echo(language.say("3. Let the machine put it in order: motions fix {path}", path=path))
