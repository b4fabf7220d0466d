"""Lists as people keep them: every notation of a day, titles above the columns, people and addresses in one cell."""

import io
import json
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from generator.importing.reading import motions_in
from generator.importing.sources.content import Content
from generator.importing.sources.days import day, is_doubtful
from generator.importing.sources.source_motion import Link, SourceMotion
from generator.importing.sources.values import persons
from generator.importing.splitting.result import Submitter
from tests.importing.samples import drafts, library, run


def found(text: str) -> list[SourceMotion]:
    """Return what is in a list."""
    return list(motions_in(Content("lijst.csv", text.encode())))


@pytest.mark.parametrize(
    "text",
    [
        *("45363", "45363.8125", "20240312", "2024-03-12", "2024-03-12 19:30:00", "2024-03-12T19:30:00", "2024/03/12"),
        *("12-3-2024 00:00", "12-03-24", "12-mrt-24", "12-MRT-2024", "12.03.2024", "12 3 2024", "12/03/2024 19:30"),
        *("dinsdag 12 maart 2024", "di 12 mrt '24", "12 mrt. 2024", "12e maart 2024", "12 maart 2024 om 19.30 uur"),
        *("2024-03-11T23:00:00Z", "2024-03-11T23:00:00.000Z", "2024-03-12T00:00:00+01:00", "2024-03-12T22:59:59Z"),
        *("Mar 12 2024 12:00AM", "March 12, 2024", "12 March 2024", "1710198000", "1710198000000", "12-03-2024 (raad)"),
    ],
)
def test_every_notation_of_a_day_is_read(text: str) -> None:
    """All of these are 12 March 2024, moments by the clock in the Netherlands."""
    assert day(text) == "2024-03-12"


@pytest.mark.parametrize("text", ["3/12/2024", "12/3/2024", "10/11/24", "31-2-2024", "2024-03", "12345", "maart", ""])
def test_what_is_no_day_or_could_be_two_is_none(text: str) -> None:
    """A number of five digits is a day of Excel only in a time that councils have lists of."""
    assert day(text) is None


@given(st.dates(min_value=date(1970, 1, 1), max_value=date(2098, 1, 1)))
def test_a_day_comes_back_from_every_way_to_write_it(on: date) -> None:
    """With dashes, with dots, filled up or not, as Excel counts and with a month by name."""
    written = on.strftime("%d-%m-%Y %d.%m.%Y %Y-%m-%d %Y%m%d").split()
    assert {day(text) for text in written} == {str(on)}


def test_titles_above_the_columns_are_no_rows() -> None:
    """Neither is the line with which Excel tells the sign between its columns."""
    (motion,) = found('sep=;\nMoties van de raad;;\n\nTitel;Gemeente;Datum\n"Meer; bomen";Voorbeeldstad;12-03-2024\n')
    assert (motion.title, motion.municipality, motion.line) == ("Meer; bomen", "Voorbeeldstad", 5)


@pytest.mark.parametrize(
    ("cell", "links"),
    [
        ("https://a.example/12,motie.pdf", ["https://a.example/12,motie.pdf"]),
        ("https://a.example/1;v=2,3", ["https://a.example/1;v=2,3"]),
        ("https://a.example/1, https://b.example/2", ["https://a.example/1", "https://b.example/2"]),
        ("https://a.example/1;https://b.example/2", ["https://a.example/1", "https://b.example/2"]),
    ],
)
def test_a_comma_in_an_address_is_part_of_it(cell: str, links: list[str]) -> None:
    """Only where another address begins behind it are there two."""
    (motion,) = found(f'Titel,URL\nBomen,"{cell}"\n')
    assert motion.sources == tuple(map(Link, links))


ONE, TWO, THREE = Submitter("Noor Voorbeeld", "D66"), Submitter("Jan Test", "CDA"), Submitter("Sam Proef", "VVD")


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("Noor Voorbeeld (D66), Jan Test (CDA) en Sam Proef (VVD)", [ONE, TWO, THREE]),
        ("Noor Voorbeeld (D66)/Jan Test (CDA)", [ONE, TWO]),
        ("Noor Voorbeeld (D66) & Jan Test (CDA)", [ONE, TWO]),
        ("Noor Voorbeeld (D66); Jan Test (CDA)", [ONE, TWO]),
        ("Noor Voorbeeld en Bo Fictie (D66)", [ONE, Submitter("Bo Fictie", "D66")]),
        ("Voorbeeld, N. (Noor) (D66)", [ONE]),
        ("Noor Voorbeeld (GroenLinks/PvdA)", [Submitter("Noor Voorbeeld", "GroenLinks/PvdA")]),
        ("Voorbeeld, Noor", [Submitter("Voorbeeld, Noor", None)]),
    ],
)
def test_people_in_one_cell_each_have_their_own_group(cell: str, people: list[Submitter]) -> None:
    """Whatever stands between them; a comma or slash within a name or group parts nothing."""
    assert persons(cell) == people


def workbook() -> bytes:
    """Return a workbook with a title above its columns, a date, and a title that leads to the motion."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Moties 2024"], [], ["Titel", "Gemeente", "Datum"], ["Bomen", "Voorbeeldstad", "12-03-2024"]):
        sheet.append(row)
    sheet["A4"].hyperlink = "https://raad.voorbeeldstad.example/1.pdf"
    sheet.append(["Bankjes", "Voorbeeldstad", datetime(2024, 3, 12, 19, 30)])  # noqa: DTZ001
    book.create_sheet("Leeg")
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def test_a_workbook_of_excel_is_a_list() -> None:
    """In the sandbox too: the dates are those of its cells, and what a title leads to is the source."""
    first, second = motions_in(Content("x", workbook()))
    assert (first.title, first.submitted, first.line) == ("Bomen", "2024-03-12", 4)
    assert first.sources == (Link("https://raad.voorbeeldstad.example/1.pdf"),)
    assert (second.title, second.submitted, second.sources) == ("Bankjes", "2024-03-12", ())


def test_every_row_that_is_refused_is_named(tmp_path: Path) -> None:
    """A doubtful day is told as such, a row without a title too, and alike ones by their lines; the rest goes in."""
    root = library(tmp_path)
    rows = ["Bomen;12-03-2024", "Banken;3/12/2024", "Stoep;3/12/2024", ";12-03-2024", "Park;"]
    file = tmp_path / "lijst.csv"
    file.write_text("Titel;Datum\n" + "\n".join(rows), "utf-8")
    result = run(root, file, "--municipality", "voorbeeldstad")
    assert drafts(root) == ["voorbeeldstad/2024-bomen"]
    assert "'3/12/2024' can be two days" in result.output
    assert "import-date-doubt]: 3, 4" in result.output
    assert "lijst.csv:5" in result.output
    assert "lijst.csv:6" in result.output


def test_a_workbook_is_read_within_the_limits_of_the_sandbox(tmp_path: Path) -> None:
    """The library that reads it needs no file of its own."""
    root = library(tmp_path)
    (tmp_path / "lijst.xlsx").write_bytes(workbook())
    run(root, tmp_path / "lijst.xlsx")
    assert drafts(root) == ["voorbeeldstad/2024-bankjes", "voorbeeldstad/2024-bomen"]


def test_a_moment_at_night_is_of_the_next_day_and_year(tmp_path: Path) -> None:
    """The id follows the Dutch day."""
    root = library(tmp_path)
    row = {"titel": "Nacht", "gemeente": "Voorbeeldstad", "datum": "2024-12-31T23:00:00Z"}
    (tmp_path / "x.json").write_text(json.dumps([row]), "utf-8")
    run(root, tmp_path / "x.json")
    assert drafts(root) == ["voorbeeldstad/2025-nacht"]


def test_doubt_is_told_of_dates_with_slashes_only() -> None:
    """A zero before a month or day shows that nobody put them in the American order."""
    assert is_doubtful("3/12/2024")
    assert not is_doubtful("13/12/2024")
    assert not is_doubtful("03/12/2024")
    assert not is_doubtful("3-12-2024")
