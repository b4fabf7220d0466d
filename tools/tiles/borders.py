"""The middle of every municipality, from a TopoJSON file of borders."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

Point = tuple[float, float]
"""Kilometres to the east and to the south."""

DEGREE = 111.3
"""Kilometres in a degree of latitude."""
MIDDLE = math.cos(math.radians(52.2))
"""A degree of longitude is so much shorter here."""

WATER = (
    *((52.98, 5.25), (52.90, 5.30), (52.85, 5.18), (52.80, 5.42), (52.75, 5.25), (52.72, 5.45), (52.68, 5.30)),
    *((52.62, 5.15), (52.56, 5.25), (52.50, 5.15), (52.42, 5.07)),
    *((53.20, 4.98), (53.08, 5.10), (53.30, 5.30), (53.36, 5.62), (53.42, 5.95), (53.44, 6.30)),
    *((51.60, 3.95), (51.42, 3.75), (51.66, 4.10)),
)
"""Places in IJsselmeer, Waddenzee and the waters of Zeeland that keep the land apart: latitude, longitude."""


@dataclass(frozen=True)
class Land:
    """A municipality as it lies in the country."""

    middle: Point
    area: float
    """In square kilometres."""


def point(latitude: float, longitude: float) -> Point:
    """Return a place in kilometres."""
    return longitude * DEGREE * MIDDLE, -latitude * DEGREE


def read(path: Path) -> dict[str, Land]:
    """Return the municipalities in a file of borders by CBS code."""
    topology = json.loads(path.read_text("utf-8"))
    arcs = _arcs(topology)
    shapes = topology["objects"]["gemeenten"]["geometries"]
    return {shape["id"]: _land([_ring(ids, arcs) for ids in _outlines(shape)]) for shape in shapes}


def _arcs(topology: dict[str, Any]) -> list[list[Point]]:
    """Decode the lines: each step is relative to the one before, in units of the file."""
    scale, offset = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        line = []
        for right, up in steps:
            x, y = x + right, y + up
            line.append(point(y * scale[1] + offset[1], x * scale[0] + offset[0]))
        arcs.append(line)
    return arcs


def _outlines(shape: dict[str, Any]) -> list[list[int]]:
    """Return the outer line of every piece."""
    pieces = [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]
    return [piece[0] for piece in pieces]


def _ring(ids: Sequence[int], arcs: Sequence[Sequence[Point]]) -> list[Point]:
    ring: list[Point] = []
    for key in ids:
        ring += arcs[key] if key >= 0 else reversed(arcs[~key])
    return [*ring, ring[0]]


def _land(rings: Sequence[Sequence[Point]]) -> Land:
    """Return the middle of several pieces, each by its area."""
    area = east = south = 0.0
    for ring in rings:
        twice = [(a[0] * b[1] - b[0] * a[1], a, b) for a, b in pairwise(ring)]
        size = sum(cross for cross, _, _ in twice) / 2
        sign = math.copysign(1, size)
        area += abs(size)
        east += sign * sum(cross * (a[0] + b[0]) for cross, a, b in twice) / 6
        south += sign * sum(cross * (a[1] + b[1]) for cross, a, b in twice) / 6
    return Land((east / area, south / area), area)
