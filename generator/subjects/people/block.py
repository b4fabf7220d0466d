"""Ask somebody who did it before: who filed a motion that worked, and where they can be reached."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.registers import Theme
from generator.pages.link import Link
from generator.subjects.people import contacts as who
from generator.subjects.people.contacts import Route
from generator.subjects.people.facts import Person, library_people

MOST = 2
"""So many examples stand on a page, the newest success first: it is no list of who did most."""
NAMES = 2
"""So many submitters of a motion are named."""


@dataclass(frozen=True)
class Example:
    """A motion that worked, with who can be asked about it."""

    entry: Entry
    names: tuple[Link, ...]
    """Submitters with a page, else groups; the first one first."""
    groups: tuple[str, ...]
    """For each submitter the groups of that motion; empty where the names are those of groups."""
    routes: tuple[Route, ...]


@dataclass(frozen=True)
class Ask:
    """The examples of one page, and whom else to ask."""

    examples: tuple[Example, ...]
    networks: tuple[tuple[str, str], ...] = ()
    """Names of themes, each with the address of its contact or network."""
    shared: tuple[Route, ...] = ()
    """The public pages of the one council that all examples are from."""


Marks = Callable[[Entry, tuple[Person, ...]], Iterable[Hashable]]
"""What two examples on one page may not have in common, from a motion and those of its submitters who have a page."""


def ask_elsewhere(entries: Iterable[Entry], library: Library, language: Language) -> Ask | None:
    """Return one example of each municipality where it worked; None where it worked nowhere."""
    examples = _examples(entries, library, _town)
    themes = {theme.slug: theme for example in examples for theme in example.entry.themes}
    return Ask(examples, _networks(themes.values(), language)) if examples else None


def ask_about(theme: Theme, library: Library, language: Language) -> Ask | None:
    """Return one example of each municipality where it worked, with the theme's own contact or network."""
    examples = _examples(library.by_theme[theme.slug], library, _town)
    return Ask(examples, _networks((theme,), language)) if examples else None


def ask_here(place: str, library: Library) -> Ask | None:
    """Return one example of each submitter in one municipality; what all can be reached by stands there once."""
    shared = who.public_routes((place,), library)
    examples = _examples(library.by_municipality.get(place, ()), library, _submitter)
    apart = (replace(one, routes=tuple(route for route in one.routes if route not in shared)) for one in examples)
    return Ask(tuple(apart), shared=shared) if examples else None


def _town(entry: Entry, people: tuple[Person, ...]) -> list[Hashable]:
    return [tuple(town.slug for town in entry.municipalities), *(one.url for one in people[:1])]


def _submitter(entry: Entry, people: tuple[Person, ...]) -> list[Hashable]:
    return [people[0].url if people else entry.motion.submitters[0].party]


def _examples(entries: Iterable[Entry], library: Library, marks: Marks) -> tuple[Example, ...]:
    """Return the newest motions that worked, of which no two have a mark in common."""
    seen: set[Hashable] = set()
    examples: list[Example] = []
    for entry in filter(_worked, entries):
        people = tuple(one for one in library_people(library).of(entry) if one.has_page)[:NAMES]
        if len(examples) < MOST and seen.isdisjoint(marks(entry, people)):
            seen.update(marks(entry, people))
            examples.append(_by_people(entry, people, library) if people else _by_groups(entry, library))
    return tuple(examples)


def _worked(entry: Entry) -> bool:
    return bool(entry.motion.status and entry.motion.status.is_success and entry.motion.submitters)


def _by_people(entry: Entry, people: tuple[Person, ...], library: Library) -> Example:
    names = tuple(Link(one.name, one.url) for one in people)
    routes = dict.fromkeys(route for one in people for route in who.routes(one, library))
    return Example(entry, names, tuple(", ".join(one.parties_in(entry)) for one in people), tuple(routes))


def _by_groups(entry: Entry, library: Library) -> Example:
    names = tuple(who.party(entry, library, name) for name in entry.submitting_parties[:NAMES])
    return Example(entry, names, (), tuple(Route(page) for page in who.contacts(entry, library)))


def _networks(themes: Iterable[Theme], language: Language) -> tuple[tuple[str, str], ...]:
    return tuple((theme.label.spoken(language.code), theme.contact) for theme in themes if theme.contact)
