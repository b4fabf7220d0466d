"""Where municipalities lie on the tile map: hexagons in rows, every other row half a tile to the right."""

from collections.abc import Iterable, Sequence

from generator.model.municipality import Municipality

WIDE, HIGH = 30, 26
"""From tile to tile in a row, and from row to row."""

Point = tuple[int, int]


def middle(place: Municipality) -> Point:
    """Return the middle of a municipality's tile; of one without a tile that of the first."""
    column, row = place.tile or (0, 0)
    return column * WIDE + row % 2 * WIDE // 2, row * HIGH


def path_through(points: Sequence[Point]) -> str:
    """Go through all points, each step as short as it can be written."""
    path, here = "", (0, 0)
    for x, y in points:
        right, down = x - here[0], y - here[1]
        path += f"h{right}" if path and not down else f"m{right} {down}"
        here = (x, y)
    return path


def edges(points: Iterable[Point]) -> tuple[int, int, int, int]:
    """Return left, top, width and height of what these tiles take."""
    across, along = zip(*points, strict=True)
    left, top = min(across) - WIDE // 2, min(along) - HIGH * 2 // 3
    return left, top, max(across) + WIDE // 2 - left, max(along) + HIGH * 2 // 3 - top
