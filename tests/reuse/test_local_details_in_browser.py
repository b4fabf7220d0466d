"""What still smells of the other town: which words are marked, and the panel and checklist that show them."""

import json
import threading
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from itertools import pairwise
from typing import Any

import pytest
import yaml
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page

from generator.library.library import Library
from generator.subjects.reuse.export_local import group_names, place_words
from tests.browser.fixtures import Quiet
from tests.conftest import LONGER, ROOT

pytestmark = pytest.mark.browser

ASSETS = ROOT / "site_templates"
CASES = [
    case
    for path in sorted((ROOT / "tests" / "reuse" / "golden").glob("*.yml"))
    for case in yaml.safe_load(path.read_text())
]
HOSTILE = '<img src=x onerror="window.hit=1">&<script>window.hit=1</script> Zilverlaan'
PARTIES = ["GroenLinks", "D66", "DENK", "Denk", "Volt", "Hart voor Den Haag"]

KINDS = ("place", "inhabitant", "other-place", "area", "person", "group", "date", "amount", "document", "meeting")
ITEMS = ("deadline", "costs", "authority", "policy", "lighter", "clerk", "together")
MESSAGES = {
    "panel-title": "Lokaal maken",
    "panel-left": ["nog 1 plek nakijken", "nog {n} plekken nakijken"],
    "panel-none": "geen plekken meer",
    "panel-caution": "De controle ziet niet alles.",
    "panel-times": "({count} keer)",
    "panel-value": "Vervang “{words}” door",
    "panel-replace": "Vervang",
    "panel-replace-all": "Vervang overal ({count})",
    "panel-keep": "Laat staan",
    **{f"kind-{kind}": f"soort {kind}" for kind in (*KINDS, "organisation")},
    "why-own-name": "de naam van de andere gemeente",
    "list-title": "Voor je indient",
    "list-done": "{done} van {all} nagekeken",
    **{f"item-{item}": f"Kijk naar {item}" for item in ITEMS},
    "list-papers": "Stukken van je raad",
    "list-address": "Adres van de griffie",
    "list-mail": "Mail de griffie",
    "list-subject": "Motie & {title}",
    "list-body": "Beste griffier,",
}


@pytest.fixture(scope="module")
def assets() -> Iterator[str]:
    """Serve scripts and styles as they stand in their rooms."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=ASSETS))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def blank(browser: Browser, assets: str, own: Library) -> Iterator[Page]:
    """Open an empty page with the modules in it; `smells(case)` gives the marks of a golden case."""
    page = browser.new_page()
    page.route(
        "**/blank",
        lambda route: route.fulfill(body=HOME.replace("{messages}", json.dumps(MESSAGES)), content_type="text/html"),
    )
    page.goto(f"{assets}/blank")
    page.evaluate(
        """async ([known, groups]) => {
            for (const name of ["mark", "find", "replace", "panel", "checklist"])
                Object.assign(window, await import(`/reuse/local/${name}.js`));
            const place = (slug) => known.places.find((one) => one.slug === slug) ?? null;
            window.contextOf = ({ source = "den-haag", target = "zwolle", persons = [], names = [] }) =>
                ({ ...known, source: place(source), target: place(target), persons, groups, names });
            window.smells = (one) => find(one.text.normalize("NFC"), contextOf(one));
        }""",
        [place_words(own), sorted({*group_names(own), *PARTIES})],
    )
    yield page
    page.close()


HOME = """<!doctype html><html lang="nl"><title>Proef</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/frame/tokens.css"><link rel="stylesheet" href="/frame/base.css">
<link rel="stylesheet" href="/frame/site.css">
<link rel="stylesheet" href="/reuse/local/local.css">
<script type="application/json" id="messages">{messages}</script>
<main><h1>Proef</h1><div id="panel"></div></main>"""


def _short(marks: list[dict[str, Any]], wanted: list[dict[str, str]]) -> list[dict[str, str]]:
    """Return marks as they stand in a golden file, with an offer only where the file says one."""
    short = [{mark["kind"]: mark["words"], "offer": mark.get("offer", "")} for mark in marks]
    for at, mark in enumerate(short):
        if at >= len(wanted) or "offer" not in wanted[at]:
            del mark["offer"]
    return short


def test_there_are_cases_of_every_kind() -> None:
    """At least forty cases, every kind among them, and many in which nothing may be marked."""
    kinds = {kind for case in CASES for mark in case["marks"] for kind in mark} - {"offer"}
    assert len(CASES) >= 40
    assert kinds == {*KINDS, "organisation"}
    assert sum(not case["marks"] for case in CASES) >= 10


@pytest.mark.parametrize("case", CASES, ids=[case["text"][:40] for case in CASES])
def test_golden(blank: Page, case: dict[str, Any]) -> None:
    """What is local is marked, with its kind and what could stand there, and nothing else is."""
    marks = blank.evaluate("(one) => smells(one)", case)
    assert _short(marks, case["marks"]) == case["marks"]
    assert {mark["why"] for mark in marks} <= set(blank.evaluate("[...WHYS]"))
    assert all(case["text"][mark["start"] : mark["end"]] == mark["words"] for mark in marks)


def _motions() -> list[dict[str, str]]:
    """Return all golden texts in one, and the texts of the library's own motions."""
    own = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "motions" / "den-haag").glob("*.yml"))[:40]]
    return [{"text": "\n".join(case["text"] for case in CASES)}, *({"text": text} for text in own)]


def test_no_mark_in_another(blank: Page) -> None:
    """Marks stand in the order of the text and none overlaps the next, whatever the text is."""
    for motion in _motions():
        marks = blank.evaluate("(one) => smells(one)", motion)
        assert marks
        assert all(one["end"] <= other["start"] for one, other in pairwise(marks))
        assert all(one["start"] < one["end"] for one in marks)


def test_stable_after_replacing(blank: Page) -> None:
    """After one replacement by what is offered the other marks are the same, until nothing with an offer is left."""
    wrong = blank.evaluate(
        """(motions) => motions.flatMap((motion) => {
            const said = (marks) => marks.map(({ kind, words }) => `${kind} ${words}`);
            const names = namesIn(smells(motion));
            let text = motion.text.normalize("NFC");
            for (let round = 0; round < 400; round += 1) {
                const marks = smells({ text, names });
                const chosen = marks.find(({ offer }) => offer);
                if (!chosen) return [];
                text = replaceOne(text, chosen, chosen.offer);
                const left = said(marks.filter((mark) => mark !== chosen));
                const now = said(smells({ text, names }));
                if (left.join("|") !== now.join("|")) return [{ chosen, left, now }];
            }
            return ["no end"];
        })""",
        _motions()[:12],
    )
    assert wrong == []


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "A",
        "1",
        "1.",
        "€ ",
        "Aa ",
        "A. ",
        "[",
        "‘Aa ",
        "van ",
        "1-",
        "- en ",
        "\n",
        " ",
        "RIS1",
        "Den ",
        "12 tot ",
        "De A-",
        "commissie A en ",
        "www.",
    ],
)
def test_time_grows_with_the_length_of_hostile_text(blank: Page, piece: str) -> None:
    """Four times as much of the worst kind takes about four times as long; were it the square, it would be sixteen."""
    growth = blank.evaluate(
        """([piece, long]) => {
            const times = (length) => {
                const text = piece.repeat(length / piece.length);
                const from = performance.now();
                smells({ text });
                return performance.now() - from;
            };
            const least = (length) => Math.max(1, Math.min(...[1, 2, 3].map(() => times(length))));
            return least(long) / least(long / 4);
        }""",
        [piece, 80_000 * LONGER],
    )
    assert growth < 12


def _show(page: Page, text: str) -> None:
    """Show text and panel, with callbacks that do what a page would do."""
    page.evaluate(
        """(text) => {
            window.text = text;
            window.left = [];
            const place = document.getElementById("panel");
            const draw = () => {
                const marks = without(smells({ text: window.text }), window.left);
                show(window.text, marks);
                return marks;
            };
            const become = (text) => { window.text = text; draw(); };
            const show = panel(place, {
                replace: (mark, value) => become(replaceOne(window.text, mark, value)),
                replaceAll: (mark, value) => become(replaceAll(window.text, draw(), mark, value)),
                keep: (mark) => { window.left.push(leave(mark)); draw(); },
            });
            draw();
        }""",
        text,
    )


def test_panel_replaces_only_what_is_chosen(blank: Page) -> None:
    """One place, all places or none: nothing changes without a choice, the count follows, focus stays in the list."""
    _show(blank, "In Den Haag en in Den Haag en Den Haag op 1 mei 2025.")
    assert blank.get_by_role("status").inner_text() == "nog 4 plekken nakijken"
    field = blank.get_by_label("Vervang “Den Haag” door")
    assert field.input_value() == "Zwolle"
    blank.get_by_role("button", name="Vervang", exact=True).first.click()
    assert blank.evaluate("text") == "In Zwolle en in Den Haag en Den Haag op 1 mei 2025."
    assert blank.evaluate("document.activeElement.tagName") == "INPUT"
    field.fill("onze stad")
    blank.get_by_role("button", name="Vervang overal (2)").click()
    assert blank.evaluate("text") == "In Zwolle en in onze stad en onze stad op 1 mei 2025."
    assert blank.get_by_role("status").inner_text() == "nog 1 plek nakijken"
    blank.get_by_role("button", name="Laat staan").click()
    assert blank.evaluate("text").endswith("1 mei 2025.")
    assert blank.get_by_role("status").inner_text() == "geen plekken meer"
    assert blank.evaluate("document.activeElement.textContent") == "Lokaal maken"


def test_hostile_text_is_inert(blank: Page) -> None:
    """Markup in a text, a name or an offer stands there as text."""
    _show(blank, f"op de {HOSTILE} in Den Haag <b>vet</b> ‘nota’ 12 {HOSTILE}")
    blank.get_by_role("textbox").first.fill(HOSTILE)
    blank.get_by_role("button", name="Vervang", exact=True).first.click()
    assert blank.locator("#panel img, #panel script, #panel b").count() == 0
    assert blank.evaluate("window.hit") is None
    assert "<script>" in blank.locator("#panel").inner_text()


def test_marks_are_more_than_colour(blank: Page) -> None:
    """A mark has a line of its own kind, and a heading that says what it is."""
    _show(blank, "De Zilverlaan in Den Haag op 1 mei 2025.")
    marks = blank.locator("#panel mark")
    assert sorted(marks.all_text_contents()) == ["1 mei 2025", "Den Haag", "Zilverlaan"]
    assert blank.locator("#panel h3").all_text_contents() == ["soort place", "soort area", "soort date"]
    lines = marks.evaluate_all("(all) => all.map((one) => getComputedStyle(one).textDecorationStyle)")
    assert lines == ["solid", "dashed", "dotted"]


def _checklist(page: Page, **options: Any) -> None:
    page.evaluate(
        """(options) => {
            window.draft = { ticks: { costs: true } };
            const motion = { draft, facts: { title: "vraag" }, query: "bankjes & bomen" };
            checklist(document.getElementById("panel"), { ...motion, ...options });
        }""",
        options,
    )


def test_checklist_keeps_ticks_and_address(blank: Page) -> None:
    """Ticks stand in the draft; the clerk's address makes a mail and comes back the next time."""
    _checklist(blank)
    assert blank.get_by_role("status").inner_text() == "1 van 7 nagekeken"
    blank.get_by_label("Kijk naar deadline").check()
    assert blank.evaluate("draft.ticks") == {"costs": True, "deadline": True}
    assert blank.get_by_role("link", name="Mail de griffie").count() == 0
    blank.get_by_label("Adres van de griffie").fill("griffie@voorbeeldstad.example")
    _checklist(blank)
    mail = blank.get_by_role("link", name="Mail de griffie").get_attribute("href")
    assert mail == "mailto:griffie@voorbeeldstad.example?subject=Motie%20%26%20vraag&body=Beste%20griffier%2C"


@pytest.mark.parametrize(
    ("papers", "expected"),
    [
        (None, "https://openbesluitvorming.nl/?zoekterm=bankjes%20%26%20bomen"),
        ("https://raad.example/?q={query}", "https://raad.example/?q=bankjes%20%26%20bomen"),
        ("javascript:alert(1)", "https://openbesluitvorming.nl/?zoekterm=bankjes%20%26%20bomen"),
    ],
)
def test_papers_are_a_link(blank: Page, papers: str | None, expected: str) -> None:
    """The link goes to the council's own papers, else to the national archive, and nowhere else."""
    _checklist(blank, **({"papers": papers} if papers else {}))
    assert blank.get_by_role("link", name="Stukken van je raad").get_attribute("href") == expected


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_accessible_at_any_width(blank: Page, scheme: Any) -> None:
    """No finding of axe, targets of 44 pixels, and nothing scrolls sideways on the smallest screen."""
    blank.emulate_media(color_scheme=scheme)
    blank.set_viewport_size({"width": 320, "height": 700})
    _show(
        blank, "In Den Haag aan de Zilverlaan 12 is " + "Zeerlangewoorden" * 6 + " van € 5 te vinden, aldus Den Haag."
    )
    blank.evaluate("document.body.append(Object.assign(document.createElement('div'), { id: 'list' }))")
    blank.evaluate("() => checklist(document.getElementById('list'), { draft: {}, facts: {}, query: '' })")
    assert blank.evaluate("document.documentElement.scrollWidth") <= 320
    sizes = blank.locator(".local button, .local input, .checklist label, .checklist a:visible").evaluate_all(
        "(all) => all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height))"
    )
    assert min(size for size in sizes if size) >= 44
    found = Axe().run(blank, context="main")
    assert found.response["violations"] == []
    blank.evaluate("document.getElementById('list').remove()")
    blank.emulate_media(color_scheme="light")
    blank.set_viewport_size({"width": 1280, "height": 720})
