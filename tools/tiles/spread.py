"""Moves places apart until each has room for a tile, keeping directions between neighbours (a Dorling cartogram)."""

import math
from collections.abc import Collection, Sequence

from tools.tiles.borders import Point

STEPS = 400
PULL = 0.07
"""How strongly neighbours are drawn to where they belong beside each other."""
PUSH = 0.2
"""How strongly places that overlap go apart."""
HOME = 0.0012
"""How strongly a place is drawn to where it really lies."""
LONGEST = 0.12

Pair = tuple[int, int]


def spread(points: Sequence[Point], pairs: Collection[Pair]) -> list[Point]:
    """Return where the places come to lie, in tiles."""
    wanted = {pair: _unit(points[pair[0]], points[pair[1]]) for pair in pairs}
    now = [list(point) for point in points]
    for _step in range(STEPS):
        force = [[HOME * (home[0] - at[0]), HOME * (home[1] - at[1])] for home, at in zip(points, now, strict=True)]
        for (one, other), (right, down) in wanted.items():
            _add(
                force,
                one,
                other,
                PULL * (now[other][0] - now[one][0] - right),
                PULL * (now[other][1] - now[one][1] - down),
            )
        for one, other, right, down in _overlaps(now):
            _add(force, one, other, PUSH * right, PUSH * down)
        for at, (right, down) in zip(now, force, strict=True):
            at[0] += max(-LONGEST, min(LONGEST, right))
            at[1] += max(-LONGEST, min(LONGEST, down))
    return [(at[0], at[1]) for at in now]


def _unit(one: Point, other: Point) -> Point:
    far = math.dist(one, other)
    return (other[0] - one[0]) / far, (other[1] - one[1]) / far


def _add(force: list[list[float]], one: int, other: int, right: float, down: float) -> None:
    force[one][0] += right
    force[one][1] += down
    force[other][0] -= right
    force[other][1] -= down


def _overlaps(now: Sequence[Sequence[float]]) -> list[tuple[int, int, float, float]]:
    """Return the places that are less than a tile apart, and what parts them, seen from the first."""
    found = []
    order = sorted(range(len(now)), key=lambda key: now[key][0])
    for rank, one in enumerate(order):
        for other in order[rank + 1 :]:
            right, down = now[one][0] - now[other][0], now[one][1] - now[other][1]
            if right <= -1:
                break
            far = math.hypot(right, down)
            if 0 < far < 1:
                found.append((one, other, right / far * (1 - far), down / far * (1 - far)))
    return found
