"""From a motion to its formal document: a sequence of sections, the same for page, clipboard and Word."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.i18n.language import language
from generator.i18n.phrases import (
    BLANK_DAY,
    BLANK_PLACE,
    BLANK_SIGNATURE,
    FINAL_MARK,
    PHRASES,
    Form,
    Phrases,
    close,
    heard,
    request,
)
from generator.model.enums import Change, Kind, PartKind, Verb
from generator.model.motion import Motion
from generator.model.parts import Part


class Style(StrEnum):
    """How the items of a section stand on paper."""

    LINES = "lines"
    BULLETS = "bullets"
    NUMBERS = "numbers"
    QUOTE = "quote"
    """The words of a proposal, old or new, letter for letter."""
    SIGNATURES = "signatures"


@dataclass(frozen=True)
class Section:
    """One step of the document: the phrase that leads it and what stands under that."""

    style: Style
    lead: str = ""
    items: tuple[str, ...] = ()
    part: Part | None = None
    """The part of the record that it opens; None for what every motion has and for what follows within a part."""


def formal(motion: Motion, place: str | None, form: Form = Form.CLASSIC) -> tuple[Section, ...]:
    """Return the document of a motion that has a text; a model gets blanks for municipality, date and signature."""
    phrases = PHRASES[form]
    ends = motion.kind is Kind.AMENDMENT
    sections = [Section(Style.LINES, items=(_opening(motion, place, phrases),))]
    for number, part in enumerate(motion.text, start=1):
        last = FINAL_MARK if ends and number == len(motion.text) else phrases.last_mark
        sections += _part(part, form, last, decided=_has_change(motion.text[: number - 1]))
    if not ends:
        sections.append(Section(Style.LINES, items=(phrases.closing,)))
    sections.append(Section(Style.SIGNATURES, items=_signatures(motion)))
    return tuple(section for section in sections if section.lead or section.items)


def _opening(motion: Motion, place: str | None, phrases: Phrases) -> str:
    first = motion.decisions[0].date if motion.decisions else None
    day = motion.submitted or first
    t = language("nl").day(day) if day and day.is_exact else BLANK_DAY if motion.model else ""
    return (phrases.opening if t else phrases.opening_undated).format(place=place or BLANK_PLACE, day=t)


def _part(part: Part, form: Form, last: str, *, decided: bool) -> Iterator[Section]:
    if part.part is PartKind.CHANGE:
        yield from _change(part, form, last, decided=decided)
    elif part.part is PartKind.HEARD:
        points = tuple(heard(point, form) for point in part.points)
        marked = tuple(close((point,), last)[0] for point in points)
        yield Section(Style.LINES, part.lead or "", marked, part)
    else:
        style = _listed(part.points) if part.part is PartKind.REQUESTS else Style.BULLETS
        yield Section(style, _lead(part, form), close(part.points, last), part)


def _listed(points: tuple[str, ...]) -> Style:
    """Number what is asked or changed as soon as there is more than one."""
    return Style.NUMBERS if len(points) > 1 else Style.BULLETS


def _lead(part: Part, form: Form) -> str:
    phrases = PHRASES[form].parts
    words = part.lead or phrases.get(part.part) or request(part.verb or Verb.REQUESTS, part.to, form)
    return words if words.endswith((":", ",", ";")) else f"{words}:"


def _change(part: Part, form: Form, last: str, *, decided: bool) -> Iterator[Section]:
    """Say where, then the old words, what happens to them, and the new words."""
    how = part.how or Change.REPLACED
    if part.lead or not decided:
        yield Section(Style.LINES, part.lead or PHRASES[form].decides, (), part)
    where, phrase = part.at or "", PHRASES[form].changes[how]
    if part.original:
        yield Section(Style.QUOTE, where, (part.original,))
        where = ""
    yield Section(Style.QUOTE, f"{where} {phrase}".strip(), (part.amended,) if part.amended else ())
    yield Section(_listed(part.points), "", close(part.points, last))


def _has_change(parts: tuple[Part, ...]) -> bool:
    return any(part.part is PartKind.CHANGE for part in parts)


def _signatures(motion: Motion) -> tuple[str, ...]:
    if motion.model:
        return (BLANK_SIGNATURE,)
    return tuple(f"{who.name}, {who.party}" if who.name else who.party for who in motion.submitters)
