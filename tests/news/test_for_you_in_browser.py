"""What is new for one visitor, in a real browser: what is followed, what is new, and that it can be forgotten."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.kinds import KINDS

pytestmark = pytest.mark.browser

KEPT = "Object.keys(localStorage).filter((name) => name.startsWith('motiewijzer.')).sort()"
DATA = "data/v1/new.json"


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """Open the front page in a fresh profile, on a day in April 2025."""
    context = browser.new_context()
    page = context.new_page()
    page.clock.set_fixed_time("2025-04-02T12:00:00")
    page.goto(address)
    yield page
    context.close()


def _block(page: Page) -> Locator:
    return page.get_by_role("region", name="Nieuw voor jou")


def _follow(page: Page, address: str, kind: str) -> None:
    page.goto(address + KINDS[kind])
    page.get_by_role("button", name="Volg dit thema", exact=True).click()
    expect(page.get_by_role("button", name="Volg dit thema niet meer")).to_be_visible()


def test_a_first_visit_keeps_and_fetches_nothing(page: Page, address: str) -> None:
    """Who follows nothing is told what this would do; nothing is fetched, and nothing stays in the browser."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address, wait_until="networkidle")
    expect(_block(page)).to_be_hidden()
    assert [url for url in asked if DATA in url] == []
    assert page.evaluate(KEPT) == []


def test_what_is_new_since_the_last_visit(page: Page, address: str) -> None:
    """A followed theme and the own municipality count; the last visit moves on the next day, not at a reload."""
    _follow(page, address, "theme")
    page.evaluate("localStorage.setItem('motiewijzer.municipality', 'waterveen')")
    page.goto(address)
    expect(_block(page)).to_contain_text("Vanaf nu zie je hier wat er nieuw is")
    page.clock.set_fixed_time("2025-06-11T09:00:00")
    for _look in range(2):
        page.goto(address)
        expect(_block(page)).to_contain_text("1 motie sinds 2 april 2025.")
        link = page.get_by_role("link", name="Schaduw en water op elk schoolplein").first
        expect(_block(page).get_by_text("nieuws over de uitvoering, 10 juni 2025")).to_be_visible()
    page.clock.set_fixed_time("2025-06-12T09:00:00")
    page.goto(address)
    expect(_block(page)).to_contain_text("Er is niets nieuws voor jou sinds 11 juni 2025.")
    page.evaluate("localStorage.setItem('motiewijzer.visit', '2025-03-12 2025-06-12')")
    page.goto(address + "nieuw/")
    expect(_block(page)).to_contain_text("3 moties sinds 12 maart 2025.")
    link.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Schaduw en water op elk schoolplein")


def test_a_theme_is_let_go(page: Page, address: str) -> None:
    """What is followed stands in a list, under an old name too, and can be let go there."""
    page.evaluate("localStorage.setItem('motiewijzer.themes', 'jeugd wonen')")
    page.goto(address)
    page.get_by_text("Wat je volgt").click()
    kept = _block(page).get_by_role("listitem")
    expect(kept).to_have_count(2)
    page.get_by_role("button", name=re.compile("volg niet meer.*Jeugd")).click()
    expect(kept).to_have_count(1)
    expect(page.locator("summary:focus")).to_have_text("Wat je volgt")
    assert page.evaluate("localStorage.getItem('motiewijzer.themes')") == "wonen"


def test_one_button_forgets_everything(page: Page, address: str) -> None:
    """Municipality, themes and last visit are gone, on the page and in the browser."""
    page.get_by_role("button", name="kies je gemeente").click()
    page.locator("select").select_option(label="Waterveen")
    page.get_by_role("button", name="Bewaar").click()
    expect(_block(page)).to_contain_text("Vanaf nu zie je hier")
    page.get_by_text("Wat je volgt").click()
    page.get_by_role("button", name="Vergeet dit").click()
    expect(_block(page)).to_contain_text("Vergeten.")
    expect(page.locator(".mine").get_by_role("link", name="Waterveen")).to_be_hidden()
    assert page.evaluate(KEPT) == []
    page.goto(address)
    expect(_block(page)).to_be_hidden()


def test_lines_to_pass_on_are_copied(browser: Browser, address: str) -> None:
    """The button copies the lines; where that is not allowed it selects them."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(address + KINDS["news of a month"])
    field = page.get_by_label("Voor de app of het intranet van je fractie")
    page.get_by_role("button", name="Kopieer deze regels").click()
    expect(page.get_by_text("Het staat op je klembord.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == field.input_value()
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')) }")
    page.get_by_role("button", name="Kopieer deze regels").click()
    expect(page.get_by_text("De tekst is geselecteerd")).to_be_visible()
    assert page.evaluate("getSelection().toString()") == field.input_value()
    context.close()
