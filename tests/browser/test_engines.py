"""The journeys of councillors in Firefox and WebKit: what Chromium shows in detail elsewhere, works there too."""

import base64
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO

import docx
import pytest
from playwright.sync_api import Playwright

from tests.browser.engines import ENGINES, Tab, wait
from tests.needs import need
from tests.site.test_journeys_in_browser import OUTLINES

pytestmark = pytest.mark.filterwarnings("ignore:setting remote_server_addr")  # Selenium warns of itself

SHADE = "Schaduw en water op elk schoolplein"
MOTION = "moties/voorbeeldstad/2025-schaduw-en-water/"
REUSE = "gebruik/?motie=voorbeeldstad/2025-schaduw-en-water"
COMPARE = "vergelijk/?a=model/2025-watertappunten&b=voorbeeldstad/2025-schaduw-en-water"
LINES = """Motie Een huurteam voor huurders
De raad van de gemeente Voorbeeldstad, in vergadering bijeen op 14 maart 2024,
overwegende dat:
- huurders vaak niet weten wat hun rechten zijn;
- een huurteam elders veel geld terughaalde;
verzoekt het college:
- een huurteam op te richten;
- de raad voor de zomer te berichten,
en gaat over tot de orde van de dag.
Noor van Dalen, PvdA"""
KEPT_FILES = """(() => {
  globalThis.files = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (file) => make.call(URL, (globalThis.files.push(file), file));
})()"""
FILE = "globalThis.files[0]?.arrayBuffer().then((all) => btoa(String.fromCharCode(...new Uint8Array(all))))"
DROP = """(() => {
  const bytes = Uint8Array.from(atob("%s"), (sign) => sign.charCodeAt(0));
  const carried = new DataTransfer();
  carried.items.add(new File([bytes], "motie.docx"));
  document.querySelector("#paste").dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true }));
  return true;
})()"""


def button(words: str) -> str:
    """Return the XPath of a button or link that says this."""
    return f"//*[self::button or self::a or self::summary][normalize-space()='{words}']"


IN_THE_PAPER = """document.querySelector('[data-paper]')?.textContent.includes('Waterveen')
  && document.querySelector('[data-local-count]').offsetParent !== null"""
"""What was typed has come to the example, and so have the places to make local: nothing moves or is said any more."""


def says(tab: Tab, words: str) -> None:
    """Wait for words that can be seen on the page."""
    wait(tab, f"document.body?.innerText.includes({words!r})")


def pasted(tab: Tab, address: str) -> str:
    """Return what is on the clipboard, as somebody finds it who pastes it into a field of one line."""
    tab.open(address)
    tab.click("main input[type=search]")
    tab.press("Control+v")
    return str(wait(tab, "document.querySelector('main input[type=search]').value"))


def search(tab: Tab, address: str) -> None:
    """Words, a facet, the way back, and the address on another day."""
    tab.open(address)
    tab.type("main input[type=search]", "hitte")
    tab.press("Enter")
    wait(tab, "document.querySelector('.finder .motions h3')")
    tab.click("//label[contains(., 'Gelukt')]")
    chosen = wait(tab, "location.search.includes('uitkomst=successful') && location.href")
    says(tab, SHADE)
    tab.run("history.back()")
    wait(tab, "!location.search.includes('uitkomst') && !document.querySelector('.facet__value input:checked')")
    tab.open(chosen)
    wait(tab, "document.querySelector('.facet__value input:checked')")
    tab.click(button(SHADE))
    wait(tab, f"document.querySelector('h1')?.textContent === '{SHADE}'")


def motion(tab: Tab, address: str) -> None:
    """The text of a motion on the clipboard."""
    tab.open(address + MOTION)
    tab.click(".do [data-copy]")
    says(tab, "De tekst staat op je klembord")
    assert "verzoekt het college" in pasted(tab, address)


def make_ready(tab: Tab, address: str) -> None:
    """A Word file for the own council, the text with its layout, and at the first press a link to the draft."""
    tab.open(address + REUSE)
    tab.type("#place", "Waterveen")
    wait(tab, IN_THE_PAPER)
    says(tab, "3 plekken")  # what comes late moves the buttons below it, and a press would miss them
    tab.run(KEPT_FILES)
    tab.click("[data-act=word]")
    says(tab, "Het Word-bestand staat bij je downloads")
    made = docx.Document(BytesIO(base64.b64decode(wait(tab, FILE))))
    assert any("gemeente Waterveen" in part.text for part in made.paragraphs)
    tab.click("[data-act=copy-rich]")
    says(tab, "Gekopieerd")
    assert "De raad van de gemeente Waterveen" in pasted(tab, address)


def share_a_draft(tab: Tab, address: str) -> None:
    """At the first press there is a link on the clipboard, and an invitation, from which the draft comes back."""
    tab.open(address + REUSE)
    tab.type("#place", "Waterveen")
    wait(tab, IN_THE_PAPER)
    tab.click("[data-step=together] summary")
    tab.click("[data-act=link]")
    says(tab, "De link staat op je klembord")
    link = pasted(tab, address)
    tab.run("localStorage.clear()")
    tab.open(link)
    wait(tab, IN_THE_PAPER)
    tab.click("[data-step=together] summary")
    tab.click("[data-act=invite]")
    says(tab, "De link staat op je klembord")
    assert f"de motie ‘{SHADE}’ indienen" in pasted(tab, address)


def compare(tab: Tab, address: str) -> None:
    """Two motions side by side, turned round, and the address to pass on."""
    tab.open(address + COMPARE)
    says(tab, "Punten:")
    tab.click("[data-act=swap]")
    wait(tab, "location.search.includes('a=voorbeeldstad')")
    tab.click("[data-act=copy]")
    says(tab, "De link staat op je klembord")
    assert "a=voorbeeldstad" in pasted(tab, address)


def send(tab: Tab, address: str) -> None:
    """A pasted text becomes a record, which is on the clipboard at the first press of the way to the editors."""
    tab.open(address + MOTION)
    tab.click(".do [data-copy]")
    says(tab, "De tekst staat op je klembord")
    tab.open(address + "meedoen/delen/")
    tab.click("#paste")
    tab.press("Control+v")
    wait(tab, "document.querySelector('#v-municipality')?.value === 'Voorbeeldstad'")
    tab.click("#free")
    tab.click("[data-exit=editors]")
    says(tab, "De tekst staat op je klembord")
    tab.hand_over("mailto:")
    assert "part: requests" in pasted(tab, address)


def drop(tab: Tab, address: str) -> None:
    """A Word file that is dropped on the form is read in the browser."""
    made = docx.Document()
    for line in LINES.splitlines():
        made.add_paragraph(line.removeprefix("- "), style="List Bullet" if line.startswith("- ") else None)
    made.save(file := BytesIO())
    tab.open(address + "meedoen/delen/")
    wait(tab, "document.querySelector('#paste:not([hidden] *)')")
    tab.run(DROP % base64.b64encode(file.getvalue()).decode())
    wait(tab, "document.querySelector('#v-title')?.value === 'Een huurteam voor huurders'")


def follow(tab: Tab, address: str) -> None:
    """A theme is followed, and the front page knows."""
    tab.open(address + "themas/klimaatadaptatie/")
    tab.click(button("Volg dit thema"))
    says(tab, "Volg dit thema niet meer")
    tab.open(address)
    says(tab, "Vanaf nu zie je hier wat er nieuw is")


def keyboard(tab: Tab, address: str) -> None:
    """Past the menu by its first stop, then to a theme, with keys alone."""
    tab.open(address)
    tab.press("Tab")
    tab.press("Enter")
    wait(tab, "location.hash")
    for _stop in range(120):
        tab.press("Tab")
        if "Klimaatadaptatie" in tab.run("document.activeElement.closest('main a')?.textContent ?? ''"):
            break
    wait(tab, f"!{OUTLINES}.every((line) => line === 'none')")
    tab.press("Enter")
    wait(tab, "document.querySelector('h1')?.textContent === 'Klimaatadaptatie'")


JOURNEYS: list[Callable[[Tab, str], None]] = [
    *(search, motion, make_ready, share_a_draft, compare, drop, follow, keyboard)
]


@contextmanager
def started(name: str, playwright: Playwright) -> Iterator[Tab]:
    """Start one of the browsers, where it is here."""
    start, is_here, packages = ENGINES[name]
    need(is_here, f"{name}, for the journeys in other browsers", packages)
    with start(playwright) as tab:
        yield tab


@pytest.fixture(params=ENGINES, scope="module")
def engine(request: pytest.FixtureRequest, playwright: Playwright) -> Iterator[Tab]:
    """Start each of the browsers once."""
    with started(request.param, playwright) as tab:
        yield tab


@pytest.mark.parametrize("journey", JOURNEYS, ids=lambda one: one.__name__)
def test_journey(engine: Tab, address: str, journey: Callable[[Tab, str], None]) -> None:
    """Each begins as somebody who was never here."""
    engine.forget(f"{address}404.html")
    journey(engine, address)


@pytest.mark.parametrize("name", ENGINES)
def test_to_the_editors(name: str, playwright: Playwright, address: str) -> None:
    """In an engine of its own: a mail program that was asked for keeps the keyboard."""
    with started(name, playwright) as tab:
        send(tab, address)
