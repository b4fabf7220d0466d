"""Calendars of the days by which motions have to be carried out, in a built site."""

from pathlib import Path

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.subjects.follow_up.calendar import FOLDER, calendars, ical


def write_calendars(library: Library, settings: Settings, site: Path) -> None:
    """Write the calendars into a built site; a preview may hold others still."""
    made = set()
    for one in calendars(library, settings):
        path = site / one.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(ical(one, settings))
        made.add(path)
    for gone in set((site / FOLDER).rglob("*.ics")) - made:
        gone.unlink()
