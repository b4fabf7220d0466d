"""From a row of facts to the fields of a record, with what is guessed and what is doubtful apart."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from generator.i18n.language import N_
from generator.importing.facts.decisions import decisions_of
from generator.importing.facts.rows import Row
from generator.importing.facts.values import Notes, filled, known_date, partial_date
from generator.importing.fields import is_link
from generator.importing.naming import theme_in
from generator.model.dates import PartialDate
from generator.model.enums import Kind, SourceKind
from generator.model.names import slugify
from generator.model.registers import Registers
from generator.records.writing import Value

HINT = N_("the reader's hint")


@dataclass(frozen=True)
class Guess:
    """Something that nobody decided, and what it was guessed from."""

    field: str
    value: str
    why: str
    is_written: bool
    """Whether it stands in the record: a theme has to be there, an idea waits for an editor."""


@dataclass
class Facts:
    """A row as a record: its fields in the order of the contract, but for what depends on other rows."""

    row: Row
    place: str
    date: str
    fields: dict[str, Value]
    notes: Notes
    guesses: list[Guess] = field(default_factory=list)


def facts_of(row: Row, place: str, registers: Registers, today: date) -> Facts:
    """Return what a row says of a motion in a council.

    Args:
        row: the row, which has a date and a title.
        place: the slug of its council.
        registers: the themes and ideas.
        today: the day on which the record enters the library.
    """
    notes, guesses = Notes(), list[Guess]()
    day = row.text("date")
    themes = _themes(row, registers, guesses)
    fields: dict[str, Any] = {
        "title": title_of(row),
        "title_given": False if row.values.get("title_given") in (False, "false") else None,
        "summary": row.text("summary"),
        "added": today.isoformat(),
        "kind": row.text("kind") or str(Kind.MOTION),
        "municipality": place,
        "number": row.text("number"),
        "submitted": partial_date(_first_day(row, day)),
        "agenda_item": row.text("agenda_item"),
        "proposal": {"title": row.text("agenda_item")} if row.text("kind") == Kind.AMENDMENT else None,
        "themes": list(themes),
        "tags": [tag.lower() for tag in row.texts("tags")],
        "idea": _idea(row, registers, guesses),
        "submitters": [{"party": name} for name in dict.fromkeys(row.texts(_submitters(row)))],
        "decisions": decisions_of(row, day, notes),
        "follow_up": _follow_up(row, notes),
        "sources": _sources(row),
    }
    if not row.is_decided and row.text("reason"):
        notes.add(N_("reason, in the reader's words"), row.text("reason"))
    for name, about in (
        ("doubt", N_("doubt")),
        ("note", N_("remark")),
        ("date_in_register", N_("date in the register")),
    ):
        if row.text(name):
            notes.add(about, row.text(name))
    return Facts(row, place, day, filled(fields), notes, guesses)


def title_of(row: Row) -> str:
    """Return the title, without the mark that registers set behind it."""
    return row.text("title").rstrip(" .")


def _first_day(row: Row, day: str) -> str:
    """Return the date of the first decision, where the motion came to the council before."""
    earlier = (known_date(str(one.get("date", ""))) for one in row.groups("earlier_decisions"))
    return min([*(one for one in earlier if one), PartialDate.read(day)]).isoformat()


def _submitters(row: Row) -> str:
    return "submitters" if "submitters" in row.values else "parties"


def _themes(row: Row, registers: Registers, guesses: list[Guess]) -> tuple[str, ...]:
    if "themes" in row.values:
        return tuple(row.texts("themes"))
    hinted = tuple(slug for slug in row.texts("themes_hint") if slug in registers.themes_by_slug)[:3]
    likely = theme_in(title_of(row), registers)
    themes, why = (hinted, HINT) if hinted else ((likely,) if likely else (), N_("words of the title"))
    guesses += [Guess("themes", slug, why, is_written=True) for slug in themes]
    return themes


def _idea(row: Row, registers: Registers, guesses: list[Guess]) -> str:
    hint = slugify(row.text("idea_hint"))
    if not row.is_decided and hint in registers.ideas_by_slug:
        guesses.append(Guess("idea", hint, HINT, is_written=False))
    return row.text("idea")


def _follow_up(row: Row, notes: Notes) -> list[Value]:
    if row.text("follow_up") and not row.is_decided:
        notes.add(N_("what came of it, in the reader's words"), row.text("follow_up"))
    names = ("date", "state", "text", "expected", "source")
    steps = [{name: one.get(name) for name in names} for one in row.groups("follow_up")]
    for step in steps:
        step["date"] = partial_date(str(step["date"] or row.text("page_date")))
        step["source"] = step["source"] or (row.text("url") if is_link(row.text("url")) else None)
    steps.sort(key=lambda step: known_date(str(step["date"])) or PartialDate(1))
    return [filled(step) for step in steps]


def _sources(row: Row) -> list[Value]:
    given: list[Mapping[str, Any]] = row.groups("sources") or [{"url": row.text("url")}]
    sound = [one for one in given if is_link(str(one.get("url", "")))]
    return [filled({**one, "kind": one.get("kind") or _source_kind(str(one["url"]), row)}) for one in sound]


def _source_kind(url: str, row: Row) -> str | None:
    """Return what a source is, as far as its address says; one of a register is left open."""
    if urlsplit(url).path.lower().endswith((".pdf", ".docx")):
        return str(SourceKind.DOCUMENT)
    return None if row.text("src") else str(SourceKind.PAGE)
