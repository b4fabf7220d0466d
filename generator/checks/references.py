"""Rules about what a record refers to: places, themes, ideas and groups of the registers."""

from collections.abc import Iterator

from generator.checks.rule import Context, rule
from generator.findings.finding import Finding
from generator.findings.suggest import suggest
from generator.model.dates import PartialDate
from generator.model.enums import SourceKind
from generator.model.motion import Motion
from generator.model.names import slugify
from generator.model.registers import Registers
from generator.records.nodes import Path
from generator.records.record import Record

MODEL_FOLDER = "model"
NOT_IN_A_MODEL = ("municipality", "number", "submitted", "submitters", "decisions", "follow_up")
"""Fields of a real motion that an example can't have."""


@rule("model")
def model_has_no_council(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """An example that no council voted on has no municipality, date, submitter or decision."""
    if motion.model:
        for name in NOT_IN_A_MODEL:
            if getattr(motion, name):
                yield record.finding("model-field", name, name=name)


@rule("model", "municipality")
def municipality_missing(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """A real motion was filed somewhere."""
    if not motion.model and not motion.municipality:
        yield record.finding("municipality-missing")


@rule("model", "submitted")
def submission_missing(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """A real motion was filed on a day."""
    if not motion.model and not motion.submitted:
        yield record.finding("submitted-missing")


@rule("model", "sizes")
def sizes_fit(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """Only an example is meant for municipalities of a size, and each size stands once."""
    for at, size in enumerate(motion.sizes):
        if not motion.model or size in motion.sizes[:at]:
            yield record.finding("sizes-form", "sizes", at, value=str(size))


@rule("title", "title_given", "model")
def title_ours(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """A description in the place of a title is welcome, and asks whether somebody knows the title."""
    if not motion.title_given:
        yield record.finding("title-ours", "title_given", value=motion.title)


@rule("based_on")
def origin_municipality_unknown(record: Record, motion: Motion, context: Context) -> Iterator[Finding]:
    """The municipality that a motion came from is one of today's or of those since 2010."""
    for at, link in enumerate(motion.based_on):
        if link.municipality and context.places.slug_of(link.municipality) is None:
            facts = {"value": link.municipality, "suggestion": suggest(link.municipality, context.places.spellings)}
            yield record.finding("municipality-unknown", "based_on", at, "municipality", **facts)


@rule("sources")
def moment_in_debate(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """Only a recording of a debate has a moment."""
    for at, source in enumerate(motion.sources):
        if source.at and source.kind is not SourceKind.DEBATE:
            yield record.finding("source-moment", "sources", at, "at", value=source.at)


@rule("municipality")
def municipality_unknown(record: Record, motion: Motion, context: Context) -> Iterator[Finding]:
    """A municipality is one of today's or of those since 2010, by slug, CBS code or name."""
    if "municipalities" in context.unread or not motion.municipality:
        return
    if context.places.slug_of(motion.municipality) is None:
        suggestion = suggest(motion.municipality, context.places.spellings)
        yield record.finding("municipality-unknown", "municipality", value=motion.municipality, suggestion=suggestion)


@rule("municipality", "model")
def municipality_and_path(record: Record, motion: Motion, context: Context) -> Iterator[Finding]:
    """The folder of a record is its municipality's."""
    folder = record.id.split("/")[0]
    expected = MODEL_FOLDER if motion.model else context.places.slug_of(motion.municipality or "")
    if expected and folder != expected:
        field = "model" if motion.model else "municipality"
        yield record.finding("municipality-path", field, value=folder, expected=expected)


@rule("themes")
def theme_unknown(record: Record, motion: Motion, context: Context) -> Iterator[Finding]:
    """A theme is one of the register."""
    known = context.registers.themes_by_slug
    if "themes" in context.unread:
        return
    for at, slug in enumerate(motion.themes):
        if slug not in known:
            suggestion = suggest(slug, theme_spellings(context.registers))
            yield record.finding("theme-unknown", "themes", at, value=slug, suggestion=suggestion)


@rule("themes")
def theme_twice(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """A theme stands once."""
    for at, slug in enumerate(motion.themes):
        if slug in motion.themes[:at]:
            yield record.finding("theme-twice", "themes", at, value=slug)


@rule("idea")
def idea_unknown(record: Record, motion: Motion, context: Context) -> Iterator[Finding]:
    """An idea is one of the register."""
    known = context.registers.ideas_by_slug
    if motion.idea and motion.idea not in known and "ideas" not in context.unread:
        suggestion = suggest(motion.idea, {slug: slug for slug in known})
        yield record.finding("idea-unknown", "idea", value=motion.idea, suggestion=suggestion)


@rule("submitters", "municipality", "submitted")
def submitter_unknown(record: Record, motion: Motion, context: Context) -> Iterator[Finding]:
    """A group that filed is one of the register; a new local list is welcome and asks for a line there."""
    for name, path in _unknown(motion, context, _filed(motion)).items():
        yield _party_unknown(record, motion, context, name, path)


@rule("decisions", "municipality")
def voter_unknown(record: Record, motion: Motion, context: Context) -> Iterator[Finding]:
    """A group that voted is one of the register on that day, and is asked for only once in a record."""
    filed = _unknown(motion, context, _filed(motion))
    for name, path in _unknown(motion, context, _voted(motion)).items():
        if name not in filed:
            yield _party_unknown(record, motion, context, name, path)


Named = tuple[str, PartialDate | None, Path]
"""A group as a record calls it, when, and where in the record."""


def _filed(motion: Motion) -> Iterator[Named]:
    for at, submitter in enumerate(motion.submitters):
        yield submitter.party, motion.submitted, ("submitters", at, "party")


def _voted(motion: Motion) -> Iterator[Named]:
    for at, decision in enumerate(motion.decisions):
        for index, vote in enumerate(decision.votes.parties if decision.votes else ()):
            yield vote.party, decision.date, ("decisions", at, "votes", "parties", index, "party")


def _unknown(motion: Motion, context: Context, named: Iterator[Named]) -> dict[str, Path]:
    """Return the groups that are no party there and then, with the first place of each."""
    place = context.places.slug_of(motion.municipality or "")
    unknown: dict[str, Path] = {}
    if "parties" in context.unread:
        return unknown
    for name, day, path in named:
        if name not in unknown and context.registers.party(name, place, day) is None:
            unknown[name] = path
    return unknown


def _party_unknown(record: Record, motion: Motion, context: Context, name: str, path: Path) -> Finding:
    place = context.places.slug_of(motion.municipality or "")
    suggestion = suggest(name, context.registers.party_spellings)
    return record.finding("party-unknown", *path, value=name, line=party_line(name, place), suggestion=suggestion)


def party_line(name: str, place: str | None) -> str:
    """Return the line that adds a local list to the register."""
    return f"- {{slug: {slugify(name)}, name: {name}, municipality: {place}}}"


def theme_spellings(registers: Registers) -> dict[str, str]:
    """Return the words for a theme, with the short name that they mean; short names go before words."""
    words = {word: theme.slug for theme in registers.themes for word in (*theme.synonyms, *theme.label.both)}
    return words | {slug: theme.slug for slug, theme in registers.themes_by_slug.items()}
