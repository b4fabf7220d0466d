"""The fields of a draft record, from what was found: only what the source says, in the shape of the contract."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.i18n.marks import without_marks
from generator.importing.sources.source_motion import SourceMotion
from generator.importing.splitting.result import Outcome, PartyVote, SplitPart, Sureness
from generator.model.enums import Kind, Side
from generator.model.scalars import read_link
from generator.records.writing import Value, clean


@dataclass(frozen=True)
class Place:
    """What had to be settled before a draft could be made: of these the name of its file is made."""

    municipality: str
    submitted: date
    added: date
    themes: tuple[str, ...] = ()
    """As the source or whoever imports says."""
    guess: str | None = None
    """A theme that its title makes likely, for a comment."""


def top_fields(one: SourceMotion, place: Place) -> dict[str, Value]:
    """Return the fields above the text."""
    proposal = one.proposal
    fields: dict[str, Value | None] = {
        "title": one.title,
        "summary": one.summary,
        "added": place.added.isoformat(),
        "kind": one.kind or Kind.MOTION,
        "municipality": place.municipality,
        "number": one.number,
        "submitted": place.submitted.isoformat(),
        "agenda_item": one.agenda_item,
        "proposal": _filled({"number": proposal.number, "title": proposal.title}) if proposal else None,
        "themes": list(place.themes),
        "tags": list(one.tags),
        "submitters": [_filled({"name": who.name, "party": who.party}) for who in one.submitters if who.party],
    }
    return _filled(fields)


def part_fields(part: SplitPart) -> dict[str, Value]:
    """Return a part of the text."""
    return _filled(
        {
            "part": part.part,
            "to": part.to,
            "verb": part.verb,
            "lead": part.lead,
            "at": part.at,
            "how": part.how,
            "original": part.original,
            "amended": part.amended,
            "points": [without_marks(point) for point in part.points],
        }
    )


def is_sure(part: SplitPart) -> bool:
    """Whether a part can stand in the record; what can't stands there as a comment."""
    return part.sureness is not Sureness.UNSURE


def decision_fields(ended: Outcome, on: str) -> dict[str, Value]:
    """Return a decision with its votes."""
    votes: dict[str, Value | None] = {
        "for": ended.in_favour,
        "against": ended.against,
        "parties": [_filled(_vote(party, ended.parties)) for party in _parties(ended.parties)],
    }
    recorded = ended.recorded_as if ended.recorded_as != ended.status else None
    return _filled({"date": on, "status": ended.status, "recorded_as": recorded, "votes": _filled(votes)})


def _parties(votes: Sequence[PartyVote]) -> list[str]:
    return list(dict.fromkeys(vote.party for vote in votes))


def _vote(party: str, votes: Sequence[PartyVote]) -> dict[str, Value | None]:
    """Return how a group voted: its seats where all are known, else the one side that it was on."""
    own = [vote for vote in votes if vote.party == party]
    if all(vote.seats is not None for vote in own):
        seats = {side: sum(vote.seats or 0 for vote in own if vote.side is side) for side in Side}
        return {"party": party, "for": seats[Side.FOR] or None, "against": seats[Side.AGAINST] or None}
    return {"party": party, "side": own[0].side if len({vote.side for vote in own}) == 1 else None}


def link_fields(one: SourceMotion) -> list[Value]:
    """Return the addresses that are sound."""
    links = [_filled({"url": link.url, "label": link.label}) for link in one.sources if is_link(link.url)]
    return list(links)


def is_link(address: str) -> bool:
    """Whether an address can stand in a record."""
    try:
        read_link(address)
    except ValueError:
        return False
    return True


def _filled(values: dict[str, Value | None]) -> dict[str, Value]:
    """Return the fields that say something, their words cleaned."""
    return dict(_clean(values))


def _clean(values: dict[str, Value | None]) -> Iterator[tuple[str, Value]]:
    for name, value in values.items():
        if isinstance(value, str):
            value = clean(str(value))  # noqa: PLW2901  # the same value, cleaned
        elif isinstance(value, list):
            value = [clean(one) if isinstance(one, str) else one for one in value]  # noqa: PLW2901
            value = [one for one in value if one]  # noqa: PLW2901
        if value not in (None, "", [], {}):
            yield name, value
