"""Rules about the id and the title of a motion: what a reader knows it by."""

import re
from collections.abc import Iterator

from generator.checks.dates import can_be
from generator.checks.rule import Context, rule
from generator.findings.finding import Finding
from generator.model.motion import Motion
from generator.model.scalars import FILE_STEM
from generator.records.files import RESERVED
from generator.records.record import Record

_YEAR = re.compile(r"((?:19|20)[0-9]{2})(?:-|$)")
_QUOTED = re.compile(r"[“”„«‘‚\"'][^“”„«»‘‚\"]+[“”»’\"']")
"""A text between quotation marks that hold the whole of it."""


@rule("submitted", "model")
def year_in_id(record: Record, motion: Motion, context: Context) -> Iterator[Finding]:
    """The name of a new file begins with the year in which it was filed; an id that was published is given once."""
    name = record.id.rpartition("/")[2]
    is_name = re.fullmatch(FILE_STEM, name) and not RESERVED.fullmatch(name)  # else that is reported
    if not is_name or f"moties/{record.id}/" in context.registers.published:
        return
    match = _YEAR.match(name)
    if match is None:
        yield record.source.finding("id-year-missing", value=name)
    elif motion.submitted and match[1] != str(motion.submitted.year) and can_be(motion.submitted.first, context.today):
        yield record.source.finding("id-year", value=match[1], submitted=motion.submitted.isoformat())


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
