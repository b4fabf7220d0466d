"""A draft record from nothing: the needed fields filled, those used most as comments, the rest by name."""

from collections.abc import Iterator, Mapping
from textwrap import wrap

from generator.checks.references import NOT_IN_A_MODEL
from generator.i18n.language import Language
from generator.importing.naming import Blank
from generator.model.enums import Addressee, Kind, PartKind, Verb
from generator.model.motion import Motion
from generator.model.parts import Piece
from generator.model.registers import Registers
from generator.model.shape import Field, Form, fields
from generator.records.quoting import quoted
from generator.urls import FIELDS_URL

WIDTH = 100

_SHOWN = {
    "title",
    "summary",
    "added",
    "kind",
    "model",
    "municipality",
    "number",
    "submitted",
    "themes",
    "submitters",
    "text",
    "decisions",
    "sources",
}
"""The fields that stand there with their help; the field reference describes the others."""

_HEARD = "gehoord de beraadslaging"
_CONSIDERING = "vul hier in waarom dit nodig is"
_REQUEST = "vul hier in wat je vraagt"
_MODEL_REQUEST = "vul hier in wat je vraagt, met plekken zoals [bedrag] voor wat per gemeente verschilt"


def blank_record(blank: Blank, registers: Registers, language: Language) -> str:
    """Return the text of a starting file that passes the check as it is."""
    lines: list[str] = []
    filled = _filled(blank, language)
    possible = [field for field in fields(Motion).values() if field.name not in _impossible(blank)]
    for field in possible:
        if field.name in _SHOWN:
            lines += [*_help(field, registers, language), *_lines(field, filled, language), ""]
    others = ", ".join(field.name for field in possible if field.name not in _SHOWN)
    lines += _comment(language.gettext("There are more fields: {others}.", others=others))
    lines += _comment(language.gettext("What goes in each stands on the site, at {address}.", address=FIELDS_URL))
    return "\n".join(lines) + "\n"


def _impossible(blank: Blank) -> tuple[str, ...]:
    return NOT_IN_A_MODEL if blank.is_model else ("model",)


def _comment(words: str) -> list[str]:
    return [f"# {line}" for line in wrap(words, WIDTH - 2, break_on_hyphens=False)]


def _filled(blank: Blank, language: Language) -> Mapping[str, list[str]]:
    """Return the lines of the fields that are written already."""
    guess = "  # " + language.gettext("a guess: is this right?") if blank.is_theme_guessed else ""
    filled = {
        "title": [f"title: {quoted(blank.title, flow=False, is_text=True)}"],
        "added": [f"added: {blank.added.isoformat()}"],
        "kind": [f"kind: {Kind.MOTION}"],
        "themes": [f"themes: [{blank.theme}]{guess}"],
        "text": _text(_MODEL_REQUEST if blank.is_model else _REQUEST),
    }
    if blank.is_model:
        return filled | {"model": ["model: true"]}
    return filled | {
        "municipality": [f"municipality: {blank.municipality}"],
        "submitted": [f"submitted: {blank.submitted.isoformat()}"],
    }


def _text(request: str) -> list[str]:
    lines = ["text:"]
    for part, extra, point in (
        (PartKind.HEARD, [], _HEARD),
        (PartKind.CONSIDERING, [], _CONSIDERING),
        (PartKind.REQUESTS, [f"    to: {Addressee.COLLEGE}", f"    verb: {Verb.REQUESTS}"], request),
    ):
        lines += [f"  - part: {part}", *extra, "    points:", f"      - {point}"]
    return lines


def _help(field: Field, registers: Registers, language: Language) -> list[str]:
    words = language.gettext(field.about)
    options = sorted(theme.slug for theme in registers.themes) if field.name == "themes" else field.choices
    if options:
        words += " " + language.gettext("Choose from: {options}.", options=", ".join(str(option) for option in options))
    return _comment(words)


def _lines(field: Field, filled: Mapping[str, list[str]], language: Language) -> list[str]:
    if field.name in filled:
        return filled[field.name]
    return [f"# {line}" for line in _example(field, language)]


def _example(field: Field, language: Language) -> Iterator[str]:
    """Yield the lines that fill a field, to be uncommented and completed."""
    if field.piece is None:
        yield f"{field.name}: []" if field.form is Form.LIST else f"{field.name}:"
        return
    yield f"{field.name}:"
    lines = _inside(field.piece, language)
    if field.form is Form.FIELDS:
        yield from (f"  {line}" for line in lines)
    else:
        yield from (f"  {'- ' if at == 0 else '  '}{line}" for at, line in enumerate(lines))


def _inside(piece: type[Piece], language: Language) -> Iterator[str]:
    """Yield the fields of a piece, each with its help behind it."""
    for inner in fields(piece).values():
        first, *rest = _example(inner, language)
        words = language.gettext(inner.about)
        if inner.choices:
            words = ", ".join(str(choice) for choice in inner.choices)
        yield f"{first}  # {words}"
        yield from rest
