"""A pasted text, split into fields and parts; the entry of this package."""

from collections.abc import Iterator, Sequence

from generator.importing.splitting.body import Body
from generator.importing.splitting.clean import Line, lines
from generator.importing.splitting.finish import Finished, finish
from generator.importing.splitting.heading import read_head
from generator.importing.splitting.leads import lead
from generator.importing.splitting.notes import FURNITURE, LEFT, Notes
from generator.importing.splitting.opening import is_opening, read_opening
from generator.importing.splitting.result import (
    Placed,
    Proposal,
    Reason,
    Refusal,
    Split,
    SplitPart,
    Submitter,
    Sureness,
)
from generator.importing.splitting.rows import Row, layout, rows
from generator.importing.splitting.tail import Tail
from generator.model.enums import Kind, PartKind

DECIDING = {PartKind.REQUESTS, PartKind.DECLARES, PartKind.CHANGE}
ENOUGH = 3
"""A text with fewer marks of a motion is refused."""


def split(text: str) -> Split:
    """Split the text of a motion or amendment; any text at all gives an answer."""
    found = lines(text)
    if not found:
        return Split(refusal=Refusal.EMPTY, sureness=Sureness.UNSURE)
    made = rows(found)
    start = _start(made)
    notes = Notes()
    read_head(made[:start], notes)
    body = Body(made[start:], layout(found), notes)
    body.read()
    read_opening(" ".join(body.opening), notes)
    tail = Tail(body.tail, layout(found), notes)
    tail.read()
    kind = Kind(notes.values["kind"]) if "kind" in notes.values else None
    done = finish(body.parts, kind)
    if _marks(body, done) < ENOUGH:
        left = tuple(Placed(line.number, line.text, LEFT) for line in found)
        return Split(refusal=Refusal.NO_MOTION, sureness=Sureness.UNSURE, lines=left)
    return _made(found, notes, tail, done)


def _start(made: Sequence[Row]) -> int:
    """Return where the text begins: at its opening sentence, else at its first part."""
    first = len(made)
    for at, row in enumerate(made):
        if row.furniture or not row.text:
            continue
        following = made[at + 1].text if at + 1 < len(made) else ""
        if is_opening(row.text, following):
            return at
        opened = lead(row.text)
        if opened and not opened.heading:
            return at
    return first


def _marks(body: Body, done: Finished) -> int:
    """Count the marks of a motion: what it decides, what it rests on, how it is called, opens and closes."""
    kinds = {part.part for part in done.parts}
    deciding = 2 if kinds & DECIDING else 0
    resting = len(kinds - DECIDING - {PartKind.HEARD})
    return deciding + resting + (done.kind is not None) + bool(body.opening) + 2 * body.closed if kinds else 0


def _made(found: Sequence[Line], notes: Notes, tail: Tail, done: Finished) -> Split:
    running = {line.text for line in found if notes.places.get(line.number) == FURNITURE}
    placed = tuple(Placed(line.number, line.text, _place(line, running, notes, done)) for line in found)
    values = notes.values
    placed = tuple(_with_unread(placed, notes))
    why = _doubts(values, done.parts, placed)
    return Split(
        kind=done.kind or Kind.MOTION,
        title=values.get("title"),
        number=values.get("number") or values.get("register"),
        municipality=values.get("municipality"),
        date=values.get("date"),
        agenda_item=values.get("agenda_item"),
        proposal=_proposal(values.get("proposal-number"), values.get("proposal-title")),
        submitters=tuple(Submitter(one.name or None, one.party or None) for one in notes.people),
        outcome=notes.outcome(),
        parts=done.parts,
        explanation=tail.section("explanation"),
        costs=tail.section("costs"),
        sureness=_overall(done.parts, why),
        why=why,
        lines=placed,
    )


def _place(line: Line, running: set[str], notes: Notes, done: Finished) -> str:
    place = notes.places.get(line.number, LEFT)
    if place == LEFT and line.text in running:
        return FURNITURE
    if place != "part":
        return place
    return f"part-{done.numbers[notes.parts[line.number] - 1]}"


def _with_unread(placed: Sequence[Placed], notes: Notes) -> Iterator[Placed]:
    """Yield every line, and after it the pieces of it that nobody read."""
    unread: dict[int, list[str]] = {}
    for number, text in notes.unread:
        unread.setdefault(number, []).append(text)
    for line in placed:
        yield line
        if line.place != LEFT:
            pieces = unread.get(line.line, ())
            yield from (Placed(line.line, text, LEFT) for text in pieces if text != line.text)


def _proposal(number: str | None, title: str | None) -> Proposal | None:
    return Proposal(number, title) if number or title else None


def _doubts(values: dict[str, str], parts: Sequence[SplitPart], placed: Sequence[Placed]) -> tuple[Reason, ...]:
    doubts = []
    if not {part.part for part in parts} & DECIDING:
        doubts.append(Reason.NO_REQUEST)
    if not values.get("title"):
        doubts.append(Reason.NO_TITLE)
    if any(line.place == LEFT for line in placed):
        doubts.append(Reason.LINES_LEFT)
    return tuple(doubts)


def _overall(parts: Sequence[SplitPart], why: Sequence[Reason]) -> Sureness:
    scale = list(Sureness)
    worst = max((scale.index(part.sureness) for part in parts), default=0)
    if Reason.NO_REQUEST in why:
        return Sureness.UNSURE
    return scale[max(worst, 1 if why else 0)]
