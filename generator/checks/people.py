"""Rules that protect people: names that were withheld, and personal data that has no business here."""

from collections.abc import Iterable, Iterator

from generator.checks.personal import personal_data_in
from generator.checks.rule import Context, rule
from generator.checks.walk import free_texts
from generator.findings.finding import Finding
from generator.model.motion import Motion
from generator.reading.nodes import Node
from generator.reading.record import Record
from generator.reading.remarks import remarks
from generator.reading.source import Source


@rule("names_withheld", "submitters")
def names_withheld(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """Where names were taken out on request, none comes back."""
    if motion.names_withheld is None:
        return
    for at, submitter in enumerate(motion.submitters):
        if submitter.name:
            yield record.finding("names-withheld", "submitters", at, "name")


@rule()
def personal_data(record: Record, _motion: Motion, _context: Context) -> Iterator[Finding]:
    """A motion names no private address, number or account, in its comments neither."""
    for path, words in free_texts(record):
        for code, found in personal_data_in(words):
            yield record.finding(code, *path, value=veiled(found))
    yield from personal_remarks(record.source, [record.tree] if record.tree else [])


def personal_remarks(source: Source, trees: Iterable[Node]) -> Iterator[Finding]:
    """Yield what is personal in the comments of a file."""
    for mark, words in remarks(source, trees):
        for code, found in personal_data_in(words):
            yield source.finding(code, mark, "", value=veiled(found))


def veiled(words: str) -> str:
    """Return the first signs only: a finding is published, what it found must not be."""
    return f"{words[:3]}…"
