"""Asking for a motion: from an empty search in three taps, with what is like it already."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

FORM = "gevraagd/"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Begin with a phone that knows nothing yet."""
    context = browser.new_context(
        permissions=["clipboard-read", "clipboard-write"], viewport={"width": 390, "height": 844}
    )
    yield context.new_page()
    context.close()


def _href(page: Page, name: str) -> str:
    """Press a link without leaving, and return where it leads then."""
    link = page.get_by_role("link", name=name)
    link.evaluate("link => link.addEventListener('click', event => event.preventDefault())")
    link.click()
    return link.get_attribute("href") or ""


def test_from_an_empty_search(page: Page, address: str) -> None:
    """What was searched for stands in the form; a theme and one tap, and the mail is written."""
    page.goto(f"{address}moties/?q=qqxwarmtepompgeluid")
    page.get_by_role("link", name="Vraag het aan de andere raden").click()
    expect(page.get_by_label("Ik zoek een motie over …")).to_have_value("qqxwarmtepompgeluid")
    page.get_by_label("Thema").select_option("wonen")
    mail = urlsplit(_href(page, "Mail mijn vraag"))
    assert (mail.scheme, mail.path) == ("mailto", "redactie@voorbeeld.example")
    told = parse_qs(mail.query)
    assert told["subject"] == ["Gevraagd: qqxwarmtepompgeluid"]
    assert told["body"] == ["Ik zoek een motie over: qqxwarmtepompgeluid\nThema: Wonen\n"]


def test_nothing_that_a_councillor_sends_has_lines_for_the_register(page: Page, address: str) -> None:
    """The file and the clipboard have the same words as the mail."""
    page.goto(f"{address}{FORM}?over=nachtbussen&thema=mobiliteit")
    page.get_by_role("button", name="Kopieer mijn vraag").click()
    expect(page.get_by_role("status").last).to_contain_text("Je vraag is gekopieerd")
    assert page.evaluate("navigator.clipboard.readText()") == "Ik zoek een motie over: nachtbussen\nThema: Mobiliteit\n"


def test_there_is_something_like_it(page: Page, address: str) -> None:
    """Before anything is sent, the nearest motions stand there."""
    page.goto(f"{address}{FORM}?over=watertappunten")
    expect(page.get_by_text("Er staat al iets dat erop lijkt:")).to_be_visible()
    expect(page.locator("[data-alike] a").first).to_contain_text("ater")


def test_an_issue_and_a_pull_request(page: Page, address: str) -> None:
    """The form of the forge is filled in; the register gets lines that it can read."""
    page.goto(f"{address}{FORM}?over=nachtbussen&thema=mobiliteit")
    issue = urlsplit(_href(page, "Zet mijn vraag erbij"))
    told = parse_qs(issue.query)
    assert (issue.netloc, issue.path) == ("github.com", "/voorbeeld/moties/issues/new")
    assert (told["template"], told["subject"]) == (["5-gevraagd.yml"], ["nachtbussen"])
    page.evaluate("window.open = (url) => { window.opened = url; return {}; }")
    page.get_by_role("button", name="Als pull request").click()
    opened = parse_qs(urlsplit(page.evaluate("window.opened")).query)
    assert opened["filename"] == ["motions/_registers/requests.yml"]
    assert opened["value"][0].startswith('- subject: "nachtbussen"\n  date: ')


def test_nothing_leaves_half(page: Page, address: str) -> None:
    """Without a subject or theme it is said what is missing, and the field gets the focus."""
    page.goto(address + FORM)
    page.get_by_role("button", name="Kopieer mijn vraag").click()
    expect(page.get_by_role("status").last).to_contain_text("Schrijf eerst op wat je zoekt")
    expect(page.get_by_label("Ik zoek een motie over …")).to_be_focused()


def test_from_a_theme_and_an_idea(page: Page, address: str) -> None:
    """Both lead to the form with what is known filled in."""
    page.goto(f"{address}themas/wonen/")
    page.get_by_role("link", name="Vraag een motie over dit thema").click()
    expect(page.get_by_label("Thema")).to_have_value("wonen")
    page.goto(f"{address}ideeen/watertappunten/")
    page.get_by_role("link", name="Zoek je net iets anders? Vraag ernaar").click()
    expect(page.get_by_label("Ik zoek een motie over …")).to_have_value("Watertappunten")
