"""Where the groups of the community that a library is for stood on a motion."""

from collections.abc import Collection, Iterable

from generator.library.entry import Entry
from generator.model.enums import Side
from generator.model.registers import Party
from generator.subjects.voting.groups import names_on


def is_own(party: Party | None, community: Collection[str]) -> bool:
    """Whether a party is one of the community's, or unites one of them with others."""
    return party is not None and not {party.slug, *party.unites}.isdisjoint(community)


def is_opposed(entry: Entry, community: Collection[str]) -> bool:
    """Whether a group of the community voted against it, be it that another one of them voted for."""
    return _has_own(entry, names_on(entry, Side.AGAINST), community)


def worked_with(entry: Entry, community: Collection[str]) -> bool:
    """Whether it worked, can still be asked for, and had a group of the community behind it: that filed or voted for.

    A library that is for no party in particular asks no more than that it worked.
    """
    if not (entry.motion.status and entry.motion.status.is_success) or entry.motion.outdated:
        return False
    behind = (*entry.submitting_parties, *names_on(entry, Side.FOR))
    return not community or (_has_own(entry, behind, community) and not is_opposed(entry, community))


def is_backed(entries: Collection[Entry], community: Collection[str]) -> bool:
    """Whether one of these worked with a group of the community behind it, and no such group voted against any."""
    if any(is_opposed(entry, community) for entry in entries):
        return False
    return any(worked_with(entry, community) for entry in entries)


def _has_own(entry: Entry, names: Iterable[str], community: Collection[str]) -> bool:
    return any(is_own(entry.parties.get(name), community) for name in names)
