"""Rules that protect people: names that were withheld, and personal data that has no business here."""

from collections.abc import Iterable, Iterator
from itertools import islice

from generator.checks.personal import personal_data_in
from generator.checks.rule import Context, rule
from generator.findings.finding import Finding
from generator.model.motion import Motion
from generator.model.names import fold
from generator.records.events import FINDING_LIMIT
from generator.records.nodes import Node
from generator.records.record import Record
from generator.records.remarks import behind_signs, remarks
from generator.records.source import Source


@rule("names_withheld", "submitters")
def names_withheld(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """Where names were taken out on request, none comes back."""
    if motion.names_withheld is None:
        return
    for at, submitter in enumerate(motion.submitters):
        if submitter.name:
            yield record.finding("names-withheld", "submitters", at, "name")


@rule("submitters", "municipality", "submitted")
def submitters_once(record: Record, motion: Motion, context: Context) -> Iterator[Finding]:
    """Who filed a motion stands there once: a councillor by name, a group without a name by its party."""
    place = context.places.slug_of(motion.municipality or "")
    seen: set[tuple[str, str]] = set()
    for at, who in enumerate(motion.submitters):
        party = context.registers.party(who.party, place, motion.submitted)
        group = party.slug if party else fold(who.party)
        key = (fold(who.name), "") if who.name else ("", group)
        if key in seen:
            yield record.finding("submitter-twice", "submitters", at, value=who.name or who.party)
        seen.add(key)


@rule()
def personal_data(record: Record, _motion: Motion, _context: Context) -> Iterator[Finding]:
    """A motion names no private address, number or account, in its comments neither."""
    yield from islice(_personal_texts(record), FINDING_LIMIT)
    yield from personal_remarks(record.source, (one.tree for one in (record,) if one.tree))


def _personal_texts(record: Record) -> Iterator[Finding]:
    for path, words in record.texts:
        for code, fragment in personal_data_in(words):
            yield record.finding(code, *path, value=redact(fragment))


def personal_remarks(source: Source, trees: Iterable[Node]) -> Iterator[Finding]:
    """Yield what is personal in the comments of a file; what comes after so many is left for the next time.

    Its trees are asked for only where something personal stands behind a `#`; nothing of that kind has the sign in it.
    """
    if not any(_is_personal(words) for words in behind_signs(source)):
        return
    matches = ((mark, *one) for mark, words in remarks(source, trees) for one in personal_data_in(words))
    for mark, code, words in islice(matches, FINDING_LIMIT):
        yield source.finding(code, mark, "", value=redact(words))


def _is_personal(words: str) -> bool:
    return next(personal_data_in(words), None) is not None


def redact(words: str) -> str:
    """Return the first signs only: a finding is published, what it found must not be."""
    return f"{words[:3]}…"
