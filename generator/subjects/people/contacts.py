"""Whom a page names, and where they can be asked: by their own links with consent, else by a public page."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from generator.library.entry import Entry
from generator.library.library import Library
from generator.pages.link import Link, source
from generator.subjects.people.facts import Person, library_people
from generator.urls import party_url


@dataclass(frozen=True)
class Route:
    """A way to ask somebody."""

    ref: Link
    consent: date | None = None
    """Since when a person agrees to the link; None for the public page of a council or group."""


def party(entry: Entry, library: Library, name: str) -> Link:
    """Return a group under the name that the record gives it."""
    known = entry.parties.get(name)
    return Link(name, party_url(known) if known and known.slug in library.by_party else "")


def person(entry: Entry, library: Library, name: str) -> Link:
    """Return a submitter under the name that the record gives; who has no page is named and no more."""
    known = library_people(library).find(entry.place, name)
    return Link(name, known.url if known and known.has_page else "")


def people(entry: Entry, library: Library) -> Iterator[Link]:
    """Yield the submitters of a motion who have a page."""
    yield from (Link(one.name, one.url) for one in library_people(library).of(entry) if one.has_page)


def contacts(entry: Entry, library: Library) -> Iterator[Link]:
    """Yield the public pages of the council or group that filed the motion."""
    slugs = {town.slug for town in entry.municipalities} | {entry.place}
    yield from (route.ref for route in public_routes(slugs, library))


def routes(one: Person, library: Library) -> tuple[Route, ...]:
    """Return the ways to ask somebody: their own links, else the public pages of their council or group."""
    if one.listed and one.listed.links:
        return tuple(Route(source(link), one.listed.consent) for link in one.listed.links)
    return public_routes({one.place, *(town.slug for town in library.places.today(one.place))}, library)


def public_routes(places: Collection[str | None], library: Library) -> tuple[Route, ...]:
    """Return the public pages of these municipalities' councils or groups."""
    return tuple(Route(Link(page.label, page.url)) for page in library.registers.contacts_of(places))
