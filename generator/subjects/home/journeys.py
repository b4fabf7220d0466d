"""How ideas travelled between councils: a line on the map of the front page for each motion made from another."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import dist

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.dates import PartialDate
from generator.pages.link import Link
from generator.subjects.families.facts import Tie, library_families
from generator.subjects.families.links import family_title, family_url
from generator.subjects.tile_map.tiles import Point, middle
from generator.subjects.voting.own import is_backed

MOST = 300
"""So many lines are drawn, those of the latest motions: of more nobody could follow one."""
BEND = 0.2
"""How far a line bends, as a part of its length."""


@dataclass(frozen=True)
class Journeys:
    """The lines, and the one that stands out."""

    lines: tuple[str, ...]
    bold: str
    ends: tuple[tuple[str, Point], ...]
    """The two councils of the line that stands out, with where they lie."""
    idea: Link
    """What went that way."""


def journeys(library: Library, community: tuple[str, ...], t: Language) -> Journeys | None:
    """Return how ideas travelled; None where no source names any.

    The idea that most followed has the bold line, of those first that a group of the community was behind.
    """
    ways = [(family, [tie for tie in family.ties if all(_ends(tie))]) for family in library_families(library)]
    ways = [(family, ties) for family, ties in ways if ties]
    if not ways:
        return None
    family, ties = max(ways, key=lambda one: (is_backed(one[0].real, community), len(one[1]), max(map(_rank, one[1]))))
    tie = max(ties, key=_rank)
    ends = tuple((entry.place_name or "", _spot(entry)) for entry in (tie.parent, tie.child))
    latest = sorted((one for _family, some in ways for one in some), key=_day)[-MOST:]
    lines = tuple(dict.fromkeys(map(_line, latest)))
    return Journeys(lines, _line(tie), ends, Link(family_title(family, t), family_url(family)))


def _ends(tie: Tie) -> Iterator[bool]:
    """Whether both motions are of councils on the map, and not of the same one."""
    yield from (bool(entry.town and entry.town.tile) for entry in (tie.parent, tie.child))
    yield tie.parent.place != tie.child.place


def _spot(entry: Entry) -> Point:
    return middle(entry.town) if entry.town else (0, 0)


def _rank(tie: Tie) -> tuple[float, str]:
    return dist(_spot(tie.parent), _spot(tie.child)), tie.child.id


def _day(tie: Tie) -> tuple[PartialDate, str]:
    return tie.child.day, tie.child.id


def _line(tie: Tie) -> str:
    (ax, ay), (bx, by) = _spot(tie.parent), _spot(tie.child)
    x, y = (ax + bx) / 2 - (by - ay) * BEND, (ay + by) / 2 + (bx - ax) * BEND
    return f"M{ax} {ay}Q{x:.0f} {y:.0f} {bx} {by}"
