"""How groups voted on motions, council by council: the last decision with their votes counts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.library.entry import Entry
from generator.model.dates import PartialDate
from generator.model.enums import Side
from generator.model.names import fold
from generator.model.parts import PartyVote
from generator.model.registers import Party

Key = tuple[str, str]
"""The council of a local group with the name of that group; a national group has no council here."""


@dataclass(frozen=True)
class Cast:
    """How one group voted on one motion."""

    entry: Entry
    yes: int
    """Votes for; 0 with `no` where the record has the side alone."""
    no: int
    side: Side | None
    """Where most of its votes went; None where it was split evenly."""


@dataclass(frozen=True)
class CouncilGroup:
    """A group in one council."""

    council: str
    """The name under which the council filed."""
    place: str
    """The slug of the municipality, of today or former; its name where it is not known."""
    casts: tuple[Cast, ...]

    @cached_property
    def side(self) -> Side | None:
        """Where it stood on most of the motions; None where it was as often for as against."""
        return _side(self.on(Side.FOR), self.on(Side.AGAINST))

    def on(self, side: Side) -> int:
        """Return on how many motions it stood on that side."""
        return sum(cast.side is side for cast in self.casts)


@dataclass(frozen=True)
class Group:
    """A national group with all councils where it voted, or a local one with its own council."""

    name: str
    party: Party | None
    """None for a name that the register does not know."""
    council_groups: tuple[CouncilGroup, ...]
    """By name of the council."""

    @property
    def motions(self) -> int:
        """On how many motions it voted."""
        return sum(len(council_group.casts) for council_group in self.council_groups)

    @property
    def motions_for(self) -> int:
        """On how many motions it stood on the side for."""
        return sum(council_group.on(Side.FOR) for council_group in self.council_groups)

    @property
    def votes(self) -> tuple[int, int]:
        """The votes of its members: those for, and all; where only a side is known there are none."""
        casts = [cast for council_group in self.council_groups for cast in council_group.casts]
        yes = sum(cast.yes for cast in casts)
        return yes, yes + sum(cast.no for cast in casts)

    def councils(self, side: Side | None) -> tuple[CouncilGroup, ...]:
        """Return the councils where it stood on a side, or where it was divided."""
        return tuple(council_group for council_group in self.council_groups if council_group.side is side)


def is_national(party: Party | None) -> bool:
    """Whether a group is that of a national party; a name that the register does not know is taken for local."""
    return bool(party and party.national)


def last_votes(entry: Entry) -> tuple[PartyVote, ...]:
    """Return the votes of groups in the last decision that has them; an earlier vote on the same motion is over.

    Where the source names one side only, nothing is known of the groups together: those votes count nowhere.
    """
    return next(iter(_ballots(entry)), (entry.day, ()))[1]


def voted_on(entry: Entry) -> PartialDate:
    """Return when those votes were cast."""
    return next(iter(_ballots(entry)), (entry.day, ()))[0]


def _ballots(entry: Entry) -> Iterator[tuple[PartialDate, tuple[PartyVote, ...]]]:
    for decision in reversed(entry.motion.decisions):
        votes = decision.votes
        spoken = _spoken(votes.parties) if votes and not votes.listed else ()
        if spoken:
            yield decision.date, spoken


def _spoken(votes: Iterable[PartyVote]) -> tuple[PartyVote, ...]:
    return tuple(vote for vote in votes if vote.side or vote.in_favour or vote.against)


def groups_of(entries: Iterable[Entry]) -> list[Group]:
    """Return every group that voted on these motions: a national one once, a local one for its own council."""
    casts: dict[Key, dict[str, list[Cast]]] = defaultdict(lambda: defaultdict(list))
    names: dict[Key, tuple[str, Party | None]] = {}
    for entry in entries:
        for key, name, cast in _casts(entry):
            casts[key][council_of(entry)].append(cast)
            names[key] = name, entry.parties.get(name)
    return [_group(*names[key], places) for key, places in casts.items()]


def names_on(entry: Entry, side: Side) -> Iterator[str]:
    """Yield the names of the groups that stood on a side of a motion, as the record has them."""
    yield from (name for _, name, cast in _casts(entry) if cast.side is side)


def _casts(entry: Entry) -> Iterator[tuple[Key, str, Cast]]:
    for vote in last_votes(entry):
        yes, no = vote.in_favour or 0, vote.against or 0
        yield key_of(entry, vote.party), vote.party, Cast(entry, yes, no, vote.side or _side(yes, no))


def _group(name: str, party: Party | None, places: dict[str, list[Cast]]) -> Group:
    council_groups = (
        CouncilGroup(casts[0].entry.place_name or place, place, tuple(casts)) for place, casts in places.items()
    )
    return Group(
        party.name if party else name, party, tuple(sorted(council_groups, key=lambda one: (one.council, one.place)))
    )


def key_of(entry: Entry, name: str) -> Key:
    """Return what distinguishes the group of this name from all others."""
    party = entry.parties.get(name)
    return ("" if is_national(party) else council_of(entry), party.slug if party else fold(name))


def council_of(entry: Entry) -> str:
    """Return what distinguishes the council that got a motion from all others."""
    return entry.place or entry.place_name or ""


def _side(yes: int, no: int) -> Side | None:
    return None if yes == no else Side.FOR if yes > no else Side.AGAINST
