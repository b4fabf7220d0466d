"""From a file to motions with their text split; what the source says itself goes before what the text says."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from generator.importing.sources.content import Content
from generator.importing.sources.known import read
from generator.importing.sources.source import RefusedError, Why
from generator.importing.sources.source_motion import SourceMotion
from generator.importing.splitting.result import Split
from generator.importing.splitting.split import split

TEXT_LIMIT = 400_000
"""No motion is as long; more is a report or a whole meeting."""
T = TypeVar("T")


def motions_in(file: Content) -> Sequence[SourceMotion]:
    """Return every motion in a file, its text split.

    Raises:
        RefusedError: there is none, or the file can't be used.
    """
    motions = list(_split(read(file)))
    if not motions:
        raise RefusedError(Why.NO_MOTION)
    return motions


def _split(motions: Sequence[SourceMotion]) -> Iterator[SourceMotion]:
    """Yield the motions; a text that is none is left out, unless it is an entry of a list: that is refused by name."""
    for one in motions:
        if len(one.text) > TEXT_LIMIT:
            raise RefusedError(Why.TOO_LONG, value=len(one.text), limit=TEXT_LIMIT)
        result = split(one.text) if one.text.strip() else Split()
        if not result.refusal and (one.title or result.parts):
            yield _merged(one, result)
        elif one.title or one.place:
            yield replace(one, text="", left=tuple(one.text.splitlines()))


def _merged(one: SourceMotion, result: Split) -> SourceMotion:
    return replace(
        one,
        text="",
        title=_first(one.title, result.title),
        kind=_first(one.kind, result.kind if result.parts else None),
        number=_first(one.number, result.number),
        municipality=_first(one.municipality, result.municipality),
        letterhead=result.letterhead,
        submitted=_first(one.submitted, result.date),
        agenda_item=_first(one.agenda_item, result.agenda_item),
        proposal=_first(one.proposal, result.proposal),
        submitters=one.submitters or result.submitters,
        parts=result.parts,
        explanation=_first(one.explanation, result.explanation),
        costs=_first(one.costs, result.costs),
        outcome=_first(one.outcome, result.outcome),
        left=tuple(line.text for line in result.left),
    )


def _first(own: T | None, read_in_text: T | None) -> T | None:
    return read_in_text if own is None else own
