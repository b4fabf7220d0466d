"""The grid of hexagons: rows that are shifted by half a tile in turn."""

import math
from collections.abc import Collection, Iterable

Cell = tuple[int, int]
"""Column and row; odd rows lie half a tile to the right."""

ROW = math.sqrt(3) / 2
"""Rows lie so far apart when tiles of one row are 1 apart."""


def middle(cell: Cell) -> tuple[float, float]:
    """Return where a cell lies, in tiles."""
    column, row = cell
    return column + (row % 2) / 2, row * ROW


def around(cell: Cell) -> tuple[Cell, ...]:
    """Return the six cells beside a cell."""
    column, row = cell
    left = column - 1 + row % 2
    return (
        *((column - 1, row), (column + 1, row)),
        *((left, row - 1), (left + 1, row - 1), (left, row + 1), (left + 1, row + 1)),
    )


def steps(one: Cell, other: Cell) -> int:
    """Return how many tiles one goes from a cell to another."""
    down = one[1] - other[1]
    right = (one[0] - one[1] // 2) - (other[0] - other[1] // 2)
    return (abs(down) + abs(right) + abs(down + right)) // 2


def pieces(cells: Iterable[Cell]) -> int:
    """Return in how many connected pieces these cells lie."""
    todo = set(cells)
    count = 0
    while todo:
        count += 1
        reached = [todo.pop()]
        while reached:
            near = todo.intersection(around(reached.pop()))
            todo -= near
            reached += near
    return count


def holes(cells: Collection[Cell], near: Iterable[Cell]) -> int:
    """Return how many of the cells `near` are empty within the land."""
    return sum(cell not in cells and sum(other in cells for other in around(cell)) >= 5 for cell in near)  # of six
