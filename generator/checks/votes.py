"""Rules about votes and pledges."""

from collections.abc import Iterator

from generator.checks.rule import Context, rule
from generator.findings.finding import Finding
from generator.model.enums import Manner, Side, Status
from generator.model.motion import Motion
from generator.model.names import fold
from generator.model.parts import PartyVote, Votes
from generator.records.record import Record

MOST_SEATS = 45
_SEATS = (
    *((3_000, 9), (6_000, 11), (10_000, 13), (15_000, 15), (20_000, 17), (25_000, 19), (30_000, 21), (35_000, 23)),
    *((40_000, 25), (45_000, 27), (50_000, 29), (60_000, 31), (70_000, 33), (80_000, 35), (100_000, 37), (200_000, 39)),
)
"""Up to so many inhabitants a council has so many seats (Gemeentewet, article 8)."""


def seats_of(population: int) -> int:
    """Return how many seats the law gives the council of a place."""
    return next((seats for most, seats in _SEATS if population <= most), MOST_SEATS)


def _all_votes(motion: Motion) -> Iterator[tuple[int, Votes]]:
    for at, decision in enumerate(motion.decisions):
        if decision.votes:
            yield at, decision.votes


@rule("decisions")
def votes_without_vote(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """A motion that never came to a vote has no votes."""
    for at, _votes in _all_votes(motion):
        decision = motion.decisions[at]
        if not decision.status.came_to_vote or decision.manner is Manner.WITHOUT_VOTE:
            status = decision.status if not decision.status.came_to_vote else str(decision.manner)
            yield record.finding("votes-without-vote", "decisions", at, "votes", value=str(status))


@rule("decisions")
def votes_exceed_total(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """The votes of the groups together are at most the total."""
    for at, votes in _all_votes(motion):
        for name, attribute in (("for", "in_favour"), ("against", "against")):
            total = getattr(votes, attribute)
            groups = sum(getattr(party, attribute) or 0 for party in votes.parties)
            if total is not None and groups > total:
                yield record.finding("votes-exceed", "decisions", at, "votes", name, value=groups, total=total)


@rule("decisions", "municipality")
def party_votes_twice(record: Record, motion: Motion, context: Context) -> Iterator[Finding]:
    """A group stands once in a vote, under whatever name; a split group has both numbers in one line."""
    place = context.places.slug_of(motion.municipality or "")
    for at, votes in _all_votes(motion):
        seen: set[str] = set()
        for index, vote in enumerate(votes.parties):
            party = context.registers.party(vote.party, place, motion.decisions[at].date)
            key = party.slug if party else fold(vote.party)
            if key in seen:
                yield record.finding("votes-party-twice", "decisions", at, "votes", "parties", index, value=vote.party)
            seen.add(key)


@rule("decisions")
def party_vote_incomplete(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """A group's vote is either numbers or a side."""
    for at, votes in _all_votes(motion):
        for index, vote in enumerate(votes.parties):
            has_seats = vote.in_favour is not None or vote.against is not None
            if has_seats == (vote.side is not None):
                yield record.finding("votes-party-form", "decisions", at, "votes", "parties", index, value=vote.party)


@rule("decisions")
def listed_side_only(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """Where the source names the groups of one side, all groups stand on that side."""
    for at, votes in _all_votes(motion):
        if votes.listed and not votes.parties:
            yield record.finding("votes-listed", "decisions", at, "votes", "listed", value=str(votes.listed))
        for index, vote in enumerate(votes.parties if votes.listed else ()):
            if _sides_of(vote) - {votes.listed}:
                path = ("decisions", at, "votes", "parties", index)
                yield record.finding("votes-listed", *path, value=str(votes.listed))


def _sides_of(vote: PartyVote) -> set[Side]:
    """Return the sides on which a group has votes; a split group has two."""
    seats = {Side.FOR: vote.in_favour, Side.AGAINST: vote.against}
    return {side for side, votes in seats.items() if votes or vote.side is side}


@rule("decisions")
def votes_contradict_outcome(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """The outcome follows from the totals, or from the seats of the groups where all of these are given."""
    for at, votes in _all_votes(motion):
        status = motion.decisions[at].status
        in_favour, against = _total(votes, "in_favour"), _total(votes, "against")
        if in_favour is None or against is None or not status.came_to_vote:
            continue
        if status is not _outcome(in_favour, against):
            facts = {"value": str(status), "votes": f"{in_favour}-{against}"}
            yield record.finding("votes-outcome", "decisions", at, "status", **facts)


def _total(votes: Votes, attribute: str) -> int | None:
    """Return the total of one side as given, else as the sum of the groups, where that is certain."""
    total: int | None = getattr(votes, attribute)
    seats = [getattr(party, attribute) for party in votes.parties]
    if total is not None or votes.listed or any(party.side for party in votes.parties) or not any(seats):
        return total
    return sum(number or 0 for number in seats)


def _outcome(in_favour: int, against: int) -> Status:
    if in_favour == against:
        return Status.TIED
    return Status.ADOPTED if in_favour > against else Status.REJECTED


@rule("decisions")
def unanimous_votes(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """Where a council was unanimous, nobody voted against its decision."""
    for at, votes in _all_votes(motion):
        decision = motion.decisions[at]
        if decision.manner is Manner.UNANIMOUS and _has_votes(votes, against=decision.status):
            yield record.finding("votes-unanimous", "decisions", at, "manner")


@rule("decisions", "municipality")
def votes_fit_the_council(record: Record, motion: Motion, context: Context) -> Iterator[Finding]:
    """Nobody votes who has no seat: no council has more than 45, and the law sets how many a place of its size has."""
    place = context.places.by_slug.get(context.places.slug_of(motion.municipality or "") or "")
    seats = seats_of(place.population) if place and place.population else MOST_SEATS
    for at, votes in _all_votes(motion):
        cast = sum(_cast(votes, attribute) for attribute in ("in_favour", "against"))
        if cast > MOST_SEATS:
            yield record.finding("votes-too-many", "decisions", at, "votes", value=cast, limit=MOST_SEATS)
        elif cast > seats:
            yield record.finding("votes-over-seats", "decisions", at, "votes", value=cast, limit=seats)


def _cast(votes: Votes, attribute: str) -> int:
    """Return how many voted so, by the total or by the groups together."""
    return max(getattr(votes, attribute) or 0, sum(getattr(party, attribute) or 0 for party in votes.parties))


@rule("decisions")
def party_without_votes(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """A group that stands in a vote cast one."""
    for at, votes in _all_votes(motion):
        for index, vote in enumerate(votes.parties):
            numbers = [number for number in (vote.in_favour, vote.against) if number is not None]
            if numbers and not any(numbers) and vote.side is None:
                path = ("decisions", at, "votes", "parties", index)
                yield record.finding("votes-party-none", *path, value=vote.party)


@rule("decisions")
def votes_of_groups_complete(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """Where the groups have numbers, these add up to the total."""
    for at, votes in _all_votes(motion):
        if not votes.parties or any(party.side for party in votes.parties):
            continue
        for name, attribute in (("for", "in_favour"), ("against", "against")):
            total = getattr(votes, attribute)
            groups = sum(getattr(party, attribute) or 0 for party in votes.parties)
            if total is not None and groups < total:
                yield record.finding("votes-short", "decisions", at, "votes", name, value=groups, total=total)


def _has_votes(votes: Votes, *, against: Status) -> bool:
    """Whether there are votes against an outcome: votes for a motion are votes against its rejection."""
    side = Side.FOR if against is Status.REJECTED else Side.AGAINST
    attribute = "in_favour" if side is Side.FOR else "against"
    return any(getattr(one, attribute) for one in (votes, *votes.parties)) or any(
        party.side is side for party in votes.parties
    )


@rule("decisions")
def pledge_missing(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """Withdrawn after a pledge says what was promised, where somebody knows; it is in the minutes."""
    for at, decision in enumerate(motion.decisions):
        promised = decision.pledge.text if decision.pledge else None
        if decision.status is Status.WITHDRAWN_AFTER_PLEDGE and not promised:
            yield record.finding("pledge-missing", "decisions", at, "status")
