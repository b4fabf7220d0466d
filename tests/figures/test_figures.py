"""The page with figures: counts equal to the library's, and drawings that say what their table says."""

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.i18n.language import language
from generator.library.library import Library
from generator.model.enums import Status
from generator.pages.page import Page
from generator.pages.plots import FIGURE, WIDE, Count, plot
from generator.pages.settings import Settings
from generator.site.render import Renderer
from generator.subjects.figures.view import figures_pages, province_lines, theme_lines, year_lines
from generator.urls import province_url
from tests.conftest import ROOT
from tests.follow_up.following import library
from tests.motion.test_motion_page import Seen

SITE = Settings("Motiewijzer", hand_written=frozenset({"handboek/uitkomsten/"}))
DUTCH = language("nl")
NO_STYLE = re.compile(r"<[^>]* style=")


def _page(made: Library) -> Page:
    (page,) = figures_pages(made, SITE)
    return page


def test_golden(fiction: Library) -> None:
    """The page of the fictional library says these words in this order."""
    words = Seen(str(Renderer(SITE).body(_page(fiction)))).words
    assert words == (ROOT / "tests" / "follow_up" / "golden" / "figures.txt").read_text("utf-8").strip()


def test_the_drawing_has_words_and_no_style_of_its_own(fiction: Library) -> None:
    """It has a title and a text, each kind a pattern that its bars ask for, and the table stands right behind it."""
    body = str(Renderer(SITE).body(_page(fiction)))
    assert NO_STYLE.search(body) is None
    assert body.count('<svg class="plot"') == 1
    assert 'aria-labelledby="years-title" aria-describedby="years-about"' in body
    assert '<title id="years-title">' in body
    assert '<desc id="years-about">' in body
    assert {*re.findall(r"url\(#([\w-]+)\)", body)} == {*re.findall(r'<pattern id="([\w-]+)"', body)}
    assert body.count("</figure>") == body.count("<details") == 1


def test_below_the_floor_there_is_no_drawing(fiction: Library) -> None:
    """One year makes no drawing; the table stays."""
    page = _page(library(fiction, {"duinrecht/2025-ja": {"status": "adopted"}}))
    body = str(Renderer(SITE).body(page))
    assert "<svg" not in body
    assert "<caption>Moties per jaar en uitkomst</caption>" in body


def test_what_came_of_motions_is_told_on_its_own_page(fiction: Library) -> None:
    """The page with figures leads there and repeats none of its numbers."""
    body = str(Renderer(SITE).body(_page(fiction)))
    assert 'href="../opvolging/"' in body
    assert "Afgedaan volgens het college" not in body
    assert "weten we wat ervan kwam" not in body


def test_an_empty_library(fiction: Library) -> None:
    """The page says that nothing was shared."""
    empty = replace(fiction, motions={}, known={})
    assert "Er zijn nog geen moties gedeeld." in Renderer(SITE).body(_page(empty))


MOTION = st.fixed_dictionaries(
    {
        "status": st.sampled_from([None, *(str(status) for status in Status)]),
        "date": st.dates(date(2018, 1, 1), date(2026, 12, 31)),
        "place": st.sampled_from(("voorbeeldstad", "duinrecht", "waterveen")),
    }
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(MOTION, max_size=15))
def test_counts_are_those_of_the_library(fiction: Library, drawn: list[dict[str, Any]]) -> None:
    """Rows of years and outcomes add up to all motions; those of themes and provinces are the library's own."""
    made = library(fiction, {f"{facts['place']}/2025-motie-{at}": facts for at, facts in enumerate(drawn)})
    years = year_lines(made.real, DUTCH)
    assert sum(line.count for line in years) == sum(count for _, count in _page(made).context["tallies"]) == len(drawn)
    assert [line.words for line in years[:-1]] == sorted(line.words for line in years[:-1])
    assert [line.count for line in theme_lines(made, SITE)] == [len(found) for found in made.by_theme.values()]
    provinces = province_lines(made)
    assert {line.url: line.count for line in provinces if line.count} == {
        province_url(slug): len(found) for slug, found in made.by_province.items()
    }
    for line in (*years, *theme_lines(made, SITE), *provinces):
        assert line.results.succeeded + line.results.rejected + line.results.other == line.count


COUNTS = st.lists(st.lists(st.integers(0, 9_999), min_size=1, max_size=4), max_size=12)


@given(COUNTS, st.sampled_from((20, 44)))
def test_bars_are_as_long_as_what_they_tell(told: list[list[int]], indent: int) -> None:
    """A longer bar tells more, parts touch, none is too small to be seen, and all fits in the drawing."""
    counts = [Count("x", str(sum(row)), tuple((str(at), one) for at, one in enumerate(row))) for row in told]
    drawn = plot("x", "x", counts, (), indent)
    assert len(drawn.bars) == len(told)
    for row, bar in zip(told, drawn.bars, strict=True):
        assert len(bar.pieces) == sum(one > 0 for one in row)
        assert all(piece.width >= 1 for piece in bar.pieces)
        assert all(before.x + before.width - after.x in {0, 1} for before, after in pairwise(bar.pieces))
        assert indent <= bar.end <= WIDE - FIGURE + 1
    ends = sorted((sum(row), bar.end) for row, bar in zip(told, drawn.bars, strict=True))
    assert all(before[1] <= after[1] + 1 for before, after in pairwise(ends))
