"""What worked in councils like one's own, on the front page and from there on the page of the municipality."""

from playwright.sync_api import Browser, Page, expect

BLOCK = "#home-alike"


def _choose(page: Page, name: str) -> None:
    page.locator(".mine__change").click()
    page.locator("#municipality").select_option(label=name)
    page.get_by_role("button", name="Bewaar").click()


def test_the_front_page_tells_it_of_the_remembered_municipality(browser: Browser, connected_address: str) -> None:
    """Nothing at the first visit; then at once, after a reload too, and of another one when the choice changes."""
    page = browser.new_page(viewport={"width": 320, "height": 700})
    page.goto(connected_address)
    block = page.locator(BLOCK)
    expect(page.get_by_role("button", name="kies je gemeente")).to_be_visible()
    expect(block).to_be_hidden()
    _choose(page, "Kerkrode")
    expect(block.get_by_role("listitem").first).to_contain_text("Watertappunten")
    expect(block).to_contain_text("Gelukt in Iepenburcht en Jufferdam: even groot.")
    page.reload()
    expect(block.get_by_role("listitem")).to_have_count(2)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    _choose(page, "Grotestad")
    expect(block).to_be_hidden()
    page.close()


def test_without_motions_the_way_goes_on_all_the_same(browser: Browser, connected_address: str) -> None:
    """Whoever is from a council that shared nothing gets suggestions, and a page with more."""
    page = browser.new_page()
    page.goto(connected_address)
    _choose(page, "Stillewold")
    expect(page.locator(".mine")).to_contain_text("Stillewold (nog geen moties)")
    page.get_by_role("link", name="Meer voor je gemeente").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Stillewold")
    expect(page.get_by_role("heading", name="Gelukt in gemeenten als Stillewold, hier nog niet gezien")).to_be_visible()
    page.get_by_role("link", name="Watertappunten", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Watertappunten")
    page.close()


def test_a_municipality_of_before_leads_to_that_of_today(browser: Browser, connected_address: str) -> None:
    """Whoever chooses by the old name finds the new one chosen the next time."""
    page = browser.new_page()
    page.goto(connected_address)
    _choose(page, "Kreekdam (Polderschans)")
    expect(page.locator(".mine__chosen")).to_contain_text("Polderschans")
    page.locator(".mine__change").click()
    expect(page.locator("#municipality option:checked")).to_have_text("Polderschans")
    page.close()


def test_without_scripts_the_front_page_has_no_empty_block(browser: Browser, connected_address: str) -> None:
    """The page of the municipality has everything; the front page doesn't know who reads it."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(connected_address)
    expect(page.get_by_text(BLOCK)).to_be_hidden()
    page.goto(f"{connected_address}gemeenten/kerkrode/")
    expect(page.get_by_text("Gelukt in Meeuwenzand: even groot, even dicht bevolkt.")).to_be_visible()
    context.close()
