"""The reference for contributors: a page for every finding and one for all fields, made from catalogue and model."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.findings.catalogue import CATALOGUE
from generator.findings.finding import LEVEL_NAMES, Entry
from generator.i18n.dutch import FIELDS, VALUES
from generator.i18n.labels import LABELS, label
from generator.i18n.language import Language, language
from generator.library.library import Library
from generator.model.motion import Motion
from generator.model.parts import Piece
from generator.model.shape import Field, Form, fields
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.urls import FIELDS_URL, FINDINGS_URL, finding_url

STYLES = ("reference/reference.css",)


@dataclass(frozen=True)
class FieldRow:
    """One field in the reference."""

    field: Field
    kind: str
    """What goes in, in the language of the interface."""
    choices: tuple[tuple[str, str], ...]
    """Its closed list: each value with the Dutch word for it."""
    dutch: str
    """The Dutch word for it, or nothing."""


@dataclass(frozen=True)
class PieceTable:
    """The fields of a record, or of one piece of it."""

    path: str
    """Where the piece stands, such as `decisions[].votes`; empty for the record itself."""
    rows: tuple[FieldRow, ...]

    @property
    def anchor(self) -> str:
        """The name by which the page's own links reach the table."""
        return self.path.replace("[]", "").replace(".", "-") or "record"


def reference_pages(_library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the pages about findings and fields."""
    _ = language(settings.language).gettext
    yield Page(
        FINDINGS_URL,
        _("Findings"),
        _("Everything that the check of a record can tell, what it means and how to mend it."),
        "reference/findings.html",
        {"entries": tuple(CATALOGUE.values()), "levels": LEVEL_NAMES},
        styles=STYLES,
    )
    crumbs = (Crumb(_("Findings"), FINDINGS_URL),)
    for entry in CATALOGUE.values():
        yield _finding_page(entry, crumbs, settings)
    yield Page(
        FIELDS_URL,
        _("Fields of a record"),
        _("Every field that the record of a motion can have, with what goes in."),
        "reference/fields.html",
        {"tables": tuple(_tables(Motion, "", settings))},
        styles=STYLES,
    )


def _finding_page(entry: Entry, crumbs: tuple[Crumb, ...], settings: Settings) -> Page:
    _ = language(settings.language).gettext
    context = {"entry": entry, "level": LEVEL_NAMES[entry.level]}
    return Page(
        finding_url(entry.code),
        _(entry.what),
        _(entry.mend),
        "reference/finding.html",
        context,
        crumbs,
        styles=STYLES,
    )


def _tables(piece: type[Piece], path: str, settings: Settings) -> Iterator[PieceTable]:
    """Yield the table of a piece, then those of the pieces within it, in the order of the record."""
    known = fields(piece).values()
    yield PieceTable(path, tuple(_row(field, settings) for field in known))
    for field in known:
        if field.piece:
            inner = f"{path}.{field.name}".lstrip(".") + ("[]" if field.form is Form.LIST else "")
            yield from _tables(field.piece, inner, settings)


def _row(field: Field, settings: Settings) -> FieldRow:
    t = language(settings.language)
    choices = tuple((str(value), _called(value, t)) for value in field.choices or ())
    return FieldRow(field, _kind(field, settings), choices, next(iter(FIELDS.get(field.name, ())), ""))


def _called(value: StrEnum, t: Language) -> str:
    """Return what a value is called on the pages; where it is not named there, the Dutch word that is understood."""
    if type(value) in LABELS:
        return label(value, t)
    return next(iter(VALUES.get(value, ())), "")


def _kind(field: Field, settings: Settings) -> str:
    _ = language(settings.language).gettext
    if field.form is Form.LIST:
        return _("list of fields") if field.piece else _("list")
    if field.piece:
        return _("fields")
    if field.choices:
        return _("one of")
    kinds = (
        (field.is_number, _("number")),
        (field.is_date, _("date")),
        (field.is_partial, _("date, month or year")),
        (field.is_flag, _("true or false")),
    )
    return next((words for holds, words in kinds if holds), _("text"))
