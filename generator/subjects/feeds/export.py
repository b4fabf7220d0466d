"""The feeds outlet: every feed in both formats, below `feeds/`."""

from collections.abc import Callable, Iterator
from functools import partial

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.pages.site_file import SiteFile
from generator.subjects.feeds.atom import atom
from generator.subjects.feeds.facts import Feed, feeds
from generator.subjects.feeds.json_feed import json_feed

FORMATS: dict[str, Callable[[Feed, Settings], str]] = {"xml": atom, "json": json_feed}


def feed_files(library: Library, settings: Settings) -> Iterator[SiteFile]:
    """Yield the feeds in their formats."""
    for feed in feeds(library, settings):
        for ending, write in FORMATS.items():
            yield SiteFile(f"{feed.path}.{ending}", feed, partial(write, feed, settings))
