"""The last changes as data, for "new for you": the browser of a visitor picks from them, so nobody learns what."""

from itertools import islice
from pathlib import Path
from typing import Any

from generator.i18n.language import Language
from generator.library.library import Library
from generator.pages.data_file import write_json
from generator.subjects.news.facts import Change, News, library_news_in_piles
from generator.subjects.news.pile import Pile

FILE = "data/v1/new.json"
MOST = 200
"""So many changes it holds: enough for a visitor who looks in once in a while, and about 10 kB on its way."""


def changes_data(library: Library, t: Language) -> dict[str, Any]:
    """Return the newest changes, and the day after which none is left out."""
    news = library_news_in_piles(library)
    left_out = next(islice(news, MOST, None), None)
    return {
        "complete_after": left_out.day.isoformat() if left_out else None,
        "changes": [_change(piece, t) for piece in news[:MOST]],
    }


def _change(news: News, t: Language) -> dict[str, Any]:
    if isinstance(news.about, Pile):
        return _pile(news.about, t)
    entry = news.entry
    return {
        "id": entry.id,
        "title": entry.motion.title,
        "url": entry.url,
        "date": news.day.isoformat(),
        "change": news.change,
        "themes": [theme.slug for theme in entry.themes],
        "municipalities": [place.slug for place in entry.municipalities],
    }


def _pile(pile: Pile, t: Language) -> dict[str, Any]:
    """Return a pile as one change, for whoever follows one of its themes or municipalities."""
    themes = {theme.slug for entry in pile.entries for theme in entry.themes}
    towns = {place.slug for entry in pile.entries for place in entry.municipalities}
    return {
        "id": pile.url.rstrip("/"),
        "title": pile.title(t),
        "url": pile.url,
        "date": pile.day.isoformat(),
        "change": Change.PILED,
        "themes": sorted(themes),
        "municipalities": sorted(towns),
    }


def write_changes(library: Library, language: Language, site: Path) -> None:
    """Write the changes into a built site."""
    write_json(site / FILE, changes_data(library, language))
