"""A hand-written page in a browser: tabs by keyboard, on paper and without scripts, and code that can be copied."""

import pytest
from playwright.sync_api import Browser, Page, expect

PAGE = "beheer/andere-forges/"


@pytest.fixture
def page(browser: Browser, address: str) -> Page:
    """Open a page with tabs, warnings and code."""
    opened = browser.new_context(permissions=["clipboard-read", "clipboard-write"]).new_page()
    opened.goto(address + PAGE)
    return opened


def test_tabs_follow_the_keyboard(page: Page) -> None:
    """An arrow key goes to the next tab and shows what it holds, and nothing of the others."""
    blocks = page.locator(".tabbed-block")
    expect(blocks.nth(0)).to_be_visible()
    page.locator(".tabbed-set > input").first.focus()
    page.keyboard.press("ArrowRight")
    expect(blocks.nth(1)).to_be_visible()
    expect(blocks.nth(0)).to_be_hidden()


def test_paper_has_every_tab(page: Page) -> None:
    """Whoever prints has all tabs, and no buttons."""
    page.emulate_media(media="print")
    blocks = page.locator(".tabbed-block")
    for at in range(blocks.count()):
        expect(blocks.nth(at)).to_be_visible()
    expect(page.get_by_role("button", name="Kopieer")).to_have_count(0)


def test_code_is_copied_as_it_stands(page: Page) -> None:
    """The button puts the words of the code on the clipboard, and says so."""
    code = page.locator(".highlight:visible pre").first.inner_text()
    page.get_by_role("button", name="Kopieer").first.click()
    expect(page.get_by_role("status").filter(visible=True).first).not_to_be_empty()
    assert page.evaluate("navigator.clipboard.readText()").strip() == code.strip()


def test_without_scripts_the_tabs_work(browser: Browser, address: str) -> None:
    """Tabs need no script; there are no buttons that do nothing."""
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(address + PAGE)
    page.get_by_text("GitLab", exact=True).first.click()
    assert page.locator(".tabbed-block").nth(1).is_visible()
    assert page.get_by_role("button", name="Kopieer").count() == 0
