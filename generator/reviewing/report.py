"""What a review says, as data of fixed shape and size: whoever reads it back trusts nothing in it.

The job that checks a contribution runs the contributor's code, so what it hands on can be anything. The job that posts
reads it by these models, refuses all else, and makes the words itself.
"""

from collections.abc import Sequence
from string import Formatter
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from generator.findings.catalogue import CATALOGUE, level_of
from generator.findings.finding import Finding
from generator.reviewing.changed import Kind

FILES = 60
FINDINGS = 30
"""Of one file; the annotations and `motions check` have them all."""
WORDS = 600
"""Signs of one text on a card."""
LINE = 2000
LINES = 80
PATCHES = 8
WHOLE = 400
"""Lines of a mended file that is shown as a whole."""
ELSEWHERE = 5
"""Findings of a file that did not change."""

Count = Annotated[int, Field(ge=0, le=1_000_000_000)]
Words = Annotated[str, Field(max_length=WORDS)]
Name = Annotated[str, Field(max_length=400)]
Fact = Annotated[str, Field(max_length=WORDS)] | Count


class _Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class ReportedFinding(_Shape):
    """A finding: its words are made from the code and these facts, by whoever shows it."""

    code: Annotated[str, Field(max_length=60)]
    line: Count = 1
    column: Count = 1
    field: Name = ""
    facts: Annotated[dict[Name, Fact], Field(max_length=12)] = {}

    @model_validator(mode="after")
    def has_its_facts(self) -> Self:
        """Refuse a code that is not in the catalogue, and one without the facts that its sentence needs."""
        message = CATALOGUE[self.code].message if self.code in CATALOGUE else "{unknown code}"
        if {name for _, name, _, _ in Formatter().parse(message) if name} - set(self.facts):
            unknown = "the catalogue has no such code, or its sentence needs other facts"
            raise ValueError(unknown)
        return self

    def finding(self, file: str) -> Finding:
        """Return it as a finding about a file."""
        return Finding(self.code, file, self.line, self.column, self.field, self.facts)


class Twin(_Shape):
    """A motion that is perhaps the same one."""

    id: Name
    title: Words
    same: bool = True
    """Whether it asks nearly the same; else it is related."""


class Card(_Shape):
    """A motion at a glance, in plain text."""

    title: Words
    facts: Words = ""
    """Where, when, what and by whom."""
    asked: Words = ""
    outcome: Words = ""
    votes: Words = ""
    twins: Annotated[list[Twin], Field(max_length=5)] = []


class Patch(_Shape):
    """Lines that take the place of others."""

    first: Count
    last: Count
    """Smaller than `first` where lines only come in between."""
    lines: Annotated[list[Annotated[str, Field(max_length=LINE)]], Field(max_length=LINES)]


class Reviewed(_Shape):
    """One changed file of the motions folder."""

    path: Name
    """In the repository."""
    kind: Kind
    before: Name = ""
    findings: Annotated[list[ReportedFinding], Field(max_length=FINDINGS)] = []
    more: Count = 0
    """How many findings there are besides these."""
    card: Card | None = None
    patches: Annotated[list[Patch], Field(max_length=PATCHES)] = []
    whole: Annotated[list[Annotated[str, Field(max_length=LINE)]], Field(max_length=WHOLE)] = []
    """The mended file, where lines to copy would not be all of it."""
    mendable: bool = False
    """Whether a machine can mend what can't be copied."""

    @property
    def is_removed(self) -> bool:
        """Whether the file is gone, so that no link leads to it."""
        return self.kind is Kind.REMOVED


class Elsewhere(_Shape):
    """A file that did not change and holds an error."""

    path: Name
    findings: Annotated[list[ReportedFinding], Field(max_length=ELSEWHERE)] = []
    more: Count = 0


class Review(_Shape):
    """What there is to say about a contribution."""

    version: Literal[1] = 1
    """Another one is refused."""
    files: Annotated[list[Reviewed], Field(max_length=FILES)] = []
    more: Count = 0
    """How many files changed besides these."""
    errors: Count = 0
    """How many errors there are in all, in whichever file: with one the check fails."""
    elsewhere: Annotated[list[Elsewhere], Field(max_length=FILES)] = []
    """Files that did not change and hold an error."""
    unlike: Count = 0
    """New motions that were not compared with the others, since that took too long."""
    previews: Count = 0
    outside: Annotated[list[Name], Field(max_length=FILES)] = []
    """Changed files outside the motions folder."""


def reported(findings: Sequence[Finding]) -> list[ReportedFinding]:
    """Return findings as they are handed on, errors first, as many as fit."""
    ordered = sorted(findings, key=lambda finding: not level_of(finding).blocks)
    return [_reported(finding) for finding in ordered[:FINDINGS]]


def _reported(finding: Finding) -> ReportedFinding:
    facts = {name: _fact(value) for name, value in finding.facts.items()}
    return ReportedFinding(
        code=finding.code, line=finding.line, column=finding.column, field=finding.field[:400], facts=facts
    )


def _fact(value: object) -> str | int:
    return value if isinstance(value, int) and value >= 0 else short(str(value))


def short(words: str) -> str:
    """Return words on one line, cut where they would not fit."""
    line = " ".join(words.split())
    return line if len(line) <= WORDS else f"{line[: WORDS - 1]}…"
