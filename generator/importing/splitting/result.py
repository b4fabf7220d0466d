"""What the splitter gives back: fields, parts in their order, and a place for every line of the text."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from pydantic import ConfigDict

from generator.model.enums import Change, Kind, PartKind, Side, Status, Verb


class Sureness(StrEnum):
    """How sure the splitter is of what it made."""

    SURE = "sure"
    LIKELY = "likely"
    UNSURE = "unsure"


class Reason(StrEnum):
    """Why the splitter is not sure."""

    LEAD_IN_PROSE = "lead-in-prose"
    """A part opened in the middle of a line."""
    OWN_ADDRESSEE = "own-addressee"
    """The addressee is none of the usual ones."""
    UNMARKED_POINT = "unmarked-point"
    """Where a point ends follows from the layout alone."""
    LONG_LEAD = "long-lead"
    """More words were taken into what opens the part."""
    DECIDES = "decides"
    """A motion that decides: read as what the council declares."""
    CHANGE_UNREAD = "change-unread"
    """What an amendment changes was not recognised: its words stand as points."""
    NO_POINTS = "no-points"
    """Nothing stands under what opens the part."""
    LINES_LEFT = "lines-left"
    """Lines could not be placed."""
    NO_REQUEST = "no-request"
    """Nothing is asked, declared or changed."""
    NO_TITLE = "no-title"
    """No title was found."""


class Refusal(StrEnum):
    """Why a text is not split."""

    EMPTY = "empty"
    NO_MOTION = "no-motion"
    """It has not enough of the form of a motion or amendment."""


@dataclass(frozen=True)
class Placed:
    """A line of the text, and where it went."""

    line: int
    text: str
    place: str
    """`part-1`, the name of a field, `explanation`, `furniture` or `left`."""


@dataclass(frozen=True)
class Proposal:
    """The proposal that the motion belongs to."""

    number: str | None = None
    title: str | None = None


@dataclass(frozen=True)
class Submitter:
    """Who filed it, as far as the text says."""

    name: str | None
    party: str | None


@dataclass(frozen=True)
class PartyVote:
    """How one group voted."""

    party: str
    side: Side
    seats: int | None = None


@dataclass(frozen=True)
class Outcome:
    """How it ended, in the words of the text."""

    status: Status | None
    recorded_as: str | None
    date: str | None = None
    in_favour: int | None = None
    against: int | None = None
    parties: tuple[PartyVote, ...] = ()


@dataclass(frozen=True)
class Decided:
    """What one sentence or cell says about the decision."""

    status: Status
    recorded_as: str
    date: str
    """Empty where none is named."""
    counts: tuple[int | None, int | None]
    """For and against."""


@dataclass(frozen=True)
class SplitPart:
    """A part in the shape of the record, and how sure it is."""

    part: PartKind
    points: tuple[str, ...] = ()
    to: str | None = None
    verb: Verb | None = None
    lead: str | None = None
    at: str | None = None
    how: Change | None = None
    original: str | None = None
    amended: str | None = None
    sureness: Sureness = Sureness.SURE
    why: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class Split:
    """A text, split; a field that is none of these is refused, and so it is in all that it holds."""

    __pydantic_config__: ClassVar = ConfigDict(extra="forbid")

    refusal: Refusal | None = None
    kind: Kind | None = None
    title: str | None = None
    number: str | None = None
    municipality: str | None = None
    letterhead: str | None = None
    """The place that stands above the text: only where nothing else names one."""
    date: str | None = None
    agenda_item: str | None = None
    proposal: Proposal | None = None
    submitters: tuple[Submitter, ...] = ()
    outcome: Outcome | None = None
    parts: tuple[SplitPart, ...] = ()
    explanation: str | None = None
    costs: str | None = None
    sureness: Sureness = Sureness.SURE
    why: tuple[Reason, ...] = ()
    lines: tuple[Placed, ...] = ()

    @property
    def left(self) -> tuple[Placed, ...]:
        """The lines that could not be placed."""
        return tuple(line for line in self.lines if line.place == "left")
