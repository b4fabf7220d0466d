"""The command of this package."""

import argparse
import csv
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.model.municipality import Municipality
from generator.records.places import DATA, read_places
from tools.tiles import __doc__ as about
from tools.tiles.anneal import Layout, anneal
from tools.tiles.assign import assign
from tools.tiles.borders import WATER, Land, Point, point, read
from tools.tiles.grid import ROW, Cell, middle
from tools.tiles.measures import displacement, figures
from tools.tiles.spread import Pair, spread

TABLE = DATA / "tiles.csv"
ACROSS_WATER = {("hollands-kroon", "sudwest-fryslan")}
"""Neighbours by a border in the water alone, which would close the IJsselmeer."""
ISLANDS = ("ameland", "schiermonnikoog", "terschelling", "texel", "vlieland")
EDGE = 3
"""So many empty cells stand around the country for the assignment."""


def main() -> None:
    """Make the layout anew where asked, and print its figures."""
    arguments = argparse.ArgumentParser(description=about)
    arguments.add_argument("borders", type=Path)
    arguments.add_argument("--write", action="store_true")
    arguments.add_argument("--seed", type=int, default=6)
    given = arguments.parse_args()
    places = sorted(read_places(Path()).municipalities, key=lambda place: place.slug)
    lands = {place.slug: land for code, land in read(given.borders).items() for place in places if place.code == code}
    if given.write:
        write(layout(places, lands, given.seed))
    cells = {row["slug"]: (int(row["column"]), int(row["row"])) for row in csv.DictReader(TABLE.open(encoding="utf-8"))}
    found = figures(cells, places)
    tiles, far = displacement(cells, {slug: land.middle for slug, land in lands.items()})
    print(f"{len(cells)} tiles, {tiles:.2f} tile ({far:.1f} km) from their places on average; holes: {found.holes}")
    print(f"{found.kept} of {found.pairs} pairs of neighbours kept ({found.share:.0%})")
    print(f"provinces in pieces: {', '.join(found.broken) or 'none'}")


def layout(places: Sequence[Municipality], lands: Mapping[str, Land], seed: int) -> dict[str, Cell]:
    """Return a new layout: places spread, assigned to cells and improved."""
    points = _in_tiles(lands, [place.slug for place in places])
    near = _near(places, points)
    targets = spread(points, {(one, other) for one in near for other, _ in near[one] if one < other})
    cells = _cells(targets)
    cost = [[math.dist(middle(cell), target) ** 2 for cell in cells] for target in targets]
    water = [""] * len(WATER)
    found = Layout(
        at=[cells[column] for column in assign(cost)],
        groups=[place.province for place in places] + water,
        targets=targets,
        weights=[4.0 if place.slug in ISLANDS else 1.0 for place in places] + [1.0] * len(WATER),
        near=near,
    )
    anneal(found, seed)
    return dict(zip((place.slug for place in places), found.at[: len(places)], strict=True))


def _in_tiles(lands: Mapping[str, Land], slugs: Sequence[str]) -> list[Point]:
    """Return municipalities and water, at the size at which all tiles together are as large as the country."""
    size = math.sqrt(sum(land.area for land in lands.values()) / len(lands) / ROW)
    points = [lands[slug].middle for slug in slugs] + [point(*place) for place in WATER]
    return [(x / size, y / size) for x, y in points]


def _near(places: Sequence[Municipality], points: Sequence[Point]) -> dict[int, list[tuple[int, float]]]:
    """Return the neighbours of each, with how much they count; water and islands belong near what lies nearest."""
    slugs = [place.slug for place in places]
    keys = {slug: key for key, slug in enumerate(slugs)}
    pairs: dict[Pair, float] = {}
    for key in [*map(keys.__getitem__, ISLANDS), *range(len(places), len(points))]:
        nearest = sorted(range(len(points)), key=lambda other: math.dist(points[key], points[other]))
        pairs |= {(min(key, other), max(key, other)): 0.5 for other in nearest[1:5]}
    for place in places:
        known = [other for other in place.neighbours if not {(place.slug, other), (other, place.slug)} & ACROSS_WATER]
        pairs |= {(min(pair), max(pair)): 1.0 for pair in ((keys[place.slug], keys[other]) for other in known)}
    near = defaultdict(list)
    for (one, other), much in pairs.items():
        near[one].append((other, much))
        near[other].append((one, much))
    return near


def _cells(targets: Sequence[Point]) -> list[Cell]:
    """Return the cells that can be given out."""
    left, right = min(x for x, _ in targets), max(x for x, _ in targets)
    top, bottom = min(y for _, y in targets), max(y for _, y in targets)
    rows = range(round(top / ROW) - EDGE, round(bottom / ROW) + EDGE)
    return [(column, row) for row in rows for column in range(round(left) - EDGE, round(right) + EDGE)]


def write(cells: Mapping[str, Cell]) -> None:
    """Write the table of the package, counting from the upper left corner."""
    left = min(column for column, _ in cells.values())
    top = min(row for _, row in cells.values()) // 2 * 2
    rows = [f"{slug},{column - left},{row - top}\n" for slug, (column, row) in sorted(cells.items())]
    TABLE.write_text("slug,column,row\n" + "".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
