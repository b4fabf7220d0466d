"""Small pages that the site of a local party can show in a frame: the newest motions of a council or on a theme.

They have no script and no frame of ours around them; each stands alone and leads to the site in a new window.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.i18n.language import Language, language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.pages.page import Page
from generator.pages.settings import Settings
from generator.subjects.themes.links import theme_name
from generator.urls import MUNICIPALITIES_URL, embed_url, municipality_url, theme_url

SHOWN = 10
"""So many motions stand in a list; the last line leads to all of them."""


def embed_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield a list for every municipality with motions and one for every theme, under its former names too."""
    t = language(settings.language)
    for slug in _places(library):
        title = t.gettext("Motions in {place}", place=library.places.name_of(slug))
        heirs = library.places.today(slug)
        target = municipality_url(heirs[0].slug) if heirs else MUNICIPALITIES_URL
        page = _list(municipality_url(slug), target, title, _motions(slug, library), t)
        yield replace(page, context={**page.context, "here": library.places.name_of(slug)})
    for theme in library.registers.themes:
        title = t.gettext("Motions about {theme}", theme=theme_name(theme, settings))
        for slug in (theme.slug, *theme.former_slugs):
            address = theme_url(theme.model_copy(update={"slug": slug}))
            yield _list(address, theme_url(theme), title, library.by_theme[theme.slug], t)


def _places(library: Library) -> list[str]:
    """Return the municipalities with motions, and those whose list was published: who shows one keeps it."""
    known = {*library.places.by_slug, *library.places.former_by_slug}
    kept = {slug for slug in known if embed_url(municipality_url(slug)) in library.registers.published}
    return sorted(kept | set(library.by_municipality))


def _motions(slug: str, library: Library) -> Sequence[Entry]:
    """Return the motions of a municipality, or those of what became of it, newest first."""
    heirs = {place.slug for place in library.places.today(slug)}
    return [entry for entry in library.real if heirs & {place.slug for place in entry.municipalities}]


def _list(url: str, target: str, title: str, entries: Sequence[Entry], t: Language) -> Page:
    """Return a list.

    Args:
        url: the address that the same motions have or had on the site.
        target: where they stand today.
        title: what they have in common.
        entries: newest first.
        t: the language of the interface.
    """
    real = [entry for entry in entries if not entry.motion.model]
    return Page(
        url=embed_url(url),
        title=title,
        description=t.ngettext("{n} motion", "{n} motions", len(real)),
        template="embed/list.html",
        context={"entries": real[:SHOWN], "total": len(real), "target": target, "here": ""},
        indexed=False,
    )
