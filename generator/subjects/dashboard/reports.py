"""What the editors' desk shows and a library does not know: the day, findings, and the last report on links."""

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
class DashboardReports:
    """What is handed to the desk; pages look at no clock and read no file."""

    today: date
    notes: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    """Findings that ask for a look, by the path of their file below the motions folder."""
    dead_links: tuple[DeadLink, ...] = ()
    trouble: str = ""
    """The file of the report on links where it can't be read."""
