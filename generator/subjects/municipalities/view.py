"""Municipalities and provinces: an index of each, and a page for every one; one without motions is not to be found."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.i18n.language import Language, language
from generator.library.library import Library
from generator.model.municipality import Municipality
from generator.model.names import slugify
from generator.pages.link import Link
from generator.pages.lists import OPENING, CountedLink, paginated
from generator.pages.page import Crumb, Page, styles_of
from generator.pages.settings import Settings
from generator.subjects.follow_up.facts import adopted, deadlines
from generator.subjects.motion.lists import list_pages
from generator.subjects.municipalities.block import worked_elsewhere_block
from generator.subjects.news.messages import follow
from generator.subjects.people.block import ask_here
from generator.subjects.people.facts import library_people
from generator.subjects.tile_map.block import count_map
from generator.subjects.voting.block import here_view
from generator.urls import (
    MUNICIPALITIES_URL,
    PROVINCES_URL,
    embed_url,
    municipality_calendar,
    municipality_feed,
    municipality_follow_up,
    municipality_people,
    municipality_url,
    province_url,
    search_url,
)

PEOPLE = 6
"""So many submitters stand on the page of a municipality, in the order of the alphabet."""


@dataclass(frozen=True)
class Province:
    """A province with its municipalities, those with motions apart."""

    link: CountedLink
    links: tuple[CountedLink, ...]
    """The municipalities with motions."""
    others: tuple[Link, ...]
    """Those without."""


def provinces(library: Library) -> tuple[Province, ...]:
    """Return all provinces with their municipalities."""
    return tuple(_province(slug, library) for slug in library.places.provinces)


def municipality_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the index of municipalities and the page of each: whoever has no motions looks for those of others."""
    t = language(settings.language)
    _ = t.gettext
    tile_map = count_map(library, t)
    yield Page(
        url=MUNICIPALITIES_URL,
        title=_("Municipalities"),
        description=_("Municipalities whose councils' motions are in the library, by province."),
        template="municipalities/municipalities.html",
        styles=styles_of({"tile_map/tile_map.css": tile_map}),
        context={
            "links": tuple(_province_link(one, t) for one in provinces(library)),
            "tile_map": tile_map,
            "councils": len(library.by_municipality),
        },
    )
    for slug in library.places.by_slug:
        entries = library.by_municipality.get(slug, ())
        yield from _people_pages(slug, library, t)
        first = _municipality_page(slug, library, settings)
        yield from list_pages(first, entries, t, search_url("gemeente", slug), opening=OPENING)


def province_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the index of provinces and the pages of all of them, so that every municipality leads somewhere."""
    t = language(settings.language)
    _ = t.gettext
    all_provinces = provinces(library)
    yield Page(
        url=PROVINCES_URL,
        title=_("Provinces"),
        description=_("Motions of municipal councils, by province."),
        template="pages/cards.html",
        crumbs=(Crumb(_("Municipalities"), MUNICIPALITIES_URL),),
        context={"links": tuple(province.link for province in all_provinces), "lead": ""},
    )
    for province in all_provinces:
        slug = slugify(province.link.title)
        first, search = _province_page(province, settings), search_url("provincie", slug)
        yield from list_pages(first, library.by_province.get(slug, ()), t, search, opening=OPENING)


def _province(slug: str, library: Library) -> Province:
    name = library.places.provinces[slug]
    inside = [place for place in library.places.municipalities if place.province == name]
    inside.sort(key=lambda place: place.slug)
    return Province(
        link=CountedLink(name, province_url(slug), len(library.by_province.get(slug, ()))),
        links=tuple(link(place, library) for place in inside if place.slug in library.by_municipality),
        others=tuple(
            Link(place.name, municipality_url(place.slug))
            for place in inside
            if place.slug not in library.by_municipality
        ),
    )


def _province_link(province: Province, t: Language) -> CountedLink:
    """Return the way to a province, with of how many of its municipalities motions are here."""
    here, every = len(province.links), len(province.links) + len(province.others)
    some = t.gettext("{n} of its {all} municipalities", n=t.number(here), all=every)
    return replace(province.link, about=some if here < every else t.gettext("all {n} municipalities", n=every))


def link(place: Municipality, library: Library) -> CountedLink:
    """Return the way to a municipality."""
    return CountedLink(place.name, municipality_url(place.slug), len(library.by_municipality.get(place.slug, ())))


def _municipality_page(slug: str, library: Library, settings: Settings) -> Page:
    t = language(settings.language)
    _ = t.gettext
    place = library.places.by_slug[slug]
    entries = library.by_municipality.get(slug, ())
    here = _("Motions of the council of {place}: the text, the outcome and who filed them.", place=place.name)
    none = _("No motions of {place} are here yet. See what worked in councils like it.", place=place.name)
    people = _people(slug, library)
    voting_record = here_view(entries, slug, library, t)
    return Page(
        url=municipality_url(slug),
        title=place.name,
        description=here if entries else none,
        indexed=bool(entries),
        template="municipalities/municipality.html",
        styles=styles_of({"voting/voting.css": voting_record}),
        script="news/follow.js",
        messages=follow(t),
        crumbs=(
            Crumb(_("Municipalities"), MUNICIPALITIES_URL),
            Crumb(place.province, province_url(slugify(place.province))),
        ),
        context={
            "place": place,
            "former": [old for old in library.places.former if slug in old.successors and old.slug != slug],
            "contacts": library.registers.contacts_of({slug}),
            "neighbours": _neighbours(place, library),
            "feed": municipality_feed(slug) if entries else "",
            "calendar": municipality_calendar(slug) if deadlines(entries) else "",
            "embed": embed_url(municipality_url(slug)) if entries else "",
            "worked_elsewhere": worked_elsewhere_block(place, library, settings.community_parties, t),
            "similar_url": municipality_url,
            "voting_record": voting_record,
            "follow_up": municipality_follow_up(slug) if adopted(entries) else "",
            "ask": ask_here(slug, library),
            "people": people[:PEOPLE],
            "all_people": municipality_people(slug) if len(people) > PEOPLE else "",
        },
    )


def _people(slug: str, library: Library) -> tuple[Link, ...]:
    return tuple(Link(one.name, one.url) for one in library_people(library).by_place.get(slug, ()))


def _people_pages(slug: str, library: Library, t: Language) -> Iterator[Page]:
    """Yield the list of those who filed motions in a council, where its own page names the first ones only."""
    people, place = _people(slug, library), library.places.by_slug[slug]
    if len(people) > PEOPLE:
        title = t.gettext("Submitters in {place}", place=place.name)
        crumbs = (Crumb(t.gettext("Municipalities"), MUNICIPALITIES_URL), Crumb(place.name, municipality_url(slug)))
        first = Page(
            municipality_people(slug), title, f"{title}.", "municipalities/people.html", {}, crumbs, indexed=False
        )
        yield from paginated(first, people, t)


def _neighbours(place: Municipality, library: Library) -> list[CountedLink]:
    return [link(library.places.by_slug[slug], library) for slug in place.neighbours]


def _province_page(province: Province, settings: Settings) -> Page:
    _ = language(settings.language).gettext
    name = province.link.title
    return Page(
        url=province.link.url,
        title=name,
        description=_("Motions of municipal councils in {province}, with their outcome.", province=name),
        template="municipalities/province.html",
        crumbs=(Crumb(_("Municipalities"), MUNICIPALITIES_URL), Crumb(_("Provinces"), PROVINCES_URL)),
        context={"province": province},
    )
