"""A motion at a glance, for the one look of an editor."""

from collections.abc import Callable, Sequence

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.model.enums import PartKind, Side
from generator.reviewing.report import Card, Twin, short
from generator.subjects.motion.headline import headline
from generator.subjects.motion.outcome import outcome_of
from generator.subjects.similar.duplicates import Duplicate, Likeness
from generator.subjects.voting.ballot import Ballot, ballot

TWINS = 5

Likely = Callable[[Entry], Sequence[Duplicate]]
"""Finds the motions that ask nearly the same and those that are related, the likeliest first."""


def none_known(_entry: Entry) -> Sequence[Duplicate]:
    """Find none: nothing is shown about duplicates then."""
    return ()


def card(entry: Entry, language: Language, likely: Likely = none_known) -> Card:
    """Return a motion at a glance.

    Args:
        entry: the motion.
        language: in which labels are written; what people wrote stays as it is.
        likely: finds duplicates.
    """
    outcome = outcome_of(entry, language)
    twins = [_twin(duplicate) for duplicate in likely(entry)[:TWINS]]
    return Card(
        title=short(entry.motion.title),
        facts=short(_facts(entry, language)),
        asked=short(_asked(entry)),
        outcome=short(outcome.words),
        votes=short(_votes(entry, outcome.votes, language)),
        twins=twins,
    )


def _twin(duplicate: Duplicate) -> Twin:
    return Twin(
        id=duplicate.entry.id, title=short(duplicate.entry.motion.title), same=duplicate.likeness is Likeness.SAME
    )


def _facts(entry: Entry, language: Language) -> str:
    line = headline(entry, language)
    day = language.day(line.day) if line.day else ""
    return ", ".join(fact for fact in (entry.place_name, day, line.kind, line.groups) if fact)


def _asked(entry: Entry) -> str:
    """Return the summary, else the requests themselves."""
    points = (point for part in entry.motion.text if part.part is PartKind.REQUESTS for point in part.points)
    return entry.motion.summary or "; ".join(points)


def _votes(entry: Entry, totals: str, language: Language) -> str:
    last = entry.motion.last_decision
    cast = ballot(last) if last else None
    sides = ((Side.FOR, language.gettext("for")), (Side.AGAINST, language.gettext("against")))
    sides_in_words = [_side(cast, side, words) for side, words in sides] if cast else []
    return ". ".join(part for part in (totals, *sides_in_words) if part)


def _side(cast: Ballot, side: Side, words: str) -> str:
    names = [f"{group.name} {votes}" if votes else group.name for group, votes in cast.on(side)]
    return f"{words}: {', '.join(names)}" if names else ""
