"""The block "Wie stemt mee?": how groups voted on a set of motions, in numbers with their base and never as a share."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.enums import Position, Side
from generator.model.registers import Party
from generator.pages.link import Ref
from generator.subjects.voting.facts import FLOOR, Alongside, Filing, alongside
from generator.subjects.voting.groups import Group, is_national
from generator.urls import party_url

SHOWN = 8
"""So many rows of the table stand open; the others are one click away."""
MOST = 40
"""So many local lists are named; of the others the votes stand with their motions."""
HERE_FLOOR = 3
"""From so many motions on it is told how the groups of one council voted."""


@dataclass(frozen=True)
class Line:
    """A group with its numbers, each as a part of a whole."""

    group: Ref
    councils: tuple[int, int]
    motions: tuple[int, int]
    votes: tuple[int, int]
    """0 of 0 where the records have sides alone."""


@dataclass(frozen=True)
class Named:
    """A group in words: where it stood, or where it filed."""

    group: Ref
    words: str


@dataclass(frozen=True)
class AlongsideView:
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
    outlook: str = ""
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


def alongside_view(found: Alongside, library: Library, words: Language, outlook: str = "") -> AlongsideView | None:
    """Return how groups stood towards motions of several councils; None where too little is known.

    Args:
        found: how they stood.
        library: where groups have their pages.
        words: those of the interface.
        outlook: where the own council's seats are laid beside this.
    """
    if not found.is_told:
        return None
    return AlongsideView(
        base=_base(found, words),
        lines=tuple(_line(group, library) for group in found.counted),
        named=tuple(Named(_ref(group.name, group.party, library), stood(group, words)) for group in found.named),
        local=tuple(_local(group, library, words) for group in found.local[:MOST]),
        left=len(found.local[MOST:]),
        filed=tuple(_filing(one, library, words) for one in found.filed if is_national(one.party)),
        positions=positions(found, words),
        outlook=outlook,
    )


def here_view(entries: Iterable[Entry], place: str, library: Library, words: Language) -> AlongsideView | None:
    """Return how the groups of one council voted, local ones too; None below so many motions."""
    found = alongside(entry for entry in entries if entry.place == place)
    if found.motions < HERE_FLOOR:
        return None
    groups = sorted((*found.national, *found.local), key=_most_often_for)
    base = words.counted("Votes of groups on {n} motion.", "Votes of groups on {n} motions.", found.motions)
    return AlongsideView(base=base, lines=tuple(_line(group, library) for group in groups), one_council=True)


def stood(group: Group, words: Language) -> str:
    """Return in which councils a group was for, against, or divided."""
    said = (
        (Side.FOR, words.say("for in {councils}")),
        (Side.AGAINST, words.say("against in {councils}")),
        (None, words.say("divided in {councils}")),
    )
    found = ((sentence, group.councils(side)) for side, sentence in said)
    return ", ".join(
        sentence.format(councils=_listed([bench.council for bench in benches], words))
        for sentence, benches in found
        if benches
    )


def positions(found: Alongside, words: Language) -> str:
    """Return whether motions came from opposition or coalition, as far as records tell; empty where none does."""
    opposition, coalition, both = (
        found.positions.get(frozenset(held), 0) for held in ({Position.OPPOSITION}, {Position.COALITION}, set(Position))
    )
    parts = (
        (
            opposition,
            words.counted("from the opposition in {n} council", "from the opposition in {n} councils", opposition),
        ),
        (
            coalition,
            words.counted("from the coalition in {n} council", "from the coalition in {n} councils", coalition),
        ),
        (both, words.counted("from both in {n} council", "from both in {n} councils", both)),
    )
    known = [said for number, said in parts if number]
    return words.say("Filed {where}.", where=", ".join(known)) if known else ""


def _base(found: Alongside, words: Language) -> str:
    councils = words.counted("{n} council", "{n} councils", found.councils)
    return words.counted(
        "Votes of groups on {n} motion in {councils}.",
        "Votes of groups on {n} motions in {councils}.",
        found.motions,
        councils=councils,
    )


def _line(group: Group, library: Library) -> Line:
    return Line(
        group=_ref(group.name, group.party, library),
        councils=(len(group.councils(Side.FOR)), len(group.benches)),
        motions=(group.motions_for, group.motions),
        votes=group.votes,
    )


def _most_often_for(group: Group) -> tuple[float, int, str]:
    return -group.motions_for / group.motions, -group.motions, group.name.casefold()


def _local(group: Group, library: Library, words: Language) -> Named:
    (bench,) = group.benches
    sides = {Side.FOR: words.say("voted for"), Side.AGAINST: words.say("voted against"), None: words.say("was divided")}
    several = words.say("for on {n} of {all} motions", n=group.motions_for, all=group.motions)
    name = Ref(f"{group.name} ({bench.council})", _ref(group.name, group.party, library).url)
    return Named(name, several if group.motions > 1 else sides[bench.side])


def _filing(one: Filing, library: Library, words: Language) -> Named:
    few = len(one.councils) < FLOOR
    where = _listed(one.councils, words) if few else words.counted("{n} council", "{n} councils", len(one.councils))
    return Named(_ref(one.name, one.party, library), words.say("in {councils}", councils=where))


def _listed(names: Sequence[str], words: Language) -> str:
    *first, last = names
    return words.say("{first} and {last}", first=", ".join(first), last=last) if first else last


def _ref(name: str, party: Party | None, library: Library) -> Ref:
    return Ref(name, party_url(party) if party and party.slug in library.by_party else "")
