"""What came of motions in the browser: from a list to reporting news, and drawings that can be read by everybody."""

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.kinds import KINDS

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SMALL = """() => [...document.querySelectorAll('.follow a')]
  .filter((link) => link.getBoundingClientRect().height < 44).map((link) => link.outerHTML)"""


def test_from_the_list_to_reporting_news(browser: Browser, address: str) -> None:
    """On a phone every link can be hit; the row of a motion opens the form with its news one click away."""
    page = browser.new_page(viewport={"width": 320, "height": 700})
    page.goto(address + KINDS["municipality"].replace("waterveen", "voorbeeldstad"))
    page.get_by_role("link", name="Wat er hier van aangenomen moties kwam").click()
    page.get_by_role("link", name="Wat er van moties kwam", exact=True).first.click()
    assert page.evaluate(OVERFLOW) == 0
    assert page.evaluate(SMALL) == []
    page.get_by_role("link", name=re.compile("^Meld nieuws.*Deelauto's bij elk")).click()
    expect(page.get_by_role("radio", name="Uitgevoerd", exact=True)).to_be_visible()
    page.close()


@pytest.mark.parametrize("scripts", [True, False])
def test_drawings_have_their_table(browser: Browser, address: str, *, scripts: bool) -> None:
    """A drawing has a name and a text, one click shows its table, with scripts or without, and it fits a phone."""
    context = browser.new_context(java_script_enabled=scripts, viewport={"width": 320, "height": 700})
    page = context.new_page()
    page.goto(address + KINDS["figures"])
    drawing = page.get_by_role("img", name="Moties per jaar en uitkomst")
    expect(drawing).to_be_visible()
    expect(drawing).to_have_accessible_description("2018: 1; 2024: 2; 2025: 3")
    page.get_by_text("Bekijk als tabel").first.click()
    expect(page.get_by_role("row", name="2024 2 1 1 0")).to_be_visible()
    if scripts:
        assert page.evaluate(OVERFLOW) == 0
    context.close()


def test_drawings_on_paper_and_in_own_colours(browser: Browser, address: str) -> None:
    """Succeeded and rejected differ by pattern: one is a plain colour, the other is drawn from a pattern."""
    context = browser.new_context(forced_colors="active", color_scheme="dark")
    page = context.new_page()
    page.goto(address + KINDS["figures"])
    fills = [
        page.locator(f".plot .plot__{kind}").first.evaluate("bar => getComputedStyle(bar).fill")
        for kind in ("yes", "no", "else")
    ]
    assert len(set(fills)) == 3
    assert ["url(" in fill for fill in fills] == [False, True, True]
    context.close()
