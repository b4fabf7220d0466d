"""The weekly look at links: polite, patient, and never a gate."""

import json
import threading
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from generator.i18n.language import language
from generator.library.library import Library
from generator.publishing.reports import LINKS, dead_links
from generator.reviewing import links
from generator.reviewing.links import Looked, State, as_data, links_of, look, report
from tests.conftest import FICTION

ANSWERS = {"/fine": 200, "/gone": 404, "/away": 410, "/broken": 503, "/closed": 403, "/busy": 429}


class Server(BaseHTTPRequestHandler):
    """Answers by the path, and remembers what was asked."""

    asked: list[tuple[str, str]]

    def handle_any(self) -> None:
        """Answer."""
        type(self).asked.append((self.command, self.path))
        only_get = self.path == "/only-get" and self.command == "HEAD"
        moved = self.path == "/moved"
        self.send_response(405 if only_get else 302 if moved else ANSWERS.get(self.path, 200))
        if moved:
            self.send_header("Location", "/fine")
        self.end_headers()

    do_GET = do_HEAD = handle_any  # noqa: N815  # names of the library

    def log_message(self, *_args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def address() -> Iterator[str]:
    """Serve pages on this machine."""
    Server.asked = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("path", "state", "asked"),
    [
        ("/fine", State.FINE, ["HEAD"]),
        ("/only-get", State.FINE, ["HEAD", "GET"]),
        ("/gone", State.GONE, ["HEAD", "GET"]),
        ("/away", State.GONE, ["HEAD", "GET"]),
        ("/broken", State.SILENT, ["HEAD"]),
        ("/closed", State.CLOSED, ["HEAD", "GET"]),
        ("/busy", State.CLOSED, ["HEAD"]),
    ],
)
def test_what_becomes_of_a_link(address: str, path: str, state: State, asked: list[str]) -> None:
    """The head is asked first; a page itself only where the head says little."""
    (looked,) = look([address + path], pause=0)
    assert looked.state is state
    assert [method for method, _ in Server.asked] == asked


def test_a_page_that_moved_is_fine(address: str) -> None:
    """A link that leads on still leads somewhere."""
    assert [one.state for one in look([f"{address}/moved"], pause=0)] == [State.FINE]


def test_a_host_that_does_not_answer(address: str) -> None:
    """No answer is no proof that a page is gone."""
    closed = address.rsplit(":", 1)[0] + ":9/"
    assert [one.state for one in look([closed, "https://"], pause=0)] == [State.SILENT, State.SILENT]


def test_one_request_at_a_time_with_a_pause(address: str) -> None:
    """A council's server is not overrun: after every request to a host there is a pause of a second."""
    pauses: list[float] = []
    looked = look([f"{address}/fine?{number}" for number in range(5)], sleep=pauses.append)
    assert [one.url[-1] for one in looked] == list("01234")
    assert pauses == [links.PAUSE] * 5 == [1.0] * 5


def test_every_link_of_a_record_is_looked_at(fiction: Library) -> None:
    """Sources, proposals, news, pledges and origins; each address once, with the motions that name it."""
    found = links_of(fiction)
    key = "voorbeeldstad/2025-schaduw-en-water"
    assert key in found["https://raad.voorbeeldstad.example/rv-2025-4"]
    assert key in found["https://raad.voorbeeldstad.example/brief-7"]
    assert key in found["https://elders.example/voorstel"]
    assert all(len(ids) == len(set(ids)) for ids in found.values())


def test_the_report_tells_what_to_look_at() -> None:
    """By kind, with the motions; nothing is told where all is fine."""
    looked = [Looked("https://a.example/x", State.GONE, 404), Looked("https://b.example", State.SILENT)]
    fine = Looked("https://c.example", State.FINE, 200)
    told = report([*looked, fine], {one.url: ["voorbeeldstad/2025-x"] for one in [*looked, fine]}, language("nl"))
    assert told.startswith(links.MARKER)
    assert "## Weg (1)\n\n- `https://a.example/x` (404): `voorbeeldstad/2025-x`" in told
    assert "c.example" not in told
    assert report([fine], {}, language("nl")) == ""


def test_the_command_ends_well_whatever_it_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no gate."""
    monkeypatch.setattr("generator.cli.forge.look", lambda urls: [Looked(url, State.GONE, 404) for url in urls])
    output = tmp_path / "links.md"
    result = CliRunner().invoke(main, ["--motions", str(FICTION), "links", "--output", str(output)])
    assert result.exit_code == 0
    assert "(404)" in output.read_text("utf-8")


def test_the_desk_reads_what_is_written(tmp_path: Path) -> None:
    """Links that are gone reach the editors' desk with their motions; those that only refuse a program do not."""
    found = [Looked("https://a.example/x", State.GONE, 404), Looked("https://b.example/y", State.CLOSED, 403)]
    written = as_data(
        found, {"https://a.example/x": ["a/1", "a/2"], "https://b.example/y": ["b/1"]}, date(2026, 11, 25)
    )
    path = tmp_path / LINKS
    path.parent.mkdir()
    path.write_text(json.dumps(written), "utf-8")
    assert [(one.url, one.status, one.checked, one.ids) for one in dead_links(tmp_path)] == [
        ("https://a.example/x", "404", "2026-11-25", ("a/1", "a/2"))
    ]
