"""What a visitor filled in is asked once, never questioned, and stands where it belongs; the page says what is open."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

WITH_TEXT = "voorbeeldstad/2025-schaduw-en-water"
MODEL = "model/2025-watertappunten"
PASTED = """Motie Een park voor [gemeente]

De raad van de gemeente Voorbeeldstad, in vergadering bijeen op 14 maart 2024,

overwegende dat:
- er in [wijk] geen park is;
- Voorbeeldstad en de Zilverlaan groener kunnen;

verzoekt het college:
- in [wijk] een park aan te leggen, zoals [gemeente] dat eerder deed;
- de raad van [gemeente] voor [datum] te berichten,

en gaat over tot de orde van de dag.
"""
MOST_STOPS = 60
STOPS = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
  .filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility())
  .filter((one) => one.type !== "radio" || one.checked)
  .length"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a tab of a browser that knows nothing yet."""
    context: BrowserContext = browser.new_context()
    yield context.new_page()
    context.close()


def _open(page: Page, url: str) -> None:
    page.goto(url)
    page.locator("[data-work]:visible").wait_for()


def _paste(page: Page, address: str) -> None:
    _open(page, f"{address}gebruik/")
    page.locator("#paste").fill(PASTED)
    page.get_by_role("button", name="Ga verder met deze tekst").click()
    page.locator("[data-step=local]").wait_for()


def _never(made: object) -> None:
    raise AssertionError(made)


def _questioned(page: Page) -> list[str]:
    """Return the words that the check asks about, once it has looked anew."""
    page.wait_for_timeout(800)
    return page.locator(".local__context mark").all_text_contents()


def test_a_name_is_asked_once(page: Page, address: str) -> None:
    """One answer goes to every place of its name, and the municipality is asked in its own field alone."""
    _paste(page, address)
    expect(page.locator("[data-blank-count]")).to_have_text("Nog 2 plekken invullen")
    expect(page.locator("[data-blank-places]")).to_contain_text("Staat er 2 keer")
    page.locator("#blank").fill("Koperhage")
    page.locator("#blank").press("Enter")
    expect(page.locator("[data-blank-name]")).to_have_text("datum")
    page.get_by_label("Jouw gemeente").fill("Waterveen")
    paper = page.locator("[data-paper]")
    expect(paper).to_contain_text("er in Koperhage geen park is")
    expect(paper).to_contain_text("in Koperhage een park aan te leggen, zoals Waterveen dat eerder deed")
    page.get_by_label("Jouw gemeente").fill("Duinrecht")
    expect(paper).to_contain_text("de raad van Duinrecht voor")
    expect(paper.get_by_role("heading").first).to_contain_text("Een park voor Duinrecht")


def test_the_check_asks_nothing_that_was_typed_here(page: Page, address: str) -> None:
    """Words of the text from elsewhere are asked about; those of the visitor never, also not after coming back."""
    _paste(page, address)
    assert "Zilverlaan" in _questioned(page)
    page.locator("#blank").fill("het Tinkwartier in Duinrecht")
    page.locator("#blank").press("Enter")
    page.locator("[data-parts] .point textarea").first.fill("de Loodstraat en wethouder De Tin dat vragen")
    page.get_by_label("Titel", exact=True).fill("Groen aan de Nikkelkade")
    asked = _questioned(page)
    assert "Zilverlaan" in asked
    assert not {"Duinrecht", "Tinkwartier", "Loodstraat", "De Tin", "Nikkelkade"} & set(asked)
    page.reload()
    page.locator("[data-step=local]").wait_for()
    assert _questioned(page) == asked


def test_the_check_changes_with_the_municipality(page: Page, address: str) -> None:
    """The chosen municipality is never asked about; another one chosen later is offered in its place."""
    _open(page, f"{address}gebruik/?motie={WITH_TEXT}")
    page.locator("[data-parts] .point textarea").first.wait_for()
    page.get_by_label("Jouw gemeente").fill("Voorbeeldstad")
    before = _questioned(page)
    page.get_by_label("Jouw gemeente").fill("Waterveen")
    after = _questioned(page)
    assert "Voorbeeldstad" not in before
    assert len(after) >= len(before)


def test_the_title_that_was_typed_stays(page: Page, address: str) -> None:
    """A text that is pasted later does not bring its own title over the one that somebody chose."""
    _open(page, f"{address}gebruik/")
    page.get_by_label("Titel", exact=True).fill("Mijn eigen park")
    page.locator("#paste").fill(PASTED)
    page.get_by_role("button", name="Ga verder met deze tekst").click()
    expect(page.get_by_label("Titel", exact=True)).to_have_value("Mijn eigen park")
    link = page.locator("[data-filed]")
    assert "Mijn+eigen+park" in (link.get_attribute("href") or "")


def test_the_button_says_what_is_open(page: Page, address: str) -> None:
    """The number goes down with every answer, and without a point there is no file."""
    _open(page, f"{address}gebruik/?motie={MODEL}")
    page.locator("[data-step=local]").wait_for()
    button = page.locator("[data-act=word]").first
    expect(button).to_have_text("Maak het Word-bestand · nog 7 open")
    page.get_by_label("Jouw gemeente").fill("Waterveen")
    expect(button).to_have_text("Maak het Word-bestand · nog 6 open")
    for box in page.locator("[data-parts] .point input[type=checkbox]").all():
        box.uncheck()
    page.on("download", _never)
    button.click()
    expect(page.locator("[data-status]")).to_contain_text("nog geen punt")
    expect(page.get_by_label("Welk onderdeel?")).to_be_focused()


@pytest.mark.parametrize("motion", [MODEL, WITH_TEXT, "duinrecht/2025-deelauto-amendement"])
def test_the_keyboard_has_few_stops(page: Page, address: str, motion: str) -> None:
    """At most sixty stops on the whole page; the text is one of them, and arrows go on from point to point."""
    _open(page, f"{address}gebruik/?motie={motion}")
    page.locator("[data-step=local]").wait_for()
    assert page.evaluate(STOPS) <= MOST_STOPS


def test_arrows_go_from_point_to_point(page: Page, address: str) -> None:
    """At the end of a point the arrow leads to the next one, also in another part, and Tab comes to its tick."""
    _open(page, f"{address}gebruik/?motie={WITH_TEXT}")
    points = page.locator("[data-parts] .point textarea")
    points.first.focus()
    for at in range(1, points.count()):
        page.keyboard.press("End")
        page.keyboard.press("Control+End")
        page.keyboard.press("ArrowDown")
        expect(points.nth(at)).to_be_focused()
    page.keyboard.press("Shift+Tab")
    assert page.evaluate("document.activeElement.type") == "checkbox"


def test_the_way_back_to_a_draft(page: Page, address: str) -> None:
    """Who began with a motion finds the draft on the front page and on the page of the motion."""
    page.goto(f"{address}moties/{WITH_TEXT}/")
    expect(page.get_by_role("link", name="Ga verder met je eigen concept")).to_be_hidden()
    _open(page, f"{address}gebruik/?motie={WITH_TEXT}")
    page.get_by_label("Titel", exact=True).fill("Onze eigen titel")
    page.goto(address)
    page.get_by_role("link", name="Onze eigen titel").click()
    expect(page.get_by_label("Titel", exact=True)).to_have_value("Onze eigen titel")
    page.goto(f"{address}moties/{WITH_TEXT}/")
    page.get_by_role("link", name="Ga verder met je eigen concept").click()
    expect(page.get_by_label("Titel", exact=True)).to_have_value("Onze eigen titel")
