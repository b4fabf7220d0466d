"""People in the browser: from a motion to who filed it, and to whom somebody elsewhere can ask."""

import pytest
from playwright.sync_api import Browser, expect

from tests.kinds import KINDS

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SMALL = """() => [...document.querySelectorAll('.ask a, .jumps a, .facts dd a, .doors a, .person-note a')]
  .filter((link) => link.getBoundingClientRect().height < 44).map((link) => link.outerHTML)"""


def test_from_a_motion_to_its_submitter(browser: Browser, address: str) -> None:
    """The name leads to all that she filed, in both councils, and to a link with the day of consent."""
    page = browser.new_page()
    page.goto(address + KINDS["motion with text"])
    page.get_by_role("link", name="Noor van Dalen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Noor van Dalen")
    expect(page.get_by_role("heading", name="Koele schooldag bij extreme hitte")).to_be_visible()
    expect(page.get_by_role("heading", name="Schaduw en water op elk schoolplein")).to_be_visible()
    expect(page.get_by_text("met toestemming van 10 januari 2025")).to_be_visible()
    page.get_by_role("link", name="Lees hoe").click()
    expect(page.get_by_role("heading", name="Je naam laten weghalen")).to_be_in_viewport()
    page.close()


@pytest.mark.parametrize("kind", ["theme", "idea", "municipality"])
def test_somebody_to_ask_without_scripts(browser: Browser, address: str, kind: str) -> None:
    """Who did it before stands on the page; every example leads to its motion."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + KINDS[kind])
    block = page.get_by_role("region", name="Vraag het iemand die het al deed")
    expect(block.get_by_role("heading", level=2)).to_be_visible()
    title = block.locator("a[href*='moties/']").first.inner_text()
    block.get_by_role("link", name=title).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    context.close()


@pytest.mark.parametrize("kind", ["person", "theme"])
def test_on_a_phone(browser: Browser, address: str, kind: str) -> None:
    """Nothing scrolls sideways and every link can be hit with a thumb."""
    page = browser.new_page(viewport={"width": 320, "height": 700})
    page.goto(address + KINDS[kind])
    assert page.evaluate(OVERFLOW) == 0
    assert page.evaluate(SMALL) == []
    page.close()
