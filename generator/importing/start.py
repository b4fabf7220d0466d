"""From what somebody typed to a starting file at its place; nothing is ever overwritten."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import get_args

from generator.checks.across import LibraryContext
from generator.checks.dates import MEETING_AHEAD
from generator.checks.rule import Context
from generator.findings.suggest import suggest
from generator.i18n.language import N_, Language
from generator.i18n.user_error import UserError
from generator.importing.blank import blank_record
from generator.importing.naming import Blank, theme_for
from generator.model.places import Places
from generator.model.registers import Registers
from generator.model.scalars import Line
from generator.records.folder import read_folder, shown_path
from generator.records.places import read_places
from generator.records.registers import read_registers
from generator.records.source import FORBIDDEN
from generator.records.write_all import FileWrite, write_all

TITLE_LIMIT: int = get_args(Line)[1].schema["maxLength"]


@dataclass(frozen=True)
class Order:
    """A new record, as it was asked for."""

    words: Sequence[str]
    """The municipality and the title; of a model only the title."""
    today: date
    meeting: date | None = None
    """The day of the meeting; None is today."""
    theme: str | None = None
    is_model: bool = False


class WrongOrderError(UserError):
    """What was asked for can't be made."""


class TakenError(UserError):
    """The place of the new record is or was another's."""


def start(root: Path, order: Order, language: Language) -> Path:
    """Write a starting file below a motions folder that the caller holds alone, and return where it is.

    Raises:
        WrongOrderError: a word is wrong or missing.
        TakenError: there is, or was, a record of that name.
        NotWrittenError: the disk refuses.
    """
    places, registers = read_places(root), read_registers(root, shown_path(root)).registers
    blank = _blank(order, places, registers)
    path = root / f"{blank.id}.yml"
    if blank.id in LibraryContext(read_folder(root).records, Context(registers, places, None)).known_ids:
        raise _taken(path)
    if os.path.lexists(path):
        raise _taken(path)
    write_all(root, [FileWrite(None, f"{blank.id}.yml", after=blank_record(blank, registers, language).encode())])
    return path


def _taken(path: Path) -> TakenError:
    sentence = N_(
        "{path} is there already, or was the place of another motion: nothing was written. Choose another title."
    )
    return TakenError(sentence, path=path)


def _blank(order: Order, places: Places, registers: Registers) -> Blank:
    if not order.is_model and len(order.words) == 1:
        raise WrongOrderError(N_("Give a municipality and a title, each in quotation marks."))
    if len(order.words) > 2:  # noqa: PLR2004  # municipality and title
        raise WrongOrderError(N_("These are too many words: put the title in quotation marks."))
    place = None if order.is_model else municipality_called(order.words[0], places)
    title = _title(order.words[-1])
    return Blank(
        title=title,
        added=order.today,
        submitted=_meeting(order),
        theme=theme_called(order.theme, registers) if order.theme else theme_for(title, registers),
        municipality=place,
        is_theme_guessed=not order.theme,
    )


def _title(words: str) -> str:
    title = FORBIDDEN.sub("", " ".join(words.split()))
    if not 1 <= len(title) <= TITLE_LIMIT:
        raise WrongOrderError(N_("A title has 1 to {limit} characters."), limit=TITLE_LIMIT)
    if not any(sign.isalpha() for sign in title):
        raise WrongOrderError(N_("'{value}' has no letter in it, so it says nothing about the motion."), value=title)
    return title


def municipality_called(words: str, places: Places) -> str:
    """Return the short name of a municipality.

    Raises:
        WrongOrderError: there is none of that name.
    """
    slug = places.slug_of(words)
    if slug is None:
        nearest = suggest(words, places.spellings)
        raise WrongOrderError(N_("There is no municipality '{value}'."), value=words, suggestion=nearest)
    return slug


def theme_called(slug: str, registers: Registers) -> str:
    """Return the short name of a theme of the register.

    Raises:
        WrongOrderError: there is none of that name.
    """
    if slug not in {theme.slug for theme in registers.themes}:
        names = {name: one.slug for one in registers.themes for name in (one.slug, one.label.nl, *one.synonyms)}
        raise WrongOrderError(N_("There is no theme '{value}'."), value=slug, suggestion=suggest(slug, names))
    return slug


def _meeting(order: Order) -> date:
    day = order.meeting or order.today
    if day > order.today + MEETING_AHEAD:
        raise WrongOrderError(N_("The meeting is more than {days} days ahead."), days=MEETING_AHEAD.days)
    return day
