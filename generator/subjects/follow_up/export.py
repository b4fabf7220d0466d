"""Calendars of the days by which motions have to be carried out, as files of the site."""

from collections.abc import Iterator
from functools import partial

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.pages.site_file import SiteFile
from generator.subjects.follow_up.calendar import calendars, ical


def calendar_files(library: Library, settings: Settings) -> Iterator[SiteFile]:
    """Yield the calendars."""
    for one in calendars(library, settings):
        yield SiteFile(one.path, one, partial(ical, one, settings))
