"""What the editors' dashboard shows and a library does not know: the day, findings, and the last report on links."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from generator.findings.finding import Finding


@dataclass(frozen=True)
class DeadLink:
    """An address that did not answer when it was tried."""

    url: str
    status: str
    """What came back: a number of HTTP or a few words."""
    checked: str
    """When it was tried, as the report has it."""
    ids: tuple[str, ...] = ()
    """The motions that lead to it."""


@dataclass(frozen=True)
class Guess:
    """Something in a draft that nobody decided."""

    field: str
    value: str
    why: str
    """What it was guessed from; an English sentence."""


@dataclass(frozen=True)
class PiledDraft:
    """A row of facts that waits for an editor's tick."""

    row: str
    id: str
    title: str
    url: str
    certain: tuple[tuple[str, str], ...]
    """Fields that the row has, each with its words."""
    guesses: tuple[Guess, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    """What is doubtful, each with what it is about; an English sentence."""
    is_new: bool = True
    """Whether it becomes a record, and does not complete one."""

    def guessed(self, field: str) -> tuple[Guess, ...]:
        """Return what was guessed of a field."""
        return tuple(guess for guess in self.guesses if guess.field == field)


@dataclass(frozen=True)
class DashboardReports:
    """What is handed to the dashboard; pages look at no clock and read no file."""

    today: date
    notes: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    """Findings that ask for a look, by the path of their file below the motions folder."""
    dead_links: tuple[DeadLink, ...] = ()
    pile: tuple[PiledDraft, ...] = ()
    """The drafts of the last run over a file of facts."""
    trouble: str = ""
    """The files of reports that can't be read."""
