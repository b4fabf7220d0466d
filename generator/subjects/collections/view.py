"""The collections that editors put together: an index, and a page for each."""

from collections.abc import Iterator

from generator.i18n.language import Language, language
from generator.library.library import Library
from generator.model.registers import Collection
from generator.pages.lists import filed
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.collections.links import collection_links
from generator.urls import COLLECTIONS_URL


def collection_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the index of collections, where there are any, and a page for each."""
    t = language(settings.language)
    _ = t.gettext
    if library.registers.collections:
        yield Page(
            url=COLLECTIONS_URL,
            title=_("Collections"),
            description=_("Motions that go well together, chosen by the editors."),
            template="pages/cards.html",
            context={"links": collection_links(library), "lead": _("Motions that go well together, with why.")},
        )
    for name, collection in library.registers.collections.items():
        yield _page(name, collection, library, t)


def _page(name: str, collection: Collection, library: Library, t: Language) -> Page:
    items = tuple(
        (library.by_id[item.motion], item.note) for item in collection.motions if item.motion in library.by_id
    )
    real = filed(entry for entry, _note in items)
    return Page(
        url=f"{COLLECTIONS_URL}{name}/",
        title=collection.title,
        description=collection.introduction.split("\n")[0][:300],
        template="collections/collection.html",
        context={
            "introduction": collection.introduction,
            "items": items,
            "real": real,
            "models": len(items) - real,
        },
        crumbs=(Crumb(t.gettext("Collections"), COLLECTIONS_URL),),
    )
