"""The front page: a search field, a map, your own municipality, themes, what is new, what is reused, and the models."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.i18n.language import language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.pages.lists import CountedLink
from generator.pages.page import Page, styles_of
from generator.pages.settings import Settings
from generator.subjects.collections.links import collection_links
from generator.subjects.families.facts import Family, library_families
from generator.subjects.families.links import family_links
from generator.subjects.news.messages import for_you
from generator.subjects.themes.links import followables, theme_links
from generator.subjects.tile_map.block import count_map
from generator.urls import municipality_url

SHOWN = 5
"""So many motions or families stand in each list of the front page."""
OFTEN = 2
"""A family counts as reused from so many councils on, or when so many motions were made from another one of it."""
TOWNS = 12
"""So many municipalities stand on the front page; the index has them all."""


@dataclass(frozen=True)
class Choice:
    """A municipality that a visitor can choose as the own one."""

    slug: str
    name: str
    has_motions: bool


def home_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the front page."""
    t = language(settings.language)
    _ = t.gettext
    tile_map = count_map(library, t)
    yield Page(
        url="",
        title=_("What worked in another council can be in yours tomorrow"),
        description=_("Find council motions that worked elsewhere, and make them ready for your own council."),
        template="home/home.html",
        styles=styles_of({"news/news.css": True, "tile_map/tile_map.css": tile_map}),
        scripts=("news/block.js", "municipalities/worked-elsewhere.js", "home/own-municipality.js"),
        messages={
            **for_you(t, home=True),
            "own-nothing": _("no motions yet"),
            "own-choose": _("choose your municipality"),
            "own-change": _("change"),
        },
        context={
            "themes": theme_links(library, settings),
            "newest": newest(library.real)[:SHOWN],
            "reused": family_links(often_reused(library)[:SHOWN], t),
            "models": newest(library.models)[:SHOWN],
            "choices": choices(library),
            "towns": towns(library)[:TOWNS],
            "collections": collection_links(library),
            "tile_map": tile_map,
            "followables": followables(library, settings),
        },
    )


def newest(entries: Iterable[Entry]) -> list[Entry]:
    """Return the motions that entered the library last, the latest decision first among those of one day."""
    return sorted(entries, key=lambda entry: (entry.motion.added, entry.day), reverse=True)


def often_reused(library: Library) -> list[Family]:
    """Return the families that are reused, those first that were filed in most councils, then those that worked."""
    found = [one for one in library_families(library) if one.standing.councils >= OFTEN or len(one.ties) >= OFTEN]
    return sorted(found, key=lambda one: (-one.standing.councils, -one.standing.succeeded, one.founder.id))


def towns(library: Library) -> list[CountedLink]:
    """Return the municipalities with motions, those with most first."""
    found = sorted(library.by_municipality.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return [CountedLink(library.places.name_of(slug), municipality_url(slug), len(entries)) for slug, entries in found]


def choices(library: Library) -> list[tuple[str, list[Choice]]]:
    """Return all municipalities by province."""
    found: dict[str, list[Choice]] = {name: [] for name in library.places.provinces.values()}
    for place in sorted(library.places.municipalities, key=lambda place: place.slug):
        found[place.province].append(Choice(place.slug, place.name, place.slug in library.by_municipality))
    return list(found.items())
