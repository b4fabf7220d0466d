"""A preview writes again only the pages that an edit touches."""

import logging
import shutil
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import cast

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from generator.publishing import preview
from generator.publishing.background import Follower
from generator.publishing.mkdocs_plugin import MotionsPlugin
from generator.subjects.search.packs import PACKED, text_of
from tests.conftest import FICTION, ROOT

HUURTEAM = "voorbeeldstad/2024-huurteam"
Written = Callable[[], set[str]]


@pytest.fixture
def motions(tmp_path: Path) -> Path:
    """Copy the fictional library, to be edited."""
    return Path(shutil.copytree(FICTION, tmp_path / "motions"))


@pytest.fixture
def config(motions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MkDocsConfig:
    """Return the settings of a preview that begins."""
    monkeypatch.setenv("MOTIONS", str(motions))
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    config = load_config(str(ROOT / "tests" / "site.yml"), site_dir=str(tmp_path / "site"))
    config.plugins.on_startup(command="serve", dirty=True)
    return config


@pytest.fixture
def rebuild(config: MkDocsConfig) -> Written:
    """Start a preview as `motions serve` does, and return how to build once more: the pages written then."""
    site = Path(config.site_dir)
    plugin = cast("MotionsPlugin", config.plugins["motiewijzer"])

    def again() -> set[str]:
        before = {path: path.stat().st_mtime_ns for path in site.rglob("*.html")}
        build(config, dirty=True)
        plugin.wait()
        pages = site.rglob("*.html")
        return {
            path.parent.relative_to(site).as_posix() for path in pages if before.get(path) != path.stat().st_mtime_ns
        }

    again()
    return again


def _edit(motions: Path, old: str, new: str) -> None:
    path = motions / f"{HUURTEAM}.yml"
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def test_nothing_changed_nothing_written(rebuild: Written, tmp_path: Path) -> None:
    """Of our pages none is written again when nothing changed, and no file of the search."""
    search = tmp_path / "site" / "search"
    before = {path: path.stat().st_mtime_ns for path in search.rglob(f"*{PACKED}")}
    assert {page for page in rebuild() if page.split("/")[0] in {"moties", "themas", "gemeenten"}} == set()
    assert {path: path.stat().st_mtime_ns for path in search.rglob(f"*{PACKED}")} == before != {}


def test_an_edit_writes_its_page_and_its_lists(rebuild: Written, motions: Path) -> None:
    """A changed summary is shown on the page and in its lists, and no other motion is touched."""
    _edit(motions, "Het college richt een huurteam op", "Het college begint een huurteam")
    written = rebuild()
    assert {f"moties/{HUURTEAM}", "themas/wonen", "gemeenten/voorbeeldstad", "moties"} <= written
    assert "moties/duinrecht/2024-koele-schooldag" not in written
    assert "themas/mobiliteit" not in written


@pytest.fixture
def asked(rebuild: Written, config: MkDocsConfig, monkeypatch: pytest.MonkeyPatch) -> list[LiveReloadServer]:
    """Return the server of the preview, which serves nobody, as often as it is asked to build once more."""
    rebuild()
    server, asked = LiveReloadServer(print, "localhost", 0, config.site_dir), list[LiveReloadServer]()
    cast("MotionsPlugin", config.plugins["motiewijzer"]).on_serve(server, config=config, builder=print)
    monkeypatch.setattr(preview, "ask_for_build", asked.append)
    return asked


def test_an_edited_page_is_shown_before_all_else(
    rebuild: Written, motions: Path, asked: list[LiveReloadServer]
) -> None:
    """The page of the motion comes at once, and the server is asked for another build, in which its lists follow."""
    _edit(motions, "Het college richt een huurteam op", "Het college begint een huurteam")
    first = {page for page in rebuild() if page.split("/")[0] in {"moties", "themas", "gemeenten"}}
    assert (first, len(asked)) == ({f"moties/{HUURTEAM}"}, 1)
    rest = rebuild()
    assert {"themas/wonen", "gemeenten/voorbeeldstad", "moties"} <= rest
    assert f"moties/{HUURTEAM}" not in rest
    assert len(asked) == 1


def test_a_motion_that_went_needs_a_look_at_all(rebuild: Written, motions: Path, asked: list[LiveReloadServer]) -> None:
    """Then nothing is shown before all else, and nobody is asked again."""
    (motions / f"{HUURTEAM}.yml").unlink()
    assert {"themas/wonen", "gemeenten/voorbeeldstad"} <= rebuild()
    assert asked == []


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


def test_a_record_that_is_gone_takes_its_page_and_its_data_along(
    rebuild: Written, motions: Path, tmp_path: Path
) -> None:
    """The page and the data file of a deleted record disappear from the preview."""
    page = tmp_path / f"site/moties/{HUURTEAM}/index.html"
    data = tmp_path / f"site/data/v1/motions/{HUURTEAM}.json"
    assert page.exists()
    assert data.exists()
    (motions / f"{HUURTEAM}.yml").unlink()
    rebuild()
    assert not page.exists()
    assert not data.exists()


def test_notes_are_one_line(rebuild: Written, motions: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A preview counts what only asks for a look, two of it in the library itself, and names the command for it."""
    _edit(motions, "title: ", "titel: ")
    with caplog.at_level(logging.INFO, "mkdocs"):
        rebuild()
    told = [line for line in caplog.messages if "motions check" in line]
    assert told == ["3 keer let op; 'motions check' zegt wat."]


def test_the_search_follows_an_edit(rebuild: Written, motions: Path, tmp_path: Path) -> None:
    """What was changed can be found once the background has caught up, and the handbook still can."""
    search = tmp_path / "site" / "search"
    guides = text_of(next(search.glob(f"*/guides{PACKED}")))
    _edit(motions, "Een huurteam voor Voorbeeldstad", "Kwalleneiland voor Voorbeeldstad")
    rebuild()
    assert "kwalleneiland" in text_of(next(search.glob(f"*/vocabulary/k{PACKED}")))
    assert text_of(next(search.glob(f"*/guides{PACKED}"))) == guides != "[]"


def test_work_that_fails_leaves_the_follower_free(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a failure in the background the next work is done all the same."""
    monkeypatch.setattr(threading, "excepthook", lambda _failure: None)
    done: list[str] = []
    follower = Follower()
    follower.ask(lambda: done.append(str(1 // 0)))
    follower.wait()
    follower.ask(partial(done.append, "next"))
    follower.wait()
    assert done == ["next"]


def test_of_work_that_waits_only_the_last_is_done() -> None:
    """While one piece of work is done, later ones replace each other."""
    done: list[str] = []
    begun, go_on = Event(), Event()
    follower = Follower()

    def first() -> None:
        begun.set()
        go_on.wait(10)
        done.append("first")

    follower.ask(first)
    assert begun.wait(10)
    for name in ("second", "third"):
        follower.ask(partial(done.append, name))
    go_on.set()
    follower.wait()
    assert done == ["first", "third"]


def test_a_register_that_changes_is_read_again(rebuild: Written, motions: Path, tmp_path: Path) -> None:
    """Another name of a theme is on its page after the next build."""
    themes = motions / "_registers" / "themes.yml"
    themes.write_text(themes.read_text("utf-8").replace("nl: Wonen", "nl: Onder dak"), "utf-8")
    rebuild()
    assert "<h1>Onder dak</h1>" in (tmp_path / "site/themas/wonen/index.html").read_text("utf-8")
