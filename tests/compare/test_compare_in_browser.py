"""Two motions side by side: what stands beside what, which words are marked, and what the page says when it can't."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from tests.conftest import ROOT

pytestmark = pytest.mark.browser

GOLDEN = ROOT / "tests" / "compare" / "golden"
CASES = yaml.safe_load((GOLDEN / "cases.yml").read_text("utf-8"))
MODEL = "model/2025-watertappunten"
SHADE = "voorbeeldstad/2025-schaduw-en-water"
HOSTILE = '<img src=x onerror="window.hit=1"><script>window.hit=1</script> {name} & "x"'
HOSTILE_TOO = HOSTILE.replace("img", "svg")


@pytest.fixture(scope="module")
def modules(browser: Browser, address: str) -> Iterator[Page]:
    """Open a page with the modules in it; `rows(a, b)` aligns two texts."""
    page = browser.new_page()
    page.goto(f"{address}vergelijk/")
    page.evaluate(
        """async () => {
            const from = (path) => import(new URL(`../assets/${path}`, location.href).href);
            const { align } = await from("compare/align.js");
            const { diffArrays } = await from("vendor/diff/array.js");
            const table = await (await fetch("../words/phrases.json")).json();
            window.rows = (a, b) => align(a, b, table, diffArrays);
        }"""
    )
    yield page
    page.close()


def _row(row: dict[str, Any]) -> list[str]:
    """Return a row as it stands in the golden file."""
    sides = [_said(row[side]) for side in ("a", "b") if row.get(side)]
    shown = sides[:1] if row["state"] == "same" else sides
    return [row["state"], *shown, *([row["elsewhere"]] if "elsewhere" in row else [])]


def _said(stretches: list[dict[str, Any]]) -> str:
    return "".join(f"{{{one['words']}}}" if one["own"] else one["words"] for one in stretches)


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_golden(modules: Page, case: dict[str, Any]) -> None:
    """Parts and points stand beside those they belong to, and exactly the words that differ are marked."""
    blocks = modules.evaluate("({ a, b }) => rows(a, b)", case)
    assert [{block["heading"]: [_row(row) for row in block["rows"]]} for block in blocks] == case["blocks"]


WORDS = st.lists(st.sampled_from(["de", "het", "boom", "straat", "én", "🚰", "2.000", "\n", "x;y", "’s"]), max_size=12)
POINTS = st.lists(WORDS.map(" ".join).map(str.strip).filter(bool), min_size=1, max_size=5)
TEXTS = st.lists(
    st.fixed_dictionaries(
        {"part": st.sampled_from(["noting", "considering", "requests"]), "points": POINTS},
        optional={"to": st.sampled_from(["college", "de buurt"])},
    ),
    min_size=1,
    max_size=4,
)


def _points(text: list[dict[str, Any]]) -> list[str]:
    return [point for part in text for point in part["points"]]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(a=TEXTS, b=TEXTS)
def test_nothing_is_lost(modules: Page, a: Any, b: Any) -> None:
    """Whatever the texts are, every point of each stands in its own column, whole and in its order."""
    rows = [row for block in modules.evaluate("([a, b]) => rows(a, b)", [a, b]) for row in block["rows"]]
    for side, text in (("a", a), ("b", b)):
        shown = ["".join(one["words"] for one in row[side]) for row in rows if row["role"] == "point" and side in row]
        assert shown == _points(text)


def test_texts_without_anything_in_common_take_no_time(modules: Page) -> None:
    """Long texts of which no word is the same are marked as a whole, and not searched word by word."""
    a, b = ([{"part": "change", "amended": " ".join(f"{w}{n}" for n in range(9000))}] for w in "ab")
    rows = modules.evaluate("([a, b]) => rows(a, b)", [a, b])[0]["rows"]
    assert [len(row["a"]) for row in rows] == [1, 1]


def _open(browser: Browser, address: str, query: str, width: int = 1280) -> Page:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(f"{address}vergelijk/{query}")
    page.locator("[data-choose]:visible, [data-work]:visible").first.wait_for()
    return page


def test_from_a_motion_to_the_differences(browser: Browser, address: str) -> None:
    """A link beside a kin motion opens both with their facts; only the differences can be shown, and sides swapped."""
    page = browser.new_page()
    page.goto(f"{address}moties/{SHADE}/")
    page.get_by_role("link", name="vergelijk").first.click()
    page.locator("[data-work]:visible").wait_for()
    second = page.locator(".compare__card").nth(1)
    assert second.get_by_role("heading").get_by_role("link").get_attribute("href") == f"{address}moties/{SHADE}/"
    assert "Aangenomen · 24–15" in second.inner_text()
    assert "30.000 inwoners (2026)" in page.get_by_role("row", name="Gemeente").inner_text()
    assert "Punten: 1 gelijk" in page.locator("[data-summary]").inner_text()
    page.get_by_label("Toon alleen de verschillen").check()
    assert page.locator(".pair--same:visible").count() == 0
    page.get_by_role("button", name="Wissel A en B").click()
    assert page.locator(".compare__card h2").first.inner_text() == "Schaduw en water op elk schoolplein"
    page.reload()
    page.locator("[data-work]:visible").wait_for()
    assert page.locator(".compare__card h2").first.inner_text() == "Schaduw en water op elk schoolplein"
    assert page.get_by_label("Toon alleen de verschillen").is_checked()
    page.close()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", "Kies er twee op de pagina van een idee of in je lijst"),
        (f"?a={SHADE}", "Dit is één motie"),
        (f"?a={SHADE}&b={SHADE}", "twee keer dezelfde motie"),
        (f"?a={SHADE}&b=voorbeeldstad/2020-weg", "Deze motie staat hier niet: voorbeeldstad/2020-weg"),
        ("?a=../../x&b=%3Cb%3E", "Deze motie staat hier niet: ../../x, <b>"),
    ],
)
def test_what_cannot_be_compared_is_said(browser: Browser, address: str, query: str, expected: str) -> None:
    """Without two motions the page says why and how to choose, and leads to the motion that is there."""
    page = _open(browser, address, query)
    assert expected in page.locator("[data-compare]").inner_text()
    assert page.locator("[data-work]").is_hidden()
    if f"a={SHADE}&b=v" in query or query == f"?a={SHADE}":
        assert page.locator(f'[data-compare] a[href="../moties/{SHADE}/"], [data-problem] a').count() >= 1
    page.close()


def test_marks_are_more_than_colour_and_hostile_text_is_inert(browser: Browser, address: str) -> None:
    """Changed words have a line and words for the ear; markup in a motion is text; nothing scrolls sideways."""
    page = browser.new_page(viewport={"width": 320, "height": 700})
    for at, (key, words) in enumerate(((MODEL, HOSTILE), (SHADE, HOSTILE_TOO))):
        page.route(f"**/motions/{key}.json", lambda route, at=at, words=words: route.fulfill(body=_motion(at, words)))
    page.goto(f"{address}vergelijk/?a={MODEL}&b={SHADE}")
    page.locator("[data-work]:visible").wait_for()
    assert page.locator("[data-compare] :is(img, svg, script, b)").count() == 0
    assert page.evaluate("window.hit") is None
    assert page.locator("del").first.text_content() == "[verwijderd: img]"
    assert page.locator("ins").first.text_content() == "[toegevoegd: svg]"
    lines = page.locator("del, ins").evaluate_all("(all) => all.map((one) => getComputedStyle(one).textDecorationLine)")
    assert {"line-through", "underline"} == set(lines)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.close()


def _motion(at: int, words: str) -> str:
    points = [f"het gaat om {words} en verder niets", "Zeerlangewoorden" * 9]
    record = {"title": words, "submitters": [{"party": words}], "text": [{"part": "noting", "points": points}]}
    facts = {"id": f"x/{at}", "path": "moties/x/", "municipality_name": words, "inhabitants": None, "votes": None}
    return json.dumps({**facts, "record": record})
