"""The script that lays out the tile map: reading borders, spreading, assigning, improving, measuring."""

import json
import math
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.tiles import anneal
from tools.tiles.assign import assign
from tools.tiles.borders import point, read
from tools.tiles.grid import around, holes, middle, pieces, steps
from tools.tiles.measures import displacement
from tools.tiles.spread import spread

CELLS = st.tuples(st.integers(-20, 20), st.integers(-20, 20))


@given(CELLS, CELLS)
def test_steps_fit_distances(one: tuple[int, int], other: tuple[int, int]) -> None:
    """Six cells lie one step away, at the distance of one tile; further ones take more."""
    assert {steps(one, neighbour) for neighbour in around(one)} == {1}
    assert all(math.isclose(math.dist(middle(one), middle(neighbour)), 1) for neighbour in around(one))
    assert steps(one, other) == steps(other, one) >= math.dist(middle(one), middle(other)) - 1e-9


def test_pieces_and_holes() -> None:
    """A ring is one piece around a hole; a cell far away is a second piece."""
    ring = set(around((3, 3)))
    assert pieces(ring) == 1
    assert pieces(ring | {(9, 9)}) == 2
    assert holes(ring, {(3, 3), (8, 8)}) == 1


@given(st.lists(st.lists(st.integers(0, 30), min_size=5, max_size=5), min_size=1, max_size=5))
def test_the_cheapest_assignment(cost: list[list[int]]) -> None:
    """No other assignment costs less."""
    found = assign(cost)
    assert len(set(found)) == len(cost)
    best = min(
        sum(row[at] for row, at in zip(cost, order, strict=False)) for order in permutations(range(5), len(cost))
    )
    assert sum(row[column] for row, column in zip(cost, found, strict=True)) == best


def test_places_come_apart_and_keep_their_side() -> None:
    """Two neighbours that nearly coincide end a tile apart, the western one in the west."""
    west, east = spread([(0.0, 0.0), (0.1, 0.0)], {(0, 1)})
    assert east[0] - west[0] == pytest.approx(1, abs=0.05)


def test_improving_mends_a_province(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tiles of one province that lie in pieces come together, and nobody gets lost."""
    monkeypatch.setattr(anneal, "MOVES", 4_000)
    at = [(0, 0), (6, 0), (1, 0), (5, 0)]
    targets = [middle(cell) for cell in ((0, 0), (1, 0), (5, 0), (6, 0))]
    neighbour = {0: [(1, 1.0)], 1: [(0, 1.0)], 2: [(3, 1.0)], 3: [(2, 1.0)]}
    layout = anneal.Layout(at, ["A", "A", "B", "B"], targets, [1.0] * 4, neighbour)
    anneal.anneal(layout, 1)
    assert steps(layout.at[0], layout.at[1]) == steps(layout.at[2], layout.at[3]) == 1
    assert layout.holder == {cell: key for key, cell in enumerate(layout.at)}
    assert layout.land == set(layout.at)


def test_the_middle_of_a_municipality(tmp_path: Path) -> None:
    """Lines are shared and some run backwards; two pieces count by their areas."""
    topology = {
        "transform": {"scale": [0.1, 0.1], "translate": [5, 52]},
        "arcs": [[[0, 0], [2, 0], [0, 2]], [[0, 0], [0, 2], [2, 0]]],
        "objects": {"gemeenten": {"geometries": [{"type": "Polygon", "arcs": [[0, -2]], "id": "GM0001"}]}},
    }
    path = tmp_path / "borders.json"
    path.write_text(json.dumps(topology), "utf-8")
    land = read(path)["GM0001"]
    assert land.middle == pytest.approx(point(52.1, 5.1))
    assert land.area == pytest.approx((point(52, 5.2)[0] - point(52, 5)[0]) * (point(52, 5)[1] - point(52.2, 5)[1]))


def test_a_layout_that_fits_is_not_displaced() -> None:
    """Places that lie like their tiles, at any size, are where they belong."""
    cells = {"a": (0, 0), "b": (1, 0), "c": (0, 1)}
    middles = {slug: (10 * middle(cell)[0] + 3, 10 * middle(cell)[1]) for slug, cell in cells.items()}
    assert displacement(cells, middles) == pytest.approx((0, 0), abs=1e-9)
