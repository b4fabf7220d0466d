"""The page of a family: its tree with a keyboard, its table on a phone, and all of it without scripts and styles."""

import pytest
from playwright.sync_api import Browser, expect

from tests.kinds import CONNECTED_KINDS

FAMILY = CONNECTED_KINDS["family of an idea"]


@pytest.mark.parametrize("scripts", [True, False])
def test_the_tree_is_walked_with_the_keyboard(browser: Browser, connected_address: str, *, scripts: bool) -> None:
    """Its motions are links by name, in the order of reading, and Enter opens one."""
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.goto(connected_address + FAMILY)
    page.locator("input[name=ways][value=tree]").check()
    tree = page.get_by_role("group", name="Welke motie op welke is gebaseerd")
    tree.get_by_role("link", name="Voorbeeldmotie").focus()
    page.keyboard.press("Tab")
    expect(tree.get_by_role("link", name="Havikswaard 2020, aangepast, Aangenomen 25–14")).to_be_focused()
    page.keyboard.press("Tab")
    expect(tree.get_by_role("link", name="Nieuwmonde 2020")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Tappunten bij sportvelden")
    context.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_table_fits_and_counts_each_municipality_once(browser: Browser, connected_address: str, width: int) -> None:
    """Lindewijk filed twice and Kreekdam is Polderschans today; on a phone a row is a list of facts."""
    page = browser.new_page(viewport={"width": width, "height": 700})
    page.goto(connected_address + FAMILY)
    page.locator("input[name=ways][value=table]").check()
    table = page.get_by_role("table", name="Waar, wanneer en met welke uitkomst")
    expect(table.get_by_role("row", name="Lindewijk")).to_have_count(2)
    expect(table.get_by_role("row", name="9 gemeenten van nu")).to_contain_text("777.800")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def test_the_lines_can_be_read_without_the_drawing(browser: Browser, connected_address: str) -> None:
    """The same tree is a nested list, where the depth of a motion says which one it was made from."""
    page = browser.new_page()
    page.goto(connected_address + FAMILY)
    page.locator("input[name=ways][value=tree]").check()
    page.get_by_text("Bekijk als lijst").click()
    below = page.locator(".tree details li li").filter(has_text="Kreekdam 2021").get_by_role("listitem")
    expect(below).to_have_text("Polderschans 2023, aangepast ○ Aangehouden")
    page.close()


def test_a_descendant_leads_to_the_first_and_to_the_family(browser: Browser, connected_address: str) -> None:
    """From a motion to whoever wrote the first one, and to how the others fared."""
    page = browser.new_page()
    page.goto(connected_address + "moties/rietbeek/2022-drinkwater-langs-de-fietsroute/")
    page.get_by_role("link", name="Zie hoe het idee reisde").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Watertappunten")
    page.go_back()
    page.get_by_role("link", name="Noor Veldkamp (GroenLinks), Havikswaard").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Watertappunten in elk park")
    page.close()
