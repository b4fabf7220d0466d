"""Names are found by names: municipalities of today and before, parties and people, never by words of a text.

A name is a word of its own in the index, such as `@den-haag`, which stands on the motions that are filed there.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.names import slugify
from generator.subjects.search.index import LEVELS, Index
from generator.subjects.search.synonyms import LONGEST_ROW, Asked, Kind, Relation, keys_of
from generator.text.stop_words import STOPS
from generator.text.words import forms, is_letter

PLACE_MARK = "@"
PARTY_MARK = "*"
PERSON_MARK = "~"
SHORTEST = 3
"""A part of a person's name has so many letters at least; shorter ones are initials."""


def name_postings(entries: Sequence[Entry]) -> dict[str, list[tuple[int, int]]]:
    """Return the postings of names: of the municipality then and its successors today, the parties and the people."""
    postings: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, entry in enumerate(entries):
        for name in dict.fromkeys(_names(entry)):
            postings[name].append((number, LEVELS))
    return dict(postings)


def _names(entry: Entry) -> Iterator[str]:
    if entry.place:
        yield PLACE_MARK + entry.place
    yield from (PLACE_MARK + place.slug for place in entry.municipalities)
    for who in entry.motion.submitters:
        party = entry.parties.get(who.party)
        yield PARTY_MARK + (party.slug if party else slugify(who.party))
        if who.name:
            yield PERSON_MARK + slugify(who.name)


def asked_names(library: Library, index: Index) -> Iterator[Asked]:
    """Yield for each name, and for each part of a person's name, what it asks."""
    for spelling, stem in (*_places(library), *_parties(library), *_people(library)):
        words = {form for form in forms([spelling]) if not is_letter(form)}
        for key in keys_of(spelling, index):
            if " " in key or not words & index.common:
                yield key, Relation(Kind.NAME, (stem,))
            elif not words & STOPS:  # `boer` alone is not Ten Boer
                yield key, Relation(Kind.SAME, (stem,))


def _places(library: Library) -> Iterator[tuple[str, str]]:
    for place in library.places.municipalities:
        yield from ((name, PLACE_MARK + place.slug) for name in (place.name, *place.other_names))
    yield from ((place.name, PLACE_MARK + place.slug) for place in library.places.former)


def _parties(library: Library) -> Iterator[tuple[str, str]]:
    for party in library.registers.parties:
        names = (party.name, *(alias.name for alias in party.aliases))
        yield from ((name, PARTY_MARK + party.slug) for name in names)
    known = {party.slug for party in library.registers.parties}
    unknown = {who.party for entry in library.entries for who in entry.motion.submitters}
    yield from ((name, PARTY_MARK + slugify(name)) for name in sorted(unknown) if slugify(name) not in known)


def _people(library: Library) -> Iterator[tuple[str, str]]:
    people = {who.name for entry in library.entries for who in entry.motion.submitters if who.name}
    for name in sorted(people):
        yield from ((part, PERSON_MARK + slugify(name)) for part in _parts(name.split()))


def _parts(words: Sequence[str]) -> Iterable[str]:
    """Return the full name, what comes after each first name, and each word of it."""
    behind = (" ".join(words[at:]) for at in range(len(words)) if len(words) - at <= LONGEST_ROW + 2)
    return dict.fromkeys((*behind, *(word for word in words if len(word) >= SHORTEST)))
