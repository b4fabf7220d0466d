"""Every kind of page is accessible as far as a machine can tell; docs/toegankelijkheid.md lists what people walk."""

import pytest
from playwright.sync_api import Browser

from tests.browser.axe import COLOURS, RULES, violations
from tests.kinds import CONNECTED_KINDS, KINDS

PAGES = [("address", url) for url in KINDS.values()] + [("connected_address", url) for url in CONNECTED_KINDS.values()]


@pytest.fixture(params=PAGES, ids=[*KINDS, *CONNECTED_KINDS])
def place(request: pytest.FixtureRequest) -> str:
    """Return the address of a page of every kind; a site is built when its first page is asked for."""
    site, url = request.param
    return f"{request.getfixturevalue(site)}{url}"


@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing(browser: Browser, place: str, width: int) -> None:
    """Axe reports no violation of WCAG 2.2 AA or best practice, in the light scheme and in the dark one."""
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme="light")
    page = context.new_page()
    page.goto(place)
    # As tall as the page: what a bar at the lower edge covers for a moment can be scrolled into view.
    tall = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": width, "height": min(max(tall, 800), 12_000)})
    found = violations(page, RULES)
    page.emulate_media(color_scheme="dark")
    found += violations(page, COLOURS)
    context.close()
    assert found == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_sees_a_planted_fault(browser: Browser, address: str, scheme: str) -> None:
    """The gate is shut: a picture without words and grey on grey are reported, grey on grey in both schemes."""
    page = browser.new_page(color_scheme=scheme)  # type: ignore[arg-type]  # a word of the two
    page.goto(address)
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=x><p id=grey>grijs</p>')")
    # The policy of the page leaves no style attribute its say.
    page.evaluate("Object.assign(document.getElementById('grey').style, {color: '#aaa', background: '#bbb'})")
    found, colours = ({rule for rule, _nodes in violations(page, rules)} for rules in (RULES, COLOURS))
    page.close()
    assert {"image-alt", "color-contrast"} <= found
    assert "color-contrast" in colours
