"""Faults of lists and groups in the form: heard at the controls to which they belong, in words of the form."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

RECORD = """title: Bankjes bij elke halte
municipality: waterveen
submitted: 2025-01-23
themes: [bestaat-niet, wonen, mobiliteit, klimaatadaptatie, wonen]
submitters: [{name: Noor van Dalen}]
text:
- {part: considering, points: []}
- {part: requests, to: college, verb: requests, points: [een bankje te plaatsen, %s]}
"""


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """Bring a record with faults into the form."""
    page = browser.new_page()
    page.goto(address + "meedoen/delen/")
    page.locator("#paste").fill(RECORD % ("lang " * 5000))
    page.get_by_role("button", name="Ga verder").click()
    page.locator("[data-work]:visible").wait_for()
    yield page
    page.close()


def _told(control: Locator) -> str:
    """Return what a screen reader says beside the name of a control."""
    ids = (control.get_attribute("aria-describedby") or "").split()
    return " ".join(control.page.locator(f"#{one}").inner_text() for one in ids)


def test_faults_of_groups_are_heard_at_their_controls(page: Page) -> None:
    """Too many themes at each theme, a party that is missing at its field, a point that is too long at that point."""
    for control, words in (
        (page.get_by_role("combobox", name="Thema 1"), "Hier passen er hoogstens 3"),
        (page.get_by_role("group", name="Indiener 1").get_by_label("Fractie"), "Dit is nog niet ingevuld"),
        (page.get_by_role("textbox", name="Verzoek 2"), "Maak de tekst korter"),
    ):
        expect(control).to_have_attribute("aria-invalid", "true")
        assert words in _told(control)
    expect(page.get_by_role("textbox", name="Verzoek 1")).not_to_have_attribute("aria-invalid", "true")


def test_a_fault_that_is_mended_is_gone(page: Page) -> None:
    """Nothing stays behind at the controls."""
    for _theme in range(3):
        page.get_by_role("button", name="Haal weg: Thema 1").click()
    expect(page.get_by_role("combobox", name="Thema 1")).not_to_have_attribute("aria-invalid", "true")
    assert "hoogstens" not in _told(page.get_by_role("combobox", name="Thema 1"))


def test_words_are_those_of_a_form(page: Page) -> None:
    """Nothing speaks of the notation of a record."""
    said = " ".join(page.locator(".faults").all_inner_texts())
    assert said
    for word in ("ingesprongen", "'party'", "aanhalingstekens", "submitters["):
        assert word not in said + page.locator("[data-findings]").inner_text()


def test_points_and_lists_have_names(page: Page) -> None:
    """A point says of which part it is, and its list which words open it."""
    asks = page.get_by_role("list", name="verzoekt het college")
    expect(asks.get_by_role("button", name="Verzoek 2 omhoog")).to_have_count(1)
    expect(asks.get_by_role("checkbox", name="Verzoek 1 houden")).to_be_checked()
