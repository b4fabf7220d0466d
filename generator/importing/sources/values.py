"""Values as lists and council systems write them, read without guessing: what leaves a doubt is not read."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

from generator.importing.sources import days
from generator.importing.sources.source_motion import SourceMotion
from generator.importing.splitting.result import Outcome, PartyVote, Submitter
from generator.importing.splitting.split import is_party, outcome_cell, party_votes, plain
from generator.model.enums import Kind, Side

_OPENERS = ("de motie is", "het amendement is", "motie vreemd", "motie", "amendement", "moties", "amendementen")
_KINDS = {
    "amendement": Kind.AMENDMENT,
    "initiatief": Kind.INITIATIVE,
    "initiatiefvoorstel": Kind.INITIATIVE,
    "motie": Kind.MOTION,
}
"""The words that a kind begins with."""
_FILES = (".pdf", ".docx", ".doc", ".odt")
_NUMBERED = re.compile(
    r"(?i:motie|amendement)(?i: vreemd)?\s+(?i:nr\.?\s+)?(?P<named>[AM]?[-. ]?\d{1,3}(?!\d)[\w.-]*?)(?=[\s:]|$)"
    r"|(?P<bare>\d{2,4}[-.]?[AM][-.]?\d[\w.-]*|\d{1,3}[-.][AM][-.]\d+|[AM]\d{2}-\d+\w?|M[-.]?\d{1,3}\w?)(?=\s|:|$)"
    r"|(?P<before>[AM][-.]?\d{1,3}\w?)(?=\s+(?i:motie|amendement))"
)
"""A number as councils put it before a title; `A2` alone is a road."""
_SIDE_VOTES = re.compile(r"\b(?:stemmen\s+)?(voor|tegen)(?:stemmen|stemmers)?\s*(?:\((\d{1,2})\))?\s*:", re.IGNORECASE)
_TOTAL = re.compile(r"\s*\(?(\d{1,2})\)?(?:\s*stemmen)?(?![\w])[\s:,–-]*")
_REST = re.compile(r"\b(?:overige|alle|andere|rest|unaniem|afwezig)\b", re.IGNORECASE)
_SIDES = {"voor": Side.FOR, "tegen": Side.AGAINST}
_ADDRESS = re.compile(r"[\s,;|]+(?=(?:https?:)?//|www\.)")
_BEHIND_GROUP = re.compile(r"(?<=\))\s*(?:[,;/&+|]|\b(?:en|and)\b)\s*")
_BETWEEN = re.compile(r"\s*(?:[;|]|\s&\s|/|\b(?:en|and)\b)\s*")
_WHOLE_NAME = 2
"""Words: a name has at least a first name or initials, and a family name."""


def written(value: Any) -> str:
    """Return a value as words on one line; nothing for what holds more than one value."""
    if isinstance(value, bool) or value is None or isinstance(value, dict | list):
        return ""
    return " ".join(str(value).split())


def objects(value: Any) -> list[Mapping[str, Any]]:
    """Return the objects of a JSON list; whatever else a damaged file has there is none."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def several(value: Any) -> tuple[str, ...]:
    """Return the values of a list, or of a cell that parts them with a semicolon, a bar or a comma."""
    if isinstance(value, list):
        return tuple(one for one in map(written, value) if one)
    text = written(value)
    mark = next((mark for mark in (";", "|", ",") if mark in text), None)
    return tuple(one.strip() for one in text.split(mark) if one.strip()) if mark else ((text,) if text else ())


def addresses(value: Any) -> tuple[str, ...]:
    """Return the web addresses of a cell: a comma parts two only where another address begins behind it."""
    if isinstance(value, list):
        return tuple(chain.from_iterable(map(addresses, value)))
    return tuple(one for part in _ADDRESS.split(written(value)) if (one := part.strip(" ,;|")))


def day(value: Any) -> str | None:
    """Return the day of a date or a moment; None where it names none, or where it can be two."""
    return days.day(written(value))


def doubtful(value: Any) -> str | None:
    """Return a date that can be two days, as it is written; None for any other value."""
    text = written(value)
    return text if days.is_doubtful(text) else None


def kind(*texts: Any) -> Kind | None:
    """Return the kind that the first of these begins with; `motie vreemd` may stand anywhere in them."""
    plains = [plain(written(text)) for text in texts]
    if any("motie vreemd" in one for one in plains):
        return Kind.MOTION_OFF_AGENDA
    for one in plains:
        for start, meaning in _KINDS.items():
            if one in {start, f"{start}en", f"{start}s"} or one.startswith(f"{start} "):
                return meaning
    return None


def outcome(value: Any, on: str | None = None) -> Outcome | None:
    """Return how it ended by the words of a register, such as `Motie aangenomen`; None where they do not say."""
    recorded = written(value)
    text = recorded
    for opener in _OPENERS:
        if text.lower().startswith(f"{opener} "):
            text = text[len(opener) + 1 :]
    cell = outcome_cell(text)
    if cell is None:
        return None
    return Outcome(cell.status, recorded, cell.date or on, cell.counts[0], cell.counts[1])


def persons(value: Any) -> list[Submitter]:
    """Read a cell of people, each with the group behind it: `A (X), B (Y) en C (Z)`, `A en B (X)`, `A (X)/B (Y)`."""
    texts = map(written, value) if isinstance(value, list) else written(value).split(";")
    parts = (part for text in texts for part in _BEHIND_GROUP.split(text))
    return [one for part in parts for one in _of_one_group(part.strip(" ,;"))]


def _of_one_group(text: str) -> Iterator[Submitter]:
    """Yield the people before one group; what is not a whole name on every side is one name with a sign in it."""
    if not (read := person(text)):
        return
    names = _BETWEEN.split(read.name or "")
    parted = names if all(len(name.split()) >= _WHOLE_NAME for name in names) else [read.name]
    yield from (Submitter(name, read.party) for name in parted)


def person(value: Any) -> Submitter | None:
    """Read a name with its group: `Voorbeeld, N. (Noor) (Volt)`, `Noor Voorbeeld (Volt)`, `Noor Voorbeeld, Volt`."""
    text = written(value)
    if not text:
        return None
    if text.endswith(")") and "(" in text:
        name, _bracket, last = text[:-1].rpartition("(")
        return Submitter(turned(name.strip()) or None, last.strip() or None)
    name, _comma, last = (part.strip() for part in text.rpartition(","))
    return Submitter(name, last) if name and is_party(last) else Submitter(text, None)


def turned(name: str) -> str:
    """Put a first name in front: `Voorbeeld, Noor` and `Voorbeeld, N. (Noor)` are Noor Voorbeeld.

    Only for names whose group is known from elsewhere: else what stands behind the comma may be that group.
    """
    family, comma, first = (part.strip() for part in name.partition(","))
    if not comma or "," in first or not first or is_party(first):
        return name
    if first.endswith(")") and "(" in first:
        first = first[:-1].rpartition("(")[2].strip()
    return f"{first} {family}"


def paired(names: Sequence[str], groups: Sequence[str]) -> tuple[Submitter, ...]:
    """Return who filed it by a list of names and one of groups; they belong together only where there is one group."""
    if len(groups) == 1 and names:
        return tuple(Submitter(turned(name), groups[0]) for name in names)
    return tuple(Submitter(name, None) for name in names) + tuple(Submitter(None, group) for group in groups)


def without_ending(title: str) -> str:
    """Return the name of a document without the ending of its file."""
    lower = title.lower()
    ending = next((ending for ending in _FILES if lower.endswith(ending)), "")
    return (title[: -len(ending)] if ending else title).rstrip(" .")


def with_number(one: SourceMotion) -> SourceMotion:
    """Add the number that a title begins with: `25M4 Motie vreemd Bankjes`, `M26-40a Bankjes`, `Motie 12 Bankjes`."""
    if one.number or not one.title:
        return one
    match = _NUMBERED.match(one.title)
    if not match:
        return one
    return replace(one, number=next(filter(None, match.groups())), kind=one.kind or kind(one.title[match.end() :]))


def with_votes(one: SourceMotion, votes: Iterable[tuple[str, str]]) -> SourceMotion:
    """Add the votes of members, `("D66", "voor")`: in all, and for each group; who cast them stays out."""
    counted = Counter((group, _SIDES[side]) for group, side in votes if side in _SIDES)
    if not counted or not one.outcome:
        return one
    totals = [sum(seats for (_group, at), seats in counted.items() if at is side) for side in (Side.FOR, Side.AGAINST)]
    parties = tuple(PartyVote(group, side, seats) for (group, side), seats in counted.items() if group)
    return replace(one, outcome=replace(one.outcome, in_favour=totals[0], against=totals[1], parties=parties))


def votes_in_text(text: str) -> tuple[tuple[PartyVote, ...], int | None, int | None]:
    """Read `Tegen: VVD / BBB. Voor: 23 D66, SP`: the groups, and the totals; who `overige fracties` are stays open."""
    matches = [*_SIDE_VOTES.finditer(text)]
    ends = [*(one.start() for one in matches), len(text)][1:]
    parties: list[PartyVote] = []
    totals: dict[Side, int | None] = {}
    for one, end in zip(matches, ends, strict=True):
        side = _SIDES[one[1].lower()]
        words = re.sub(r"\([^()]*afwezig[^()]*\)", "", text[one.end() : end]).strip(" .;")
        total = _TOTAL.match(words)
        totals[side] = int(one[2] or (total[1] if total else 0)) or None
        rest = words[total.end() :] if total else words
        if rest and not _REST.search(rest):
            parties += party_votes(re.sub(r"\s*/\s*", ", ", rest), side)[0]
    return tuple(parties), totals.get(Side.FOR), totals.get(Side.AGAINST)


def with_votes_in_text(ended: Outcome | None, text: str) -> Outcome | None:
    """Add the votes that a sentence names, where an outcome has none yet."""
    parties, in_favour, against = votes_in_text(text)
    if not ended or ended.parties or not (parties or in_favour or against):
        return ended
    return replace(
        ended,
        in_favour=in_favour if ended.in_favour is None else ended.in_favour,
        against=against if ended.against is None else ended.against,
        parties=parties,
    )
