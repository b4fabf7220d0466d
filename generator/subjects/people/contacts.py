"""Whom a page names, and where they can be asked: by their own links with consent, else by a public page."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.names import fold
from generator.model.registers import Contact, Party
from generator.pages.link import Link, source
from generator.subjects.people.facts import Person, library_people
from generator.urls import party_url

COUNCIL = ("gemeenteraad", "raadsinformatie", "griffie", "raad ", "gemeente ")
"""How the name of a council's own page begins, folded; every other page is that of a group."""


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
    """Yield the public pages of the council, and of the groups that filed the motion."""
    slugs = {town.slug for town in entry.municipalities} | {entry.place}
    yield from (route.ref for route in public_routes(slugs, library, _groups(entry, entry.submitting_parties)))


def routes(one: Person, library: Library) -> tuple[Route, ...]:
    """Return the ways to ask somebody: their own links, else the public pages of their council and their own group."""
    if one.listed and one.listed.links:
        return tuple(Route(source(link), one.listed.consent) for link in one.listed.links)
    newest = one.entries[0]
    places = {one.place, *(town.slug for town in library.places.today(one.place))}
    return public_routes(places, library, _groups(newest, one.parties_in(newest)))


def public_routes(
    places: Collection[str | None], library: Library, groups: Collection[str] = frozenset()
) -> tuple[Route, ...]:
    """Return the public pages of these municipalities' councils, and of these groups: of no other group.

    Args:
        places: slugs of municipalities.
        library: where the pages are listed.
        groups: what distinguishes the groups that somebody is of.
    """
    contacts = library.registers.contacts_of(places)
    return tuple(Route(Link(page.label, page.url)) for page in contacts if _is_for(page, library, groups))


def _is_for(page: Contact, library: Library, groups: Collection[str]) -> bool:
    """Whether a page is that of the council, or of one of these groups."""
    if fold(page.label).startswith(COUNCIL):
        return True
    bare = page.label.removesuffix(library.places.name_of(page.municipality)).strip()
    named = ((name, library.registers.party(name, page.municipality, None)) for name in (page.label, bare))
    return any(not _keys(name, known).isdisjoint(groups) for name, known in named)


def _groups(entry: Entry, names: Iterable[str]) -> set[str]:
    """Return what distinguishes these groups of a motion from all others."""
    return {key for name in names for key in _keys(name, entry.parties.get(name))}


def _keys(name: str, known: Party | None) -> set[str]:
    """Return what distinguishes a group; a joint list has something in common with the parties that it unites."""
    return {fold(name), *([known.slug, *known.unites] if known else [])}
