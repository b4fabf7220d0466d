"""People: councillors who filed motions, one for each name in a municipality; the register joins who moved."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import count

from generator.library.entry import Entry
from generator.library.library import Library, derived
from generator.model.names import fold, slugify
from generator.model.people import Key, keys_of
from generator.model.registers import Person as Listed

FLOOR = 2
"""Somebody has a page from so many motions on, and is named as company from so many motions together on."""
SLUG_LIMIT = 80


@dataclass(frozen=True)
class Person:
    """Somebody who filed motions, in one council or, by the register, in several."""

    keys: tuple[Key, ...]
    """Of today first, then those that the register joins with it."""
    name: str
    """As the newest motion writes it."""
    entries: tuple[Entry, ...]
    """Newest first."""
    urls: tuple[str, ...]
    """The address of each key, below the site's root."""
    listed: Listed | None
    """What the register says with consent."""

    @property
    def place(self) -> str:
        """Slug of the municipality where they sit now, or sat last."""
        return self.keys[0][0]

    @property
    def url(self) -> str:
        """The address of the page, which exists where `has_page` says so."""
        return self.urls[0]

    @property
    def has_page(self) -> bool:
        """Whether there is enough to show, about somebody who still is in that role."""
        return len(self.entries) >= FLOOR and not (self.listed and self.listed.ended)

    def parties_in(self, entry: Entry) -> tuple[str, ...]:
        """Return the groups for which they filed a motion, by the names of its record."""
        own = (who.party for who in entry.motion.submitters if who.name and (entry.place, fold(who.name)) in self.keys)
        return tuple(dict.fromkeys(own))


@dataclass(frozen=True)
class People:
    """All who filed motions, by every key that leads to them."""

    by_key: Mapping[Key, Person]

    @cached_property
    def shown(self) -> tuple[Person, ...]:
        """Those who have a page, by its address."""
        by_url = {person.url: person for person in self.by_key.values() if person.has_page}
        return tuple(by_url[url] for url in sorted(by_url))

    @cached_property
    def by_place(self) -> dict[str, tuple[Person, ...]]:
        """Those who have a page, by the slug of the municipality where they sit now, in the order of the alphabet."""
        groups: dict[str, list[Person]] = defaultdict(list)
        for person in sorted(self.shown, key=lambda person: (fold(person.name), person.url)):
            groups[person.place].append(person)
        return {place: tuple(people) for place, people in groups.items()}

    def find(self, place: str | None, name: str) -> Person | None:
        """Return who filed motions under this name in this municipality."""
        return self.by_key.get((place or "", fold(name)))

    def of(self, entry: Entry) -> tuple[Person, ...]:
        """Return who filed a motion, the first one first."""
        return tuple(self.by_key[key] for key in keys_of(entry.motion, entry.place))

    def company(self, person: Person) -> tuple[tuple[Person, int], ...]:
        """Return with whom they filed motions often enough, and how many, those most at their side first."""
        others = [other for entry in person.entries for other in self.of(entry) if other.url != person.url]
        by_url, together = {other.url: other for other in others}, Counter(other.url for other in others)
        ranked = sorted(by_url.values(), key=lambda other: (-together[other.url], fold(other.name), other.url))
        return tuple((other, together[other.url]) for other in ranked if together[other.url] >= FLOOR)


def people_of(entries: Iterable[Entry], register: Iterable[Listed]) -> People:
    """Return everybody who filed these motions, which come newest first."""
    filed: dict[Key, list[Entry]] = defaultdict(list)
    for entry in entries:
        for key in keys_of(entry.motion, entry.place):
            filed[key].append(entry)
    listed = {(one.municipality, fold(one.name)): one for one in register}
    moves = {(one.moved_from, key[1]): key for key, one in listed.items() if one.moved_from}
    joined: dict[Key, list[Key]] = defaultdict(list)
    for key in sorted(filed):
        joined[_today(key, moves)].append(key)
    urls = dict(_addresses({key: _first(filed.get(key, ())) for key in {*filed, *joined}}))
    people = (_person((now, *(key for key in keys if key != now)), filed, urls, listed) for now, keys in joined.items())
    return People({key: person for person in people for key in person.keys})


def _person(
    keys: tuple[Key, ...], filed: Mapping[Key, list[Entry]], urls: Mapping[Key, str], listed: Mapping[Key, Listed]
) -> Person:
    by_id = {entry.id: entry for key in keys for entry in filed.get(key, ())}
    entries = tuple(sorted(by_id.values(), key=lambda entry: (-entry.day.toordinal(), entry.id)))
    return Person(keys, _name(keys, entries[0]), entries, tuple(urls[key] for key in keys), listed.get(keys[0]))


def _name(keys: tuple[Key, ...], entry: Entry) -> str:
    names = (who.name for who in entry.motion.submitters if who.name)
    return next(name for name in names if (entry.place, fold(name)) in keys)


def _first(entries: Iterable[Entry]) -> date:
    """Return when the first of these motions entered the library."""
    return min((entry.motion.added for entry in entries), default=date.max)


def _today(key: Key, moves: Mapping[Key, Key]) -> Key:
    """Follow somebody from council to council; a circle, which the check forbids, ends where it closes."""
    passed = {key}
    while key in moves and moves[key] not in passed:
        key = moves[key]
        passed.add(key)
    return key


def _addresses(first: Mapping[Key, date]) -> Iterator[tuple[Key, str]]:
    """Give each key an address; of two that would have the same, who came first keeps it when another one comes."""
    taken: set[str] = set()
    for key in sorted(first, key=lambda key: (first[key], key)):
        base = slugify(key[1])[:SLUG_LIMIT].strip("-") or "indiener"
        stem = f"mensen/{key[0]}/{base}"
        url = next(url for url in (f"{stem}/" if n == 1 else f"{stem}-{n}/" for n in count(1)) if url not in taken)
        taken.add(url)
        yield key, url


def former_addresses(library: Library) -> dict[str, str]:
    """Return the addresses that a page had before its person moved to another council, with those of today."""
    return {old: person.url for person in library_people(library).shown for old in person.urls[1:]}


@derived
def library_people(library: Library) -> People:
    """Return those who filed the motions of a library with a council."""
    return people_of(library.real, library.registers.people)
