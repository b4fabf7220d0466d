"""The map of how an idea travelled: where marks, names and arrows lie, so that nothing hides anything else.

Lengths are those of the tile map: a tile is 30 wide.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from generator.library.library import Library, derived
from generator.subjects.families.travel import Shape, Step
from generator.subjects.tile_map.tiles import edges, middle, path_through

RADIUS = 26.0
GAP = 6.0
"""Between two marks."""
LETTER, LINE = 16.0, 30.0
"""Width of a letter on average, and height of a line of names."""
MARGIN = 142
"""On the left, for names at the coast."""
NAMED = 20
"""Above so many motions the map keeps its numbers alone."""
ROUNDS = 80
"""Pushing marks apart has come to rest after these, or nearly so."""
BENDS = (0.14, -0.14, 0.28, -0.28, 0.42, -0.42, 0.56, -0.56)
"""How far an arrow may bend, as a part of its length, in the order in which they are tried."""
SHORTEST = 2 * RADIUS + 21
"""A shorter arrow is not drawn: the list says it."""

Spot = tuple[float, float]


@dataclass(frozen=True)
class Mark:
    """The number of a motion on the map."""

    number: int
    place: str
    shape: Shape
    at: Spot
    home: Spot
    """The middle of its tile."""

    @property
    def is_moved(self) -> bool:
        """Whether a thin line leads back to its tile."""
        return math.dist(self.at, self.home) > 1.1 * RADIUS


@dataclass(frozen=True)
class Name:
    """The name of a municipality beside its marks."""

    words: str
    at: Spot
    anchor: str


@dataclass(frozen=True)
class TravelMap:
    """The map with all that lies on it."""

    box: str
    land: str
    """A path with a corner in the middle of every tile."""
    marks: tuple[Mark, ...]
    names: tuple[Name, ...]
    arrows: tuple[str, ...]
    """Paths from an example to who followed it."""


def travel_map(steps: Sequence[Step], library: Library) -> TravelMap | None:
    """Return the map of these steps; None where too few of them lie on it."""
    marks = _apart(_placed(steps))
    if len({mark.home for mark in marks}) < 2:  # noqa: PLR2004  # one place is no way
        return None
    land, (left, top, width, height) = _land(library)
    spots = [mark.at for mark in marks]
    frame = (
        min(left - MARGIN, *(round(x - RADIUS) for x, _ in spots)),
        min(top - 20, *(round(y - RADIUS) for _, y in spots)),
        max(left + width + 20, *(round(x + RADIUS) for x, _ in spots)),
        max(top + height + 20, *(round(y + RADIUS) for _, y in spots)),
    )
    arrows = tuple(_arrows(steps, marks))
    names = tuple(_names(marks, {step.example for step in steps}, frame)) if len(steps) <= NAMED else ()
    box = f"{frame[0]} {frame[1]} {frame[2] - frame[0]} {frame[3] - frame[1]}"
    return TravelMap(box, land, marks, names, arrows)


@derived
def _land(library: Library) -> tuple[str, tuple[int, int, int, int]]:
    """Return the path through all tiles, and what they take."""
    points = sorted((middle(place) for place in library.places.municipalities if place.tile), key=lambda at: at[::-1])
    return path_through(points), edges(points)


def _placed(steps: Iterable[Step]) -> list[Mark]:
    """Return a mark for each step with a tile, those of one council side by side."""
    towns: dict[tuple[int, int], list[Step]] = {}
    for step in steps:
        town = next((place for place in step.entry.municipalities if place.tile), None)
        if town:
            towns.setdefault(middle(town), []).append(step)
    return [
        Mark(step.number, step.place, step.shape, (x + (at - (len(inside) - 1) / 2) * (2 * RADIUS + 2), y), (x, y))
        for (x, y), inside in towns.items()
        for at, step in enumerate(inside)
    ]


def _apart(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Push councils apart until no mark hides another; the marks of one council go together."""
    moved = {mark.home: (0.0, 0.0) for mark in marks}
    pairs = [(a, b) for a, b in combinations(marks, 2) if a.home != b.home]
    for _ in range(ROUNDS):
        if sum(_pushed(a, b, moved) for a, b in pairs) == 0:
            break
    return tuple(replace(mark, at=_shifted(mark.at, *moved[mark.home])) for mark in marks)


def _pushed(a: Mark, b: Mark, moved: dict[Spot, Spot]) -> bool:
    """Push the councils of two marks apart where these lie too close, and return whether they did.

    Args:
        a: a mark of one council, where it was at first.
        b: one of another council.
        moved: how far the marks of each council have come by now, by its home; it is brought up to date.
    """
    one, other = _shifted(a.at, *moved[a.home]), _shifted(b.at, *moved[b.home])
    overlap = 2 * RADIUS + GAP - math.dist(one, other)
    if overlap <= 0.1:  # noqa: PLR2004  # a tenth of a unit nobody sees
        return False
    x, y = _unit(one, other) if one != other else (1.0, 0.0)
    moved[a.home] = _shifted(moved[a.home], -x * overlap / 2, -y * overlap / 2)
    moved[b.home] = _shifted(moved[b.home], x * overlap / 2, y * overlap / 2)
    return True


def _shifted(at: Spot, right: float, down: float) -> Spot:
    return at[0] + right, at[1] + down


def _unit(a: Spot, b: Spot) -> Spot:
    length = math.dist(a, b) or 1.0
    return (b[0] - a[0]) / length, (b[1] - a[1]) / length


def _arrows(steps: Sequence[Step], marks: Sequence[Mark]) -> Iterator[str]:
    by_number = {mark.number: mark for mark in marks}
    for step in steps:
        start, end = by_number.get(step.example), by_number.get(step.number)
        if start and end and math.dist(start.at, end.at) >= SHORTEST:
            yield _arrow(start, end, [mark for mark in marks if mark not in (start, end)])


def _arrow(start: Mark, end: Mark, others: Sequence[Mark]) -> str:
    """Return the bend that touches the fewest other marks, the flattest of those."""
    bend = min(BENDS, key=lambda bend: sum(_touches(start.at, end.at, bend, mark.at) for mark in others))
    corner = _corner(start.at, end.at, bend)
    (ax, ay), (bx, by) = _trimmed(start.at, corner, RADIUS + 3), _trimmed(end.at, corner, RADIUS + 12)
    return f"M{ax:.0f} {ay:.0f}Q{corner[0]:.0f} {corner[1]:.0f} {bx:.0f} {by:.0f}"


def _corner(start: Spot, end: Spot, bend: float) -> Spot:
    (ax, ay), (bx, by) = start, end
    return (ax + bx) / 2 - (by - ay) * bend, (ay + by) / 2 + (bx - ax) * bend


def _trimmed(spot: Spot, towards: Spot, by: float) -> Spot:
    x, y = _unit(spot, towards)
    return spot[0] + x * by, spot[1] + y * by


def _touches(start: Spot, end: Spot, bend: float, mark: Spot) -> bool:
    (cx, cy), parts = _corner(start, end, bend), 16
    for part in range(1, parts):
        s = part / parts
        x = (1 - s) ** 2 * start[0] + 2 * s * (1 - s) * cx + s**2 * end[0]
        y = (1 - s) ** 2 * start[1] + 2 * s * (1 - s) * cy + s**2 * end[1]
        if math.dist((x, y), mark) < RADIUS + 4:
            return True
    return False


def _names(marks: Sequence[Mark], examples: set[int], frame: tuple[int, int, int, int]) -> Iterator[Name]:
    """Yield the names for which there is room, examples first; each tries eight places round its marks."""
    taken: list[tuple[float, float, float, float]] = []
    towns: dict[Spot, list[Mark]] = {}
    for mark in marks:
        towns.setdefault(mark.home, []).append(mark)
    order = sorted(towns.values(), key=lambda own: (not any(m.number in examples for m in own), own[0].number))
    for own in order:
        for name, rectangle in _tried(own):
            if _is_free(rectangle, taken, marks, frame):
                taken.append(rectangle)
                yield name
                break


def _tried(own: Sequence[Mark]) -> Iterator[tuple[Name, tuple[float, float, float, float]]]:
    words, wide = own[0].place, len(own[0].place) * LETTER
    left, right = min(m.at[0] for m in own) - RADIUS - 6, max(m.at[0] for m in own) + RADIUS + 6
    x, y = (left + right) / 2, own[0].at[1]
    below, above = y + RADIUS + LINE - 4, y - RADIUS - 8
    for at, anchor in (
        ((right, y + 10), "start"),
        ((left, y + 10), "end"),
        ((x, above), "middle"),
        ((x, below), "middle"),
        ((right - 8, above + 4), "start"),
        ((left + 8, above + 4), "end"),
        ((right - 8, below - 4), "start"),
        ((left + 8, below - 4), "end"),
    ):
        start = at[0] - {"start": 0, "middle": wide / 2, "end": wide}[anchor]
        yield Name(words, at, anchor), (start, at[1] - LINE + 6, start + wide, at[1] + 6)


def _is_free(
    own: tuple[float, float, float, float],
    taken: Sequence[tuple[float, float, float, float]],
    marks: Sequence[Mark],
    frame: tuple[int, int, int, int],
) -> bool:
    left, top, right, bottom = own
    if left < frame[0] or right > frame[2] or top < frame[1] or bottom > frame[3]:
        return False
    if any(left < other[2] and right > other[0] and top < other[3] and bottom > other[1] for other in taken):
        return False
    return not any(
        math.dist((min(max(x, left), right), min(max(y, top), bottom)), (x, y)) < RADIUS
        for x, y in (mark.at for mark in marks)
    )
