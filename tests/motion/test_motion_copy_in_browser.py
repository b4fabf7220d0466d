"""The actions of a motion page in a real browser: what lands on the clipboard, and what is there without JavaScript."""

import re

import pytest
from playwright.sync_api import Browser

from generator.library.library import Library
from generator.subjects.motion.formal import formal

pytestmark = pytest.mark.browser


def _lines(library: Library, key: str) -> list[str]:
    entry = library.by_id[key]
    found = [entry.motion.title]
    for section in formal(entry.motion, entry.place_name):
        found += [section.lead] if section.lead else []
        found += [line for item in section.items for line in item.splitlines() if line.strip()]
    return found


@pytest.mark.parametrize("key", ["voorbeeldstad/2025-schaduw-en-water", "duinrecht/2025-deelauto-amendement"])
def test_the_clipboard_holds_the_document(browser: Browser, address: str, fiction: Library, key: str) -> None:
    """The copied text is the document: title, phrases, points with their marks, in order and letter for letter."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{address}moties/{key}/")
    page.locator(".do [data-copy]").click()
    page.locator("[data-status]:not(:empty)").wait_for()
    copied = [line for line in page.evaluate("navigator.clipboard.readText()").splitlines() if line]
    assert [re.sub(r"^(- |\d+\. )", "", line, count=1) for line in copied] == _lines(fiction, key)
    context.close()


def test_a_copied_model_says_that_it_is_one(browser: Browser, address: str) -> None:
    """The text of a model motion ends with the sentence that no council has voted on it."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{address}moties/model/2025-watertappunten/")
    page.locator(".do [data-copy]").click()
    page.locator("[data-status]:not(:empty)").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").endswith("geen raad heeft hierover gestemd.)\n")
    context.close()


def test_the_clipboard_holds_the_speech(browser: Browser, address: str, fiction: Library) -> None:
    """The speech is copied letter for letter, with a blank line between its paragraphs, and it is said."""
    key = "voorbeeldstad/2025-schaduw-en-water"
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{address}moties/{key}/")
    page.locator("[data-speech-copy]").click()
    page.locator("[data-status]:not(:empty)").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == f"{fiction.by_id[key].motion.speech}\n"
    context.close()


def test_where_copying_is_not_allowed_the_speech_is_selected(browser: Browser, address: str) -> None:
    """Without a clipboard the speech is marked, so that it can be copied by hand."""
    page = browser.new_page()
    page.goto(f"{address}moties/model/2025-watertappunten/")
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')) }")
    page.locator("[data-speech-copy]").click()
    page.locator("[data-status]:not(:empty)").wait_for()
    selected = page.evaluate("getSelection().toString()")
    assert selected.startswith("Voorzitter, in [wijk]")
    assert selected.rstrip().endswith("te steunen.")
    page.close()


def test_without_javascript_no_button_is_dead(browser: Browser, address: str) -> None:
    """What needs JavaScript is not shown without it, and the way to the next page is there."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}moties/voorbeeldstad/2025-schaduw-en-water/")
    assert page.locator("article button:visible, .motion-bar button:visible").count() == 0
    assert page.locator(".do a:visible", has_text="Gebruik in mijn raad").count() == 1
    context.close()


def test_on_a_phone_the_action_stays_in_reach(browser: Browser, address: str) -> None:
    """The bar at the lower edge is in view from the first screen on, and does not hide the end of the page."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{address}moties/voorbeeldstad/2024-huurteam/")
    action = page.locator(".motion-bar a")
    assert (action.bounding_box() or {"y": 0})["y"] > 700
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    last = page.locator(".motion__sources").bounding_box()
    bar = page.locator(".motion-bar").bounding_box()
    assert last is not None
    assert bar is not None
    assert last["y"] + last["height"] <= bar["y"] + 1
    context.close()
