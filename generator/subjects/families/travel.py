"""How an idea travelled: its motions in order of time, who followed whose example, and the lanes that show it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from generator.i18n.labels import label
from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.model.dates import PartialDate
from generator.pages.link import Link
from generator.subjects.families.facts import Family, Tie
from generator.subjects.motion.outcome import Outcome, Tone, outcome_of

PAUSE = 18
"""From so many months on the page shows how much later a motion came."""

FIRST = 50
"""So many motions are drawn and stand in the table, the oldest; the list of the page has all."""


class Shape(StrEnum):
    """The drawing of a mark: it holds in black and white."""

    WORKED = "worked"
    REJECTED = "rejected"
    OPEN = "open"


class Lane(StrEnum):
    """What the line of an example does beside one motion."""

    NONE = "none"
    START = "start"
    PASS = "pass"  # noqa: S105  # the line goes past; no password
    TURN = "turn"
    END = "end"


@dataclass(frozen=True)
class Step:
    """One motion on the way of an idea."""

    number: int
    """In order of time, from 1."""
    entry: Entry
    motion: Link
    place: str
    day: PartialDate | None
    outcome: Outcome
    shape: Shape
    later: str
    """How much later than the one before it came, where that was long; that its day is not known."""
    notes: tuple[str, ...]
    """That it followed an example, and that it was not the first of its council."""
    example: int = 0
    """The number of its example; 0 where no source names one."""
    lanes: tuple[Lane, ...] = ()


@dataclass(frozen=True)
class Travel:
    """The way of an idea from council to council."""

    steps: tuple[Step, ...]
    sentence: str
    """Where it began, where it first worked, and who followed."""
    of: int = 0
    """Of how many motions these are the first; 0 where they are all."""


def travel(family: Family, t: Language) -> Travel | None:
    """Return the way of a family's motions; None where fewer than two councils filed one."""
    every = sorted(family.real, key=_by_day)
    real = every[:FIRST]
    if len({entry.place for entry in real}) < 2:  # noqa: PLR2004  # one council is no way
        return None
    numbers = {entry.id: at for at, entry in enumerate(real, 1)}
    steps = [_step(at, real, family.parent.get(entry.id), numbers, t) for at, entry in enumerate(real)]
    lanes = _lanes(steps)
    placed = [replace(step, lanes=tuple(lane[at] for lane in lanes)) for at, step in enumerate(steps)]
    return Travel(tuple(placed), _sentence(steps, t), of=len(every) if len(every) > FIRST else 0)


def _by_day(entry: Entry) -> tuple[bool, PartialDate, str]:
    return entry.dated is None, entry.dated or PartialDate(9999), entry.id


def _step(at: int, real: Sequence[Entry], tie: Tie | None, numbers: dict[str, int], t: Language) -> Step:
    entry = real[at]
    outcome = outcome_of(entry, t)
    example = numbers.get(tie.parent.id, 0) if tie else 0
    return Step(
        number=at + 1,
        entry=entry,
        motion=Link(entry.motion.title, entry.url),
        place=entry.place_name or "",
        day=entry.dated,
        outcome=outcome,
        shape=_shape(outcome.tone),
        later=_later(entry, real[at - 1] if at else None, t),
        notes=tuple(_notes(at, real, tie, example, t)),
        example=example if example <= at else 0,
    )


def _shape(tone: Tone) -> Shape:
    return {Tone.SUCCESS: Shape.WORKED, Tone.TAKEN: Shape.WORKED, Tone.FAILURE: Shape.REJECTED}.get(tone, Shape.OPEN)


def _notes(at: int, real: Sequence[Entry], tie: Tie | None, example: int, t: Language) -> list[str]:
    notes = []
    if tie and example and tie.parent.place != real[at].place:
        name = tie.parent.place_name or ""
        how = label(tie.link.how, t)
        notes.append(t.gettext("after the example of {place} ({number}): {how}", place=name, number=example, how=how))
    earlier = [number for number, other in enumerate(real[:at], 1) if other.place == real[at].place]
    if earlier:
        notes.append(t.gettext("again in this council, after {number}", number=earlier[-1]))
    return notes


def _later(entry: Entry, before: Entry | None, t: Language) -> str:
    if entry.dated is None:
        return "" if before and before.dated is None else t.gettext("day not known")
    if before is None or before.dated is None:
        return ""
    months = 12 * (entry.dated.year - before.dated.year) + (entry.dated.month or 1) - (before.dated.month or 1)
    years = round(months / 12)
    return t.ngettext("{n} year later", "{n} years later", years) if months >= PAUSE else ""


def _lanes(steps: Sequence[Step]) -> list[list[Lane]]:
    """Give each example a line beside the motions, down to the last that followed it; no two lie on each other."""
    lanes: list[list[Lane]] = []
    for number in sorted({step.example for step in steps if step.example}):
        followers = [step.number for step in steps if step.example == number]
        line = [_lane(at, number, followers) for at in range(1, len(steps) + 1)]
        free = next((lane for lane in lanes if all(Lane.NONE in pair for pair in zip(lane, line, strict=True))), None)
        if free is None:
            lanes.append(line)
        else:
            free[:] = [one if one is not Lane.NONE else other for one, other in zip(free, line, strict=True)]
    return lanes


def _lane(at: int, example: int, followers: Sequence[int]) -> Lane:
    if at == example:
        return Lane.START
    if at == followers[-1]:
        return Lane.END
    if at in followers:
        return Lane.TURN
    return Lane.PASS if example < at < followers[-1] else Lane.NONE


def _sentence(steps: Sequence[Step], t: Language) -> str:
    first = steps[0]
    words = []
    if first.day:
        words.append(t.gettext("It began in {year} in {place}.", year=first.day.year, place=first.place))
    worked = next((step for step in steps if step.shape is Shape.WORKED and step.day), None)
    if worked and worked.day and worked is not first:
        words.append(
            t.gettext("In {year} it worked for the first time: in {place}.", year=worked.day.year, place=worked.place)
        )
    for number in sorted({step.example for step in steps if step.example}):
        example = steps[number - 1].place
        places = dict.fromkeys(step.place for step in steps if step.example == number)
        words += _followed(example, list(places), t)
    return " ".join(words)


def _followed(example: str, places: Sequence[str], t: Language) -> Iterator[str]:
    """Say who followed an example; a council that built on a motion of its own followed nobody."""
    others = [place for place in places if place != example]
    if others:
        yield t.ngettext(
            "{places} followed the example of {example}.",
            "{places} followed the example of {example}.",
            len(others),
            places=t.series(others),
            example=example,
        )
    if example in places:
        yield t.gettext("In {place} it came back later, built on the council's own motion.", place=example)
