"""The outlets that no page of ours reads: feeds, calendars, mailings, tables, registers, schemas, robots; as work."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.publishing.embeds import write_embeds
from generator.publishing.mailings import write_mailings
from generator.publishing.open_data.registers import write_registers
from generator.publishing.open_data.schemas import write_schemas
from generator.publishing.open_data.tables import write_tables
from generator.publishing.robots import write_robots
from generator.subjects.feeds.export import write_feeds
from generator.subjects.follow_up.export import write_calendars
from generator.subjects.link_picture.export import write_link_pictures


def program_exports(library: Library, settings: Settings, site: Path) -> list[Callable[[], None]]:
    """Return the writing of each, the longest first; a preview does it in the background.

    Args:
        library: the motions that are published.
        settings: those of the site.
        site: the folder of the site.
    """
    return [
        partial(write_feeds, library, settings, site),
        partial(write_embeds, library, settings, site),
        partial(write_link_pictures, library, settings, site),
        partial(write_calendars, library, settings, site),
        partial(write_mailings, library, settings, site),
        partial(write_tables, library, site),
        partial(write_registers, library, site),
        partial(write_schemas, site),
        partial(write_robots, settings, site),
    ]
