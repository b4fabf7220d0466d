"""Rules about votes and pledges."""

from collections.abc import Iterator

from generator.checks.rule import Context, rule
from generator.findings.finding import Finding
from generator.model.enums import Manner, Status
from generator.model.motion import Motion
from generator.model.names import fold
from generator.model.parts import Votes
from generator.reading.record import Record


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


@rule("decisions", "municipality", "submitted")
def party_votes_twice(record: Record, motion: Motion, context: Context) -> Iterator[Finding]:
    """A group stands once in a vote, under whatever name; a split group has both numbers in one line."""
    place = context.places.slug_of(motion.municipality or "")
    for at, votes in _all_votes(motion):
        seen: set[str] = set()
        for index, vote in enumerate(votes.parties):
            party = context.registers.party(vote.party, place, motion.submitted)
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
def votes_contradict_outcome(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """The outcome follows from the totals."""
    for at, votes in _all_votes(motion):
        if votes.in_favour is None or votes.against is None:
            continue
        status = motion.decisions[at].status
        right = _outcome(votes.in_favour, votes.against)
        if status.came_to_vote and status is not right:
            facts = {"value": str(status), "votes": f"{votes.in_favour}-{votes.against}"}
            yield record.finding("votes-outcome", "decisions", at, "status", **facts)


def _outcome(in_favour: int, against: int) -> Status:
    if in_favour == against:
        return Status.TIED
    return Status.ADOPTED if in_favour > against else Status.REJECTED


@rule("decisions")
def pledge_missing(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """Withdrawn after a pledge says what was promised."""
    for at, decision in enumerate(motion.decisions):
        if decision.status is Status.WITHDRAWN_AFTER_PLEDGE and decision.pledge is None:
            yield record.finding("pledge-missing", "decisions", at, "status")
