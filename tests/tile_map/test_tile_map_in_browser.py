"""The tile map with a keyboard, without scripts, and as a table."""

import pytest
from playwright.sync_api import Browser, expect

from tests.kinds import KINDS

WITH_MAP = ["municipalities", "theme"]
SHOWN = (("#t-yes path", "stroke"), ("#t-yes", "fill"))
"""What a tile shows: its sign upon its ground."""
RING = "getComputedStyle(document.activeElement).outlineStyle"


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("kind", WITH_MAP)
def test_a_tile_opens_with_the_keyboard(browser: Browser, address: str, kind: str, *, scripts: bool) -> None:
    """Tab reaches the tiles by name, the focus shows, and Enter opens the page of the municipality."""
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.goto(address + KINDS[kind])
    page.locator(".map__skip").focus()
    page.keyboard.press("Tab")
    tile = page.locator(".map__land").get_by_role("link", name="Duinrecht: ")
    expect(tile).to_be_focused()
    if scripts:
        assert page.evaluate(RING) == "solid"
    page.keyboard.press("Tab")
    expect(page.locator(".map__land").get_by_role("link", name="Voorbeeldstad: ")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Voorbeeldstad")
    context.close()


def test_a_tile_opens_with_the_mouse(browser: Browser, address: str) -> None:
    """The whole hexagon is the link."""
    page = browser.new_page()
    page.goto(address + KINDS["municipalities"])
    box = page.locator(".map__land a").first.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] * 0.15, box["y"] + box["height"] * 0.4)
    expect(page.get_by_role("heading", level=1)).to_have_text("Duinrecht")
    page.close()


def test_the_map_can_be_skipped(browser: Browser, address: str) -> None:
    """With many tiles nobody wants to pass them all."""
    page = browser.new_page()
    page.goto(address + KINDS["municipalities"])
    page.locator(".map__skip").focus()
    expect(page.locator(".map__skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Handboek")).to_be_focused()
    page.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_table_has_the_same_figures(browser: Browser, address: str, width: int) -> None:
    """One click opens it, also on a phone, where it fits."""
    page = browser.new_page(viewport={"width": width, "height": 700})
    page.goto(address + KINDS["theme"])
    page.get_by_text("Bekijk als tabel").click()
    row = page.get_by_role("row", name="Waterveen")
    expect(row).to_be_visible()
    assert row.inner_text().split() == ["Waterveen", "1", "1", "0", "0"]
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def test_signs_tell_outcomes_in_own_colours_and_on_paper(browser: Browser, address: str) -> None:
    """Where colours are forced or printed, the signs and the figures stay."""
    context = browser.new_context(forced_colors="active", color_scheme="dark")
    page = context.new_page()
    page.goto(address + KINDS["theme"])
    sign, tile = (page.evaluate(f"getComputedStyle(document.querySelector('{query}')).{what}") for query, what in SHOWN)
    assert sign != tile
    page.emulate_media(media="print")
    expect(page.locator(".map__land")).to_be_visible()
    context.close()
