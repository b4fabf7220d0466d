"""The tables outlet: all motions, and the votes of all groups, as CSV below `data/v1/`."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.parts import Decision, PartyVote
from generator.publishing.open_data.cells import Cell, write_table
from generator.publishing.open_data.parts import written_parts
from generator.subjects.follow_up.facts import pledges
from generator.subjects.voting.ballot import ballot

R = TypeVar("R")


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column of a table; names are given once, and new ones come last."""

    name: str
    about: str
    of: Callable[[R], Cell]


@dataclass(frozen=True)
class Vote:
    """How one group voted in one decision."""

    entry: Entry
    number: int
    """Of the decision, the oldest being 1."""
    decision: Decision
    vote: PartyVote


def _totals(entry: Entry) -> tuple[int | None, int | None]:
    last = entry.motion.last_decision
    counted = ballot(last) if last else None
    return (counted.yes, counted.no) if counted else (None, None)


def _codes(entry: Entry) -> tuple[str, ...]:
    return tuple(place.code for place in entry.municipalities)


def _source(entry: Entry) -> str | None:
    return entry.motion.sources[0].url if entry.motion.sources else None


def _party(vote: Vote) -> str | None:
    known = vote.entry.parties.get(vote.vote.party)
    return known.slug if known else None


def _of_last(name: str) -> Callable[[Entry], Cell]:
    return lambda entry: getattr(entry.motion.last_decision, name, None)


def _news(name: str) -> Callable[[Entry], Cell]:
    return lambda entry: getattr(entry.motion.last_news, name, None)


def _pledge_day(entry: Entry) -> Cell:
    last = pledges((entry,))
    return last[0].day if last else None


def _pledge_text(entry: Entry) -> Cell:
    last = pledges((entry,))
    return last[0].pledge.text if last else None


MOTION_COLUMNS: tuple[Column[Entry], ...] = (
    Column("id", "The lasting name of the motion.", lambda one: one.id),
    Column("path", "The address of its page, below that of the site.", lambda one: one.url),
    Column("title", "The title, as the council has it.", lambda one: one.motion.title),
    Column("summary", "What is asked.", lambda one: one.motion.summary),
    Column("kind", "What was filed.", lambda one: str(one.motion.kind)),
    Column("model", "Whether it is a model motion, on which no council voted.", lambda one: one.motion.model),
    Column("municipality", "The municipality, under its name of then.", lambda one: one.place_name),
    Column(
        "municipality_codes",
        "Its CBS code, or those of what became of it.",
        _codes,
    ),
    Column("number", "The number that the council gave.", lambda one: one.motion.number),
    Column(
        "submitted",
        "The date of the meeting for which it was filed, as far as it is known.",
        lambda one: one.motion.submitted,
    ),
    Column("decided", "The date of the last decision, as far as it is known.", _of_last("date")),
    Column("status", "How it ended, as a code.", _of_last("status")),
    Column("recorded_as", "The same in the council's own words.", _of_last("recorded_as")),
    Column("votes_for", "Votes for in the last decision.", lambda one: _totals(one)[0]),
    Column("votes_against", "Votes against in the last decision.", lambda one: _totals(one)[1]),
    Column("parties", "The groups that filed it, by the names in the record.", lambda one: one.submitting_parties),
    Column("themes", "Its themes, as codes.", lambda one: tuple(theme.slug for theme in one.themes)),
    Column("tags", "Its tags.", lambda one: one.motion.tags),
    Column("idea", "Its idea, as a code.", lambda one: one.motion.idea),
    Column("has_text", "Whether the text is kept here.", lambda one: one.motion.has_text),
    Column("due", "The day that the motion itself names.", lambda one: one.motion.due),
    Column("follow_up_state", "How far the execution has come, as a code.", _news("state")),
    Column("follow_up_date", "The day of that news.", _news("date")),
    Column("added", "When it entered the library.", lambda one: one.motion.added),
    Column("updated", "The last day on which there was news of it.", lambda one: one.updated),
    Column("source", "Where the facts can be read.", _source),
    Column("license", "The licence of the text, where the submitter gave it.", lambda one: one.motion.license),
    Column(
        "title_given", "Whether a source tells the title; else it is a description.", lambda one: one.motion.title_given
    ),
    Column("pledged", "The day of the last pledge of the executive, as far as it is known.", _pledge_day),
    Column("pledge", "What the executive pledged.", _pledge_text),
)

VOTE_COLUMNS: tuple[Column[Vote], ...] = (
    Column("id", "The lasting name of the motion.", lambda one: one.entry.id),
    Column("decision", "Which decision on the motion, the oldest being 1.", lambda one: one.number),
    Column("date", "The date of that decision, as far as it is known.", lambda one: one.decision.date),
    Column("status", "How that decision ended, as a code.", lambda one: str(one.decision.status)),
    Column("municipality", "The municipality, under its name of then.", lambda one: one.entry.place_name),
    Column("party", "The group, by the name in the record.", lambda one: one.vote.party),
    Column("party_slug", "The same party in the register.", _party),
    Column("for", "How many of its members voted for.", lambda one: one.vote.in_favour),
    Column("against", "How many of its members voted against.", lambda one: one.vote.against),
    Column("side", "For or against, where the seats are not known.", lambda one: one.vote.side),
)


def votes(entries: Iterable[Entry]) -> Iterator[Vote]:
    """Yield how each group voted in each decision on each motion; not where the source names one side only."""
    for entry in entries:
        for number, decision in enumerate(entry.motion.decisions, 1):
            for vote in decision.votes.parties if decision.votes and not decision.votes.listed else ():
                yield Vote(entry, number, decision, vote)


def write_tables(library: Library, site: Path) -> None:
    """Write the tables into a built site."""
    for part in written_parts(library):
        _write(site / part.path("table"), MOTION_COLUMNS, part.entries)
        _write(site / part.path("votes"), VOTE_COLUMNS, votes(part.entries))


def _write(path: Path, columns: Sequence[Column[R]], rows: Iterable[R]) -> None:
    write_table(path, [column.name for column in columns], ((column.of(row) for column in columns) for row in rows))
