"""Our files as offices meet them: opened, changed and saved by LibreOffice, printed, and read back."""

from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from docx.document import Document
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from generator.library.library import Library
from tests.kinds import KINDS
from tests.offices.libreoffice import changed, spreadsheet

REUSE = "gebruik/?motie=voorbeeldstad/2025-schaduw-en-water"
ADDED = " en dit is erbij gezet"
DANGEROUS = '=HYPERLINK("https://elders.example";"Élan")'
"""A note that is a formula to a spreadsheet, with an accent and its separator in it."""


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """Open a tab in a fresh profile."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(address)
    yield page
    context.close()


def _saved(page: Page, button: str, folder: Path) -> Path:
    with page.expect_download() as found:
        page.get_by_role("button", name=button).locator("visible=true").first.click()
    target = folder / found.value.suggested_filename
    found.value.save_as(target)
    return target


def _motion(page: Page, address: str, folder: Path) -> Path:
    page.goto(address + REUSE)
    page.get_by_label("Jouw gemeente").fill("Waterveen")
    return _saved(page, "Maak het Word-bestand", folder)


def _list(page: Page, address: str, folder: Path) -> Path:
    page.goto(address + KINDS["motion with text"])
    page.get_by_role("button", name="Bewaar", exact=True).click()
    page.goto(address + KINDS["my list"])
    return _saved(page, "Word", folder)


def _read(path: Path) -> dict[str, Any]:
    """Return all of a Word file that has to stay when somebody works in it."""
    made = docx.Document(str(path))
    texts = [(part.style.name if part.style else "", part.text) for part in made.paragraphs if part.text]
    title, language = made.core_properties.title, made.core_properties.language
    return {"texts": texts, "title": title, "language": language, "numbered": _numbered(made)}


def _numbered(made: Document) -> list[str]:
    """Return what stands in a list, by its own paragraph or its style."""
    return [one.text for one in made.paragraphs if one._p.xpath("./w:pPr/w:numPr") or _style_counts(one)]  # noqa: SLF001


def _style_counts(one: Any) -> bool:
    return bool(one.style.element.xpath("./w:pPr/w:numPr"))


@pytest.mark.parametrize("make", [_motion, _list], ids=["motion", "list"])
def test_a_word_file_survives_libreoffice(page: Page, address: str, tmp_path: Path, make: Any) -> None:
    """Styles, headings, numbers, title and language are the same after somebody added a few words and saved."""
    ours = make(page, address, tmp_path)
    before, after = _read(ours), _read(changed(ours))
    assert ADDED in "".join(text for _style, text in after["texts"])
    without = {**after, "texts": [(style, text.replace(ADDED, "")) for style, text in after["texts"]]}
    without["numbered"] = [text.replace(ADDED, "") for text in after["numbered"]]
    assert before["title"]
    assert before["language"] == "nl-NL"
    assert {style for style, _text in before["texts"]} & {"Title", "Heading 1"}
    assert without == before


def test_a_table_opens_in_a_dutch_spreadsheet(page: Page, address: str, tmp_path: Path) -> None:
    """Columns and accents are in their place, and a note that is a formula stays the words that it is."""
    page.goto(address + KINDS["motion with text"])
    page.get_by_role("button", name="Bewaar", exact=True).click()
    page.goto(address + KINDS["my list"])
    page.get_by_role("button", name="Schrijf er iets bij").click()
    page.locator("[data-part=field]:visible").fill(DANGEROUS)
    page.locator("h1").click()
    sheet = openpyxl.load_workbook(spreadsheet(_saved(page, "Tabel", tmp_path))).active
    assert sheet
    head, row = sheet.iter_rows()
    cells = dict(zip([cell.value for cell in head], row, strict=True))
    assert cells["Titel"].value == "Schaduw en water op elk schoolplein"
    assert str(cells["Notitie"].value).removeprefix("'") == DANGEROUS
    assert {cell.data_type for cell in row} <= {"s", "d", "n"}


def test_the_open_data_in_a_dutch_spreadsheet(site: Path, fiction: Library, tmp_path: Path) -> None:
    """Each motion is a row with the same number of columns; days are days, and no cell is a formula."""
    table = tmp_path / "motions.csv"
    table.write_bytes((site / "data/v1/motions.csv").read_bytes())
    sheet = openpyxl.load_workbook(spreadsheet(table)).active
    assert sheet
    head, *rows = sheet.iter_rows()
    names = [str(cell.value) for cell in head]
    assert {row[names.index("id")].value for row in rows} == set(fiction.motions)
    assert {cell.data_type for row in rows for cell in row} <= {"s", "d", "n"}
    for row in rows:
        entry = fiction.by_id[str(row[names.index("id")].value)]
        assert row[names.index("title")].value == entry.motion.title
        assert isinstance(row[names.index("added")].value, datetime)


@pytest.mark.parametrize("kind", ["motion with text", "motion at the source", "amendment"])
def test_a_printed_motion_is_a_readable_pdf(page: Page, address: str, kind: str) -> None:
    """It is tagged, its text can be selected, it says its language, and it fits on two sheets."""
    page.goto(address + KINDS[kind])
    title = page.locator("h1").inner_text()
    made = PdfReader(BytesIO(page.pdf(tagged=True, prefer_css_page_size=True, format="A4")))
    root: Any = made.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == "nl"
    assert len(made.pages) <= 2
    words = " ".join(" ".join(sheet.extract_text() for sheet in made.pages).split())
    assert title in words
