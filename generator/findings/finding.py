"""A finding: one thing that is wrong or deserves a look, and where."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from enum import StrEnum

from generator.i18n.language import N_


class Level(StrEnum):
    """Whether a record with this finding can land."""

    ERROR = "error"
    NOTICE = "notice"

    @property
    def blocks(self) -> bool:
        """Whether the finding keeps a record out of the library."""
        return self is Level.ERROR


LEVEL_NAMES = {Level.ERROR: N_("error"), Level.NOTICE: N_("note")}


@dataclass(frozen=True)
class Entry:
    """What the catalogue says about one code; English sentences, translated by the catalogues of `i18n`."""

    code: str
    level: Level
    what: str
    """What is wrong, in general: the heading of the code's page."""
    message: str
    """What is wrong here, with `{facts}`."""
    mend: str
    """How to mend it, in one or two sentences."""
    why: str
    """Why it matters."""
    wrong: str
    """A piece of a record with the mistake."""
    right: str
    """The same piece, mended."""


MENDABLE = "mendable"
"""The fact that `motions fix` mends a finding; without it nothing is promised."""
STOPPED = "stopped"
"""The fact that what comes after a finding was not read."""


@dataclass(frozen=True)
class Finding:
    """One finding in one file."""

    code: str
    file: str
    """Path as the user knows it, with forward slashes."""
    line: int = 1
    """Counted from 1."""
    column: int = 1
    """Counted from 1, in characters."""
    field: str = ""
    """Path of the field, such as `decisions[0].votes`; empty for the file as a whole."""
    facts: Mapping[str, object] = dataclass_field(default_factory=dict)
    """What the message is about: `value`, `suggestion`, `options` and the like."""
    excerpt: str = ""
    """The line of the file, for people to recognise."""

    @property
    def place(self) -> tuple[str, int, int, str]:
        """The order in which findings are shown."""
        return (self.file, self.line, self.column, self.code)


def stopped(finding: Finding) -> Finding:
    """Return a finding that says as well that reading stopped there."""
    return replace(finding, facts={**finding.facts, STOPPED: 1})
