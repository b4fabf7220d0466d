"""How high pages are on a phone, and in how many clicks a file for the clerk is reached."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import docx
import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.kinds import KINDS

PHONE: ViewportSize = {"width": 390, "height": 844}
FRONT, LIST = 3_000, 6_000
"""In pixels of a phone: the front page, and a page that lists."""
LISTS = (
    "all motions", "model motions", "themes", "theme", "municipalities", "municipality", "province", "parties", "party",
    "person", "ideas", "idea", "collections", "collection", "tags", "tag", "what is new", "news of a month",
    "what came of motions", "what came of motions of one council", "figures",
)  # fmt: skip


@pytest.fixture(scope="module")
def phone(browser: Browser) -> Iterator[Page]:
    """Open a tab on a phone, to look at pages in which nothing is done."""
    page = browser.new_page(viewport=PHONE)
    yield page
    page.close()


@pytest.mark.parametrize(("kind", "most"), [("front page", FRONT), *((kind, LIST) for kind in LISTS)])
def test_no_page_is_a_wall(phone: Page, address: str, kind: str, most: int) -> None:
    """The front page and every kind of list end within reach of a thumb, what is folded away opened too."""
    phone.goto(address + KINDS[kind])
    phone.evaluate("document.querySelectorAll('main details').forEach((one) => (one.open = true))")
    assert phone.evaluate("document.documentElement.scrollHeight") <= most


@pytest.mark.parametrize(("width", "scripts", "is_open"), [(390, True, False), (390, False, True), (1280, True, True)])
def test_what_is_about_a_motion_is_folded_on_a_phone(
    browser: Browser, address: str, width: int, *, scripts: bool, is_open: bool
) -> None:
    """The text itself always stands there; costs, tips and the debate open at a press, by their link, and on paper."""
    context = browser.new_context(viewport={"width": width, "height": 844}, java_script_enabled=scripts)
    page = context.new_page()
    page.goto(address + KINDS["motion with text"])
    expect(page.locator("[data-formal]")).to_be_visible()
    folds = page.locator("details.fold")
    assert {fold.evaluate("one => one.open") for fold in folds.all()} == {is_open}
    if not is_open:
        page.get_by_role("link", name="Voor het debat").click()
        expect(page.locator("[data-speech]")).to_be_visible()
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        expect(page.locator("details.fold:not([open])")).to_have_count(0)
    context.close()


def test_the_front_page_is_light(site: Path, connected_site: Path) -> None:
    """The municipalities and all tiles that lead somewhere come when they are asked for."""
    for folder in (site, connected_site):
        assert len((folder / "index.html").read_bytes()) <= 45_000


def test_two_clicks_from_what_worked_to_a_file_for_the_clerk(browser: Browser, connected_address: str) -> None:
    """A record without a text leads to the model of its idea, and that one to a Word file."""
    page = browser.new_page(viewport=PHONE)
    page.goto(f"{connected_address}moties/jufferdam/2022-kraantjes/")
    page.get_by_role("link", name="Begin met de voorbeeldmotie").locator("visible=true").first.click()
    with page.expect_download() as got:
        page.get_by_role("button", name="Maak het Word-bestand").locator("visible=true").click()
    words = [one.text for one in docx.Document(BytesIO(Path(got.value.path()).read_bytes())).paragraphs]
    assert any("verzoekt het college" in one or "roept het college op" in one for one in words)
    page.close()


@pytest.mark.parametrize("checked", [True, False])
def test_a_file_says_that_nobody_looked_the_model_over(browser: Browser, address: str, *, checked: bool) -> None:
    """The warning is the first line, and stands nowhere else; where somebody looked, there is none."""
    context = browser.new_context()
    page = context.new_page()
    if not checked:
        page.route("**/data/v1/motions/model/*.json", _unchecked)
    page.goto(address + KINDS["reuse of a model"])
    paper = page.locator("[data-paper]")
    expect(paper).to_contain_text("watertappunt")
    assert ("nog niet nagekeken" in paper.inner_text()) is not checked
    with page.expect_download() as got:
        page.get_by_role("button", name="Maak het Word-bestand").locator("visible=true").click()
    words = [one.text for one in docx.Document(BytesIO(Path(got.value.path()).read_bytes())).paragraphs]
    assert words[0].startswith("[Voor de indiener, haal dit weg: ") is not checked
    assert not any("nagekeken" in one for one in words[1:])
    context.close()


def _unchecked(route: object) -> None:
    answer = route.fetch()  # type: ignore[attr-defined]  # Playwright's own type says so little of a handler
    content = answer.json()
    content["record"].pop("checked")
    route.fulfill(response=answer, json=content)  # type: ignore[attr-defined]
