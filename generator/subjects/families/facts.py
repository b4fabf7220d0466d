"""Families: motions that belong together, since one was made from the other or since they share an idea."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from generator.library.entry import Entry
from generator.library.library import Library, derived
from generator.model.dates import PartialDate
from generator.model.municipality import Municipality
from generator.model.parts import BasedOn
from generator.model.registers import Idea, Retired
from generator.subjects.families.standing import Standing, standing
from generator.subjects.voting.facts import VotingRecord, voting_record

FLOOR = 2
"""A family has so many motions at least."""


@dataclass(frozen=True)
class Tie:
    """One motion of a family that was made from another one of it, with how."""

    child: Entry
    parent: Entry
    link: BasedOn


@dataclass(frozen=True)
class Loss:
    """One motion of a family that was made from a record which was taken away since."""

    child: Entry
    gone: Retired
    link: BasedOn


@dataclass(frozen=True)
class Family:
    """Motions that `based_on` or a shared idea joins, the one that entered the library first in front."""

    members: tuple[Entry, ...]
    ties: tuple[Tie, ...]
    """What was made from what."""
    losses: tuple[Loss, ...] = ()
    """What was made from something that is gone."""

    @property
    def founder(self) -> Entry:
        """The motion that gives the family its address: what joins later never changes it."""
        return self.members[0]

    @cached_property
    def ideas(self) -> tuple[Idea, ...]:
        """The ideas of its motions, each once."""
        return tuple({entry.idea.slug: entry.idea for entry in self.members if entry.idea}.values())

    @cached_property
    def real(self) -> tuple[Entry, ...]:
        """Its motions that were filed with a council."""
        return tuple(entry for entry in self.members if not entry.motion.model)

    @cached_property
    def standing(self) -> Standing:
        """Where its motions were filed, and how that ended."""
        return standing(self.real)

    @cached_property
    def voting_record(self) -> VotingRecord:
        """How groups voted on its motions."""
        return voting_record(self.members)

    @cached_property
    def municipalities(self) -> tuple[Municipality, ...]:
        """The municipalities of today where its motions were filed, each once, by name."""
        by_slug = {place.slug: place for entry in self.real for place in entry.municipalities}
        return tuple(place for _, place in sorted(by_slug.items()))

    @cached_property
    def aged(self) -> tuple[Entry, ...]:
        """Its motions, oldest first; a model motion has no day: before what it led to, else behind all."""
        after = {entry.id for entry in self.members if entry.motion.model and not self._is_start(entry)}
        return tuple(sorted(self.members, key=lambda entry: (entry.id in after, age(entry))))

    def _is_start(self, entry: Entry) -> bool:
        return entry.id not in self.parent and any(tie.parent.id == entry.id for tie in self.parent.values())

    @cached_property
    def newest(self) -> tuple[Entry, ...]:
        """Its motions as lists have them, newest first."""
        return tuple(sorted(self.members, key=lambda entry: (-entry.day.toordinal(), entry.id)))

    @cached_property
    def parent(self) -> dict[str, Tie]:
        """For each motion made from another one, its first tie that leads to no circle."""
        parents: dict[str, Tie] = {}
        for tie in self.ties:
            if tie.child.id not in parents and not _leads(tie.parent.id, tie.child.id, parents):
                parents[tie.child.id] = tie
        return parents

    @cached_property
    def apart(self) -> tuple[Entry, ...]:
        """Its motions that only share the idea: made from no other, and no other was made from them."""
        tied = {entry.id for tie in self.ties for entry in (tie.child, tie.parent)} | {
            loss.child.id for loss in self.losses
        }
        return tuple(entry for entry in self.members if entry.id not in tied)

    def line(self, entry: Entry) -> tuple[Entry, ...]:
        """Return the motions that this one comes from, the first of all in front; it stands last itself."""
        ancestors = [entry]
        while ancestors[-1].id in self.parent:
            ancestors.append(self.parent[ancestors[-1].id].parent)
        return tuple(reversed(ancestors))

    def origin(self, entry: Entry) -> Entry:
        """Return the first motion of the line that this one comes from; itself where it comes from none."""
        return self.line(entry)[0]

    def author(self, entry: Entry) -> Entry | None:
        """Return the first motion of its line that a council got; None where it is that one, or where there is none."""
        first = next((one for one in self.line(entry) if not one.motion.model), entry)
        return None if first.id == entry.id else first


def age(entry: Entry) -> tuple[bool, PartialDate, str]:
    """Sort by the day of decision or meeting; models, which have none, go first: what they led to came later."""
    return not entry.motion.model, entry.dated or PartialDate.of(date.max), entry.id


def _leads(key: str, end: str, parent: Mapping[str, Tie]) -> bool:
    """Tell whether the line of a motion's parents comes past another motion."""
    while key != end and key in parent:
        key = parent[key].parent.id
    return key == end


def families_of(
    entries: Iterable[Entry], by_id: Mapping[str, Entry], gone: Mapping[str, Retired] | None = None
) -> tuple[Family, ...]:
    """Return the families among motions, the largest first.

    Args:
        entries: the motions.
        by_id: the motions by id, those of today and former ones.
        gone: the records that were taken away; what a link names beyond both is left out.
    """
    ordered = sorted(entries, key=lambda entry: (entry.motion.added, entry.id))
    ties = [tie for entry in ordered for tie in _ties(entry, by_id)]
    losses = [loss for entry in ordered for loss in _losses(entry, gone or {})]
    families = (
        Family(tuple(group.members), tuple(group.ties), tuple(group.losses)) for group in _joined(ordered, ties, losses)
    )
    large = (family for family in families if len(family.members) >= FLOOR)
    return tuple(sorted(large, key=lambda family: (-len(family.members), family.founder.id)))


def _ties(entry: Entry, by_id: Mapping[str, Entry]) -> list[Tie]:
    named = ((link, by_id.get(link.motion or "")) for link in entry.motion.based_on)
    return [Tie(entry, parent, link) for link, parent in named if parent and parent.id != entry.id]


def _losses(entry: Entry, gone: Mapping[str, Retired]) -> list[Loss]:
    named = ((link, gone.get(link.motion or "")) for link in entry.motion.based_on)
    return [Loss(entry, lost, link) for link, lost in named if lost]


class _Group:
    """Motions that hang together, as they are found."""

    def __init__(self) -> None:
        self.members: list[Entry] = []
        self.ties: list[Tie] = []
        self.losses: list[Loss] = []


def _joined(entries: Sequence[Entry], ties: Sequence[Tie], losses: Sequence[Loss]) -> list[_Group]:
    """Return the motions in groups that hang together, in the order of the first motion of each."""
    top = _tops(
        (entry.id for entry in entries),
        (
            *((entry.id, f"#{entry.idea.slug}") for entry in entries if entry.idea),
            *((tie.child.id, tie.parent.id) for tie in ties),
            *((loss.child.id, f"†{loss.gone.id}") for loss in losses),
        ),
    )
    groups: dict[str, _Group] = defaultdict(_Group)
    for entry in entries:
        groups[top[entry.id]].members.append(entry)
    for tie in ties:
        groups[top[tie.child.id]].ties.append(tie)
    for loss in losses:
        groups[top[loss.child.id]].losses.append(loss)
    return list(groups.values())


def _tops(keys: Iterable[str], pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return for each key the one that stands for all that pairs join it with."""
    head: dict[str, str] = {}

    def top(key: str) -> str:
        head.setdefault(key, key)
        while head[key] != key:
            head[key] = head[head[key]]
            key = head[key]
        return key

    for one, other in pairs:
        head[top(one)] = top(other)
    return {key: top(key) for key in keys}


@derived
def library_families(library: Library) -> tuple[Family, ...]:
    """Return the families of a library, the largest first."""
    return families_of(library.entries, library.by_id, library.gone)


@derived
def family_by_motion(library: Library) -> dict[str, Family]:
    """Return the family of each motion that has one, by id of the motion."""
    return {entry.id: family for family in library_families(library) for entry in family.members}
