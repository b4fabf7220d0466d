"""Who votes along: how groups voted on motions, council by council. Local lists are never taken together."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from generator.library.entry import Entry
from generator.model.enums import Position, Side
from generator.model.registers import Party
from generator.subjects.voting.groups import Group, Key, council_of, groups_of, is_national, key_of, last_votes

FLOOR = 3
"""From so many councils on a national group has a figure; below that its councils are named."""
BLOCK_FLOOR = 2
"""From so many councils on there is something to show at all: the votes of one council stand with its motion."""


@dataclass(frozen=True)
class Filing:
    """A group that filed motions, alone or with others."""

    name: str
    party: Party | None
    councils: tuple[str, ...]
    """The names of the councils, each once."""


@dataclass(frozen=True)
class VotingRecord:
    """How groups stood towards motions, and who filed them."""

    national: tuple[Group, ...]
    """Most often for first, by councils."""
    local: tuple[Group, ...]
    """One for each local list in its own council, by name."""
    filed: tuple[Filing, ...]
    """Groups that filed, those of most councils first."""
    motions: int
    """On how many motions votes of groups are known."""
    councils: int
    """In how many councils."""
    positions: dict[frozenset[Position], int]
    """From where motions were filed, with the number of councils; a council where that is not known is not in it."""

    @property
    def is_shown(self) -> bool:
        """Whether enough is known to be shown."""
        return self.councils >= BLOCK_FLOOR

    @property
    def counted(self) -> tuple[Group, ...]:
        """The national groups that have a figure."""
        return tuple(group for group in self.national if len(group.council_groups) >= FLOOR)

    @property
    def named(self) -> tuple[Group, ...]:
        """The national groups whose councils are named instead, by name."""
        few = (group for group in self.national if len(group.council_groups) < FLOOR)
        return tuple(sorted(few, key=lambda group: group.name.casefold()))


def voting_record(entries: Iterable[Entry]) -> VotingRecord:
    """Return how groups voted on these motions: the last decision with their votes counts, models never do."""
    # By id, so that the order of files is no matter.
    real = sorted((entry for entry in entries if not entry.motion.model), key=lambda entry: entry.id)
    groups = groups_of(real)
    voted = [entry for entry in real if last_votes(entry)]
    return VotingRecord(
        national=tuple(sorted((one for one in groups if is_national(one.party)), key=_most_often_for)),
        local=tuple(sorted((one for one in groups if not is_national(one.party)), key=_by_name)),
        filed=_filed(real),
        motions=len(voted),
        councils=len({council_of(entry) for entry in voted}),
        positions=_positions(real),
    )


def _most_often_for(group: Group) -> tuple[float, int, str]:
    share = len(group.councils(Side.FOR)) / len(group.council_groups)
    return -share, -len(group.council_groups), group.name.casefold()


def _by_name(group: Group) -> tuple[str, str]:
    return group.name.casefold(), group.council_groups[0].place


def _filed(entries: Iterable[Entry]) -> tuple[Filing, ...]:
    councils: dict[Key, dict[str, str]] = defaultdict(dict)
    names: dict[Key, tuple[str, Party | None]] = {}
    for entry in entries:
        for name in entry.submitting_parties:
            key, party = key_of(entry, name), entry.parties.get(name)
            councils[key][council_of(entry)] = entry.place_name or ""
            names[key] = party.name if party else name, party
    filings = (Filing(*names[key], tuple(sorted(places.values()))) for key, places in councils.items())
    return tuple(sorted(filings, key=lambda one: (-len(one.councils), one.name.casefold(), one.councils)))


def _positions(entries: Iterable[Entry]) -> dict[frozenset[Position], int]:
    by_council: dict[str, set[Position]] = defaultdict(set)
    for entry in entries:
        by_council[council_of(entry)] |= {one.position for one in entry.motion.submitters if one.position}
    return dict(Counter(frozenset(positions) for positions in by_council.values() if positions))
