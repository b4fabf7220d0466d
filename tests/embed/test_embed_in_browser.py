"""A list in a frame of another site: it shows there, and axe finds nothing to complain of."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.axe import COLOURS, RULES, violations

LISTS = ("embed/gemeenten/voorbeeldstad/", "embed/themas/wonen/")


@pytest.mark.parametrize("url", LISTS)
def test_axe_finds_nothing(browser: Browser, address: str, url: str) -> None:
    """In both schemes, on a phone."""
    page = browser.new_page(viewport={"width": 360, "height": 900}, color_scheme="light")
    page.goto(address + url)
    found = violations(page, RULES)
    page.emulate_media(color_scheme="dark")
    found += violations(page, COLOURS)
    page.close()
    assert found == []


def test_another_site_can_show_it(browser: Browser, address: str) -> None:
    """Within a frame the list stands there without a script, and a link opens a window."""
    page = browser.new_context(java_script_enabled=False).new_page()
    page.set_content(f'<iframe src="{address}{LISTS[0]}" title="Moties" width="320" height="600"></iframe>')
    frame = page.frame_locator("iframe")
    expect(frame.get_by_role("heading", level=1)).to_have_text("Moties in Voorbeeldstad")
    expect(frame.get_by_role("link").first).to_have_attribute("target", "_blank")
    page.context.close()
