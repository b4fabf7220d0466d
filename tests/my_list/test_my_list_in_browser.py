"""A list of one's own: saved in three taps, shared by a link, and out in one Word file, one table and on paper."""

import csv
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.axe import RULES, violations

MOTION = "moties/voorbeeldstad/2025-schaduw-en-water/"
MODEL = "moties/model/2025-watertappunten/"
IDEA = "ideeen/watertappunten/"
LIST = "mijn-lijst/"
NOTE = '=Dinsdag; "fractie"'


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Begin with a browser that knows nothing yet."""
    made = browser.new_context(
        permissions=["clipboard-read", "clipboard-write"], viewport={"width": 390, "height": 844}
    )
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext, address: str) -> Page:
    """Save a motion, a model and an idea, each by one tap, and open the list by another."""
    page = context.new_page()
    for url in (MOTION, MODEL, IDEA):
        page.goto(address + url)
        page.get_by_role("button", name="Bewaar", exact=True).click()
        expect(page.get_by_role("button", name="Bewaard")).to_have_attribute("aria-pressed", "true")
    page.get_by_role("link", name="Mijn lijst").first.click()
    expect(page.locator("[data-items] li")).to_have_count(3)
    return page


def _note(page: Page, words: str) -> None:
    page.get_by_role("button", name="Schrijf er iets bij").first.click()
    page.locator("[data-part=field]:visible").fill(words)
    page.locator("h1").click()
    expect(page.locator("[data-part=note]")).to_have_text(words)


def test_what_stands_in_it(page: Page) -> None:
    """In the order of saving: sign and outcome, title, where and when."""
    items = page.locator("[data-items] li")
    assert [text.split("\n")[0] for text in items.all_inner_texts()] == [
        "✓ Aangenomen · 24–15",
        "◆ Voorbeeldmotie",
        "Idee",
    ]
    expect(items.first.get_by_role("link")).to_have_text("Schaduw en water op elk schoolplein")
    expect(items.first).to_contain_text("Voorbeeldstad")


def test_axe_finds_nothing(page: Page) -> None:
    """With what was saved, and with a note that is being written."""
    page.get_by_role("button", name="Schrijf er iets bij").first.click()
    assert violations(page, RULES) == []


def test_it_stays_with_its_notes(page: Page) -> None:
    """A note is kept with the list; taking a motion out can be undone at once."""
    _note(page, NOTE)
    page.reload()
    expect(page.locator("[data-part=note]")).to_have_text(NOTE)
    page.get_by_role("button", name="Haal ‘Schaduw en water op elk schoolplein’ uit de lijst").click()
    expect(page.locator("[data-items] li")).to_have_count(2)
    page.get_by_role("button", name="Zet terug").click()
    expect(page.locator("[data-part=note]")).to_have_text(NOTE)


def test_one_link_for_all_of_it(page: Page, browser: Browser) -> None:
    """Who gets the link sees the same list with its notes, changes nothing by that, and can take it over by a tap."""
    _note(page, NOTE)
    page.get_by_role("button", name="Deel deze lijst").click()
    expect(page.get_by_role("status")).to_contain_text("gekopieerd")
    link = page.evaluate("navigator.clipboard.readText()")
    other = browser.new_context()
    theirs = other.new_page()
    theirs.goto(link)
    expect(theirs.locator("[data-items] li")).to_have_count(3)
    expect(theirs.locator("[data-part=note]")).to_have_text(NOTE)
    assert theirs.evaluate("localStorage.length") == 0
    expect(theirs.get_by_role("button", name="uit de lijst")).to_have_count(0)
    theirs.get_by_role("button", name="Zet bij mijn lijst").click()
    expect(theirs.get_by_role("button", name="uit de lijst")).to_have_count(3)
    assert "#" not in theirs.url
    other.close()


@pytest.mark.parametrize("code", ["niets", "q1YqLkksUbJSUFAqSyzKTMxJVdKBi9UCAA"])
def test_a_link_that_carries_something_else(page: Page, code: str) -> None:
    """A broken link says so and leaves the own list as it is."""
    page.goto(page.url.split("#")[0] + f"#lijst={code}")
    expect(page.get_by_role("status")).to_contain_text("Deze link werkt niet")
    expect(page.locator("[data-items] li")).to_have_count(3)


def test_one_word_file(page: Page) -> None:
    """It has a block for each: what is asked, how it ended, who voted for it, the note and the whole address."""
    _note(page, NOTE)
    with page.expect_download() as found:
        page.get_by_role("button", name="Word").click()
    assert found.value.suggested_filename == "mijn-lijst.docx"
    lines = [paragraph.text for paragraph in docx.Document(str(found.value.path())).paragraphs]
    assert lines[:2] == ["Mijn lijst", "Schaduw en water op elk schoolplein"]
    assert lines[2].startswith("Aangenomen · 24–15 · Voorbeeldstad, ")
    assert any(line.startswith("Het college maakt voor de zomer een plan") for line in lines)
    assert any(line.startswith("Voor: ") for line in lines)
    assert NOTE in lines
    assert any(line.endswith(MOTION) and line.startswith("http") for line in lines)
    assert not any("{" in line for line in lines)


def test_one_table(page: Page) -> None:
    """A spreadsheet opens it at once, and no note becomes a formula in it."""
    _note(page, NOTE)
    with page.expect_download() as found:
        page.get_by_role("button", name="Tabel").click()
    text = Path(found.value.path()).read_text("utf-8-sig")
    rows = list(csv.DictReader(text.splitlines(), delimiter=";"))
    assert rows[0]["Titel"] == "Schaduw en water op elk schoolplein"
    assert (rows[0]["Uitkomst"], rows[0]["Stemming"], rows[0]["Notitie"]) == ("Aangenomen", "24–15", f"'{NOTE}")
    assert len(rows) == 3


def test_on_paper(page: Page) -> None:
    """Each block says what is asked and who voted; buttons are not printed."""
    page.emulate_media(media="print")
    first = page.locator("[data-items] li").first
    expect(first.locator("[data-part=summary]")).to_be_visible()
    expect(first.locator("[data-part=votes]")).to_be_visible()
    expect(page.get_by_role("button", name="Deel deze lijst")).to_be_hidden()


def test_an_empty_list_says_how_to_begin(browser: Browser, address: str) -> None:
    """A first visit leads to motions and ideas."""
    page = browser.new_page()
    page.goto(address + LIST)
    expect(page.get_by_text("Je lijst is leeg.")).to_be_visible()
    expect(page.get_by_role("button", name="Word")).to_be_hidden()
    page.close()
