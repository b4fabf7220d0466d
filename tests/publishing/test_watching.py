"""A preview survives what goes wrong around it: settings and templates that break, folders that go and come back."""

import logging
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from generator.i18n.language import language
from generator.library.library import Library
from generator.pages.settings import Settings
from generator.publishing.mkdocs_plugin import MotionsPlugin
from generator.publishing.watching import has_moved, patient
from generator.site.render import Renderer
from generator.subjects.search.export import Searched

NL = language("nl")


@pytest.mark.parametrize(
    "fault", [OSError(2, "weg", "a.yml"), ValueError("kapot\nen nog iets"), Abort("x"), SystemExit(1), KeyError("x")]
)
def test_whatever_fails_is_one_line(fault: BaseException, caplog: pytest.LogCaptureFixture) -> None:
    """A builder that fails tells it once and never raises."""

    def fails() -> None:
        raise fault

    with caplog.at_level(logging.ERROR):
        patient(fails, NL)()
    (line,) = caplog.messages
    assert "\n" not in line
    assert line.endswith("De voorvertoning toont de laatste goede pagina’s tot dat is hersteld.")


def test_a_record_that_vanishes_while_it_is_copied_is_one_line(
    fiction: Library, caplog: pytest.LogCaptureFixture
) -> None:
    """What follows the pages is broken off, told, and done again as a whole at the next change."""
    plugin = MotionsPlugin()
    plugin.renderer = Renderer(Settings(name="Wijzer"))
    plugin.kept.searched = Searched(fiction, (), NL, ())

    def copies() -> None:
        raise FileNotFoundError(2, "weg", "motions/voorbeeldstad/2024-huurteam.yml")

    with caplog.at_level(logging.ERROR):
        plugin.later([copies])
    (line,) = caplog.messages
    assert "2024-huurteam.yml" in line
    assert plugin.kept.searched is None


def test_what_went_is_told_once_and_followed_when_it_is_back(tmp_path: Path) -> None:
    """A folder that is moved away asks for one build, which tells it; back again, it is followed as before."""
    folder = tmp_path / "motions"
    folder.mkdir()
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path), polling_interval=0.05)
    server.watch(str(folder))
    server.watch(str(folder))
    server.observer.start()
    away: set[str] = set()
    assert not has_moved(server, away)
    folder.rename(tmp_path / "away")
    _wait(lambda: not all(one.is_alive() for one in server.observer.emitters))
    assert has_moved(server, away)
    assert not has_moved(server, away)
    (tmp_path / "away").rename(folder)
    assert has_moved(server, away)
    assert not has_moved(server, away)
    (folder / "new.yml").touch()
    _wait(lambda: server._want_rebuild)  # noqa: SLF001  # where it keeps that there is something to do
    server.observer.stop()
    server.observer.join()
    server.server_close()


def _wait(happened: Callable[[], bool]) -> None:
    """Wait until something has happened that is sure to; the limit only ends a test that fails."""
    end = time.monotonic() + 120
    while not happened():
        assert time.monotonic() < end
        time.sleep(0.05)
