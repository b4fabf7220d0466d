"""How true a layout is: how far tiles lie from their places, which neighbours are kept, which provinces are whole."""

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from generator.model.municipality import Municipality
from tools.tiles.borders import Point
from tools.tiles.grid import Cell, holes, middle, pieces, steps


@dataclass(frozen=True)
class Figures:
    """What was measured."""

    kept: int
    """So many pairs of neighbours lie side by side."""
    pairs: int
    broken: tuple[str, ...]
    """Provinces that lie in more than one piece."""
    holes: int
    """Empty cells with land on five sides or six."""

    @property
    def share(self) -> float:
        """The share of pairs of neighbours kept."""
        return self.kept / self.pairs


def figures(cells: Mapping[str, Cell], municipalities: Collection[Municipality]) -> Figures:
    """Measure a layout by slug."""
    pairs = {tuple(sorted((place.slug, other))) for place in municipalities for other in place.neighbours}
    provinces = sorted({place.province for place in municipalities})
    inside = {name: [cells[place.slug] for place in municipalities if place.province == name] for name in provinces}
    land = set(cells.values())
    box = {(column, row) for column, _ in land for _, row in land}
    return Figures(
        kept=sum(steps(cells[one], cells[other]) == 1 for one, other in pairs),
        pairs=len(pairs),
        broken=tuple(name for name in provinces if pieces(inside[name]) > 1),
        holes=holes(land, box - land),
    )


def displacement(cells: Mapping[str, Cell], middles: Mapping[str, Point]) -> tuple[float, float]:
    """Return how far a tile lies from its place on average, in tiles and in kilometres, with the map laid on best."""
    tiles = _centred([middle(cells[slug]) for slug in middles])
    places = _centred(list(middles.values()))
    size = sum(a * c + b * d for (a, b), (c, d) in zip(tiles, places, strict=True)) / sum(
        a * a + b * b for a, b in tiles
    )
    far = sum(math.dist((x * size, y * size), place) for (x, y), place in zip(tiles, places, strict=True)) / len(tiles)
    return far / size, far


def _centred(points: list[Point]) -> list[Point]:
    east = sum(x for x, _ in points) / len(points)
    south = sum(y for _, y in points) / len(points)
    return [(x - east, y - south) for x, y in points]
