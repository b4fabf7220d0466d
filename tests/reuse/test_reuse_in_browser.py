"""From a record to a Word file for the own council, in a real browser: what is typed is what the clerk gets."""

import re
import shutil
import time
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import docx
import pytest
import yaml
from docx.document import Document
from playwright.sync_api import Browser, BrowserContext, Download, Page, Route, expect

from generator.library.load import load
from generator.subjects.reuse.word_template import TEMPLATE
from tests.browser.axe import COLOURS, RULES, violations
from tests.browser.waiting import copied, left_in_window
from tests.conftest import FICTION
from tests.site.test_hostile_in_browser import DANGERS

WITH_TEXT = "gebruik/?motie=voorbeeldstad/2025-schaduw-en-water"
AT_SOURCE = "gebruik/?motie=voorbeeldstad/2024-huurteam"
AMENDMENT = "gebruik/?motie=duinrecht/2025-deelauto-amendement"
MODEL = "gebruik/?motie=model/2025-watertappunten"
FILED = "gebruik/ingediend/?motie=model/2025-watertappunten"
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
PASTED = """Motie Een huurteam voor huurders

De raad van de gemeente Voorbeeldstad, in vergadering bijeen op 14 maart 2024,

overwegende dat:
- huurders vaak niet weten wat hun rechten zijn;
- een huurteam elders veel geld terughaalde;

verzoekt het college:
- een huurteam op te richten;
- de raad voor de zomer te berichten,

en gaat over tot de orde van de dag.

Noor van Dalen, PvdA
"""


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Begin with a browser that knows nothing yet."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """Open a tab in which an error of a script fails the test."""
    return _tab(context)


def _tab(context: BrowserContext) -> Page:
    page = context.new_page()

    def fail(error: object) -> None:
        raise AssertionError(error)

    page.on("pageerror", fail)
    return page


def _open(page: Page, url: str) -> None:
    page.goto(url)
    page.locator("[data-work]:visible").wait_for()


def _fill(page: Page) -> None:
    page.get_by_label("Jouw gemeente").fill("Waterveen")
    page.get_by_label("Vergaderdatum").fill("2026-12-03")
    page.get_by_label("Naam").fill("Noor de Wit")
    page.get_by_label("Fractie").fill("GroenLinks")


def _download(page: Page, click: Callable[[], None]) -> Download:
    with page.expect_download() as found:
        click()
    return found.value


def _word(page: Page) -> tuple[str, bytes]:
    got = _download(page, page.get_by_role("button", name="Maak het Word-bestand").locator("visible=true").click)
    return got.suggested_filename, Path(got.path()).read_bytes()


def _read(content: bytes) -> Document:
    return docx.Document(BytesIO(content))


def _lines(document: Document) -> list[tuple[str, str]]:
    return [(part.style.name or "", part.text) for part in document.paragraphs if part.style]


@pytest.mark.parametrize("device", [{}, PHONE], ids=["desktop", "phone"])
def test_from_search_to_word_within_a_minute(browser: Browser, address: str, device: dict[str, Any]) -> None:
    """From the front page, by search and record, to a Word file with the own municipality, date and name in it."""
    context = browser.new_context(**device)
    page = _tab(context)
    start = time.monotonic()
    page.goto(address)
    page.get_by_role("main").locator("input[type=search]").fill("schoolplein")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Schaduw en water op elk schoolplein").locator("visible=true").first.click()
    page.get_by_role("link", name="Gebruik in mijn raad").locator("visible=true").click()
    page.locator("[data-work]:visible").wait_for()
    _fill(page)
    name, content = _word(page)
    assert time.monotonic() - start < 60
    assert name == "motie-schaduw-en-water-op-elk-schoolplein-waterveen-2026-12-03.docx"
    assert _lines(_read(content)) == [
        ("Subtitle", "Motie"),
        ("Heading 1", "Schaduw en water op elk schoolplein"),
        ("Opening", "De raad van de gemeente Waterveen, in vergadering bijeen op 3 december 2026,"),
        ("Body Text", "gehoord de beraadslaging,"),
        ("Heading 2", "constaterende dat:"),
        (
            "List Bullet",
            "het op schoolpleinen in de zomer vaak meer dan tien graden warmer is dan in het park ernaast;",
        ),
        ("List Bullet", "op negen van de veertien pleinen geen openbare watertap staat,"),
        ("Heading 2", "overwegende dat:"),
        ("List Bullet", "kinderen kwetsbaar zijn voor hitte en een groot deel van de dag op school zijn;"),
        ("List Bullet", "meer uitleg staat op https://hitte.voorbeeldstad.example/schoolpleinen,"),
        ("Heading 2", "verzoekt het college:"),
        ("List Number", "vóór 1 juni 2025 een plan voor te leggen voor schaduw en water op elk schoolplein;"),
        ("List Number", "te beginnen in de wijken met de hoogste hittestress,"),
        ("Closing", "en gaat over tot de orde van de dag."),
        ("Signature", "Noor de Wit, GroenLinks\t"),
        ("Heading 2", "Toelichting"),
        ("Body Text", "Op hete dagen blijven kinderen nu binnen."),
        ("Body Text", "De scholen willen meewerken."),
    ]
    context.close()


@pytest.mark.parametrize("device", [{}, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("title", ["Schaduw en water op elk schoolplein", "Een huurteam voor Voorbeeldstad"])
def test_the_whole_circle(browser: Browser, address: str, tmp_path: Path, title: str, device: dict[str, Any]) -> None:
    """Search, record with or without text, Word file, and back: a record that the check accepts."""
    today = datetime.now(tz=ZoneInfo("Europe/Amsterdam")).date()
    day = today - timedelta(days=1)
    context = browser.new_context(**device)
    page = _tab(context)
    page.goto(f"{address}moties/?q={title}")
    expect(page.locator(".results__count")).to_contain_text(title)  # until then all motions are listed
    page.locator(".finder").get_by_role("link", name=title).locator("visible=true").first.click()
    page.locator("a[href*='gebruik/?motie']:visible").first.click()
    page.locator("[data-work]:visible").wait_for()
    if page.get_by_label("Plak de tekst hier").is_visible():
        page.get_by_label("Plak de tekst hier").fill(PASTED)
        page.get_by_role("button", name="Ga verder met deze tekst").click()
        expect(page.get_by_label("Jouw gemeente")).to_be_focused()
    _fill(page)
    page.get_by_label("Vergaderdatum").fill(day.isoformat())
    words = "".join(text for _style, text in _lines(_read(_word(page)[1])))
    assert "gemeente Waterveen" in words
    assert "Noor de Wit, GroenLinks" in words
    page.get_by_role("link", name="Ik heb hem ingediend").click()
    expect(page.get_by_label("Gemeente")).to_have_value("Waterveen")
    expect(page.get_by_label("Vergaderdatum")).to_have_value(day.isoformat())
    page.get_by_text("Meer vertellen").click()
    page.get_by_label("Link naar het stuk").fill("https://raad.waterveen.example/m7")
    got = _download(page, page.get_by_role("button", name="Download als bestand").click)
    motions = Path(shutil.copytree(FICTION, tmp_path / "motions"))
    shutil.copy(got.path(), motions / got.suggested_filename.replace("waterveen-", "waterveen/", 1))
    assert [one.code for one in load(motions, today).findings] == [one.code for one in load(FICTION, today).findings]
    context.close()


def test_what_a_clerk_expects_of_the_file(page: Page, address: str) -> None:
    """Box with an empty number, language, title, neutral author, no link, no empty paragraph, nothing fetched."""
    _open(page, address + WITH_TEXT)
    _fill(page)
    page.get_by_label("Agendapunt (").fill("Begroting 2027")
    page.get_by_text("Raadsvoorstel erbij zetten").click()
    page.locator("#proposal-number").fill("RV-12")
    page.get_by_text("Toelichting en extra").click()
    page.get_by_label("Een regel waarop de griffie").check()
    _name, content = _word(page)
    document = _read(content)
    assert [[cell.text for cell in row.cells] for row in document.tables[0].rows] == [
        ["Nummer", "(vult de griffie in)"],
        ["Vergadering van", "3 december 2026"],
        ["Agendapunt", "Begroting 2027"],
        ["Raadsvoorstel", "RV-12"],
    ]
    facts = document.core_properties
    assert (facts.title, facts.author, facts.language) == (
        "Schaduw en water op elk schoolplein",
        "Gemeenteraad",
        "nl-NL",
    )
    assert all(paragraph.text.strip() for paragraph in document.paragraphs)
    assert ("Uitkomst", "Uitkomst (vult de griffie in): aangenomen / verworpen / ingetrokken / aangehouden") in _lines(
        document
    )
    assert "Gebaseerd" not in "".join(text for _, text in _lines(document))
    with zipfile.ZipFile(BytesIO(content)) as packed:
        parts = {name: packed.read(name).decode() for name in packed.namelist()}
    assert 'w:lang w:val="nl-NL"' in parts["word/styles.xml"]
    assert not any("External" in text or "w:hyperlink" in text or "w:drawing" in text for text in parts.values())
    assert not any("{" in text for name, text in parts.items() if name.startswith("word/"))


def test_the_same_draft_gives_the_same_bytes(page: Page, address: str) -> None:
    """Twice the same input gives the same file, so that a clerk sees whether anything changed."""
    _open(page, address + WITH_TEXT)
    _fill(page)
    first = _word(page)
    page.reload()
    page.locator("[data-work]:visible").wait_for()
    page.wait_for_timeout(2100)
    assert _word(page) == first


def test_plain_language_order_and_own_words(page: Page, address: str) -> None:
    """The form sets the phrases; points are left out, changed and moved, and the focus goes along with a moved one."""
    _open(page, address + WITH_TEXT)
    _fill(page)
    page.get_by_label("Gewone taal").check()
    noting = page.locator(".part", has_text="We stellen vast dat")
    noting.get_by_role("checkbox").nth(1).uncheck()
    noting.get_by_label("Constatering 1", exact=True).fill("het op onze pleinen heet is")
    asks = page.locator(".part", has_text="We vragen het college om")
    asks.get_by_role("button", name="Verzoek 2 omhoog").click()
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Verzoek 1 omhoog"
    expect(page.locator("[data-status]")).to_have_text("Punt 1 van 2")
    asks.get_by_label("Werkwoord").select_option("instructs")
    page.get_by_text("Toelichting en extra").click()
    page.get_by_label("Noem in de toelichting").check()
    lines = _lines(_read(_word(page)[1]))
    assert ("Heading 2", "We stellen vast dat:") in lines
    assert next(text for style, text in lines if style == "List Bullet") == "het op onze pleinen heet is."
    at = lines.index(("Heading 2", "We geven het college de opdracht om:"))
    assert lines[at + 1] == ("List Number", "te beginnen in de wijken met de hoogste hittestress;")
    assert lines[-1] == (
        "Body Text",
        "Gebaseerd op de motie ‘Schaduw en water op elk schoolplein’ van de gemeente Voorbeeldstad.",
    )


def test_open_places_are_asked_one_by_one(page: Page, address: str) -> None:
    """The blanks of a model are counted down; what was filled in stands in the text."""
    _open(page, address + MODEL)
    count, field = page.locator("[data-blank-count]"), page.locator("#blank")
    expect(count).to_have_text("Nog 3 plekken invullen")
    for name, answer in (("wijk", "Noord"), ("datum", "1 mei 2027"), ("aantal", "twaalf")):
        expect(page.locator("[data-blank-name]")).to_have_text(name)
        field.fill(answer)
        field.press("Enter")
    expect(count).to_have_text("Alle plekken zijn ingevuld.")
    expect(count).to_be_focused()
    words = page.locator("[data-paper]").inner_text()
    assert "er in Noord geen openbaar watertappunt is" in words
    assert "vóór 1 mei 2027 ten minste twaalf watertappunten te plaatsen" in words


def test_an_amendment_becomes_a_motion(page: Page, address: str) -> None:
    """What an amendment changes becomes what the executive is asked."""
    _open(page, address + AMENDMENT)
    expect(page.locator("[data-paper]")).to_contain_text("te wijzigen in:")
    page.get_by_role("button", name="Maak er een motie van").click()
    words = page.locator("[data-paper]").inner_text()
    assert "verzoekt het college:" in words
    assert "beslispunt 2 te wijzigen, zodat daar in plaats van ‘bij nieuwbouw" in words
    assert "en gaat over tot de orde van de dag." in words


def test_a_text_from_the_source(page: Page, address: str) -> None:
    """Without a text the first step is to paste it; the points land in their parts and the Word file follows."""
    _open(page, address + AT_SOURCE)
    expect(page.get_by_role("link", name="Open de bron")).to_have_attribute(
        "href", "https://raad.voorbeeldstad.example/m3"
    )
    page.get_by_label("Plak de tekst hier").fill(PASTED)
    page.get_by_role("button", name="Ga verder met deze tekst").click()
    expect(page.get_by_label("Jouw gemeente")).to_be_focused()
    _fill(page)
    lines = _lines(_read(_word(page)[1]))
    assert lines[1:-1] == [
        ("Heading 1", "Een huurteam voor Voorbeeldstad"),
        ("Opening", "De raad van de gemeente Waterveen, in vergadering bijeen op 3 december 2026,"),
        ("Heading 2", "overwegende dat:"),
        ("List Bullet", "huurders vaak niet weten wat hun rechten zijn;"),
        ("List Bullet", "een huurteam elders veel geld terughaalde,"),
        ("Heading 2", "verzoekt het college:"),
        ("List Number", "een huurteam op te richten;"),
        ("List Number", "de raad voor de zomer te berichten,"),
        ("Closing", "en gaat over tot de orde van de dag."),
    ]
    assert lines[-1] == ("Signature", "Noor de Wit, GroenLinks\t")


def test_a_text_that_is_no_motion(page: Page, address: str) -> None:
    """A letter or half a page is not taken for a motion, and the page says what to paste."""
    _open(page, address + AT_SOURCE)
    page.get_by_label("Plak de tekst hier").fill("Beste Noor, morgen om acht uur vergaderen we. Groet, Sem")
    page.get_by_role("button", name="Ga verder met deze tekst").click()
    expect(page.get_by_role("alert")).to_contain_text("Plak de hele motie")


def test_a_word_file_from_the_source(page: Page, address: str, tmp_path: Path) -> None:
    """A Word file is read in the browser; its lists are points."""
    made = docx.Document()
    made.add_paragraph("De raad van de gemeente Voorbeeldstad, in vergadering bijeen,")
    made.add_paragraph("overwegende dat:")
    made.add_paragraph("huurders hun rechten niet kennen;", style="List Bullet")
    made.add_paragraph("verzoekt het college:")
    made.add_paragraph("een huurteam op te richten,", style="List Number")
    made.add_paragraph("en gaat over tot de orde van de dag.")
    made.save(str(tmp_path / "motie.docx"))
    _open(page, address + AT_SOURCE)
    page.locator("[data-paste-file]").set_input_files(tmp_path / "motie.docx")
    paper = page.locator("[data-paper]")
    expect(paper.get_by_role("listitem")).to_have_text(
        ["huurders hun rechten niet kennen,", "een huurteam op te richten,"]
    )
    expect(paper).to_contain_text("verzoekt het college:")


def test_what_is_of_the_other_town_is_shown(page: Page, address: str) -> None:
    """Beside the text stands what is still of the other town; what is replaced there changes the motion."""
    _open(page, address + WITH_TEXT)
    _fill(page)
    page.locator("summary", has_text="Lokaal maken").click()
    state = page.locator(".reuse__state")
    expect(state).to_have_text("Bij ‘Lokaal maken’ staan nog 3 plekken.")
    day = page.locator(".local__item", has=page.get_by_label("Vervang ‘1 juni 2025’ door"))
    day.get_by_label("Vervang ‘1 juni 2025’ door").fill("1 juni 2027")
    day.get_by_role("button", name="Vervang").click()
    expect(page.locator("[data-paper]")).to_contain_text("vóór 1 juni 2027 een plan")
    expect(state).to_have_text("Bij ‘Lokaal maken’ staan nog 2 plekken.")
    page.locator(".local__item").first.get_by_role("button", name="Laat staan").click()
    expect(state).to_have_text("Bij ‘Lokaal maken’ staat nog 1 plek.")
    assert page.evaluate("document.activeElement.closest('.local') !== null")
    page.wait_for_timeout(400)
    page.reload()
    expect(state).to_have_text("Bij ‘Lokaal maken’ staat nog 1 plek.")
    page.locator("summary", has_text="Voor je indient").click()
    page.get_by_label("De termijn").check()
    expect(page.locator(".checklist__done")).to_have_text("1 van 7 nagekeken")


def test_a_draft_survives_and_can_be_cleared(page: Page, address: str) -> None:
    """A reload keeps the draft, clearing it begins anew, and the own municipality stays remembered."""
    _open(page, address + WITH_TEXT)
    _fill(page)
    page.get_by_label("Titel", exact=True).fill("Koele pleinen")
    page.wait_for_timeout(400)
    page.reload()
    page.locator("[data-work]:visible").wait_for()
    expect(page.get_by_label("Titel", exact=True)).to_have_value("Koele pleinen")
    page.get_by_text("Dit concept delen of wissen").click()
    page.get_by_role("button", name="Wis dit concept").click()
    expect(page.get_by_label("Titel", exact=True)).to_have_value("Schaduw en water op elk schoolplein")
    expect(page.get_by_label("Jouw gemeente")).to_have_value("Waterveen")
    page.goto(address)
    expect(page.locator(".mine").get_by_role("link", name="Waterveen")).to_be_visible()
    assert page.context.cookies() == []


def test_a_draft_goes_to_a_colleague(browser: Browser, page: Page, address: str) -> None:
    """The link carries the draft behind the #, another browser shows it, and no request has it."""
    _open(page, address + WITH_TEXT)
    _fill(page)
    page.get_by_label("Titel", exact=True).fill("Koele pleinen")
    page.get_by_text("Dit concept delen of wissen").click()
    page.get_by_role("button", name="Vraag mede-indieners").click()
    expect(page.locator("[data-status]")).not_to_be_empty()
    invitation: str = page.evaluate("navigator.clipboard.readText()")
    assert "de motie ‘Koele pleinen’ indienen" in invitation
    assert "op 3 december 2026" in invitation
    link = invitation[invitation.index("http") :]
    other = browser.new_context()
    tab = _tab(other)
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    _open(tab, link)
    expect(tab.get_by_label("Titel", exact=True)).to_have_value("Koele pleinen")
    expect(tab.get_by_label("Naam")).to_have_value("Noor de Wit")
    tab.get_by_label("Titel", exact=True).fill("Koele schoolpleinen")
    tab.wait_for_timeout(400)
    assert tab.evaluate("localStorage.getItem('motiewijzer.submitter')") is None
    assert "#" not in tab.url
    assert all(url.split("#")[0] not in {"", link} and "concept" not in url.split("#")[0] for url in asked)
    other.close()


def test_on_a_phone_the_share_sheet_comes_first(browser: Browser, address: str) -> None:
    """On a phone the invitation goes to the sheet of the system, and its link opens the draft."""
    context = browser.new_context(**PHONE)
    context.add_init_script("navigator.share = async (given) => { window.shared = given; }")
    page = _tab(context)
    _open(page, address + WITH_TEXT)
    _fill(page)
    page.get_by_text("Dit concept delen of wissen").click()
    page.get_by_role("button", name="Vraag mede-indieners").tap()
    shared = left_in_window(page, "shared")
    assert "Dien je mee in?" in shared["text"]
    assert "#concept=" in shared["url"]
    context.close()


def test_a_broken_link_says_so(page: Page, address: str) -> None:
    """A link that was cut off by an app is told, and one begins anew."""
    _open(page, f"{address}{WITH_TEXT}#concept=q1YqSy0qzszPU7JSKsk")
    expect(page.get_by_role("alert")).to_contain_text("kon niet worden gelezen")
    expect(page.get_by_label("Titel", exact=True)).to_have_value("Schaduw en water op elk schoolplein")


def test_two_drafts_are_not_mixed(page: Page, address: str) -> None:
    """Who has a draft and opens a link with another is asked which one counts."""
    _open(page, address + WITH_TEXT)
    page.get_by_label("Titel", exact=True).fill("Uit de link")
    page.get_by_text("Dit concept delen of wissen").click()
    page.get_by_role("button", name="Verder op een ander apparaat").click()
    expect(page.locator("[data-status]")).not_to_be_empty()
    link: str = page.evaluate("navigator.clipboard.readText()")
    page.get_by_label("Titel", exact=True).fill("Mijn eigen")
    page.wait_for_timeout(400)
    page.goto("about:blank")
    page.goto(link)
    page.get_by_role("button", name="Mijn eigen concept").click()
    expect(page.get_by_label("Titel", exact=True)).to_have_value("Mijn eigen")


def test_copy_and_print(page: Page, address: str) -> None:
    """The motion is copied as a whole with and without layout, and per part; on paper it stands alone."""
    _open(page, address + WITH_TEXT)
    _fill(page)
    page.get_by_role("button", name="Kopieer de tekst", exact=True).first.click()
    expect(page.locator("[data-status]")).to_contain_text("Gekopieerd")
    html = page.evaluate(
        "navigator.clipboard.read().then((all) => all[0].getType('text/html')).then((one) => one.text())"
    )
    assert "<li>te beginnen in de wijken met de hoogste hittestress,</li>" in html
    page.get_by_text("Meer mogelijkheden").click()
    page.get_by_role("button", name="Kopieer zonder opmaak").click()
    expect(page.locator("[data-status]")).to_contain_text("Gekopieerd")
    plain: str = page.evaluate("navigator.clipboard.readText()")
    assert "verzoekt het college:\n1. vóór 1 juni 2025" in plain
    page.get_by_role("button", name="Kopieer: overwegende dat:").click()
    assert copied(page, "overwegende dat:\n- kinderen")
    page.emulate_media(media="print")
    assert page.locator(".paper").is_visible()
    assert page.locator("button:visible, input:visible, .site-header:visible, h1:visible").count() == 0


def test_a_reminder_for_the_calendar(page: Page, address: str) -> None:
    """After the download the day after the meeting goes into the calendar, with the link to the form."""
    _open(page, address + WITH_TEXT)
    _fill(page)
    _word(page)
    got = _download(page, page.get_by_role("button", name="Zet in je agenda").click)
    lines = Path(got.path()).read_bytes().decode().replace("\r\n ", "").split("\r\n")
    assert "DTSTART;VALUE=DATE:20261204" in lines
    assert "SUMMARY:Uitkomst melden: Schaduw en water op elk schoolplein" in lines
    url = next(line for line in lines if line.startswith("URL:"))
    assert "gebruik/ingediend/?motie=voorbeeldstad%2F2025-schaduw-en-water#gemeente=Waterveen&datum=2026-12-03" in url
    assert max(len(line) for line in Path(got.path()).read_bytes().split(b"\r\n")) <= 75
    page.goto(url.removeprefix("URL:"))
    expect(page.get_by_label("Gemeente (nodig)", exact=True)).to_have_value("Waterveen")
    page.get_by_text("Meer vertellen").click()
    expect(page.get_by_label("Fractie die de motie indiende")).to_have_value("GroenLinks")


def _template(path: Path, change: Callable[[dict[str, str]], None]) -> Path:
    with zipfile.ZipFile(TEMPLATE) as packed:
        parts = {name: packed.read(name).decode() for name in packed.namelist()}
    change(parts)
    with zipfile.ZipFile(path, "w") as packed:
        for name, text in parts.items():
            packed.writestr(name, text)
    return path


def _with(part: str, old: str, new: str) -> Callable[[dict[str, str]], None]:
    def change(parts: dict[str, str]) -> None:
        assert old in parts[part]
        parts[part] = parts[part].replace(old, new)

    return change


def _without_places(parts: dict[str, str]) -> None:
    parts["word/document.xml"] = re.sub(r"\{[^{}]*\}", "", parts["word/document.xml"])


REFUSED = {
    "bare": (_without_places, "{titel}"),
    "unknown": (_with("word/document.xml", "{titel}", "{titel} {wethouder}"), "{wethouder}"),
    "outside": (
        _with(
            "word/_rels/document.xml.rels",
            "</Relationships>",
            '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
            'Target="https://elders.example/volg.png" TargetMode="External"/></Relationships>',
        ),
        "https://elders.example/volg.png",
    ),
    "macro": (lambda parts: parts.update({"word/vbaProject.bin": "x"}), "macro"),
    "tags": (_with("word/document.xml", "{/delen}", "{/deel}"), "niet gesloten"),
    "form": (lambda parts: parts.pop("word/document.xml"), "geen Word-bestand"),
}


@pytest.mark.parametrize("fault", REFUSED)
def test_a_template_that_cannot_be_used_is_told(page: Page, address: str, tmp_path: Path, fault: str) -> None:
    """A clerk's template with a macro, an outside relation or an unknown placeholder is refused with the reason."""
    change, said = REFUSED[fault]
    _open(page, address + WITH_TEXT)
    page.get_by_text("Meer mogelijkheden").click()
    page.locator("[data-template]").set_input_files(_template(tmp_path / "griffie.docx", change))
    expect(page.locator("[data-template-state]")).to_contain_text(said)
    _fill(page)
    assert ("Heading 1", "Schaduw en water op elk schoolplein") in _lines(_read(_word(page)[1]))


def test_the_clerks_own_form(page: Page, address: str, tmp_path: Path) -> None:
    """A template from one's own disk is filled in and sent nowhere."""
    made = docx.Document()
    made.add_heading("Raad van {gemeente}: {titel}", 1)
    made.add_paragraph("{tekst}")
    made.add_paragraph("{indieners}")
    made.save(str(tmp_path / "griffie.docx"))
    _open(page, address + WITH_TEXT)
    _fill(page)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.method))
    page.get_by_text("Meer mogelijkheden").click()
    page.locator("[data-template]").set_input_files(tmp_path / "griffie.docx")
    expect(page.locator("[data-template-state]")).to_contain_text("griffie.docx")
    lines = _lines(_read(_word(page)[1]))
    assert lines[0] == ("Heading 1", "Raad van Waterveen: Schaduw en water op elk schoolplein")
    assert "verzoekt het college:\n1. vóór 1 juni 2025" in lines[1][1]
    assert lines[2] == ("Normal", "Noor de Wit, GroenLinks")
    assert set(asked) <= {"GET"}


def test_the_record_of_a_draft(page: Page, address: str, tmp_path: Path) -> None:
    """The draft as YAML is a record of the library that the check accepts, based on the first motion."""
    _open(page, address + WITH_TEXT)
    _fill(page)
    page.get_by_text("Meer mogelijkheden").click()
    got = _download(page, page.get_by_role("button", name="Het bestand voor de bibliotheek (YAML)").click)
    text = Path(got.path()).read_text("utf-8")
    motions = Path(shutil.copytree(FICTION, tmp_path / "motions"))
    (motions / "waterveen" / "2026-schaduw-en-water-op-elk-schoolplein.yml").write_text(text, "utf-8")
    assert [one.code for one in load(motions, None).findings] == [one.code for one in load(FICTION, None).findings]
    record = yaml.safe_load(text)
    assert got.suggested_filename == "waterveen-2026-schaduw-en-water-op-elk-schoolplein.yml"
    assert record["based_on"] == [{"motion": "voorbeeldstad/2025-schaduw-en-water", "how": "adapted"}]
    assert record["submitters"] == [{"name": "Noor de Wit", "party": "GroenLinks"}]
    assert [part["part"] for part in record["text"]] == ["heard", "noting", "considering", "requests"]


def test_a_strict_policy_lets_it_work(page: Page, address: str) -> None:
    """Nothing needs inline scripts or eval: with a policy against both, the Word file is made."""
    policy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:"

    def strict(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": policy})

    page.route("**/gebruik/**", strict)
    _open(page, address + WITH_TEXT)
    _fill(page)
    assert _word(page)[0].endswith(".docx")


def test_hostile_words_stay_words(page: Page, address: str) -> None:
    """Markup in a pasted text, in a name and in a draft out of a link is shown as it was typed."""
    evil = '<img src=x onerror="window.pwned=1">'
    _open(page, f"{address}gebruik/")
    page.get_by_label("Plak de tekst hier").fill(PASTED.replace("huurders", evil))
    page.get_by_role("button", name="Ga verder met deze tekst").click()
    page.get_by_label("Naam").fill(evil)
    page.get_by_label("Titel", exact=True).fill(evil)
    expect(page.locator("[data-paper] .paper__title")).to_have_text(evil)
    expect(page.locator("[data-paper]")).to_contain_text(f"{evil} vaak niet weten")
    assert page.evaluate(DANGERS) == []
    assert evil in "".join(text for _style, text in _lines(_read(_word(page)[1])))


@pytest.mark.parametrize(
    "url", [WITH_TEXT, AT_SOURCE, AMENDMENT, MODEL, "gebruik/ingediend/?motie=model/2025-watertappunten"]
)
def test_accessible_when_filled_in(browser: Browser, address: str, url: str) -> None:
    """With everything open and filled in axe finds nothing, on a laptop and a phone, light and dark."""
    context = browser.new_context()
    page = _tab(context)
    page.goto(address + url, wait_until="networkidle")
    if "ingediend" not in url:
        _fill(page)
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 844})
        page.emulate_media(color_scheme="light")
        assert violations(page, RULES) == [], width
        page.emulate_media(color_scheme="dark")
        assert violations(page, COLOURS) == [], width
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


@pytest.mark.parametrize("url", [WITH_TEXT, AT_SOURCE, MODEL, FILED])
def test_targets_on_a_phone(browser: Browser, address: str, url: str) -> None:
    """Every button, field and choice measures 44 pixels or more on a phone, and nothing scrolls sideways at 320."""
    context = browser.new_context(viewport={"width": 320, "height": 700}, has_touch=True, is_mobile=True)
    page = _tab(context)
    page.goto(address + url, wait_until="networkidle")
    small = page.evaluate(
        "[...document.querySelectorAll('main :is(button, input:not([type=file]), select, textarea, summary)')]"
        ".filter((e) => e.checkVisibility())"
        ".map((e) => ['radio', 'checkbox'].includes(e.type) ? e.closest('label') : e)"
        ".map((e) => [e.outerHTML.slice(0, 90), e.getBoundingClientRect().height]).filter((one) => one[1] < 43.5)"
    )
    wide = page.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert small == []
    assert wide <= 320


def test_by_keyboard_alone(page: Page, address: str) -> None:
    """All the way to the Word file with Tab, letters and Enter."""
    _open(page, address + WITH_TEXT)
    page.locator("#place").focus()
    page.keyboard.type("Waterveen")
    page.keyboard.press("Tab")
    page.keyboard.type("12032026")
    for _step in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.dataset.act") == "word":
            break
    got = _download(page, lambda: page.keyboard.press("Enter"))
    assert got.suggested_filename.endswith("waterveen-2026-12-03.docx")


def test_without_javascript_it_tells_the_way(browser: Browser, address: str) -> None:
    """Without scripts the page says kindly what to do, and the Word template is a plain download."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + WITH_TEXT)
    expect(page.get_by_text("staat uit in je browser")).to_be_visible()
    assert page.get_by_role("link", name="Download het Word-sjabloon").count() == 1
    assert page.locator("main button:visible, main input:visible").count() == 0
    context.close()


def test_the_fictional_library_is_used() -> None:
    """What is tried here lies in the fictional library."""
    assert (FICTION / "voorbeeldstad" / "2025-schaduw-en-water.yml").is_file()
