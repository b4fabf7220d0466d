"""What a source says about one motion; what it does not say stays empty."""

from dataclasses import dataclass

from generator.importing.splitting.result import Outcome, Proposal, SplitPart, Submitter
from generator.model.enums import Kind


@dataclass(frozen=True)
class Link:
    """An address where the motion can be read."""

    url: str
    label: str | None = None


@dataclass(frozen=True)
class SourceMotion:
    """One motion, as far as its source says."""

    title: str | None = None
    summary: str | None = None
    kind: Kind | None = None
    number: str | None = None
    municipality: str | None = None
    """As the source writes it: a name, a slug or a code."""
    letterhead: str | None = None
    """The municipality above the text, which yields to what whoever imports says."""
    submitted: str | None = None
    """The day of the meeting, `2025-01-23`."""
    doubtful_day: str | None = None
    """What the source writes for that day, where it can be two."""
    agenda_item: str | None = None
    proposal: Proposal | None = None
    themes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    submitters: tuple[Submitter, ...] = ()
    text: str = ""
    """The words of the motion, not yet split."""
    parts: tuple[SplitPart, ...] = ()
    explanation: str | None = None
    costs: str | None = None
    outcome: Outcome | None = None
    sources: tuple[Link, ...] = ()
    remarks: tuple[str, ...] = ()
    """What the source says and no field holds."""
    left: tuple[str, ...] = ()
    """Lines of the text that were not placed."""
    place: str = ""
    """Where in the source it stands, such as `[13]`; empty for the source as a whole."""
    line: int = 1
    own: bool = False
    """Whether the file looks like one of the submitter's own: then its text goes in unless somebody says otherwise."""
