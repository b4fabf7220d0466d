"""What a screen reader finds on the main pages and at each step of the journeys, kept as text that a person can read.

Read a changed golden as somebody who sees nothing: does every control have a name of its own, and do the headings tell
the way? Then keep it: take the file away and run the test, which writes it anew and fails once.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import ROOT
from tests.kinds import KINDS

GOLDEN = ROOT / "tests" / "site" / "golden" / "heard"
NAMELESS = re.compile(r"^ *- (?:button|link|textbox|combobox|checkbox|radio|searchbox|img)(?: \[|:|$)", re.MULTILINE)
READY = "[data-work]:visible"
PASTED = """Motie Een huurteam voor huurders
De raad van de gemeente Voorbeeldstad, in vergadering bijeen op 14 maart 2024,
overwegende dat:
- huurders vaak niet weten wat hun rechten zijn;
verzoekt het college:
- een huurteam op te richten;
- de raad voor de zomer te berichten,
en gaat over tot de orde van de dag.
Noor van Dalen, PvdA"""

Step = Callable[[Page], object]


def _filled(page: Page) -> None:
    page.locator(READY).wait_for()
    page.get_by_label("Jouw gemeente").fill("Waterveen")
    page.get_by_label("Vergaderdatum").fill("2026-12-03")
    page.get_by_role("button", name="Mede-indiener toevoegen").click()
    page.locator("[data-paper]").get_by_text("3 december 2026").first.wait_for()
    _read(page)


def _pasted(page: Page) -> None:
    page.locator("#paste").fill(PASTED)
    page.get_by_role("button", name="Ga verder").click()
    page.locator(READY).wait_for()
    page.locator("[data-alike] li").first.wait_for()
    _told(page)


def _sent_too_early(page: Page) -> None:
    _pasted(page)
    page.get_by_role("button", name="Download als bestand").click()
    page.locator("[data-findings] li").first.wait_for()


def _refused(page: Page) -> None:
    page.locator(READY).wait_for()
    page.evaluate("() => { Clipboard.prototype.writeText = () => Promise.reject(new Error('no')); }")
    page.get_by_role("button", name="Kopieer de link").click()
    page.get_by_role("dialog").wait_for()


def _loaded(page: Page) -> None:
    page.locator(READY).wait_for()


def _told(page: Page) -> None:
    page.locator("[data-exit=file]:enabled").wait_for()


def _read(page: Page) -> None:
    page.locator("[data-local-count]:visible").wait_for()  # last of all come the places that are to be made local


def _found(page: Page) -> None:
    page.locator(".results__status:not(:empty)").wait_for(state="attached")


def _followed(page: Page) -> None:
    page.get_by_role("button", name="Volg dit thema").click()
    page.get_by_role("button", name="Volg dit thema niet meer").wait_for()


def _nothing(_page: Page) -> None:
    """Listen at once."""


HEARD: dict[str, tuple[str, Step]] = {
    "front-page": (KINDS["front page"], _nothing),
    "motions": (KINDS["all motions"], _found),
    "motion-with-text": (KINDS["motion with text"], _nothing),
    "motion-at-the-source": (KINDS["motion at the source"], _nothing),
    "theme": (KINDS["theme"], _nothing),
    "municipality": (KINDS["municipality"], _nothing),
    "idea": (KINDS["idea"], _nothing),
    "figures": (KINDS["figures"], _nothing),
    "reuse": (KINDS["reuse"], _read),
    "share": (KINDS["share"], lambda page: page.locator("#paste").wait_for()),
    "step-search-with-a-facet": ("moties/?q=hitte&uitkomst=successful", _found),
    "step-made-ready": (KINDS["reuse"], _filled),
    "step-compare": (KINDS["compare"], _loaded),
    "step-compare-without-a-text": (KINDS["compare without a text"], _loaded),
    "step-copying-refused": (KINDS["compare"], _refused),
    "step-pasted": (KINDS["share"], _pasted),
    "step-sent-too-early": (KINDS["share"], _sent_too_early),
    "step-outcome": (KINDS["filed"], _told),
    "step-followed": (KINDS["theme"], _followed),
}
"""The ten main pages, and the steps of the journeys after what was done there."""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a tab of a fresh profile."""
    context = browser.new_context()
    yield context.new_page()
    context.close()


def _heard(page: Page) -> str:
    """Return what stands in a page between its header and its footer, without the addresses of links."""
    dialog = page.locator("dialog[open]")
    place = dialog if dialog.count() else page.get_by_role("main")
    lines = place.aria_snapshot().splitlines()
    kept = [line for line in lines if "- /url:" not in line]
    closed = [
        line.removesuffix(":") if _depth(after) <= _depth(line) else line
        for line, after in zip(kept, [*kept[1:], ""], strict=True)
    ]
    here = "/".join(page.url.split("/")[:4])
    return "\n".join(closed).replace(here, "") + "\n"


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


@pytest.mark.parametrize("name", HEARD)
def test_golden(page: Page, address: str, name: str) -> None:
    """Nothing that a screen reader finds changes unread."""
    url, step = HEARD[name]
    page.goto(address + url)
    step(page)
    golden = GOLDEN / f"{name}.yml"
    heard = _heard(page)
    if not golden.exists():
        golden.write_text(heard, "utf-8")
        pytest.fail(f"{golden.name} is new: read it")
    assert heard == golden.read_text("utf-8")


@pytest.mark.parametrize("name", HEARD)
def test_headings_and_names(name: str) -> None:
    """In what is kept no heading skips a level, and no control is without a name."""
    heard = (GOLDEN / f"{name}.yml").read_text("utf-8")
    levels = [int(level) for level in re.findall(r"heading .*\[level=(\d)\]", heard)]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert NAMELESS.findall(heard) == []
    assert re.findall(r"^ *- list$", heard, re.MULTILINE) == []
