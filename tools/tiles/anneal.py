"""Improves a layout by moving and swapping tiles: neighbours side by side, provinces whole, no holes, near targets."""

import math
import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tools.tiles.grid import Cell, around, holes, middle, pieces, steps

MOVES = 3_000_000
HOT, COLD = 0.8, 0.03
FAR = 0.3
"""What a tile costs by the square of its distance to the target."""
APART = (0.0, 0.0, *(1 + 0.35 * more for more in range(80)))
"""What a pair of neighbours costs by the steps between them."""
COAST = 0.25
"""What each side of a tile gains that lies against another."""
BROKEN = 2.5
"""What each further piece of a province costs, and each hole."""


@dataclass
class Layout:
    """Who is where."""

    at: list[Cell]
    groups: Sequence[str]
    """The province of each; empty for water."""
    targets: Sequence[tuple[float, float]]
    weights: Sequence[float]
    """How much each holds to its target."""
    near: Mapping[int, Sequence[tuple[int, float]]]
    """The neighbours of each, with how much each counts."""

    def __post_init__(self) -> None:
        """Look up cells and provinces once."""
        self.holder = {cell: key for key, cell in enumerate(self.at)}
        self.land = {cell for cell, group in zip(self.at, self.groups, strict=True) if group}
        self.members: dict[str, list[int]] = defaultdict(list)
        for key, group in enumerate(self.groups):
            self.members[group].append(key)

    def put(self, key: int, cell: Cell) -> int | None:
        """Move to a cell; who was there goes the other way, and is returned."""
        other, old = self.holder.get(cell), self.at[key]
        self._set(key, cell)
        if other is None:
            del self.holder[old]
            self.land.discard(old)
        else:
            self._set(other, old)
        return other

    def _set(self, key: int, cell: Cell) -> None:
        self.at[key], self.holder[cell] = cell, key
        (self.land.add if self.groups[key] else self.land.discard)(cell)

    def cost(self, key: int | None) -> float:
        """Return what the place of one tile costs."""
        if key is None:
            return 0.0
        cell, target = self.at[key], self.targets[key]
        x, y = middle(cell)
        cost = FAR * self.weights[key] * ((x - target[0]) ** 2 + (y - target[1]) ** 2)
        cost += sum(much * APART[steps(cell, self.at[other])] for other, much in self.near[key])
        return cost - COAST * sum(other in self.land for other in around(cell)) if self.groups[key] else cost

    def faults(self, keys: tuple[int, int | None], cells: tuple[Cell, Cell]) -> float:
        """Return what broken provinces and holes cost where two tiles change places."""
        groups = {self.groups[key] for key in keys if key is not None} - {""}
        broken = sum(pieces(self.at[key] for key in self.members[group]) for group in groups)
        reach = {near for cell in cells for near in (cell, *around(cell))} - self.holder.keys()
        return BROKEN * (broken + holes(self.land, reach))


def anneal(layout: Layout, seed: int) -> None:
    """Try many moves, at first also those that cost something."""
    chance = random.Random(seed)  # noqa: S311  # no secret
    for move in range(MOVES):
        heat = HOT * (COLD / HOT) ** (move / MOVES)
        key = chance.randrange(len(layout.at))
        start = layout.at[key if chance.random() < 0.5 else chance.choice(layout.near[key])[0]]  # as often
        cell = chance.choice(around(start))
        if cell != layout.at[key]:
            _try(layout, key, cell, -heat * math.log(1 - chance.random()))


def _try(layout: Layout, key: int, cell: Cell, most: float) -> None:
    """Make a move unless it costs more than this."""
    old, other = layout.at[key], layout.holder.get(cell)
    before = layout.cost(key) + layout.cost(other)
    layout.put(key, cell)
    more = layout.cost(key) + layout.cost(other) - before
    if more > most:
        layout.put(key, old)
    elif other is None or layout.groups[key] != layout.groups[other]:
        after = layout.faults((key, other), (cell, old))
        layout.put(key, old)
        if more + after - layout.faults((key, other), (cell, old)) <= most:
            layout.put(key, cell)
