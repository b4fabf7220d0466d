"""Rules about the id and the title of a motion: what a reader knows it by."""

import re
from collections.abc import Iterator

from generator.checks.rule import Context, rule
from generator.findings.finding import Finding
from generator.model.motion import Motion
from generator.records.record import Record

_YEAR = re.compile(r"[^/]+/((?:19|20)[0-9]{2})(?:-|$)")
_QUOTED = re.compile(r"[“”„«‘‚\"'][^“”„«»‘‚\"]+[“”»’\"']")
"""A text between quotation marks that hold the whole of it."""


@rule("submitted", "model")
def year_in_id(record: Record, motion: Motion, context: Context) -> Iterator[Finding]:
    """The name of a new file begins with the year in which it was filed; an id that was published is given once."""
    if f"moties/{record.id}/" in context.registers.published or "/" not in record.id:
        return
    found = _YEAR.match(record.id)
    if found is None:
        yield record.source.finding("id-year-missing", value=record.id)
    elif motion.submitted and found[1] != f"{motion.submitted.year:04}":
        yield record.source.finding("id-year", value=found[1], submitted=motion.submitted.isoformat())


@rule("title")
def title_in_words(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """A title has letters."""
    if not any(sign.isalpha() for sign in motion.title):
        yield record.finding("title-letters", "title", value=motion.title)


@rule("title")
def title_between_quotes(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """A title stands without quotation marks around the whole of it."""
    if _QUOTED.fullmatch(motion.title):
        yield record.finding("title-quotes", "title", value=motion.title)
