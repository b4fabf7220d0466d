"""The contribution form as data, `words/form.json`: every field of the model with its control, rules and words.

Nothing here names a field that must be there: one that is added to the model appears in the form by itself, in the last
group until `GROUPS` gives it a better place.
"""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

from generator.checks.dates import MEETING_AHEAD
from generator.checks.references import theme_spellings
from generator.findings.catalogue import CATALOGUE
from generator.findings.timing import AFTERWARDS, IN_FORM
from generator.i18n import dutch
from generator.i18n.field_labels import field_label
from generator.i18n.labels import LABELS
from generator.i18n.language import LANGUAGES, N_, language
from generator.library.library import Library
from generator.model.enums import Kind, Status
from generator.model.motion import Motion
from generator.model.parts import Piece
from generator.model.scalars import COUNT
from generator.model.shape import Field, fields
from generator.pages.data_file import write_json
from generator.subjects.motion.outcome import outcome_of_status
from generator.subjects.reuse.choices import groups
from generator.subjects.share.filed import filed
from generator.subjects.share.hints import HINTS, SELDOM

FILE = "words/form.json"

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (N_("The motion"), ("title", "title_given", "municipality", "submitted", "themes", "submitters", "sources")),
    (N_("Text"), ("text", "explanation", "text_version")),
    (N_("How it ended"), ("decisions",)),
    (N_("What came of it"), ("follow_up", "due")),
    (N_("About the motion"), ("kind", "number", "summary", "agenda_item", "proposal", "tags", "idea", "based_on")),
    (N_("For whoever wants to use it"), ("costs", "authority", "tips", "speech", "objections")),
    (N_("For the editors"), ()),
)
"""The headings of the form with their fields; the last one takes all others."""
ASKED = ("municipality", "submitted")
"""What a motion of a council needs besides its required fields, by rules across fields."""
NEEDS = (
    {"list": "", "field": "kind", "value": Kind.AMENDMENT, "asks": "proposal"},
    {"list": "decisions", "field": "status", "value": Status.WITHDRAWN_AFTER_PLEDGE, "asks": "pledge"},
)
"""What is needed besides, in a record or in a row of a list, where another field has a value."""
OPENED = ("submitters", "sources")
"""Lists that begin with an empty row, since nearly every motion has one."""


def form_data(library: Library) -> dict[str, Any]:
    """Return the form: its fields and groups, what it can choose from, and which rules run later.

    It is all that scripts know of the model; none of it stands in them by hand.
    """
    return {
        "fields": [*described(Motion)],
        "groups": [*_groups()],
        "inForm": IN_FORM,
        "later": [{"code": code, "label": _spoken(CATALOGUE[code].what)} for code in AFTERWARDS],
        "asked": ASKED,
        "needs": NEEDS,
        "opened": OPENED,
        "outcomes": _outcomes(),
        "filed": filed(),
        "spareTheme": spare_theme(library),
        "meetingAhead": MEETING_AHEAD.days,
        "registers": _registers(library),
    }


def described(piece: type[Piece]) -> Iterator[dict[str, Any]]:
    """Yield the fields of a piece, each as data without what it does not have."""
    for field in fields(piece).values():
        data = {
            "name": field.name,
            "form": field.form.value,
            "kind": _kind(field),
            "required": field.required,
            "label": {code: field_label(piece.__name__, field.name, language(code)) for code in LANGUAGES},
            "help": _spoken(HINTS.get((piece.__name__, field.name), field.about)),
            "seldom": (piece.__name__, field.name) in SELDOM,
            "dutch": dutch.FIELDS.get(field.name, ()),
            "least": field.least,
            "most": field.most,
            "choices": [*_choices(field)],
            "fields": [*described(field.piece)] if field.piece else [],
            **_rules(field),
        }
        yield {name: value for name, value in data.items() if value not in (None, (), [], 0, False)}


def _kind(field: Field) -> str:
    """Return which control takes it: that of its scalar, a choice, or its fields."""
    if field.piece:
        return "fields"
    if field.choices:
        return "choice"
    return field.scalar.kind if field.scalar else "line"


def _rules(field: Field) -> dict[str, Any]:
    if not field.scalar:
        return {}
    known = field.scalar.schema
    pattern = COUNT if field.scalar.kind == "count" else known.get("pattern")
    return {"limit": known.get("maxLength"), "pattern": pattern, "fault": field.scalar.fault}


def _choices(field: Field) -> Iterator[dict[str, Any]]:
    if field.is_flag:
        for value, word in (("true", N_("yes")), ("false", N_("no"))):
            yield {"value": value, "label": _spoken(word), "dutch": dutch.VALUES[value]}
    for choice in field.choices or ():
        yield {"value": str(choice), "label": _called(choice), "dutch": dutch.VALUES.get(choice, ())}


def _called(choice: StrEnum) -> dict[str, str]:
    """Return what a value is called; where people meet it in the text only, the Dutch word that is understood."""
    known = LABELS.get(type(choice), {}).get(choice)
    if known:
        return _spoken(known)
    return {"nl": next(iter(dutch.VALUES.get(choice, ())), str(choice)), "en": str(choice)}


def _spoken(sentence: str) -> dict[str, str]:
    return {code: language(code).gettext(sentence) for code in LANGUAGES}


def _groups() -> Iterator[dict[str, Any]]:
    placed = {name for _title, names in GROUPS for name in names}
    others = tuple(name for name in fields(Motion) if name not in placed)
    for title, names in GROUPS:
        yield {"title": _spoken(title), "fields": names or others}


def _outcomes() -> dict[str, Any]:
    """Return how the pages show each status; the empty one stands for an outcome that is not known."""
    outcomes: dict[str, Any] = {}
    for status in (*Status, None):
        nl, en = (outcome_of_status(status, language(code)) for code in LANGUAGES)
        outcomes[status or ""] = {"sign": nl.sign, "tone": nl.tone, "label": {"nl": nl.words, "en": en.words}}
    return outcomes


def spare_theme(library: Library) -> str:
    """Return the theme of a motion of which nothing is known yet: an editor chooses the right one."""
    slugs = [theme.slug for theme in library.registers.themes]
    return "overig" if "overig" in slugs else next(iter(slugs), "")


def _registers(library: Library) -> dict[str, Any]:
    """Return what municipalities, themes and ideas can be named, and what a near miss may have meant."""
    registers, places = library.registers, library.places
    return {
        "towns": {slug: places.name_of(slug) for slug in (*places.former_by_slug, *places.by_slug)},
        "town_spellings": places.names,
        "themes": {theme.slug: {code: theme.label.spoken(code) for code in LANGUAGES} for theme in registers.themes},
        "theme_spellings": theme_spellings(registers),
        "ideas": {idea.slug: idea.label for idea in registers.ideas},
        "national": groups(library),
    }


def write_form(library: Library, site: Path) -> None:
    """Write the form into a built site."""
    write_json(site / FILE, form_data(library))
