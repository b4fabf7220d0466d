"""The ways people take through the site, with a mouse, a keyboard, a phone, and without scripts."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.kinds import KINDS

OUTLINES = """[null, '::after'].map((part) => getComputedStyle(document.activeElement, part).outlineStyle)"""
"""How the focus shows: around the link itself, or around the card that the link fills."""


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """Open the front page in a fresh profile."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(address)
    yield page
    context.close()


def test_front_page_to_theme_to_motion(page: Page) -> None:
    """A councillor reaches a motion by its theme, and its first screen answers."""
    page.get_by_role("main").get_by_role("link", name="Klimaatadaptatie").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Klimaatadaptatie")
    page.get_by_role("link", name="Schaduw en water op elk schoolplein").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Schaduw en water op elk schoolplein")
    for words in ("Aangenomen · 24–15", "Voorbeeldstad", "23 januari 2025", "GroenLinks"):
        assert words in " ".join(page.locator("main").inner_text().split())


def test_keyboard_only(page: Page) -> None:
    """The first stop jumps to the content; a theme and a motion open with Tab and Enter, and focus can be seen."""
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_be_visible()
    page.keyboard.press("Enter")
    _tab_to(page, "Klimaatadaptatie")
    assert page.evaluate(OUTLINES) != ["none", "none"]
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Klimaatadaptatie")
    _tab_to(page, "Schaduw en water op elk schoolplein")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Schaduw en water op elk schoolplein")


def _tab_to(page: Page, words: str) -> None:
    for _step in range(120):
        page.keyboard.press("Tab")
        if words in page.evaluate("document.activeElement.textContent"):
            return
    pytest.fail(f"Tab never reached {words}")


def test_chosen_municipality_is_remembered(page: Page, address: str) -> None:
    """The own municipality is chosen once and kept in the browser, not in a cookie."""
    page.get_by_role("button", name="kies je gemeente").click()
    page.locator("select").select_option(label="Waterveen")
    page.get_by_role("button", name="Bewaar").click()
    expect(page.locator(".mine").get_by_role("link", name="Waterveen")).to_be_visible()
    page.goto(address)
    expect(page.locator(".mine").get_by_role("link", name="Waterveen")).to_be_visible()
    assert page.context.cookies() == []


def test_search_from_the_front_page(page: Page) -> None:
    """Words typed on the front page lead to the motions that have them."""
    page.get_by_role("main").get_by_role("searchbox").fill("huurteam")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Een huurteam voor Voorbeeldstad")).to_be_visible()


def test_colour_scheme_is_kept(page: Page) -> None:
    """The colour switch changes the scheme, and a reload keeps it."""
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    switch = page.locator("header button").last
    for _press in range(3):
        switch.click()
        chosen = page.evaluate("getComputedStyle(document.body).backgroundColor")
        if chosen != before:
            break
    assert chosen != before
    page.reload()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == chosen


def test_phone_menu_and_action_bar(browser: Browser, address: str) -> None:
    """On a phone the menu is a real button, and the action of a motion stays in reach while scrolling."""
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(address + KINDS["motion at the source"])
    page.mouse.wheel(0, 600)
    expect(page.get_by_role("link", name="Zelf een tekst plakken").last).to_be_in_viewport()
    page.keyboard.press("Home")
    page.locator("header summary, header button[aria-expanded]").first.click()
    expect(page.get_by_role("link", name="Gemeenten").first).to_be_visible()
    page.close()


@pytest.mark.parametrize("kind", ["front page", "theme", "motion with text", "motion at the source"])
def test_targets_are_large_enough_on_a_phone(browser: Browser, address: str, kind: str) -> None:
    """Buttons, fields and menu links measure 44 pixels or more."""
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(address + KINDS[kind])
    heights = page.evaluate(
        "[...document.querySelectorAll('button, input:not([type=hidden]), select, summary, .action a, .button')]"
        ".filter((e) => e.checkVisibility()).map((e) => [e.outerHTML.slice(0, 90), e.getBoundingClientRect().height])"
    )
    page.close()
    assert heights
    assert [one for one in heights if one[1] < 44] == []


@pytest.fixture(scope="module")
def without_scripts(browser: Browser) -> Iterator[Page]:
    """Open a tab that runs no scripts, so that nothing is left of one page on the next."""
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_without_javascript(without_scripts: Page, address: str, kind: str) -> None:
    """Reading and browsing work without scripts, and no button stands there that does nothing."""
    page = without_scripts
    page.goto(address + KINDS[kind])
    assert page.locator("h1").count() == 1
    assert page.locator("header a:visible").count() >= 3
    assert [one.inner_text() for one in page.locator("button:visible:not([type=submit])").all()] == []


def test_print_shows_the_motion_alone(browser: Browser, address: str) -> None:
    """A printed motion has its text and address, without menu, buttons and footer."""
    page = browser.new_page()
    page.goto(address + KINDS["motion with text"])
    page.emulate_media(media="print")
    words = page.locator("body").inner_text()
    assert "verzoekt het college" in words
    for furniture in (".site-header", ".site-footer", "button"):
        assert page.locator(furniture).count() > 0
        assert page.locator(f"{furniture}:visible").count() == 0
    page.close()


def test_print_has_the_debate_on_a_sheet_of_its_own(browser: Browser, address: str) -> None:
    """Speech and answers are printed in full, on a new page, since the motion itself is handed to others."""
    page = browser.new_page()
    page.goto(address + KINDS["model motion"])
    page.emulate_media(media="print")
    kit = page.locator(".debate")
    words = kit.inner_text()
    assert "kun je nergens water drinken" in words
    assert "Niet in [wijk]." in words
    assert kit.evaluate("kit => getComputedStyle(kit).breakBefore") == "page"
    page.close()
