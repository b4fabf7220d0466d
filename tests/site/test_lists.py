"""How much a page of each kind may list: with a large library as with a small one, so that no page grows with it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from generator.library.library import Library
from generator.model.motion import Motion
from generator.pages.lists import MOST_PAGES, OPENING, PAGE_SIZE
from generator.pages.page import Page
from generator.pages.settings import Settings
from generator.site.builders import BUILDERS
from generator.site.render import Renderer
from generator.subjects.collections.view import collection_pages
from generator.subjects.follow_up.view import SHOWN as SHOWN_STEPS
from generator.subjects.follow_up.view import follow_up_pages
from generator.subjects.home.view import home_pages
from generator.subjects.municipalities.view import PEOPLE
from generator.subjects.themes.view import IDEAS

SITE = Settings("Motiewijzer")
DAY = date(2026, 11, 30)
MANY = 330
"""More than all pages of a list hold."""
LISTS = {
    "entries": PAGE_SIZE,
    "ideas": IDEAS,
    "people": PEOPLE,
    "provinces": 13,
    "tips": 3,
}
"""So many things of a kind stand on one page at most."""


def _motion(at: int, place: str) -> Motion:
    record: dict[str, Any] = {
        "title": f"Proef {at}",
        "added": "2026-11-20",
        "municipality": place,
        "themes": ["wonen"],
        "tags": ["bankjes"],
        "submitters": [{"name": f"Noor {'abcdefghij'[at % 10]}", "party": "GroenLinks"}],
        "sources": [{"url": "https://raad.example/1"}],
        "decisions": [{"date": f"202{at % 6}-01-23", "status": "adopted"}],
    }
    return Motion.model_validate(record)


def test_a_collection_counts_models_apart(fiction: Library) -> None:
    """Its heading names both, and the index its motions of councils, as everywhere on the site."""
    index, page = collection_pages(fiction, SITE)
    assert "<h2>1 motie en 1 voorbeeldmotie</h2>" in str(Renderer(SITE).body(page))
    assert [door.count for door in index.context["links"]] == [1]


@pytest.fixture(scope="module")
def large(fiction: Library) -> Library:
    """Return a library in which one council has more motions than a list has room for."""
    made = {f"voorbeeldstad/2025-proef-{at}": _motion(at, "voorbeeldstad") for at in range(MANY)}
    return replace(fiction, motions=made, known={})


def _pages(library: Library) -> list[Page]:
    built = [page for build in BUILDERS for page in build(library, SITE)]
    return [*home_pages(library, SITE), *follow_up_pages(library, SITE, DAY), *built]


def test_no_page_lists_more_than_fits(large: Library) -> None:
    """Every list of every kind of page is cut, and no list has more pages than ten."""
    for page in _pages(large):
        for name, most in LISTS.items():
            assert len(page.context.get(name, ())) <= most, f"{page.url}: {name}"
        if pager := page.context.get("pager"):
            assert pager.last <= MOST_PAGES, page.url


@pytest.mark.parametrize("url", ["gemeenten/voorbeeldstad/", "themas/wonen/", "provincies/noorderland/"])
def test_a_page_with_more_to_tell_begins_with_few(large: Library, url: str) -> None:
    """Its first page has the newest few, the next one goes on behind them, and the search has all."""
    pages = {page.url: page for page in _pages(large)}
    first, second = pages[url], pages[f"{url}pagina/2/"]
    assert [len(page.context["entries"]) for page in (first, second)] == [OPENING, PAGE_SIZE]
    listed = [entry.id for page in (first, second) for entry in page.context["entries"]]
    assert len(set(listed)) == len(listed)
    body = str(Renderer(SITE).body(first))
    assert f"Zoek in deze {MANY} moties" in body


def test_a_short_list_is_not_cut(fiction: Library) -> None:
    """Up to twice the newest few stand on a page that has more to tell; one more, and the newest few alone."""
    few = 2 * OPENING
    for count, shown in ((few, few), (few + 1, OPENING)):
        made = {f"voorbeeldstad/2025-proef-{at}": _motion(at, "voorbeeldstad") for at in range(count)}
        library = replace(fiction, motions=made, known={})
        pages = {page.url: page for build in BUILDERS for page in build(library, SITE)}
        for url in ("gemeenten/voorbeeldstad/", "themas/wonen/", "provincies/noorderland/"):
            assert len(pages[url].context["entries"]) == shown
            assert (f"{url}pagina/2/" in pages) == (count > few)


def test_what_came_of_motions_shows_the_first_ones(large: Library) -> None:
    """The pages of all councils and of each have some of every section, and lead to all."""
    for page in follow_up_pages(large, SITE, DAY):
        if page.url in {"opvolging/", "opvolging/voorbeeldstad/"}:
            body = str(Renderer(SITE).body(page))
            assert body.count("follow__report") == SHOWN_STEPS * len(page.context["sections"])
            assert f"Alle {MANY}" in body
