"""The outlets that no page of ours reads: feeds, calendars, mailings, tables, registers, schemas, robots."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.pages.site_file import SiteFile
from generator.publishing.embeds import embeds
from generator.publishing.mailings import mailings
from generator.publishing.open_data.registers import write_registers
from generator.publishing.open_data.schemas import write_schemas
from generator.publishing.open_data.tables import write_tables
from generator.publishing.robots import write_robots
from generator.subjects.feeds.export import feed_files
from generator.subjects.follow_up.export import calendar_files
from generator.subjects.link_picture.export import picture_files


def program_files(library: Library, settings: Settings) -> Iterator[SiteFile]:
    """Return the files of those outlets that are made of many small ones.

    Args:
        library: the motions that are published.
        settings: those of the site.
    """
    return chain.from_iterable(
        outlet(library, settings) for outlet in (feed_files, embeds, picture_files, calendar_files, mailings)
    )


def program_exports(library: Library, settings: Settings, site: Path) -> list[Callable[[], None]]:
    """Return the writing of each of the others, the longest first.

    Args:
        library: the motions that are published.
        settings: those of the site.
        site: the folder of the site.
    """
    return [
        partial(write_tables, library, site),
        partial(write_registers, library, site),
        partial(write_schemas, site),
        partial(write_robots, settings, site),
    ]
