"""All outlets for programs besides the data files: feeds, tables, registers, schemas, and what crawlers read."""

from pathlib import Path

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.publishing.feeds.write import write_feeds
from generator.publishing.registers import write_registers
from generator.publishing.robots import write_robots
from generator.publishing.schemas import write_schemas
from generator.publishing.sitemap import pack_sitemap
from generator.publishing.tables import write_tables


def write_outlets(library: Library, settings: Settings, site: Path) -> None:
    """Write them into a built site."""
    write_feeds(library, settings, site)
    write_tables(library, site)
    write_registers(library, site)
    write_schemas(site)
    write_robots(settings, site)
    pack_sitemap(site)
