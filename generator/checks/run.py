"""Runs every rule over a library and returns all findings, in the order of their places."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from generator.checks import (  # noqa: F401  # importing registers their rules
    dates,
    identity,
    outcome,
    people,
    references,
    texts,
    votes,
)
from generator.checks.across import LIBRARY_RULES, LibraryContext
from generator.checks.addresses import ADDRESS_RULES, published_ids_known
from generator.checks.moves import MOVE_RULES
from generator.checks.origins import ORIGIN_RULES
from generator.checks.register_references import REFERENCE_RULES
from generator.checks.registers import REGISTER_RULES, RegisterContext
from generator.checks.rule import RULES, Context
from generator.findings.finding import Finding
from generator.model.places import Places
from generator.records.folder import Folder
from generator.records.record import Record
from generator.records.registers import RegisterReading


def check(
    folder: Folder,
    reading: RegisterReading,
    places: Places,
    today: date | None,
    known_findings: Mapping[str, Sequence[Finding]] = MappingProxyType({}),
) -> list[Finding]:
    """Return every finding about a library, from reading and from the rules.

    Args:
        folder: the records and what was wrong with other files.
        reading: the registers.
        places: the municipalities.
        today: the day up to which things can have happened; None leaves the rules about the future out.
        known_findings: what `about` found in records that it has looked at already, by id.
    """
    context = Context(reading.registers, places, today, reading.unread)
    library = LibraryContext(folder.records, context)
    findings = [*folder.findings, *reading.findings]
    for record in folder.records:
        findings += known_findings[record.id] if record.id in known_findings else about(record, context)
    findings += _flattened(rule(library) for rule in (*LIBRARY_RULES, *ORIGIN_RULES, published_ids_known))
    unread = frozenset(record.id.split("/")[0] for record in folder.records if record.draft is None)
    registers = RegisterContext(reading, context, library.known_ids, library.former, library.filed, unread)
    findings += _flattened(rule(registers) for rule in (*REGISTER_RULES, *REFERENCE_RULES, *MOVE_RULES, *ADDRESS_RULES))
    return sorted(_redacted(findings), key=lambda finding: finding.place)


def _redacted(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Yield the findings without the lines that hold facts about a person: findings stand in public logs."""
    lines = {(one.file, one.line) for one in findings if one.code.startswith(("personal-", "names-withheld"))}
    for finding in findings:
        yield replace(finding, excerpt="") if (finding.file, finding.line) in lines else finding


def about(record: Record, context: Context) -> Iterator[Finding]:
    """Yield what is wrong with one record, from reading and from the rules over one record."""
    yield from record.findings
    if record.draft is not None:
        for rule in RULES:
            if record.has(*rule.needs):
                yield from rule.check(record, record.draft, context)


def _flattened(results: Iterable[Iterator[Finding]]) -> Iterator[Finding]:
    for findings in results:
        yield from findings
