"""Who sits in a council, with seats where a source gives them: the register first, else votes that have numbers."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from generator.library.entry import Entry
from generator.library.library import Library, derived
from generator.model.names import fold
from generator.model.registers import Party, Seats
from generator.subjects.search.choices import terms_of
from generator.subjects.voting.groups import last_votes, voted_on


@dataclass(frozen=True)
class Council:
    """The groups of one council, the largest first, then by name."""

    groups: Mapping[str, int]
    """Each with its seats; 0 where no source says."""
    term: str = ""
    """Since when a source gives the seats; empty where none does."""
    votes: tuple[Entry, ...] = ()
    """The motions whose votes tell the seats, the last one last; none where a source or nothing tells them."""
    names: Mapping[str, str] = field(default_factory=dict)
    """The other names that its groups go by in this council alone, folded, each with the name as shown."""


@derived
def library_councils(library: Library) -> dict[str, Council]:
    """Return by municipality what is known of its council; one of which nothing is known is not there."""
    listed: dict[str, Seats] = {}
    for one in sorted(library.registers.seats, key=lambda one: one.start):
        listed[one.municipality] = one
    lists = [party for party in library.registers.parties if party.municipality and not party.national]
    places = {*listed, *library.by_municipality, *(party.municipality for party in lists if party.municipality)}
    councils = {place: _council(place, listed.get(place), lists, library) for place in sorted(places)}
    names = local_names(library.registers.parties)
    return {place: replace(one, names=names.get(place, {})) for place, one in councils.items() if one.groups}


def local_names(parties: Iterable[Party]) -> dict[str, dict[str, str]]:
    """Return by municipality what groups are called there besides: other names of its lists, and of local branches.

    A name that has ended is left out: it can be another group's by now.
    """
    names: dict[str, dict[str, str]] = {}
    for party in parties:
        for alias in party.aliases:
            place = alias.municipality or party.municipality
            if place and not alias.until and fold(alias.name) != fold(party.name):
                names.setdefault(place, {})[fold(alias.name)] = party.name
    return names


def _council(place: str, listed: Seats | None, lists: Iterable[Party], library: Library) -> Council:
    if listed:
        return _ordered({one.party: one.seats for one in listed.parties}, term=str(listed.start.year))
    local = {party.name: 0 for party in lists if party.municipality == place}
    terms = _by_term(entry for entry in library.by_municipality.get(place, ()) if entry.place == place)
    newest = next(iter(terms.values()), [])
    filed = {_shown(entry, name): 0 for entry in newest for name in entry.submitting_parties}
    voted = _most_votes(_newest(terms, last_votes))
    counted = _newest(terms, has_numbers)
    return _ordered({**local, **filed, **dict.fromkeys(voted, 0), **_most_votes(counted)}, votes=tuple(counted))


def _by_term(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Return the motions of each term, the newest term first."""
    by_term: dict[str, list[Entry]] = {}
    for entry in entries:
        for term in terms_of(entry):
            by_term.setdefault(term, []).append(entry)
    return dict(sorted(by_term.items(), reverse=True))


def _newest(terms: Mapping[str, list[Entry]], tells: Callable[[Entry], object]) -> list[Entry]:
    """Return the motions of the newest term in which some tell it: who sat there before may be gone."""
    return next(filter(None, ([entry for entry in entries if tells(entry)] for entries in terms.values())), [])


def has_numbers(entry: Entry) -> bool:
    """Whether the votes on a motion say how many members each group has."""
    return any(vote.in_favour or vote.against for vote in last_votes(entry))


def _most_votes(entries: Iterable[Entry]) -> dict[str, int]:
    """Return the most votes that each group ever cast: who was away one evening has a seat all the same."""
    most: dict[str, int] = {}
    for entry in entries:
        for vote in last_votes(entry):
            name, cast = _shown(entry, vote.party), (vote.in_favour or 0) + (vote.against or 0)
            most[name] = max(most.get(name, 0), cast)
    return most


def _shown(entry: Entry, name: str) -> str:
    """Return a party by the name of the register, so that it stands there once; an unknown group as it is written."""
    party = entry.parties.get(name)
    return party.name if party else name


def _ordered(groups: Mapping[str, int], term: str = "", votes: tuple[Entry, ...] = ()) -> Council:
    ordered = dict(sorted(groups.items(), key=lambda one: (-one[1], one[0].casefold())))
    return Council(ordered, term, tuple(sorted(votes, key=lambda one: (voted_on(one), one.id))))
