"""A preview writes again only the pages that an edit touches."""

import logging
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from tests.conftest import FICTION, ROOT

HUURTEAM = "voorbeeldstad/2024-huurteam"
Written = Callable[[], set[str]]


@pytest.fixture
def motions(tmp_path: Path) -> Path:
    """Copy the fictional library, to be edited."""
    return Path(shutil.copytree(FICTION, tmp_path / "motions"))


@pytest.fixture
def rebuild(motions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Written:
    """Start a preview as `motions serve` does, and return how to build once more: the pages written then."""
    monkeypatch.setenv("MOTIONS", str(motions))
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    site = tmp_path / "site"
    config = load_config(str(ROOT / "tests" / "site.yml"), site_dir=str(site))
    config.plugins.on_startup(command="serve", dirty=True)

    def again() -> set[str]:
        before = {path: path.stat().st_mtime_ns for path in site.rglob("*.html")}
        build(config, dirty=True)
        pages = site.rglob("*.html")
        return {
            path.parent.relative_to(site).as_posix() for path in pages if before.get(path) != path.stat().st_mtime_ns
        }

    again()
    return again


def _edit(motions: Path, old: str, new: str) -> None:
    path = motions / f"{HUURTEAM}.yml"
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def test_nothing_changed_nothing_written(rebuild: Written) -> None:
    """Of our pages none is written again when nothing changed."""
    assert {page for page in rebuild() if page.split("/")[0] in {"moties", "themas", "gemeenten"}} == set()


def test_an_edit_writes_its_page_and_its_lists(rebuild: Written, motions: Path) -> None:
    """A changed summary is shown on the page and in its lists, and no other motion is touched."""
    _edit(motions, "Het college richt een huurteam op", "Het college begint een huurteam")
    written = rebuild()
    assert {f"moties/{HUURTEAM}", "themas/wonen", "gemeenten/voorbeeldstad", "moties"} <= written
    assert "moties/duinrecht/2024-koele-schooldag" not in written
    assert "themas/mobiliteit" not in written


def test_a_broken_record_tells_on_every_page_and_keeps_its_own(rebuild: Written, motions: Path, tmp_path: Path) -> None:
    """The banner appears everywhere, and goes when the record is mended."""
    page = tmp_path / "site" / "index.html"
    _edit(motions, "themes: [wonen]", "themes: [wonnen]")
    rebuild()
    assert "theme-unknown" in page.read_text("utf-8")
    assert "Een huurteam voor" in (tmp_path / f"site/moties/{HUURTEAM}/index.html").read_text("utf-8")
    _edit(motions, "themes: [wonnen]", "themes: [wonen]")
    rebuild()
    assert "theme-unknown" not in page.read_text("utf-8")


def test_a_record_that_is_gone_takes_its_page_along(rebuild: Written, motions: Path, tmp_path: Path) -> None:
    """The page of a deleted record disappears from the preview."""
    (motions / f"{HUURTEAM}.yml").unlink()
    rebuild()
    assert not (tmp_path / f"site/moties/{HUURTEAM}/index.html").exists()


def test_a_record_that_is_gone_takes_its_data_along(rebuild: Written, motions: Path, tmp_path: Path) -> None:
    """The data file of a deleted record disappears from the preview."""
    data = tmp_path / f"site/data/v1/motions/{HUURTEAM}.json"
    assert data.exists()
    (motions / f"{HUURTEAM}.yml").unlink()
    rebuild()
    assert not data.exists()


def test_notes_are_one_line(rebuild: Written, motions: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A preview counts what only asks for a look, and names the command that tells it."""
    _edit(motions, "title: ", "titel: ")
    with caplog.at_level(logging.INFO, "mkdocs"):
        rebuild()
    told = [line for line in caplog.messages if "motions check" in line]
    assert told == ["1 keer let op; 'motions check' zegt wat."]
