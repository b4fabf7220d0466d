"""What goes round now: each idea as a line from then to now, with a mark for every motion."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.i18n.language import Language
from generator.pages.link import Link
from generator.subjects.families.facts import Family
from generator.subjects.families.links import family_title, family_url
from generator.subjects.families.standing import standing
from generator.subjects.families.travel import Shape, Step, travel

WIDE, NEXT = 300, 13
"""How long a line is, and how far two marks are apart where there is room."""


@dataclass(frozen=True)
class Track:
    """One idea on its way."""

    idea: Link
    councils: int
    marks: tuple[tuple[int, Shape], ...]
    """Where on the line each motion stands, and how it ended."""


def spread(family: Family, since: date) -> int:
    """Return in how many councils motions of a family were filed since a day."""
    return standing(entry for entry in family.real if entry.day.first >= since).councils


def tracks(families: Sequence[Family], since: date, until: date, t: Language) -> tuple[int, tuple[Track, ...]]:
    """Return the year in which the lines begin, and a line for each family; motions without a day have no mark.

    Args:
        families: those of which the lines are.
        since: the first day that counts.
        until: the last one.
        t: the language of the interface.
    """
    ways = [(family, [step for step in _dated(family, t) if step[0] >= since]) for family in families]
    first = min((day.year for _family, steps in ways for day, _shape in steps), default=until.year)
    start, end = date(first, 1, 1).toordinal(), until.toordinal()
    return first, tuple(_track(family, spread(family, since), steps, (start, end), t) for family, steps in ways)


def _track(
    family: Family, councils: int, steps: Sequence[tuple[date, Shape]], line: tuple[int, int], t: Language
) -> Track:
    spots = _apart([_at(day, *line) for day, _shape in steps])
    marks = tuple(zip(spots, (shape for _day, shape in steps), strict=True))
    return Track(Link(family_title(family, t), family_url(family)), councils, marks)


def _dated(family: Family, t: Language) -> list[tuple[date, Shape]]:
    way = travel(family, t)
    steps: Sequence[Step] = way.steps if way else ()
    return [(step.day.first, step.shape) for step in steps if step.day]


def _at(day: date, start: int, end: int) -> int:
    return round((day.toordinal() - start) / max(1, end - start) * WIDE)


def _apart(spots: Sequence[int]) -> list[int]:
    """Push marks apart that would lie on each other, to the right and then back from the end of the line."""
    gap = min(NEXT, WIDE // max(1, len(spots)))
    places = list(spots)
    for at in range(1, len(places)):
        places[at] = max(places[at], places[at - 1] + gap)
    limit = WIDE
    for at in reversed(range(len(places))):
        places[at] = min(places[at], limit)
        limit = places[at] - gap
    return places
