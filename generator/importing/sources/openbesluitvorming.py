"""JSON of OpenBesluitvorming: a motion, a meeting with its motions, or lines of its export."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.importing.sources.content import Content
from generator.importing.sources.source import RefusedError, Source, Why
from generator.importing.sources.source_motion import Link, SourceMotion
from generator.importing.sources.values import (
    day,
    kind,
    objects,
    outcome,
    person,
    several,
    with_number,
    with_votes_in_text,
    written,
)
from generator.importing.splitting.result import Outcome, PartyVote, Submitter
from generator.model.enums import Side

Entity = Mapping[str, Any]
_SIDES = {"voor": Side.FOR, "tegen": Side.AGAINST}
_COUNCIL = "gemeente"
_SITE = "https://openbesluitvorming.nl/api/entities/"


class OpenBesluitvorming(Source):
    """What its interface and its export give; see https://openbesluitvorming.nl/docs/api."""

    def knows(self, file: Content) -> bool:
        """Whether a motion or a meeting of theirs is in it."""
        return any(True for _motion in _motions(file.json))

    def read(self, file: Content) -> Sequence[SourceMotion]:
        """Return the motions of municipal councils in it."""
        motions = list(_motions(file.json))
        own = [(motion, around) for motion, around in motions if _level(motion, around) in {_COUNCIL, ""}]
        if motions and not own:
            raise RefusedError(Why.MUNICIPALITY, value=_level(*motions[0]))
        return [_motion(motion, around, at) for at, (motion, around) in enumerate(own)]


def _motions(value: Any) -> Iterator[tuple[Entity, Entity]]:
    """Yield each motion with what stands around it: the answer of the interface, the line of the export."""
    for one in objects(value if isinstance(value, list) else [value]):
        inner = one.get("payload") if isinstance(one.get("payload"), dict) else one
        if isinstance(one.get("records"), list):
            yield from _motions(one["records"])
        elif isinstance(one.get("results"), list):
            yield from ((hit, {}) for hit in one["results"] if _is_hit(hit))
        elif isinstance(inner, dict) and inner.get("type") == "Motion" and "name" in inner:
            yield inner, one
        elif isinstance(one.get("motion"), dict) and one.get("entityType") == "Motion":
            yield one["motion"], one
        elif one.get("entityType") == "Meeting" and isinstance(one.get("motions"), list):
            yield from ((motion, one) for motion in objects(one["motions"]))


def _is_hit(hit: Any) -> bool:
    return isinstance(hit, dict) and hit.get("entityType") == "Motion"


def _id(motion: Entity, around: Entity) -> str:
    own = around.get("entityId") if around.get("entityType") == "Motion" else ""
    return next((value for one in (motion.get("id"), motion.get("entityId"), own) if (value := written(one))), "")


def _level(motion: Entity, around: Entity) -> str:
    """Return whose council it is, `gemeente` or `provincie`, where the source says it."""
    about = motion.get("source_info")
    level = written(about.get("organization_type")) if isinstance(about, dict) else ""
    parts = _id(motion, around).split(":")
    return level or (parts[2] if len(parts) > 3 else "")  # noqa: PLR2004  # motion:system:level:place:number


def _place(motion: Entity, around: Entity) -> str:
    about = motion.get("source_info")
    shown = written(around.get("organization")) or written(motion.get("organization"))
    if shown and ":" not in shown:
        return shown
    parts = _id(motion, around).split(":")
    return (written(about.get("source")) if isinstance(about, dict) else "") or (parts[3] if len(parts) > 3 else "")  # noqa: PLR2004


def _motion(motion: Entity, around: Entity, at: int) -> SourceMotion:
    title = written(motion.get("name")) or written(motion.get("title"))
    met = day(around.get("sortDate")) if around.get("entityType") == "Meeting" else None
    decided = met or (day(motion.get("last_discussed_at")) if motion.get("meeting") else None)
    ended = outcome(motion.get("status"), decided) or outcome(motion.get("result"), decided)
    result = SourceMotion(
        title=title or None,
        kind=kind(motion.get("motion_type"), title),
        municipality=_place(motion, around) or None,
        submitted=day(motion.get("date")) or met or day(around.get("sortDate")) or day(motion.get("sortDate")),
        agenda_item=_agenda_item(motion) or None,
        submitters=tuple(_submitters(motion)),
        outcome=with_votes_in_text(_with_votes(ended, motion) if ended else None, written(motion.get("vote_summary"))),
        sources=tuple(_links(motion, around)),
        remarks=tuple(_rest(motion, has_outcome=ended is not None)),
        place=title or f"[{at}]",
    )
    return with_number(result)


def _agenda_item(motion: Entity) -> str:
    """Return the agenda item behind `Gemeenteraad 29-1-2026` and its number, where the source only names it so."""
    _meeting, _end, rest = str(motion.get("agenda_item_hint") or "").replace("\\n", "\n").partition("\n")
    number, _space, words = written(rest).partition(" ")
    return words if number.replace(".", "").isdecimal() else written(rest)


def _submitters(motion: Entity) -> Iterator[Submitter]:
    people = [one for name in ("proposers", "co_proposers") for one in several(motion.get(name) or [])]
    read = [one for one in map(person, people) if one]
    yield from read
    named = {one.party for one in read}
    yield from (Submitter(None, party) for party in several(motion.get("parties")) if party not in named)


def _with_votes(ended: Outcome, motion: Entity) -> Outcome:
    """Add the votes: in all, and per group from those of its members, whose names stay out."""
    tally = motion.get("tally")
    counts = [tally.get(name) if isinstance(tally, dict) else None for name in ("in_favour", "against")]
    in_favour, against = (one if isinstance(one, int) and not isinstance(one, bool) else None for one in counts)
    votes = [one for one in objects(motion.get("votes")) if written(one.get("option")) in _SIDES]
    per_group = Counter((written(one.get("group_name")), _SIDES[written(one["option"])]) for one in votes)
    parties = tuple(PartyVote(group, side, seats) for (group, side), seats in per_group.items() if group)
    return Outcome(ended.status, ended.recorded_as, ended.date, in_favour, against, parties)


def _links(motion: Entity, around: Entity) -> Iterator[Link]:
    addresses = [motion.get("download_url"), around.get("downloadUrl"), motion.get("downloadUrl")]
    for address in dict.fromkeys(url for one in addresses if (url := written(one))):
        yield Link(address, "OpenBesluitvorming")
    key = _id(motion, around)
    if key and not any(addresses):
        yield Link(_SITE + key.replace(":", "%3A"), "OpenBesluitvorming")


def _rest(motion: Entity, *, has_outcome: bool) -> Iterator[str]:
    names = ["description", "vote_summary", "agenda_item_hint", *([] if has_outcome else ["status", "result"])]
    yield from (f"{name}: {words}" for name in names if (words := written(motion.get(name))))
