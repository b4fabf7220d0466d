"""Many motions of one day are one piece of news: in letter, page, feeds and what is new for a visitor."""

from dataclasses import replace
from datetime import date

import pytest

from generator.i18n.language import language
from generator.library.library import Library
from generator.pages.settings import Settings
from generator.site.render import Renderer
from generator.subjects.feeds.facts import ALL, feeds
from generator.subjects.news.export import changes_data
from generator.subjects.news.letter import letters
from generator.subjects.news.pile import PILE, library_piles
from generator.subjects.news.summary import summary
from generator.subjects.news.text import letter_text
from generator.subjects.news.view import news_pages

DUTCH = language("nl")
SITE = Settings("Motiewijzer", site_url="https://motiewijzer.example/")
DAY = date(2026, 10, 5)
SHADE = "voorbeeldstad/2025-schaduw-en-water"


def _with(fiction: Library, count: int) -> Library:
    """Return the library with so many more motions of one day, in two municipalities."""
    shade = fiction.motions[SHADE].model_copy(update={"added": DAY, "follow_up": ()})
    more = {
        f"{town}/2026-motie-{at}": shade.model_copy(update={"title": f"Motie {at}", "municipality": town})
        for at in range(count)
        for town in (("voorbeeldstad", "waterveen")[at % 2],)
    }
    return Library({**fiction.motions, **more}, fiction.registers, fiction.places)


@pytest.mark.parametrize("count", [PILE - 1, PILE])
def test_a_pile_is_one_piece_of_news(fiction: Library, count: int) -> None:
    """From the bound on it is one line everywhere; one motion less and each is told by itself."""
    library, is_pile = _with(fiction, count), count >= PILE
    letter = letters(library)[0]
    (section,) = letter.sections(DUTCH)
    assert section.count == letter.motions == count
    assert sum(len(news) for _theme, news in section.groups) == (1 if is_pile else count)
    text = letter_text(letter, SITE)
    assert text.count("\n* ") == (1 if is_pile else count)
    feed = next(feed for feed in feeds(library, SITE) if feed.path == ALL)
    assert sum(item.updated == DAY for item in feed.items) == (1 if is_pile else count)
    assert sum(one["date"] == DAY.isoformat() for one in changes_data(library, DUTCH)["changes"]) == (
        1 if is_pile else count
    )
    if is_pile:
        title = f"{count} moties uit 2 gemeenten erbij"
        assert title in text
        assert f"• {title}" in summary(letter, DUTCH, "https://motiewijzer.example/")
        assert feed.items[0].title == title


def test_a_pile_has_a_page_with_its_parts(fiction: Library) -> None:
    """The page leads to the motions of each theme; each list is cut into pages, and every motion stands in one."""
    library = _with(fiction, 120)
    (pile,) = library_piles(library)
    found = {page.url: page for page in news_pages(library, SITE)}
    parts = found[pile.url].context["parts"]
    assert pile.url == "nieuw/erbij/2026-10-05/"
    assert [part.count for part in parts] == [120] * len(parts)
    assert f"{parts[0].url}pagina/2/" in found
    listed = {
        entry.id for url, page in found.items() if url.startswith(parts[0].url) for entry in page.context["entries"]
    }
    assert listed == {entry.id for entry in pile.entries}
    assert "120 moties uit 2 gemeenten erbij" in Renderer(SITE).body(found[pile.url])


def test_what_happens_to_a_motion_of_a_pile_is_news_of_its_own(fiction: Library) -> None:
    """A decision or a change afterwards stands apart in the feed, and the pile is one less."""
    library = _with(fiction, 30)
    key = "waterveen/2026-motie-1"
    changed = library.motions[key].model_copy(update={"updated": date(2026, 10, 9)})
    feed = next(
        feed for feed in feeds(replace(library, motions={**library.motions, key: changed}), SITE) if feed.path == ALL
    )
    assert [item.title for item in feed.items[:2]] == ["Motie 1", "29 moties uit 2 gemeenten erbij"]


def test_models_are_a_pile_of_their_own(fiction: Library) -> None:
    """A model motion is of no council, so it is never counted among motions of councils."""
    model = next(motion for motion in fiction.motions.values() if motion.model)
    more = {f"model/2026-{at}": model.model_copy(update={"added": DAY}) for at in range(PILE)}
    library = Library({**_with(fiction, PILE).motions, **more}, fiction.registers, fiction.places)
    assert [pile.title(DUTCH) for pile in library_piles(library)] == [
        "25 moties uit 2 gemeenten erbij",
        "25 voorbeeldmoties erbij",
    ]
