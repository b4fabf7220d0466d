"""Old addresses in a browser: it goes on by itself, and every tool finds a motion by an id that it had."""

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

OLD = "voorbeeldstad/2025-schaduw"
NEW = "voorbeeldstad/2025-schaduw-en-water"
MODEL = "model/2025-watertappunten"
TITLE = "Schaduw en water op elk schoolplein"
POINT = "vóór 1 juni 2025 een plan voor te leggen"


def test_an_old_address_leads_on_without_scripts(browser: Browser, address: str) -> None:
    """The browser is at the motion in one step, under the policy of the page."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}moties/{OLD}/", wait_until="commit")
    page.wait_for_url(f"{address}moties/{NEW}/")
    expect(page.locator("h1")).to_contain_text(TITLE)
    context.close()


@pytest.mark.parametrize(
    ("url", "place", "words"),
    [
        (f"gebruik/?motie={OLD}", "[data-paper]", POINT),
        (f"gebruik/ingediend/?motie={OLD}", "main", TITLE),
        (f"meedoen/delen/?motie={OLD}", "h1", TITLE),
        (f"vergelijk/?a={MODEL}&b={OLD}", "[data-work]", POINT),
    ],
)
def test_every_tool_follows_an_old_id(page: Page, address: str, url: str, place: str, words: str) -> None:
    """A link that was shared before a motion got another id still fills the page."""
    page.goto(f"{address}{url}")
    expect(page.locator(place).first).to_contain_text(words)
    expect(page.locator("[data-problem]:visible")).to_have_count(0)


@pytest.fixture
def page(browser: Browser) -> Page:
    """Open a page."""
    return browser.new_context().new_page()


def test_a_motion_that_is_gone_is_told(page: Page, address: str) -> None:
    """No tool begins with what stands at the address of a motion that was taken away."""
    for url in ("gebruik/?motie=", "meedoen/delen/?motie="):
        page.goto(f"{address}{url}voorbeeldstad/2020-weggehaald")
        expect(page.locator("[data-problem]").first).to_be_visible()
