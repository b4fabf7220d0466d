"""Everything in a record is untrusted: what people wrote is shown on whole built pages and never runs.

Two controls show that the gate is shut: with escaping switched off in our templates or in the frame, it goes red.
"""

import json
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import jinja2
import pytest
from playwright.sync_api import Browser

from generator.publishing import shapes
from generator.publishing.build import build_site
from generator.site import render
from tests.browser.fixtures import Quiet
from tests.browser.waiting import at_rest
from tests.conftest import FICTION, ROOT

Looks = Callable[[], Iterator[tuple[str, list[str]]]]
"""Builds the site and yields each address with the dangers on its page."""

HOSTILE = [
    "<script>window.pwned = 1</script>",
    '"><img src=x onerror="window.pwned = 1">',
    "' onmouseover='window.pwned = 1' x='",
    "</title></style></textarea><svg onload=window.pwned=1>",
    "&lt;script&gt;window.pwned = 1&lt;/script&gt;",
    "{{ 7 * 7 }}{% raw %}",
    "[Klik](javascript:window.pwned=1) <javascript:window.pwned=1> ${window.pwned=1}",
]

DANGERS = """() => [
  ...(window.pwned ? ['a script ran'] : []),
  ...[...document.scripts].filter((one) => !one.src && !one.matches('#messages[type="application/json"]'))
     .map((one) => one.outerHTML),
  ...[...document.querySelectorAll('*')].flatMap((one) => [...one.attributes]
     .filter((attribute) => attribute.name.startsWith('on')).map((attribute) => one.outerHTML.slice(0, 200))),
  ...[...document.querySelectorAll('img, iframe, object, embed, [href^="javascript:"], svg[onload]')]
     .map((one) => one.outerHTML.slice(0, 200)),
]"""


def record(words: str) -> dict[str, Any]:
    """Return a record with these words in every field that takes words."""
    return {
        "title": f"Titel {words}",
        "summary": words,
        "added": "2025-01-01",
        "municipality": "voorbeeldstad",
        "number": words,
        "submitted": "2025-01-01",
        "agenda_item": words,
        "proposal": {"number": words, "title": words},
        "themes": ["wonen"],
        "idea": "huurteams",
        "submitters": [{"name": words, "party": f"Lijst {words}"}, {"name": HOSTILE[1], "party": "D66"}],
        "text": [
            {"part": "noting", "lead": words, "points": [words, f"{words}\n\n{words}"]},
            {"part": "requests", "to": words, "verb": "requests", "points": [words]},
        ],
        "explanation": f"{words}\n\nhttps://voorbeeld.example/{words}",
        "decisions": [
            {
                "date": "2025-01-01",
                "status": "adopted",
                "recorded_as": words,
                "reason": words,
                "votes": {"for": 3, "against": 1, "parties": [{"party": f"Lijst {words}", "for": 3, "against": 1}]},
            }
        ],
        "follow_up": [{"date": "2025-02-01", "state": "done", "text": words}],
        "costs": words,
        "authority": words,
        "tips": words,
        "speech": f"{words}\n\nhttps://voorbeeld.example/{words}",
        "objections": [{"claim": words, "answer": f"{words}\n\n{words}"}],
        "based_on": [{"source": "https://elders.example/x", "label": words, "how": "adapted", "changes": words}],
        "sources": [{"url": "https://raad.example/x?a=%22&b='(1)'", "label": words}],
        "outdated": {"since": "2025-03-01", "why": words},
    }


@pytest.fixture
def visit(browser: Browser, tmp_path: Path) -> Looks:
    """Build a library of hostile records and return how to look for dangers on its pages."""
    motions = Path(shutil.copytree(FICTION / "_registers", tmp_path / "motions" / "_registers")).parent
    (motions / "_registers" / "retired.yml").write_text("[]\n", "utf-8")
    (motions / "voorbeeldstad").mkdir()
    for at, words in enumerate(HOSTILE):
        path = motions / "voorbeeldstad" / f"2025-hostile-{at}.yml"
        path.write_text(json.dumps(record(words), ensure_ascii=False), "utf-8")  # JSON is YAML

    def look() -> Iterator[tuple[str, list[str]]]:
        site = tmp_path / "site"
        build_site(ROOT / "tests" / "site.yml", site, motions)
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=site))
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            home = f"http://127.0.0.1:{server.server_address[1]}/"
            for url, page in at_rest((browser.new_page, f"{home}{path}") for path in _paths()):
                yield url.removeprefix(home), page.evaluate(DANGERS)
        finally:
            server.shutdown()
            server.server_close()

    return look


def _paths() -> list[str]:
    motions = [f"moties/voorbeeldstad/2025-hostile-{at}/" for at in range(len(HOSTILE))]
    return [
        *motions,
        *(f"gebruik/?motie=voorbeeldstad/2025-hostile-{at}" for at in range(len(HOSTILE))),
        "gebruik/ingediend/?motie=voorbeeldstad/2025-hostile-0",
        "gebruik/ingediend/?uitkomst=voorbeeldstad/2025-hostile-1",
        "",
        "moties/",
        "moties/?q=titel",
        "moties/?q=script+onerror+window&gemeente=voorbeeldstad",
        "moties/?q=<svg onload=window.pwned=1>&thema=<img src=x onerror=window.pwned=1>",
        "themas/wonen/",
        "gemeenten/voorbeeldstad/",
        "ideeen/huurteams/",
        "mensen/voorbeeldstad/img-src-x-onerror-window-pwned-1/",
    ]


def test_nothing_hostile_is_alive(visit: Looks) -> None:
    """Hostile words in every field run nothing and make no element, on the motion's page and wherever it is listed."""
    looks = dict(visit())
    assert len(looks) > len(HOSTILE)
    assert {path: found for path, found in looks.items() if found} == {}


def test_control_our_templates(visit: Looks, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without escaping in our templates the same look finds dangers."""

    def unescaped(**given: Any) -> jinja2.Environment:
        return jinja2.Environment(**{**given, "autoescape": False})  # noqa: S701

    monkeypatch.setattr(render, "EscapingEnvironment", unescaped)
    kept = render.Compiled("unescaped")
    monkeypatch.setattr(kept, "directory", str(tmp_path))
    monkeypatch.setattr(render, "compiled", lambda _code: kept)  # not as they were compiled before
    assert any(found for _path, found in visit())


def test_control_the_frame(visit: Looks, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without escaping in the frame a hostile title comes alive in the head of its page."""
    monkeypatch.setattr(shapes, "escape", str)
    assert any(found for _path, found in visit())
