"""The pieces that a record is made of: frozen, closed to unknown fields, without rules across fields."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from generator.model.enums import (
    Advice,
    Change,
    FollowUpState,
    Manner,
    PartKind,
    Position,
    Relation,
    Side,
    SourceKind,
    Status,
    Verb,
)
from generator.model.scalars import Count, Date, DateAsKnown, Line, Link, Moment, MotionId, Point, Text


def required(about: str, **rules: Any) -> Any:
    """Describe a field that must be there; `about` is its help in form, reference and schema, and is translated."""
    return Field(description=about, **rules)


def optional(about: str, default: Any = None, **rules: Any) -> Any:
    """Describe a field that may be left out."""
    return Field(default=default, description=about, **rules)


def several(about: str, *, most: int) -> Any:
    """Describe a list that may be left out, of at most so many items."""
    return Field(default=(), description=about, max_length=most)


class Piece(BaseModel):
    """What every piece of a record has in common."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Proposal(Piece):
    """The proposal (raadsvoorstel) that a motion or amendment belongs to."""

    number: Line | None = optional("The number of the proposal in the council's own system.")
    title: Line | None = optional("The title of the proposal.")
    url: Link | None = optional("The public page of the proposal.")


class Submitter(Piece):
    """A group, with or without the name of its councillor, that filed the motion."""

    name: Line | None = optional("The name of the councillor, as the council publishes it.")
    party: Line = required("The group, by a name from the register of parties.")
    position: Position | None = optional("Whether the group was in the coalition or in the opposition.")


class Part(Piece):
    """One formal part of the text; which fields it needs depends on `part` and is checked afterwards."""

    part: PartKind = required("Which formal part of the motion this is.")
    to: Line | None = optional("Who is asked: college, council, presidium, mayor, clerk, or other words.")
    verb: Verb | None = optional("With which verb: requests, instructs, calls-on, invites or asks.")
    lead: Line | None = optional("The words that open the part, only where they differ from the standard phrase.")
    at: Line | None = optional("Amendments: where in the proposal, for example 'beslispunt 2'.")
    how: Change | None = optional("Amendments: what happens there: replaced, added or deleted.")
    original: Text | None = optional("Amendments: the words of the proposal.")
    amended: Text | None = optional("Amendments: the words that take their place.")
    points: tuple[Point, ...] = several("The points, one by one, without closing marks.", most=60)


class Pledge(Piece):
    """What the executive promised, mostly so that the motion was withdrawn."""

    text: Text | None = optional("What was promised, in plain words.")
    by: Line | None = optional("Who promised it, by office.")
    date: Date | None = optional("When it was promised.")
    source: Link | None = optional("Where the promise can be read.")


class PartyVote(Piece):
    """How one group voted; a group can be split."""

    party: Line = required("The group, by a name from the register of parties.")
    in_favour: Count | None = optional("How many of its members voted for.", alias="for")
    against: Count | None = optional("How many of its members voted against.")
    side: Side | None = optional("For or against, where the seats are not known.")


class Votes(Piece):
    """The votes on a motion: in all, per group, or both."""

    in_favour: Count | None = optional("How many votes for.", alias="for")
    against: Count | None = optional("How many votes against.")
    parties: tuple[PartyVote, ...] = several("The votes of each group.", most=60)
    listed: Side | None = optional("The one side of which the source names the groups; left out where it names all.")


class Decision(Piece):
    """One decision of the council on the motion."""

    date: DateAsKnown = required("The date of the decision; a month or a year where no more is known.")
    status: Status = required("How it ended.")
    recorded_as: Line | None = optional("The register's own words, letter for letter.")
    manner: Manner | None = optional("In which way the council decided.")
    advice: Advice | None = optional("What the executive advised.")
    reason: Text | None = optional("Why it was rejected, withdrawn or not admitted.")
    pledge: Pledge | None = optional("What the executive promised.")
    votes: Votes | None = optional("The votes, where they are known.")


class FollowUp(Piece):
    """News about the execution of a motion."""

    date: DateAsKnown = required("The date of the news, or of the page that tells it, as far as it is known.")
    state: FollowUpState = required("How far it has come; settled is the executive's word and is not done.")
    text: Text | None = optional("What is reported, in plain words.")
    expected: Date | None = optional("By when the executive said that it would be settled.")
    source: Link | None = optional("Where it can be read.")


class Objection(Piece):
    """What opponents may say in the debate, and what to say in return."""

    claim: Line = required("The objection, in one sentence, as an opponent would put it.")
    answer: Text = required("What you say in return, in a few plain sentences; it grants what is true.")


class BasedOn(Piece):
    """What the motion was made from: a motion of the library, a source outside it, or a motion of a council."""

    motion: MotionId | None = optional("The id of a motion of this library.")
    source: Link | None = optional("The address of a source outside the library.")
    label: Line | None = optional("How the source outside the library is called.")
    municipality: Line | None = optional("The municipality whose motion it was, where that has no record here.")
    how: Relation = required("Copied, adapted, inspired, or a revision for the same council.")
    changes: Text | None = optional("What was changed.")
    evidence: Link | None = optional("The page that says that it was made from this.")


class Source(Piece):
    """Where the record's facts can be read."""

    url: Link = required("The address of the source.")
    label: Line | None = optional("How the source is called.")
    kind: SourceKind | None = optional("What it is: a document, a page, news, or a recording of the debate.")
    at: Moment | None = optional("Where it begins in a recording, such as 01:12:30.")
    archived: Link | None = optional("The address of a copy in an archive of the web.")
    seen: Date | None = optional("When somebody last read it.")


class Outdated(Piece):
    """Why a motion can no longer be used as it is."""

    since: Date = required("Since when.")
    why: Text = required("Why.")
    instead: MotionId | None = optional("The id of a motion to use in its place.")
