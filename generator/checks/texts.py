"""Rules about the text and its formal parts."""

import re
from collections.abc import Iterator

from generator.checks.rule import Context, rule
from generator.findings.finding import MENDABLE, Finding
from generator.i18n.marks import without_marks
from generator.model.enums import Change, Kind, PartKind
from generator.model.motion import Motion
from generator.model.parts import Part
from generator.records.record import Record

BLANK = re.compile(r"\[(?!sic\b)[a-zà-ÿ][^\[\]\n]{0,60}\]")
"""A place that a model leaves open: `[bedrag]`."""

MARKUP = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|[a-z]uml|[a-z]acute|euro|#[0-9]{1,6});")
"""A sign as the source of a web page has it; it comes along when text is taken from there."""

OPENING_MARK = re.compile(r"[•‣◦▪▫●○■□◆◇►▶➔➢➤→⇒✓✔¶·]\s*|[*–—-]\s+")
"""What text processors put before a point."""
ASKING = {PartKind.REQUESTS, PartKind.CHANGE, PartKind.DECLARES}

_CHANGE_FIELDS = {
    Change.REPLACED: ("original", "amended"),
    Change.ADDED: ("amended",),
    Change.DELETED: ("original",),
}
_REQUEST_FIELDS = ("to", "verb")
_ALL_CHANGE_FIELDS = ("at", "how", "original", "amended")


@rule("text", "sources")
def text_or_source(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """A record without text leads to a source where it can be read."""
    if not motion.text and not motion.sources:
        yield record.finding("text-missing", "text")


@rule("kind", "proposal")
def amendment_has_proposal(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """An amendment changes a proposal, so it names it."""
    if motion.kind is Kind.AMENDMENT and (motion.proposal is None or not motion.proposal.model_dump(exclude_none=True)):
        yield record.finding("proposal-missing", "kind")


@rule("text")
def part_incomplete(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """Each formal part has the fields that it can't be read without."""
    for at, part in enumerate(motion.text):
        for name in _needed(part):
            if not getattr(part, name):
                yield record.finding("part-incomplete", "text", at, "part", value=str(part.part), name=name)


@rule("text")
def part_misfit(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """A formal part has no field that belongs to another."""
    for at, part in enumerate(motion.text):
        for name in _foreign(part):
            if getattr(part, name):
                yield record.finding("part-misfit", "text", at, name, value=str(part.part), name=name)


def _needed(part: Part) -> tuple[str, ...]:
    if part.part is PartKind.CHANGE:
        return ("how", *_CHANGE_FIELDS.get(part.how, ())) if part.how else ("how",)
    return ("points", *_REQUEST_FIELDS) if part.part is PartKind.REQUESTS else ("points",)


def _foreign(part: Part) -> tuple[str, ...]:
    if part.part is PartKind.CHANGE:
        return (*_REQUEST_FIELDS, "points")
    return _ALL_CHANGE_FIELDS if part.part is PartKind.REQUESTS else (*_REQUEST_FIELDS, *_ALL_CHANGE_FIELDS)


@rule("text")
def closing_mark(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """Points are kept without closing marks, so that one can be dropped or moved."""
    for at, part in enumerate(motion.text):
        for index, point in enumerate(part.points):
            bare = without_marks(point)
            if bare != point:
                facts = {"value": point[len(bare) :].strip()} | ({MENDABLE: 1} if bare else {})
                yield record.finding("closing-mark", "text", at, "points", index, **facts)


@rule("text", "kind")
def text_asks_something(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """A text that stands here asks, declares or changes something."""
    if motion.text and not any(part.part in ASKING for part in motion.text):
        yield record.finding("text-asks-nothing", "text")


@rule("text")
def opening_mark(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """A point begins with its first word: bullets are put there by the form."""
    for at, part in enumerate(motion.text):
        for index, point in enumerate(part.points):
            if match := OPENING_MARK.match(point):
                yield record.finding("opening-mark", "text", at, "points", index, value=match[0].strip())


@rule("model")
def markup_left(record: Record, _motion: Motion, _context: Context) -> Iterator[Finding]:
    """Text is shown as it stands, so a sign written for a web page has no place in it."""
    for path, words in record.texts:
        if match := MARKUP.search(words):
            yield record.finding("markup-left", *path, value=match[0][:40])


@rule("model")
def blank_left(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """A real motion has no blank left to fill in."""
    if motion.model:
        return
    for path, words in record.texts:
        for blank in BLANK.findall(words):
            yield record.finding("blank-left", *path, value=blank)
