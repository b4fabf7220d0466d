"""A link with a draft still opens after a mail program has had it in hands."""

import base64
import json
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

PAGE = "gebruik/?motie=voorbeeldstad/2025-schaduw-en-water"
BARE = "gebruik/"


def _code(title: str) -> str:
    """Pack a draft as the page does."""
    draft = {"from": "", "title": title, "text": [{"part": "noting", "points": [{"text": "het is warm"}]}]}
    packer = zlib.compressobj(wbits=-15)
    packed = packer.compress(json.dumps(draft).encode()) + packer.flush()
    return base64.urlsafe_b64encode(packed).decode().rstrip("=")


CODE = _code("Uit de mail")
HALF = len(CODE) // 2
CHANGED = (
    f"{PAGE}%23concept={CODE}",
    f"{PAGE}%2523concept%253D{CODE}",
    f"{PAGE}#concept%3D{CODE}",
    f"{PAGE}#concept={CODE}&utm_source=nieuwsbrief&data=05%7C02",
    f"{PAGE}#concept={CODE}?utm_source=nieuwsbrief",
    f"{PAGE}#concept={CODE[:HALF]}%0D%0A{CODE[HALF:]}",
    f"{PAGE}#concept={CODE[:HALF]}%20{CODE[HALF:]}>",
    f"{BARE}%23concept={CODE}",
)


@pytest.fixture
def page(browser: Browser, site: Path) -> Iterator[Page]:
    """Open a tab of a browser that knows nothing yet, on a host that answers with its own page where none is."""
    context = browser.new_context()
    body = (site / "404.html").read_text("utf-8")
    context.route("**/*%23*", lambda route: route.fulfill(status=404, body=body, content_type="text/html"))
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("changed", CHANGED, ids=range(len(CHANGED)))
def test_a_changed_link_opens_the_draft(page: Page, address: str, changed: str) -> None:
    """A `#` that became %23, what follows visitors, a line end in the middle: the draft is there."""
    if "?" in changed.split("%23", maxsplit=1)[0]:
        page.context.unroute("**/*%23*")  # such an address is found: only what it carries is not
    page.goto(address + changed)
    page.locator("[data-work]:visible").wait_for()
    expect(page.get_by_label("Titel", exact=True)).to_have_value("Uit de mail")


def test_a_link_to_tell_the_outcome_is_put_right(page: Page, address: str) -> None:
    """The page on which somebody tells what became of a motion gets the fields that came along."""
    page.context.unroute("**/*%23*")
    page.goto(f"{address}gebruik/ingediend/?motie=model/2025-watertappunten%23gemeente%3DWaterveen%26titel%3DTappunten")
    page.wait_for_url("**/ingediend/?motie=model/2025-watertappunten#gemeente=Waterveen&titel=Tappunten")


def test_a_link_that_is_cut_off_says_so(page: Page, address: str) -> None:
    """Who gets half a link reads that it is not whole, and what to do."""
    page.goto(f"{address}{PAGE}#concept={CODE[:HALF]}")
    page.locator("[data-work]:visible").wait_for()
    expect(page.get_by_role("alert")).to_contain_text("niet heel")


def test_a_word_with_that_sign_is_left_alone(page: Page, address: str) -> None:
    """Who searches for C# does so still."""
    page.context.unroute("**/*%23*")
    page.goto(f"{address}moties/?q=C%23")
    page.wait_for_load_state()
    assert page.url.endswith("?q=C%23")
