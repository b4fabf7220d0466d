"""The block "Wie stemt mee?": how groups voted on a set of motions, in numbers with their base and never as a share."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.enums import Position, Side
from generator.model.registers import Party
from generator.pages.link import Link
from generator.subjects.voting.facts import FLOOR, Filing, VotingRecord, voting_record
from generator.subjects.voting.groups import Group, is_national
from generator.urls import party_url

SHOWN = 5
"""So many rows of the table stand open; the others are one click away."""
MOST = 6
"""So many local lists are named; of the others the votes stand with their motions."""
HERE_FLOOR = 3
"""From so many motions on the page shows how the groups of one council voted."""


@dataclass(frozen=True)
class Line:
    """A group with its numbers, each as a part of a whole."""

    group: Link
    councils: tuple[int, int]
    motions: tuple[int, int]
    votes: tuple[int, int]
    """0 of 0 where the records have sides alone."""


@dataclass(frozen=True)
class Named:
    """A group in words: where it stood, or where it filed."""

    group: Link
    words: str


@dataclass(frozen=True)
class VotingRecordView:
    """What the block shows."""

    base: str
    """On how many motions, in how many councils."""
    lines: tuple[Line, ...]
    named: tuple[Named, ...] = ()
    local: tuple[Named, ...] = ()
    left: int = 0
    """How many local lists are not named."""
    filed: tuple[Named, ...] = ()
    positions: str = ""
    one_council: bool = False
    """Whether all of it is of one council, so that motions alone are counted."""
    forecast: str = ""
    """Where the own council's seats are laid beside this; empty where that can't be."""

    @property
    def shown(self) -> tuple[Line, ...]:
        """The rows that stand open."""
        return self.lines[:SHOWN]

    @property
    def folded(self) -> tuple[Line, ...]:
        """The rows that are one click away."""
        return self.lines[SHOWN:]

    @property
    def by_motion(self) -> bool:
        """Whether motions are counted apart: they are where a council voted on more than one."""
        return self.one_council or any(line.councils != line.motions for line in self.lines)

    @property
    def by_vote(self) -> bool:
        """Whether the votes of any group are known; records can have sides alone."""
        return any(every for line in self.lines for every in line.votes)


def voting_record_view(
    record: VotingRecord, library: Library, t: Language, forecast: str = ""
) -> VotingRecordView | None:
    """Return how groups stood towards motions of several councils; None where too little is known.

    Args:
        record: how they stood.
        library: where groups have their pages.
        t: those of the interface.
        forecast: where the own council's seats are laid beside this.
    """
    if not record.is_shown:
        return None
    return VotingRecordView(
        base=_base(record, t),
        lines=tuple(_line(group, library) for group in record.counted),
        named=tuple(Named(_ref(group.name, group.party, library), stood(group, t)) for group in record.named),
        local=tuple(_local(group, library, t) for group in record.local[:MOST]),
        left=len(record.local[MOST:]),
        filed=tuple(_filing(one, library, t) for one in record.filed if is_national(one.party)),
        positions=positions(record, t),
        forecast=forecast,
    )


def here_view(entries: Iterable[Entry], place: str, library: Library, t: Language) -> VotingRecordView | None:
    """Return how the groups of one council voted, local ones too; None below so many motions."""
    record = voting_record(entry for entry in entries if entry.place == place)
    if record.motions < HERE_FLOOR:
        return None
    groups = sorted((*record.national, *record.local), key=_most_often_for)
    base = t.ngettext("Votes of groups on {n} motion.", "Votes of groups on {n} motions.", record.motions)
    return VotingRecordView(base=base, lines=tuple(_line(group, library) for group in groups), one_council=True)


def stood(group: Group, t: Language) -> str:
    """Return in which councils a group was for, against, or divided."""
    sentences = (
        (Side.FOR, t.gettext("for in {councils}")),
        (Side.AGAINST, t.gettext("against in {councils}")),
        (None, t.gettext("divided in {councils}")),
    )
    by_side = ((sentence, group.councils(side)) for side, sentence in sentences)
    return ", ".join(
        sentence.format(councils=_listed([council_group.council for council_group in council_groups], t))
        for sentence, council_groups in by_side
        if council_groups
    )


def positions(record: VotingRecord, t: Language) -> str:
    """Return whether motions came from opposition or coalition, as far as records say; empty where none does."""
    opposition, coalition, both = (
        record.positions.get(frozenset(sides), 0)
        for sides in ({Position.OPPOSITION}, {Position.COALITION}, set(Position))
    )
    parts = (
        (
            opposition,
            t.ngettext("from the opposition in {n} council", "from the opposition in {n} councils", opposition),
        ),
        (
            coalition,
            t.ngettext("from the coalition in {n} council", "from the coalition in {n} councils", coalition),
        ),
        (both, t.ngettext("from both in {n} council", "from both in {n} councils", both)),
    )
    known = [phrase for number, phrase in parts if number]
    return t.gettext("Filed {where}.", where=", ".join(known)) if known else ""


def _base(record: VotingRecord, t: Language) -> str:
    councils = t.ngettext("{n} council", "{n} councils", record.councils)
    return t.ngettext(
        "Votes of groups on {n} motion in {councils}.",
        "Votes of groups on {n} motions in {councils}.",
        record.motions,
        councils=councils,
    )


def _line(group: Group, library: Library) -> Line:
    return Line(
        group=_ref(group.name, group.party, library),
        councils=(len(group.councils(Side.FOR)), len(group.council_groups)),
        motions=(group.motions_for, group.motions),
        votes=group.votes,
    )


def _most_often_for(group: Group) -> tuple[float, int, str]:
    return -group.motions_for / group.motions, -group.motions, group.name.casefold()


def _local(group: Group, library: Library, t: Language) -> Named:
    (council_group,) = group.council_groups
    sides = {Side.FOR: t.gettext("voted for"), Side.AGAINST: t.gettext("voted against"), None: t.gettext("was divided")}
    several = t.gettext("for on {n} of {all} motions", n=group.motions_for, all=group.motions)
    name = Link(f"{group.name} ({council_group.council})", _ref(group.name, group.party, library).url)
    return Named(name, several if group.motions > 1 else sides[council_group.side])


def _filing(one: Filing, library: Library, t: Language) -> Named:
    few = len(one.councils) < FLOOR
    where = _listed(one.councils, t) if few else t.ngettext("{n} council", "{n} councils", len(one.councils))
    return Named(_ref(one.name, one.party, library), t.gettext("in {councils}", councils=where))


def _listed(names: Sequence[str], t: Language) -> str:
    *first, last = names
    return t.gettext("{first} and {last}", first=", ".join(first), last=last) if first else last


def _ref(name: str, party: Party | None, library: Library) -> Link:
    return Link(name, party_url(party) if party and party.slug in library.by_party else "")
