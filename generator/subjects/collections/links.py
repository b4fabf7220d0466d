"""The ways to the collections."""

from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.registers import Collection
from generator.pages.lists import CountedLink, filed, models
from generator.urls import COLLECTIONS_URL


def collection_links(library: Library) -> tuple[CountedLink, ...]:
    """Return the way to every collection, in the order of their names."""
    return tuple(
        CountedLink(
            collection.title,
            f"{COLLECTIONS_URL}{name}/",
            filed(entries_of(collection, library)),
            collection.introduction,
            dutch=True,
            models=models(entries_of(collection, library)),
        )
        for name, collection in library.registers.collections.items()
    )


def entries_of(collection: Collection, library: Library) -> tuple[Entry, ...]:
    """Return what is in a collection, in its order, as far as it is still there."""
    return tuple(library.by_id[item.motion] for item in collection.motions if item.motion in library.by_id)
