"""Families: motions that belong together, since one was made from the other or since they share an idea."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.library.entry import Entry
from generator.model.parts import BasedOn
from generator.model.registers import Idea

FLOOR = 2
"""A family has so many motions at least."""


@dataclass(frozen=True)
class Tie:
    """One motion of a family that was made from another one of it, with how."""

    child: Entry
    parent: Entry
    link: BasedOn


@dataclass(frozen=True)
class Family:
    """Motions that `based_on` or a shared idea joins, the one that entered the library first in front."""

    members: tuple[Entry, ...]
    ties: tuple[Tie, ...]
    """What was made from what; members without a tie only share an idea with the others."""

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
    def parent(self) -> dict[str, Tie]:
        """For each motion made from another one, its first tie that leads to no circle."""
        found: dict[str, Tie] = {}
        for tie in self.ties:
            if tie.child.id not in found and not _leads(tie.parent.id, tie.child.id, found):
                found[tie.child.id] = tie
        return found

    def origin(self, entry: Entry) -> Entry:
        """Return the first motion of the line that this one comes from; itself where it comes from none."""
        while entry.id in self.parent:
            entry = self.parent[entry.id].parent
        return entry


def _leads(key: str, end: str, parent: Mapping[str, Tie]) -> bool:
    """Tell whether the line of a motion's parents comes past another motion."""
    while key != end and key in parent:
        key = parent[key].parent.id
    return key == end


def families_of(entries: Iterable[Entry], by_id: Mapping[str, Entry]) -> tuple[Family, ...]:
    """Return the families among motions, the largest first.

    Args:
        entries: the motions.
        by_id: the motions by id, those of today and former ones; what a link names beyond them is left out.
    """
    found = sorted(entries, key=lambda entry: (entry.motion.added, entry.id))
    ties = tuple(tie for entry in found for tie in _ties(entry, by_id))
    made = [Family(tuple(group), tuple(inside)) for group, inside in _joined(found, ties) if len(group) >= FLOOR]
    return tuple(sorted(made, key=lambda family: (-len(family.members), family.founder.id)))


def _ties(entry: Entry, by_id: Mapping[str, Entry]) -> list[Tie]:
    named = ((link, by_id.get(link.motion or "")) for link in entry.motion.based_on)
    return [Tie(entry, parent, link) for link, parent in named if parent and parent.id != entry.id]


def _joined(entries: Sequence[Entry], ties: Sequence[Tie]) -> list[tuple[list[Entry], list[Tie]]]:
    """Return the motions in groups that hang together, with the ties of each group."""
    head = {entry.id: entry.id for entry in entries}

    def top(key: str) -> str:
        while head[key] != key:
            head[key] = head[head[key]]
            key = head[key]
        return key

    first_of: dict[str, str] = {}
    for entry in entries:
        if entry.idea:
            head[top(entry.id)] = top(first_of.setdefault(entry.idea.slug, entry.id))
    for tie in ties:
        head[top(tie.child.id)] = top(tie.parent.id)
    groups: dict[str, tuple[list[Entry], list[Tie]]] = defaultdict(lambda: ([], []))
    for entry in entries:
        groups[top(entry.id)][0].append(entry)
    for tie in ties:
        groups[top(tie.child.id)][1].append(tie)
    return list(groups.values())
