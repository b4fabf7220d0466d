"""From what was read to the parts of a record: marks off, standard phrases left out, doubts noted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.importing.splitting.changes import changes, has_marker
from generator.importing.splitting.leads import Lead, is_standard
from generator.importing.splitting.marks import has_letter, without_marks
from generator.importing.splitting.raw import RawPart, RawPoint
from generator.importing.splitting.result import Reason, SplitPart, Sureness
from generator.importing.splitting.words import fold, plain, words
from generator.model.enums import Kind, PartKind

LONGEST_LEAD = 25
THAT = "dat "
AND = "en"
AND_THAT = ("; dat ", "; en dat ")
DOUBTS = {Reason.CHANGE_UNREAD, Reason.NO_POINTS}


@dataclass(frozen=True)
class Finished:
    """The parts of a record, and what kind of text they make."""

    kind: Kind | None
    parts: tuple[SplitPart, ...]
    numbers: tuple[int, ...]
    """For each part as it was read, the number of the first part that was made of it."""


def finish(parts: Sequence[RawPart], kind: Kind | None) -> Finished:
    """Make parts of what was read."""
    if kind is None and any(part.lead.part is PartKind.CHANGE and _changes(part) for part in parts):
        kind = Kind.AMENDMENT
    made: list[SplitPart] = []
    numbers: list[int] = []
    for at, part in enumerate(parts):
        numbers.append(len(made) + 1)
        following = parts[at + 1] if at + 1 < len(parts) else None
        if following and _is_half(part, following):
            following.lead = replace(following.lead, words=f"{part.lead.words}: {following.lead.words}")
        else:
            made += _part(part, amends=kind is Kind.AMENDMENT)
    return Finished(kind, tuple(made), tuple(numbers))


def _changes(part: RawPart) -> bool:
    return any(has_marker(point.text) for point in part.points)


def _is_half(part: RawPart, following: RawPart) -> bool:
    """Whether a part is the `Besluit:` that stands above the request that it decides on."""
    return part.lead.part is PartKind.CHANGE and not part.points and following.lead.part is PartKind.REQUESTS


def _part(part: RawPart, *, amends: bool) -> list[SplitPart]:
    lead = part.lead
    if lead.part is PartKind.CHANGE:
        if amends:
            return changes(part, None if is_standard(lead) else _shown(lead.words))
        part.doubt(Reason.DECIDES)
        lead = replace(lead, part=PartKind.DECLARES)
    lead, points = _long_lead(part, lead, part.points)
    lead, texts = _without_that(lead, points)
    if not texts:
        part.doubt(Reason.NO_POINTS)
    words_of_own = None if not lead.words or is_standard(lead) else _shown(lead.words)
    return [
        SplitPart(
            lead.part,
            tuple(texts),
            lead.to or None if lead.verb else None,
            lead.verb,
            words_of_own,
            sureness=_sureness(part.why),
            why=tuple(part.why),
        )
    ]


def _shown(lead: str) -> str:
    return lead.rstrip(" ,:;.*_")


def _long_lead(part: RawPart, lead: Lead, points: Sequence[RawPoint]) -> tuple[Lead, Sequence[RawPoint]]:
    """Take a sentence that ends in a colon above the points into what opens the part."""
    if len(points) < 2 or lead.part is PartKind.HEARD:  # noqa: PLR2004
        return lead, points
    first, second = points[0], points[1]
    if first.inline and not first.bullet and second.bullet and first.text.endswith(":") and _is_short(first.text):
        part.doubt(Reason.LONG_LEAD)
        return replace(lead, words=f"{lead.words} {first.text}"), points[1:]
    return lead, points


def _is_short(text: str) -> bool:
    return len(words(text, LONGEST_LEAD + 1)) <= LONGEST_LEAD


def _without_that(lead: Lead, points: Sequence[RawPoint]) -> tuple[Lead, list[str]]:
    """Return points without marks; `dat` before every one of them is said once, by what opens the part."""
    texts = [piece for point in points for piece in _pieces(point)]
    ends = plain(lead.words).endswith(" dat")
    inline = bool(points) and points[0].inline
    if lead.verb or lead.part is PartKind.HEARD or not texts:
        return lead, texts
    if not ends and all(fold(text).startswith(THAT) for text in texts):
        return replace(lead, words=f"{_shown(lead.words)} dat"), [text[len(THAT) :] for text in texts]
    if ends and inline:
        return lead, [text[len(THAT) :] if fold(text).startswith(THAT) else text for text in texts]
    return lead, texts


def _pieces(point: RawPoint) -> list[str]:
    """Part a point of running text at `; dat`, and take the closing marks off."""
    pieces = [point.text]
    if not point.bullet:
        for mark in AND_THAT:
            pieces = [
                piece if at == 0 else f"{THAT}{piece}" for whole in pieces for at, piece in enumerate(whole.split(mark))
            ]
    bare = [without_marks(piece.strip(" ")) for piece in pieces]
    return [piece for piece in bare if has_letter(piece) and fold(piece) != AND]


def _sureness(why: Sequence[Reason]) -> Sureness:
    if DOUBTS.intersection(why):
        return Sureness.UNSURE
    return Sureness.LIKELY if why else Sureness.SURE
