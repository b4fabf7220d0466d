"""Rules about dates: their order, and none in the future that can't be."""

from collections.abc import Iterator
from datetime import date, timedelta

from generator.checks.rule import Context, rule
from generator.findings.finding import Finding
from generator.model.dates import PartialDate
from generator.model.enums import FollowUpState
from generator.model.motion import Motion
from generator.records.nodes import Path, written
from generator.records.record import Record

MEETING_AHEAD = timedelta(days=60)
"""A motion may be entered for a meeting that is at most so far away."""
EARLIEST = date(1945, 1, 1)


def can_be(submitted: date, today: date | None) -> bool:
    """Whether a motion can have been filed on a day; else that is reported, and its year says nothing."""
    return submitted >= EARLIEST and (today is None or submitted <= today + MEETING_AHEAD)


@rule("submitted", "decisions")
def decision_before_submission(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """A council decides on a motion after it was filed."""
    for at, decision in enumerate(motion.decisions):
        if motion.submitted and decision.date.is_before(motion.submitted):
            facts = {"value": decision.date.isoformat(), "submitted": motion.submitted.isoformat()}
            yield record.finding("decision-early", "decisions", at, "date", **facts)


@rule("decisions")
def decisions_in_order(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """Decisions stand oldest first, since the last one counts."""
    for at, (before, after) in enumerate(zip(motion.decisions, motion.decisions[1:], strict=False), start=1):
        if after.date.is_before(before.date):
            facts = {"value": after.date.isoformat(), "before": before.date.isoformat()}
            yield record.finding("decision-order", "decisions", at, "date", **facts)


@rule("added", "updated")
def updated_before_added(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """A record can't be changed before it entered the library."""
    if motion.updated and motion.updated < motion.added:
        yield record.finding("updated-early", "updated", value=motion.updated.isoformat())


@rule("submitted", "follow_up")
def news_before_submission(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """News about the execution comes after the motion was filed."""
    for at, news in enumerate(motion.follow_up):
        if motion.submitted and motion.submitted.is_after(news.date):
            facts = {"value": news.date.isoformat(), "submitted": motion.submitted.isoformat()}
            yield record.finding("follow-up-early", "follow_up", at, "date", **facts)


@rule()
def date_in_the_future(record: Record, motion: Motion, context: Context) -> Iterator[Finding]:
    """What a record says to have happened has happened; a date to come is a typing error."""
    if context.today is None:
        return
    for path, day, latest in _dates(motion, context.today):
        if day.is_after(latest) and record.has(str(path[0])):
            yield record.finding("date-future", *path, value=day.isoformat(), name=written(path))


@rule()
def date_long_ago(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """No motion here is older than the councils of today: an earlier year is a typing error."""
    for path, day, _latest in _dates(motion, date.max - MEETING_AHEAD):
        if day.last < EARLIEST and record.has(str(path[0])):
            yield record.finding("date-old", *path, value=day.isoformat())


@rule("municipality", "submitted")
def submitted_while_it_existed(record: Record, motion: Motion, context: Context) -> Iterator[Finding]:
    """A motion was filed with a municipality that was there that day."""
    former = context.places.former_by_slug.get(context.places.slug_of(motion.municipality or "") or "")
    if former and motion.submitted and motion.submitted.first >= former.ended:
        names = ", ".join(map(context.places.name_of, former.successors))
        facts = {"value": former.name, "ended": former.ended.isoformat(), "successors": names}
        yield record.finding("municipality-ended", "submitted", **facts)


@rule("submitted", "decisions")
def date_inexact(record: Record, motion: Motion, _context: Context) -> Iterator[Finding]:
    """A date to the month or the year is welcome, and asks whether somebody knows the day; each is asked for once."""
    reported: set[PartialDate] = set()
    for path, day in _of_council(motion):
        if not day.is_exact and day not in reported:
            reported.add(day)
            yield record.finding("date-inexact", *path, value=day.isoformat())


def _of_council(motion: Motion) -> Iterator[tuple[Path, PartialDate]]:
    if motion.submitted:
        yield ("submitted",), motion.submitted
    for at, decision in enumerate(motion.decisions):
        yield ("decisions", at, "date"), decision.date


def _dates(motion: Motion, today: date) -> Iterator[tuple[Path, PartialDate, date]]:
    """Yield each date with the last day that it can be."""
    for path, day in _of_council(motion):
        yield path, day, today + MEETING_AHEAD if path == ("submitted",) else today
    for at, news in enumerate(motion.follow_up):
        if news.state is not FollowUpState.PLANNED:
            yield ("follow_up", at, "date"), news.date, today
    for path, exact in _days(motion):
        yield path, PartialDate.of(exact), today


def _days(motion: Motion) -> Iterator[tuple[Path, date]]:
    """Yield the dates that are known to the day, of what has happened."""
    for name in ("added", "updated", "checked", "names_withheld"):
        if day := getattr(motion, name):
            yield (name,), day
    if motion.outdated:
        yield ("outdated", "since"), motion.outdated.since
    for at, decision in enumerate(motion.decisions):
        if decision.pledge and decision.pledge.date:
            yield ("decisions", at, "pledge", "date"), decision.pledge.date
    for at, source in enumerate(motion.sources):
        if source.seen:
            yield ("sources", at, "seen"), source.seen
