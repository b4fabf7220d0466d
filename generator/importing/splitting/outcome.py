"""How the council decided: `Aldus aangenomen in …`, `Uitslag: verworpen`, and who voted for and against."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from generator.importing.splitting.dates import day
from generator.importing.splitting.marks import is_digits
from generator.importing.splitting.people import is_party
from generator.importing.splitting.result import PartyVote
from generator.importing.splitting.table import table
from generator.importing.splitting.words import Phrases, Word, find, find_anywhere, phrases, starts, words
from generator.model.enums import Side, Status

LONGEST_SENTENCE = 40
FAR = 14
"""The outcome stands within so many words of a sentence's start."""
LONGEST_CELL = 12
SEATS = 3


@dataclass(frozen=True)
class Decided:
    """What one line says of the decision."""

    status: Status
    recorded_as: str
    date: str
    counts: tuple[int | None, int | None]


@cache
def _outcomes() -> Phrases[Status]:
    return phrases((phrase, status) for status, phrase in table().outcomes)


@cache
def _openers() -> Phrases[bool]:
    return phrases((opener, True) for opener in table().outcome_openers)


@cache
def _extras() -> Phrases[bool]:
    return phrases((extra, True) for extra in table().outcome_extras)


@cache
def _decided() -> Phrases[bool]:
    return phrases((phrase, True) for phrase in table().decided)


@cache
def _sides() -> Phrases[Side]:
    return phrases((word, side) for side, known in table().sides.items() for word in known)


def is_decided(text: str) -> bool:
    """Whether a line says that and when was decided, but not how: `Aldus besloten in …`."""
    return starts(_decided(), text) is not None


def sentence(text: str) -> Decided | None:
    """Read a sentence about the decision: it opens with `aldus`, `de motie` and the like."""
    return _read(text) if starts(_openers(), text) else None


def cell(text: str) -> Decided | None:
    """Read a cell that holds an outcome and little else: `aangenomen`, `unaniem aangenomen (20 mei 2025)`."""
    among = words(text, LONGEST_CELL + 1)
    if len(among) > LONGEST_CELL:
        return None
    at = 0
    while extra := find(_extras(), text, among, at):
        at = extra.last
    for start in (at, 0):
        if find(_outcomes(), text, among, start):
            return _read(text)
    return None


def _read(text: str) -> Decided | None:
    among = words(text, LONGEST_SENTENCE)
    found = find_anywhere(_outcomes(), text, among[:FAR])
    if not found:
        return None
    recorded = text[among[found.first].start : among[found.last - 1].end]
    return Decided(found.meaning, recorded, day(text[: _until(text, among)]), counts(text))


def _until(text: str, among: Sequence[Word]) -> int:
    """Return where a day begins that is not the one of the decision: `aangehouden tot 2 april 2026`."""
    return next((word.start for word in among if word.text in table().until), len(text))


def counts(text: str) -> tuple[int | None, int | None]:
    """Return how many voted for and against: `19 stemmen voor en 12 tegen`, `voor 19, tegen 12`."""
    among = words(text, LONGEST_SENTENCE)
    after = {side: _counted(among, side, (-1, -2)) for side in Side}
    if None in after.values():
        before = {side: _counted(among, side, (1,)) for side in Side}
        after = before if None not in before.values() else dict.fromkeys(Side)
    return after[Side.FOR], after[Side.AGAINST]


def _counted(among: Sequence[Word], side: Side, steps: tuple[int, ...]) -> int | None:
    for at, word in enumerate(among):
        if word.text not in table().sides[side]:
            continue
        for step in steps:
            if 0 <= at + step < len(among) and _is_seats(among[at + step].text):
                return int(among[at + step].text)
    return None


def _is_seats(text: str) -> bool:
    return is_digits(text) and len(text) <= SEATS


def party_votes(value: str, side: Side) -> tuple[list[PartyVote], int | None]:
    """Read a list of groups behind `Voor:`, or the number that stands there alone."""
    if _is_seats(value.strip(" .")):
        return [], int(value.strip(" ."))
    pieces = [piece for whole in value.replace(";", ",").split(",") for piece in whole.split(" en ")]
    read = [_vote(piece.strip(" .:"), side) for piece in pieces]
    return [vote for vote in read if vote], None


def _vote(piece: str, side: Side) -> PartyVote | None:
    if not piece:
        return None
    name, _space, last = piece.rpartition(" ")
    seats = last.strip("()")
    if name and _is_seats(seats):
        return PartyVote(name.rstrip(" :-("), side, int(seats))
    return PartyVote(piece, side) if words(piece, 1) and not is_digits(piece) else None


def table_row(cells: tuple[str, ...]) -> PartyVote | None:
    """Read a row of a table of votes: a group, and `voor` or `tegen`."""
    if len(cells) != 2 or not is_party(cells[0]):  # noqa: PLR2004
        return None
    among = words(cells[1], 2)
    found = find(_sides(), cells[1], among, 0)
    return PartyVote(cells[0], found.meaning) if found and found.last == len(among) else None
