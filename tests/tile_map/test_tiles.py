"""The tile map: its layout, what a page shows of it, and how many bytes; cases are data in `golden/`."""

import gzip
import re
import shutil
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.i18n.language import language
from generator.library.library import Library
from generator.model.motion import Motion
from generator.model.places import Places
from generator.pages.page import Page
from generator.pages.settings import Settings
from generator.records.places import read_places, read_tables
from generator.records.registers import read_registers
from generator.site.render import Renderer
from generator.subjects.home.view import home_pages
from generator.subjects.municipalities.view import municipality_pages
from generator.subjects.themes.view import theme_pages
from generator.subjects.tile_map.block import TileMap, count_map, result_map
from tests.conftest import FICTION, ROOT
from tools.tiles.measures import figures

CASES = yaml.safe_load((ROOT / "tests" / "tile_map" / "golden" / "cases.yml").read_text("utf-8"))
COUNTRY = read_places(Path())
REGISTERS = read_registers(ROOT / "motions", "motions").registers
BASE = {"title": "Een motie", "added": "2026-11-20", "themes": ["wonen"], "submitted": "2025-01-01"}
DUTCH = language("nl")
BYTES = 15_000


def _motion(place: str, status: str) -> Motion:
    decisions = [] if status == "unknown" else [{"date": "2025-01-23", "status": status}]
    return Motion.model_validate({**BASE, "municipality": place, "decisions": decisions})


def _library(filed: dict[str, dict[str, int]], places: Places = COUNTRY) -> Library:
    made = [_motion(place, s) for place, ended in filed.items() for s, count in ended.items() for _ in range(count)]
    return Library(
        {f"{motion.municipality}/2025-motie-{at}": motion for at, motion in enumerate(made)}, REGISTERS, places
    )


def _map(case: dict[str, Any]) -> TileMap | None:
    library = _library(case["motions"])
    return count_map(library, DUTCH) if case["map"] == "count" else result_map(library.entries, library, DUTCH)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_tiles(case: dict[str, Any]) -> None:
    """A tile says its name and figures, and is drawn by what stands out."""
    found = _map(case)
    assert [[tile.words, tile.kind] for tile in (found.tiles if found else ())] == case["tiles"]
    assert [kind for kind, _words in (found.key if found else ())] == case["key"]


def test_every_municipality_has_a_tile_of_its_own() -> None:
    """The layout of the package has all municipalities, none twice in one place, each province whole."""
    cells = {place.slug: place.tile for place in COUNTRY.municipalities if place.tile}
    assert len(cells) == len(COUNTRY.municipalities) == len(set(cells.values())) == 342
    found = figures(cells, COUNTRY.municipalities)
    assert found.broken == ()
    assert found.share >= 0.77
    assert found.holes <= 1


def test_tiles_with_and_without_motions_are_all_municipalities() -> None:
    """The path goes through the middle of every tile that is no link, and no other."""
    library = _library({"den-haag": {"adopted": 1}, "delft": {"adopted": 1}})
    found = count_map(library, DUTCH)
    assert found
    walked = list(_walk(found.plain))
    assert len(walked) == len(set(walked)) == 340
    assert set(walked).isdisjoint(tile.at for tile in found.tiles)
    left, top, wide, high = map(int, found.box.split())
    for x, y in chain(walked, (tile.at for tile in found.tiles)):
        assert left < x < left + wide
        assert top < y < top + high


def _walk(path: str) -> Any:
    x = y = 0
    for right, down, along in re.findall(r"m(-?\d+) (-?\d+)|h(-?\d+)", path):
        x, y = x + int(right or along), y + int(down or 0)
        yield x, y


def test_places_without_tiles_have_no_map() -> None:
    """Another library's municipalities, without a table of tiles, make pages without a map."""
    filed = {"den-haag": {"adopted": 1}, "delft": {"adopted": 1}}
    bare = Places(tuple(replace(place, tile=None) for place in COUNTRY.municipalities), ())
    assert count_map(_library(filed), DUTCH)
    library = _library(filed, bare)
    assert count_map(library, DUTCH) is None
    assert "<figure" not in Renderer(Settings("Motiewijzer")).body(_pages(library)[0])


@pytest.mark.parametrize(
    ("rows", "column"), [("overal,1,1\n", "slug"), ("waterveen,0,0\n", "column"), ("waterveen,-1,0\n", "column")]
)
def test_a_wrong_tile_is_reported(tmp_path: Path, rows: str, column: str) -> None:
    """An unknown place, a second one on the same tile and what is no number are findings, and nothing breaks."""
    shutil.copytree(FICTION / "_registers", tmp_path / "_registers")
    (tmp_path / "_registers" / "tiles.csv").write_text("slug,column,row\nduinrecht,0,0\n" + rows, "utf-8")
    reading = read_tables(tmp_path, "motions")
    assert [(found.code, found.field, found.line) for found in reading.findings] == [("register-table", column, 3)]
    assert reading.places.by_slug["duinrecht"].tile == (0, 0)
    (tmp_path / "_registers" / "tiles.csv").unlink()
    assert read_tables(tmp_path, "motions").findings == ()
    assert read_tables(tmp_path, "motions").places.by_slug["duinrecht"].tile is None


@pytest.mark.parametrize("content", [b"", b"\xff", b"\0", b"slug,row\nduinrecht,1\nwaterveen,1\n", b"a" * 300_000])
def test_any_bytes_in_a_table_of_tiles_end_in_a_finding(tmp_path: Path, content: bytes) -> None:
    """No table raises, and what is missing is told once."""
    shutil.copytree(FICTION / "_registers", tmp_path / "_registers")
    (tmp_path / "_registers" / "tiles.csv").write_bytes(content)
    reading = read_tables(tmp_path, "motions")
    assert len({(found.code, found.field) for found in reading.findings}) == len(reading.findings) > 0
    assert not any(place.tile for place in reading.places.municipalities)


def _figure(page: Page) -> tuple[str, str]:
    """Return the map of a page and the page without it."""
    body = Renderer(Settings("Motiewijzer")).body(page)
    start, end = body.index("<figure"), body.index("</figure>") + len("</figure>")
    return body[start:end], body[:start] + body[end:]


def _pages(library: Library) -> tuple[Page, Page]:
    settings = Settings("Motiewijzer")
    theme = next(page for page in theme_pages(library, settings) if page.url == "themas/wonen/")
    return next(municipality_pages(library, settings)), theme


def _flattened(number: int) -> Library:
    every = len(COUNTRY.municipalities) // number
    places = [place.slug for place in COUNTRY.municipalities][::every][:number]
    return _library({slug: {("adopted", "rejected", "postponed")[at % 3]: 1} for at, slug in enumerate(places)})


def test_the_map_adds_few_bytes() -> None:
    """As HTML it stays below the limit for a library of some size; as it is sent, for the whole country."""
    for page, number in zip(_pages(_flattened(90)), (90, 40), strict=True):
        library = _flattened(number)
        drawn, _rest = _figure(page if number == 90 else _pages(library)[1])
        assert len(drawn.encode()) <= BYTES
    library = _flattened(342)
    for page in _pages(library):
        drawn, rest = _figure(page)
        assert drawn.count("<a href") >= 342
        assert len(gzip.compress((drawn + rest).encode())) - len(gzip.compress(rest.encode())) <= BYTES


def test_tiles_are_links_in_the_order_of_names_with_a_table_behind() -> None:
    """Every tile leads to the municipality's page and has its sign; the table has the same names."""
    library = _library({"zwolle": {"rejected": 1}, "aalsmeer": {"adopted": 2}})
    counted, ended = (_figure(page)[0] for page in _pages(library))
    for drawn in (counted, ended):
        assert re.findall(r'<a href="[./]+gemeenten/([a-z]+)/"><title>', drawn) == ["aalsmeer", "zwolle"]
    assert "<text" in counted
    assert ">2</text>" in counted
    assert "<text" not in ended
    assert re.findall(r'<th scope="row"><a [^>]*>(\w+)</a>', ended) == ["Aalsmeer", "Zwolle"]
    assert ended.count("<path d=") == 2


def test_the_picture_of_the_front_page_has_no_tile_for_each_place() -> None:
    """All tiles of a kind are one path: with the whole country it takes a tenth of the map that opens each."""
    library = _library({place.slug: {"adopted": 1} for place in COUNTRY.municipalities})
    drawn, _rest = _figure(next(home_pages(library, Settings("Motiewijzer"))))
    assert drawn.count("<path") <= 8
    assert len(drawn.encode()) <= 6_000
