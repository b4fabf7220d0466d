"""Where a browser refuses the clipboard or a new window, people can do it by hand; and nothing is behind a bar."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.kinds import KINDS

REFUSE = """for (const name of ["write", "writeText"]) {
  Clipboard.prototype[name] = () => Promise.reject(new DOMException("no", "NotAllowedError"));
}
window.open = () => null;"""
COVERED = """(() => {
  const bar = document.querySelector(".phone-bar");
  const focused = document.activeElement;
  if (focused === document.body || bar.contains(focused)) return false;
  const [one, other] = [focused, bar].map((each) => each.getBoundingClientRect());
  return one.bottom > other.top && one.top < other.bottom && focused.outerHTML;
})()"""


def _page(browser: Browser, url: str) -> Page:
    page = browser.new_context().new_page()
    page.add_init_script(REFUSE)
    page.goto(url)
    return page


@pytest.mark.parametrize(
    ("url", "press", "words"),
    [
        ("vergelijk/?a=model/2025-watertappunten&b=voorbeeldstad/2025-schaduw-en-water", "[data-act=copy]", "?a=model"),
        ("gebruik/?motie=voorbeeldstad/2025-schaduw-en-water", "[data-act=link]", "#concept="),
        ("gebruik/?motie=voorbeeldstad/2025-schaduw-en-water", "[data-act=copy-rich]", "verzoekt het college"),
        ("meedoen/delen/?motie=voorbeeldstad/2025-schaduw-en-water", "[data-exit=editors]", "title: Schaduw en water"),
        ("gevraagd/?over=watertappunten&thema=klimaatadaptatie", "[data-way=copy]", "watertappunten"),
    ],
)
def test_what_was_to_be_copied_is_shown(browser: Browser, address: str, url: str, press: str, words: str) -> None:
    """It stands selected in a dialog, and nothing says that it is on the clipboard."""
    page = _page(browser, address + url)
    if press == "[data-exit=editors]":
        page.locator("[data-work]:visible").wait_for()
        page.locator("#free").check()
    if press == "[data-act=link]":
        page.locator("[data-step=together] summary").click()
    page.locator(press).first.click()
    field = page.get_by_role("dialog").get_by_label("De tekst om te kopiëren")
    expect(field).to_be_focused()
    assert words in field.input_value()
    assert field.evaluate("one => one.value.slice(one.selectionStart, one.selectionEnd)") == field.input_value()
    expect(page.locator("main [data-status]")).to_have_text("")
    page.context.close()


def test_a_blocked_window_is_offered_as_a_link(browser: Browser, address: str) -> None:
    """The address of the forge stands in a dialog, to be opened by the visitor."""
    page = _page(browser, f"{address}gevraagd/?over=watertappunten&thema=klimaatadaptatie")
    page.locator("[data-way=forge]").click()
    link = page.get_by_role("dialog").get_by_role("link", name="Openen in een nieuw tabblad")
    assert (link.get_attribute("href") or "").startswith("https://github.com/voorbeeld/moties/")
    page.context.close()


@pytest.mark.parametrize("kind", ["reuse", "motion with text"])
def test_a_bar_covers_nothing_that_has_the_focus(browser: Browser, address: str, kind: str) -> None:
    """On a phone every stop of the keyboard stands above the bar at the lower edge."""
    page = browser.new_page(viewport={"width": 390, "height": 700})
    page.goto(address + KINDS[kind])
    page.locator(".phone-bar:visible").wait_for()
    stops = []
    for _stop in range(70):
        page.keyboard.press("Tab")
        stops.append(page.evaluate(COVERED))
    page.close()
    assert [one for one in stops if one] == []
