"""The ways to the collections."""

from generator.library.library import Library
from generator.pages.lists import CountedLink
from generator.urls import COLLECTIONS_URL


def collection_links(library: Library) -> tuple[CountedLink, ...]:
    """Return the way to every collection, in the order of their names."""
    found = library.registers.collections.items()
    return tuple(
        CountedLink(made.title, f"{COLLECTIONS_URL}{name}/", len(made.motions), made.introduction, dutch=True)
        for name, made in found
    )
