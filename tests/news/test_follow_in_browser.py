"""Following a municipality, and the page that explains the ways: never raw XML, and an address to copy."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

TOWN = "gemeenten/voorbeeldstad/"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a tab of a browser that knows nothing yet."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    yield context.new_page()
    context.close()


def test_a_municipality_is_followed_like_a_theme(page: Page, address: str) -> None:
    """One press follows it, its news counts, and the list of what is followed lets it go."""
    page.goto(address + TOWN)
    page.get_by_role("button", name="Volg deze gemeente").click()
    page.evaluate("localStorage.setItem('motiewijzer.visit', '2025-01-12 2025-06-13')")
    page.clock.set_fixed_time("2025-06-13T12:00:00")
    page.goto(address)
    block = page.get_by_role("region", name="Nieuw voor jou")
    expect(block).to_contain_text("sinds 12 januari 2025")
    page.get_by_text("Wat je volgt").click()
    expect(block.get_by_role("link", name="Voorbeeldstad", exact=True)).to_have_attribute("href", f"{address}{TOWN}")
    block.get_by_role("button", name=re.compile("volg niet meer.*Voorbeeldstad")).click()
    expect(block.get_by_role("link", name="Voorbeeldstad", exact=True)).to_have_count(0)
    assert page.evaluate("localStorage.getItem('motiewijzer.places')") is None


def test_the_page_explains_the_ways(page: Page, address: str) -> None:
    """From a municipality in one press: its name, its feed to copy, its calendar, and the button for this browser."""
    page.goto(address + TOWN)
    page.get_by_role("link", name="Volg met een app").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Volg: Voorbeeldstad")
    feed = f"{address}feeds/gemeenten/voorbeeldstad.xml"
    expect(page.locator("#feed")).to_have_value(feed)
    page.get_by_role("button", name="Kopieer").first.click()
    expect(page.get_by_text("Het staat op je klembord.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == feed
    assert page.request.get(feed).ok
    page.get_by_role("button", name="Volg deze gemeente").click()
    expect(page.get_by_role("button", name="Volg deze gemeente niet meer")).to_be_visible()


@pytest.mark.parametrize("asked", ["?wat=gemeenten/nergens", "?wat=../../x", "?wat=%3Cimg%3E"])
def test_what_cannot_be_followed_is_told(page: Page, address: str, asked: str) -> None:
    """An unknown address says so and offers all motions; nothing of it comes into the page."""
    page.goto(f"{address}volgen/{asked}")
    expect(page.get_by_role("alert")).to_contain_text("kun je niet of niet meer volgen")
    expect(page.locator("#feed")).to_have_value(f"{address}feeds/moties.xml")


@pytest.mark.parametrize("path", ["", TOWN, "opvolging/", "nieuw/"])
def test_no_link_leads_to_raw_xml(page: Page, address: str, path: str) -> None:
    """Every way to follow leads to the page that explains it."""
    page.goto(address + path)
    hrefs = page.locator("a[href]").evaluate_all("(all) => all.map((one) => one.getAttribute('href'))")
    assert [href for href in hrefs if href.endswith((".xml", ".ics"))] == []
