"""Word files by one table of cases, as `motions import` reads them; the browser has the same table."""

import pytest

from generator.importing.reading import motions_in
from generator.importing.sources.content import Content
from generator.importing.sources.source import RefusedError, Why
from generator.importing.sources.word import Word
from tests.importing.samples import docx, paragraph, zipped
from tests.importing.word_cases import CASES


@pytest.mark.parametrize("name", CASES)
def test_a_word_file_becomes_the_lines_that_its_reader_sees(name: str) -> None:
    """Nothing twice, nothing back that was taken out, nothing glued."""
    data, lines = CASES[name]
    file = Content("stuk.docx", data)
    assert Word().knows(file)
    assert Word().read(file)[0].text.split("\n") == lines


def test_what_stands_around_the_pages_is_told_apart() -> None:
    """Headers, footers and notes are no part of the motion, and each is told once."""
    (found,) = Word().read(Content("x", docx(header1=paragraph("Griffie"), header2=paragraph("Griffie"), footnotes="")))
    assert found.remarks == ("Griffie",)


def test_sub_points_stay_with_their_point() -> None:
    """What is asked is one request, with what belongs to it."""
    point = '<w:pPr><w:numPr><w:ilvl w:val="{}"/><w:numId w:val="1"/></w:numPr></w:pPr>'.format
    body = "".join(
        map(paragraph, ("Motie: Bankjes", "De raad van de gemeente Voorbeeldstad,", "verzoekt het college:"))
    )
    body += paragraph("een plan te maken met daarin:", point(0)) + paragraph("de kosten;", point(1))
    body += paragraph("de planning;", point(1)) + paragraph("de raad te informeren.", point(0))
    (motion,) = motions_in(Content("x", docx(body)))
    assert motion.parts[0].points == (
        "een plan te maken met daarin: – de kosten; – de planning",
        "de raad te informeren",
    )


def test_an_archive_without_a_text_is_refused() -> None:
    """A folder of Word alone is no Word file."""
    with pytest.raises(RefusedError) as refused:
        motions_in(Content("x.docx", zipped({"word/other.xml": "<a/>"})))
    assert refused.value.why is Why.UNREADABLE
