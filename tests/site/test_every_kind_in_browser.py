"""Every kind of page, visited once: accessible as far as a machine can tell, narrow, asking no other host, in order."""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.axe import COLOURS, RULES, violations
from tests.kinds import CONNECTED_KINDS, KINDS
from tests.site.test_policy_in_browser import TRIPPED

PAGES = [("address", url) for url in KINDS.values()] + [("connected_address", url) for url in CONNECTED_KINDS.values()]
NARROWEST = 320


@pytest.fixture(params=PAGES, ids=[*KINDS, *CONNECTED_KINDS])
def place(request: pytest.FixtureRequest) -> str:
    """Return the address of a page of every kind; a site is built when its first page is asked for."""
    site, url = request.param
    return f"{request.getfixturevalue(site)}{url}"


def test_a_visit(browser: Browser, place: str) -> None:
    """Axe reports nothing on a laptop and a phone, light and dark; nothing scrolls sideways; no other host is asked.

    The policy of the page refuses nothing of ours, also after search, panel and form have come up.
    """
    context = browser.new_context(color_scheme="light")
    page = context.new_page()
    page.add_init_script(TRIPPED)
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda line: said.append(line.text))
    page.goto(place)
    assert page.locator("meta[http-equiv=Content-Security-Policy]").count() == 1
    assert _violations(page, 1280) == []
    assert _violations(page, 390) == []
    page.set_viewport_size({"width": NARROWEST, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROWEST
    page.wait_for_load_state("networkidle")
    context.close()
    host = "/".join(place.split("/")[:3])
    assert [url for url in asked if not url.startswith(host)] == []
    assert [line for line in said if "policy" in line.lower()] == []


def _violations(page: Page, width: int) -> list[tuple[str, list[str]]]:
    """Return what axe finds at a width, in both schemes; the window is as tall as the page, so no bar covers a part."""
    page.set_viewport_size({"width": width, "height": 800})
    tall = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": width, "height": min(max(tall, 800), 12_000)})
    page.emulate_media(color_scheme="light")
    light = violations(page, RULES)
    page.emulate_media(color_scheme="dark")
    return light + violations(page, COLOURS)


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
