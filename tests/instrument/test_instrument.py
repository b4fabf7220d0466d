"""Which instrument fits: at most three questions, each way ends at a page that exists, and every end can be reached."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.subjects.instrument.facts import START, Instrument, Question
from generator.subjects.instrument.view import instrument_pages
from generator.urls import INSTRUMENT_URL
from tests.conftest import ROOT

SITE = Settings("Voorbeeldwijzer")
MOST = 3


def _ways(question: Question, so_far: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Instrument]]:
    for answer in question.answers:
        way = (*so_far, answer.slug)
        if isinstance(answer.to, Instrument):
            yield way, answer.to
        else:
            yield from _ways(answer.to, way)


WAYS = tuple(_ways(START))


@pytest.mark.parametrize(("way", "instrument"), WAYS, ids=["-".join(way) for way, _end in WAYS])
def test_every_way_ends(way: tuple[str, ...], instrument: Instrument) -> None:
    """After at most three answers, at a part of the handbook that is there."""
    assert len(way) <= MOST
    page, anchor = instrument.url.split("#")
    handbook = (ROOT / "docs" / f"{page.rstrip('/')}.md").read_text("utf-8")
    assert f"{{#{anchor}}}" in handbook


def test_links_alone_lead_to_every_end(fiction: Library) -> None:
    """Each answer leads to a page, and each page is reached; an address has one page."""
    pages = list(instrument_pages(fiction, SITE))
    known = {page.url for page in pages}
    assert len(known) == len(pages)
    led = {address for page in pages for _words, _about, address in page.context.get("answers", ())}
    assert led | {INSTRUMENT_URL} == known


@pytest.mark.parametrize("end", ["amendement", "motie"])
def test_it_works_without_a_script(site: Path, end: str) -> None:
    """The page of an end has two links: to texts and to the handbook; both are there."""
    folder = site / INSTRUMENT_URL / end
    html = (folder / "index.html").read_text("utf-8")
    ways = re.findall(r'class="button[^"]*" href="([^"#?]*)', html)
    assert len(ways) == 2
    assert all((folder / way / "index.html").resolve().is_file() for way in ways)
