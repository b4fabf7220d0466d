"""The decisions of a row with their votes: only what it says, and sides that are not named stay unnamed."""

from collections.abc import Iterator, Mapping
from typing import Any

from generator.i18n.language import N_
from generator.importing.facts.rows import Row
from generator.importing.facts.values import Notes, filled, number, partial_date
from generator.model.enums import Manner, Status
from generator.model.names import fold
from generator.records.writing import Value

UNKNOWN = "unknown"
_LISTED = {"for only": "for", "against only": "against"}


def decisions_of(row: Row, date: str, notes: Notes) -> list[Value]:
    """Return the decisions, oldest first; none where it is not known how the motion ended."""
    earlier = [_earlier(one, notes) for one in row.groups("earlier_decisions")]
    status = row.text("outcome") or UNKNOWN
    if row.text("votes") and not row.is_decided:
        notes.add(N_("votes in words"), row.text("votes"))
    if status == UNKNOWN:
        if row.group("votes"):
            notes.add(N_("votes without an outcome"), row.values["votes"])
        return [one for one in earlier if one]
    last = {
        "date": partial_date(row.text("decided") or date),
        "status": status,
        "recorded_as": row.text("recorded_as"),
        "manner": row.text("manner"),
        "advice": row.text("advice"),
        "reason": row.text("reason") if row.is_decided else "",
        "pledge": _pledge(row, notes),
        "votes": votes_of(row.values.get("votes"), notes),
    }
    return [*(one for one in earlier if one), filled(_fitting(last, row, notes))]


def _earlier(one: Mapping[str, Any], notes: Notes) -> dict[str, Value]:
    votes = votes_of(one.get("votes"), notes)
    return filled({"date": partial_date(str(one.get("date", ""))), "status": one.get("outcome"), "votes": votes})


def _fitting(last: dict[str, Any], row: Row, notes: Notes) -> dict[str, Any]:
    """Return the decision with votes only where the council voted; as many for as against is a tie."""
    votes, status = last["votes"], last["status"]
    if not last["manner"] and row.group("votes").get("unanimous") is True:
        last["manner"] = str(Manner.UNANIMOUS)
    if votes and status in set(Status) and not Status(status).came_to_vote:
        if votes.get("for") is not None and votes.get("for") == votes.get("against"):
            notes.add(N_("tied, and said to be"), status)
            return {**last, "status": str(Status.TIED)}
        notes.add(N_("votes, and no vote by its outcome"), votes)
        return {**last, "votes": None}
    return last


def _pledge(row: Row, notes: Notes) -> dict[str, Value]:
    """Return what was promised, where an editor worded it; the words of the reader go beside the draft."""
    given = row.group("pledge")
    if row.text("pledge") and not row.is_decided:
        notes.add(N_("pledge, in the reader's words"), row.text("pledge"))
    return filled({name: given.get(name) for name in ("text", "by", "date", "source")})


def votes_of(given: Any, notes: Notes) -> dict[str, Value]:
    """Return votes; groups whose votes are not given go beside the draft."""
    if not isinstance(given, dict):
        return {}
    for name, about in (("split", N_("divided groups")), ("other_members", N_("members who voted otherwise"))):
        if given.get(name):
            notes.add(about, given[name])
    parties = [one for one in _parties(given, notes) if len(one) > 1]
    listed = given.get("listed") or _LISTED.get(str(given.get("parties_listed")))
    return filled(
        {
            "for": number(given.get("for")),
            "against": number(given.get("against")),
            "parties": parties,
            "listed": listed if parties else None,
        }
    )


def _parties(given: Mapping[str, Any], notes: Notes) -> Iterator[dict[str, Value]]:
    """Yield each group once; one that stands there twice is noted beside the draft."""
    sided = [{"party": name, "side": side} for side in ("for", "against") for name in given.get(f"groups_{side}") or ()]
    seen: set[str] = set()
    for one in [*(one for one in given.get("parties") or () if isinstance(one, dict)), *sided]:
        name = str(one.get("party", ""))
        if fold(name) in seen:
            notes.add(N_("a group that votes twice"), name)
            continue
        seen.add(fold(name))
        seats = {side: number(one.get(side)) or None for side in ("for", "against")}
        yield filled({"party": name, **seats, "side": one.get("side") if not any(seats.values()) else None})
