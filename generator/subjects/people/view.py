"""The pages of people: what somebody filed with a council, with whom, and where they can be asked."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.i18n.language import language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.dates import PartialDate
from generator.model.municipality import FormerMunicipality, Municipality
from generator.model.names import fold
from generator.pages.link import Link
from generator.pages.lists import OPENING, CountedLink
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.motion.lists import list_pages
from generator.subjects.people import contacts as who
from generator.subjects.people.facts import FLOOR, Person, library_people
from generator.subjects.themes.links import theme_name
from generator.urls import MUNICIPALITIES_URL, municipality_url, theme_url

MOST = 6
"""So many others, groups and themes stand on a page: those most often together."""


@dataclass(frozen=True)
class Stint:
    """A group for which somebody filed motions in one council."""

    group: Link
    place: Link
    years: tuple[int, ...]
    """Of the first and the last of them, once where they are the same; empty where no day is known."""


def people_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield a page for everybody with enough motions who still is in that role; no index, no ranking."""
    t = language(settings.language)
    for person in library_people(library).shown:
        yield from list_pages(_page(person, library, settings), person.entries, t, opening=OPENING)


def _page(person: Person, library: Library, settings: Settings) -> Page:
    t = language(settings.language)
    _ = t.gettext
    home = _place(person.place, library)
    return Page(
        url=person.url,
        title=person.name,
        description=_("Motions that {name} filed in the council of {place}.", name=person.name, place=home.words),
        template="people/person.html",
        crumbs=(Crumb(_("Municipalities"), MUNICIPALITIES_URL), *([Crumb(home.words, home.url)] if home.url else [])),
        indexed=False,
        context={
            "home": home,
            "before": tuple(_place(place, library) for place, _name in person.keys[1:]),
            "stints": _stints(person, library),
            "routes": who.routes(person, library),
            "themes": _themes(person.entries, settings)[:MOST],
            "company": tuple(
                (Link(one.name, one.url if one.has_page else ""), together)
                for one, together in library_people(library).company(person)[:MOST]
            ),
            "groups": _groups(person, library)[:MOST],
            "place": _only_place(person, library),
        },
    )


def _place(slug: str, library: Library) -> Link:
    return Link(library.places.name_of(slug), municipality_url(slug) if slug in library.places.by_slug else "")


def _only_place(person: Person, library: Library) -> Municipality | FormerMunicipality | None:
    """Return the place that goes without saying in the list, where all motions are from there."""
    places = library.places
    alone = {entry.place for entry in person.entries} == {person.place}
    return (places.by_slug.get(person.place) or places.former_by_slug.get(person.place)) if alone else None


def _stints(person: Person, library: Library) -> tuple[Stint, ...]:
    """Return the groups by the years of the motions that say so, the newest first."""
    by_group: dict[tuple[str, str], list[tuple[Entry, str]]] = {}
    for entry in person.entries:
        for name in person.parties_in(entry):
            by_group.setdefault((entry.place or "", _party_key(entry, name)), []).append((entry, name))
    return tuple(_stint(filed, library) for filed in by_group.values())


def _stint(filed: list[tuple[Entry, str]], library: Library) -> Stint:
    newest, name = filed[0]
    days = [day for entry, _name in filed if (day := _day(entry))]
    years = tuple(sorted({min(days).year, max(days).year})) if days else ()
    return Stint(who.party(newest, library, name), _place(newest.place or "", library), years)


def _day(entry: Entry) -> PartialDate | None:
    last = entry.motion.last_decision
    return entry.motion.submitted or (last.date if last else None)


def _party_key(entry: Entry, name: str) -> str:
    known = entry.parties.get(name)
    return known.slug if known else fold(name)


def _themes(entries: Iterable[Entry], settings: Settings) -> tuple[CountedLink, ...]:
    themes = {theme.slug: theme for entry in entries for theme in entry.themes}
    counts = Counter(theme.slug for entry in entries for theme in entry.themes)
    ranked = sorted(themes.values(), key=lambda theme: (-counts[theme.slug], theme_name(theme, settings)))
    return tuple(CountedLink(theme_name(theme, settings), theme_url(theme), counts[theme.slug]) for theme in ranked)


def _groups(person: Person, library: Library) -> tuple[tuple[Link, int], ...]:
    """Return the other groups that filed enough of these motions along, with how many."""
    names: dict[str, Link] = {}
    together: Counter[str] = Counter()
    for entry in person.entries:
        own = {_party_key(entry, name) for name in person.parties_in(entry)}
        others = {_party_key(entry, name): name for name in entry.submitting_parties}
        for key in others.keys() - own:
            names.setdefault(key, who.party(entry, library, others[key]))
            together[key] += 1
    ranked = sorted(names, key=lambda key: (-together[key], key))
    return tuple((names[key], together[key]) for key in ranked if together[key] >= FLOOR)
