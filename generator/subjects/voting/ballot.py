"""The votes on a motion as they can be shown: totals only where they are exact, groups as written and never pooled."""

from dataclasses import dataclass

from generator.model.enums import Manner, Side
from generator.model.parts import Decision, PartyVote, Votes


@dataclass(frozen=True)
class Group:
    """How one group voted, under the name that the record gives it."""

    name: str
    yes: int | None
    no: int | None
    side: Side | None = None
    """Only where its seats are not known."""

    @property
    def size(self) -> int:
        """How many of its members voted; 0 where that is not known."""
        return (self.yes or 0) + (self.no or 0)

    @property
    def is_split(self) -> bool:
        """Whether its members did not vote the same."""
        return bool(self.yes and self.no)


@dataclass(frozen=True)
class Bar:
    """One stretch of the votes bar: the seats of a group on one side, or a whole side."""

    start: int
    seats: int
    side: Side


@dataclass(frozen=True)
class Ballot:
    """The votes of one decision."""

    groups: tuple[Group, ...]
    yes: int | None
    no: int | None
    listed: Side | None = None
    """The one side of which the source names the groups; None where it names all."""

    @property
    def cast(self) -> int:
        """All votes, the base of the totals; 0 where they are not exactly known."""
        return 0 if self.yes is None or self.no is None else self.yes + self.no

    @property
    def has_seats(self) -> bool:
        """Whether any group's number of votes is known."""
        return any(group.side is None for group in self.groups)

    def on(self, side: str) -> tuple[tuple[Group, int | None], ...]:
        """Return the groups on a side with their votes there; a split group stands on both sides."""
        sides = ((group, group.yes if side == Side.FOR else group.no) for group in self.groups)
        return tuple((group, votes) for group, votes in sides if votes or group.side == side)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The stretches of the bar, for first; whole sides where the groups do not add up to the totals."""
        bars: list[Bar] = []
        sides = ((Side.FOR, self.yes or 0), (Side.AGAINST, self.no or 0)) if self.cast else ()
        for side, total in sides:
            seats = [votes or 0 for _, votes in self.on(side)]
            for size in seats if sum(seats) == total else [total]:
                bars.append(Bar(sum(bar.seats for bar in bars), size, side))
        return tuple(bar for bar in bars if bar.seats)


def ballot(decision: Decision) -> Ballot | None:
    """Return the votes of a decision, or None where nothing of them is recorded: then nothing is shown."""
    votes = decision.votes
    if votes is None:
        return None
    groups = tuple(group for group in map(_group, votes.parties) if group)
    yes, no = totals(decision) or (votes.in_favour, votes.against)
    return Ballot(groups, yes, no, votes.listed) if groups or yes is not None or no is not None else None


def totals(decision: Decision) -> tuple[int, int] | None:
    """Return the votes for and against, as recorded or as an exact sum of the groups; None where neither is so."""
    votes = decision.votes
    if votes is None:
        return None
    if votes.in_favour is not None and votes.against is not None:
        return votes.in_favour, votes.against
    return _sum(votes, unanimous=decision.manner is Manner.UNANIMOUS)


def _sum(votes: Votes, *, unanimous: bool) -> tuple[int, int] | None:
    """Add up the groups; a list without seats, or of one side only, may be half a list and gives no sum."""
    recorded = votes.in_favour is not None or votes.against is not None
    if recorded or votes.listed or not votes.parties or not all(_has_seats(vote) for vote in votes.parties):
        return None
    yes = sum(vote.in_favour or 0 for vote in votes.parties)
    no = sum(vote.against or 0 for vote in votes.parties)
    return (yes, no) if (yes and no) or unanimous else None


def _has_seats(vote: PartyVote) -> bool:
    return vote.in_favour is not None or vote.against is not None


def _group(vote: PartyVote) -> Group | None:
    if _has_seats(vote):
        return Group(vote.party, vote.in_favour, vote.against)
    return Group(vote.party, None, None, vote.side) if vote.side else None
