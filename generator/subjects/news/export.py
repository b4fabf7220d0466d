"""The last changes as data, for "new for you": the browser of a visitor picks from them, so nobody learns what."""

from itertools import islice
from pathlib import Path
from typing import Any

from generator.library.library import Library
from generator.pages.data_file import write_json
from generator.subjects.news.facts import News, library_news

FILE = "data/v1/new.json"
MOST = 200
"""So many changes it holds: enough for a visitor who looks in once in a while, and about 10 kB on its way."""


def changes_data(library: Library) -> dict[str, Any]:
    """Return the newest changes, and the day after which none is left out."""
    left_out = next(islice(library_news(library), MOST, None), None)
    return {
        "complete_after": left_out.day.isoformat() if left_out else None,
        "changes": [_change(news) for news in library_news(library)[:MOST]],
    }


def _change(news: News) -> dict[str, Any]:
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


def write_changes(library: Library, site: Path) -> None:
    """Write the changes into a built site."""
    write_json(site / FILE, changes_data(library))
