"""From a file to motions with their text split; what the source says itself goes before what the text says."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from generator.importing.sources.content import Content
from generator.importing.sources.found import Found
from generator.importing.sources.known import read
from generator.importing.sources.source import RefusedError, Why
from generator.importing.splitting.result import Split
from generator.importing.splitting.split import split

TEXT_LIMIT = 400_000
"""No motion is as long; more is a report or a whole meeting."""
T = TypeVar("T")


def motions_in(file: Content) -> Sequence[Found]:
    """Return every motion in a file, its text split.

    Raises:
        RefusedError: there is none, or the file can't be used.
    """
    found = list(_split(read(file)))
    if not found:
        raise RefusedError(Why.NO_MOTION)
    return found


def _split(found: Sequence[Found]) -> Iterator[Found]:
    """Yield the motions; a text that is none is left out, unless it is an entry of a list: that is refused by name."""
    for one in found:
        if len(one.text) > TEXT_LIMIT:
            raise RefusedError(Why.TOO_LONG, value=len(one.text), limit=TEXT_LIMIT)
        made = split(one.text) if one.text.strip() else Split()
        if not made.refusal and (one.title or made.parts):
            yield _merged(one, made)
        elif one.title or one.place:
            yield replace(one, text="", left=tuple(one.text.splitlines()))


def _merged(one: Found, made: Split) -> Found:
    return replace(
        one,
        text="",
        title=_first(one.title, made.title),
        kind=_first(one.kind, made.kind if made.parts else None),
        number=_first(one.number, made.number),
        municipality=_first(one.municipality, made.municipality),
        letterhead=made.letterhead,
        submitted=_first(one.submitted, made.date),
        agenda_item=_first(one.agenda_item, made.agenda_item),
        proposal=_first(one.proposal, made.proposal),
        submitters=one.submitters or made.submitters,
        parts=made.parts,
        explanation=_first(one.explanation, made.explanation),
        costs=_first(one.costs, made.costs),
        outcome=_first(one.outcome, made.outcome),
        left=tuple(line.text for line in made.left),
    )


def _first(own: T | None, read_in_text: T | None) -> T | None:
    return read_in_text if own is None else own
