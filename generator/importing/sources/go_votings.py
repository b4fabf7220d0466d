"""JSON of GemeenteOplossingen: how votes went, as the pages of its councils ask for them.

Of one document or meeting (`/vergaderingen/stemmingen/…`) all votes come with their totals; of one group
(`/Samenstelling/…/votings`) those that it took part in, by year, with its own members.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from generator.importing.sources.content import Content
from generator.importing.sources.source import Source
from generator.importing.sources.source_motion import SourceMotion
from generator.importing.sources.values import day, kind, objects, outcome, with_number, written
from generator.importing.splitting.result import Outcome, PartyVote
from generator.model.enums import Side

Voting = Mapping[str, Any]
_RESULTS = {"accepted": "aangenomen", "rejected": "verworpen", "withdrawn": "ingetrokken"}
_SIDES = {"agree": Side.FOR, "disagree": Side.AGAINST}


class GoVotings(Source):
    """Votes of a council."""

    def knows(self, file: Content) -> bool:
        """Whether there are votes in it, each with its number."""
        return bool(_votings(file.json))

    def read(self, file: Content) -> Sequence[SourceMotion]:
        """Return the motions and amendments that were voted on."""
        group = _group(file.json)
        motions = [_motion(one, group, at) for at, one in enumerate(_votings(file.json))]
        return [one for one in motions if one.kind or one.number]


def _votings(value: Any) -> list[Voting]:
    if not isinstance(value, dict):
        return []
    years = value.get("items")
    listed = chain.from_iterable(map(objects, years.values())) if isinstance(years, dict) else objects(years)
    return [one for one in (*objects(value.get("votes")), *listed) if "votingId" in one]


def _group(value: Mapping[str, Any]) -> str:
    """Return the group whose own votes these are, where the file names one."""
    group = value.get("group")
    return written(group.get("name")) if isinstance(group, dict) else written(group)


def _motion(one: Voting, group: str, at: int) -> SourceMotion:
    title = written(one.get("description")) or written(one.get("title"))
    motion = SourceMotion(
        title=title or None,
        kind=kind(title),
        submitted=day(one.get("date")) or day(one.get("meetingDate")),
        outcome=_outcome(one, group),
        remarks=tuple(_rest(one)),
        place=title or f"[{at}]",
    )
    return with_number(motion)


def _result(one: Voting) -> Mapping[str, Any]:
    result = one.get("voteResult")
    return result if isinstance(result, dict) else {}


def _outcome(one: Voting, group: str) -> Outcome | None:
    """Return how it ended; the counts of a list of one group are of that group, those of a meeting of all."""
    result = _result(one)
    words = written(result.get("label")) or written(result.get("name")) or written(one.get("result"))
    ended = outcome(_RESULTS.get(words.lower(), words), day(one.get("date")) or day(one.get("meetingDate")))
    if not ended:
        return None
    own = _counts(result.get("voteCounts"))
    total = _counts(result)
    parties = (*_groups(one), *(PartyVote(group, side, seats) for side, seats in own.items() if group and seats))
    return Outcome(
        ended.status, ended.recorded_as, ended.date, total.get(Side.FOR), total.get(Side.AGAINST), tuple(parties)
    )


def _groups(one: Voting) -> Iterator[PartyVote]:
    for group in objects(one.get("groups")):
        for side, seats in _counts(group.get("voteCounts") or group).items():
            if seats and written(group.get("name")):
                yield PartyVote(written(group["name"]), side, seats)


def _counts(value: Any) -> dict[Side, int]:
    counts = value if isinstance(value, dict) else {}
    return {side: counts[name] for name, side in _SIDES.items() if isinstance(counts.get(name), int)}


def _rest(one: Voting) -> Iterator[str]:
    for name in ("documentId", "meetingItemId", "meetingId"):
        if words := written(one.get(name)):
            yield f"{name}: {words}"
