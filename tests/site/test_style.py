"""The styles of the site: one table of colours, one scale of spacing, five widths, and the weight of a first visit."""

import gzip
import re
from pathlib import Path
from urllib.parse import urljoin

import pytest

from generator.pages.page import TEMPLATES
from generator.pages.styles import JOINED
from tests.site.test_site import HOST, read

SHEETS = sorted(TEMPLATES.rglob("*.css"))
WIDTHS = {30, 40, 48, 60, 64}
"""The widths in em at which the layout changes, on the screen and in print."""
SPACED = re.compile(r"^\s*(?:(?:margin|padding)[a-z-]*|(?:row-|column-)?gap):([^;]*);", re.MULTILINE)
FIRST_VISIT = 25_000

tokens = (TEMPLATES / "frame/tokens.css").read_text("utf-8")


def _styles() -> str:
    return "\n".join(path.read_text("utf-8") for path in SHEETS)


def test_the_layout_changes_at_five_widths() -> None:
    """No style names another width, or names one in another way."""
    conditions = re.findall(r"@media[^{]*width[^{]*", _styles())
    assert conditions
    assert {width for one in conditions for width in re.findall(r"\(width (?:<|>=) (\d+)em\)", one)} == {
        str(width) for width in WIDTHS
    }
    assert [one for one in conditions if not re.search(r"\(width (?:<|>=) \d+em\)", one)] == []


def test_each_colour_stands_once() -> None:
    """The table gives every colour for both schemes; no other style has one of its own but black and white on paper."""
    defined = re.findall(r"^ *(--[a-z-]+): (#|light-dark\(#[0-9a-f]{3,6}, #[0-9a-f]{3,6}\);)", tokens, re.MULTILINE)
    assert defined
    assert [name for name, value in defined if value == "#"] == []
    assert len({name for name, _ in defined}) == len(defined)
    own = {colour for path in SHEETS if path.name != "tokens.css" for colour in _colours(path)}
    assert own <= {"#000", "#333", "#999", "#fff"}


def _colours(path: Path) -> list[str]:
    """Return the colours that a style writes out; the addresses of drawings in the page (`#t-few`) are none."""
    return re.findall(r"(?<![\"'])#[0-9a-f]{3,8}\b", path.read_text("utf-8"))


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.relative_to(TEMPLATES).as_posix())
def test_spacing_comes_from_the_scale(path: Path) -> None:
    """Margins, paddings and gaps of four pixels and more are steps of the scale; less is a matter of the eye."""
    raw = [length for value in SPACED.findall(path.read_text("utf-8")) for length in re.findall(r"([\d.]+)rem", value)]
    assert [length for length in raw if float(length) >= 0.25] == []


def test_every_token_is_used() -> None:
    """No colour, step or measure stands in the table for nothing, and none is used that does not stand there."""
    named = set(re.findall(r"^ *(--[a-z0-9-]+):", tokens, re.MULTILINE))
    used = set(re.findall(r"var\((--[a-z0-9-]+)\)", _styles()))
    elsewhere = set(re.findall(r"^ *(--[a-z0-9-]+):", _styles(), re.MULTILINE)) - named
    assert named <= used
    assert used <= named | elsewhere


def test_our_pages_do_without_the_theme(site: Path) -> None:
    """Only hand-written pages load the theme's sheet; each page loads one sheet of the frame."""
    sheets = [Path(joined).stem for joined in JOINED]
    hand_written = {"over", "privacy", "data", "toegankelijkheid", "architectuur", "handboek", "beheer", "meedoen"}
    for path in site.rglob("*.html"):
        name = path.relative_to(site)
        loads = [load for load in read(path).loads if load.endswith(".css")]
        if name.name == "mail.html":
            continue
        theme = [load for load in loads if "assets/stylesheets/" in load]
        frame = [load for load in loads if any(load.rpartition("/")[2].startswith(sheet) for sheet in sheets)]
        assert len(frame) == 1, name
        assert bool(theme) == ("hand-written" in frame[0]), name
        assert not theme or name.parts[0] in hand_written, name


def test_a_first_visit_of_a_motion_is_light(site: Path) -> None:
    """A motion page with its styles, scripts, what these import, and its icon is at most 25 kB, packed."""
    pages = list(site.glob("moties/*/2*/index.html"))
    weights = {page.parent.name: sum(_packed(file) for file in _asked_for(site, page)) for page in pages}
    assert weights
    assert {name: weight for name, weight in weights.items() if weight > FIRST_VISIT} == {}


def _packed(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 6))


def _asked_for(site: Path, page: Path) -> set[Path]:
    """Return the files that a browser asks for: the page, what it loads, and the modules that its modules import."""
    address = HOST + page.relative_to(site).as_posix()
    asked = {page}
    waiting = [urljoin(address, load) for load in read(page).loads if not load.endswith(".xml")]
    while waiting:
        url = waiting.pop()
        file = site / url.removeprefix(HOST)
        if file in asked:
            continue
        asked.add(file)
        if file.suffix == ".js":
            waiting += [urljoin(url, module) for module in re.findall(r'\bfrom ?"([^"]+)"', file.read_text("utf-8"))]
    return asked
