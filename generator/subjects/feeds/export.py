"""The feeds outlet: every feed in both formats, below `feeds/`."""

from collections.abc import Callable
from pathlib import Path

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.subjects.feeds.atom import atom
from generator.subjects.feeds.facts import Feed, feeds
from generator.subjects.feeds.json_feed import json_feed

FOLDER = "feeds"
FORMATS: dict[str, Callable[[Feed, Settings], str]] = {"xml": atom, "json": json_feed}


def write_feeds(library: Library, settings: Settings, site: Path) -> None:
    """Write the feeds into a built site; a preview may hold others still."""
    made = set()
    for feed in feeds(library, settings):
        for ending, write in FORMATS.items():
            path = site / f"{feed.path}.{ending}"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(write(feed, settings), encoding="utf-8", newline="\n")
            made.add(path)
    for gone in {path for ending in FORMATS for path in (site / FOLDER).rglob(f"*.{ending}")} - made:
        gone.unlink()
