"""What came of adopted motions: the news that counts, what is overdue on a day, and the figures of any motions."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.library.entry import Entry
from generator.model.dates import PartialDate
from generator.model.enums import FollowUpState, Status
from generator.model.parts import Pledge
from generator.subjects.dashboard.facts import NEWS_MONTHS, months_before


@dataclass(frozen=True)
class FollowUpFigures:
    """How many of some motions were adopted, and what is known to have come of those."""

    adopted: int
    states: Mapping[FollowUpState, int]
    """How many stand in each state by their last news; every state is there. Only `done` was carried out."""

    @property
    def known(self) -> int:
        """The adopted motions of which there is any news."""
        return sum(self.states.values())

    @property
    def silent(self) -> int:
        """The adopted motions of which nothing is known."""
        return self.adopted - self.known

    @property
    def done(self) -> int:
        """The adopted motions that were carried out; settled by the executive's own word is not that."""
        return self.states[FollowUpState.DONE]


def follow_up_figures(entries: Iterable[Entry]) -> FollowUpFigures:
    """Return the figures of any motions: of a municipality, a family, a theme or all."""
    motions = adopted(entries)
    counted = Counter(entry.motion.last_news.state for entry in motions if entry.motion.last_news)
    return FollowUpFigures(len(motions), {state: counted[state] for state in FollowUpState})


def adopted(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the motions that a council adopted, in the order given."""
    return tuple(entry for entry in entries if entry.motion.status is Status.ADOPTED)


def is_overdue(entry: Entry, today: date) -> bool:
    """Whether the day that an adopted motion names has passed, and its last news says not how it ended."""
    motion = entry.motion
    if motion.due is None or motion.due >= today or motion.outdated or motion.status is not Status.ADOPTED:
        return False
    return motion.last_news is None or not motion.last_news.state.is_end


def overdue(entries: Iterable[Entry], today: date) -> tuple[Entry, ...]:
    """Return the adopted motions that are overdue, those that are longest so first."""
    late = (entry for entry in entries if is_overdue(entry, today))
    return tuple(sorted(late, key=lambda entry: (entry.motion.due or today, entry.id)))


@dataclass(frozen=True)
class Deadline:
    """A day by which an adopted motion has to be carried out."""

    entry: Entry
    day: date
    named: bool
    """Whether the motion names it; else the executive expects it."""


def deadlines(entries: Iterable[Entry]) -> tuple[Deadline, ...]:
    """Return the days of adopted motions that did not end yet, the earliest first."""
    days = (deadline for entry in adopted(entries) for deadline in _deadlines(entry))
    return tuple(sorted(days, key=lambda one: (one.day, one.entry.id, not one.named)))


def _deadlines(entry: Entry) -> Iterator[Deadline]:
    motion, news = entry.motion, entry.motion.last_news
    if motion.outdated or (news and news.state.is_end):
        return
    if motion.due:
        yield Deadline(entry, motion.due, named=True)
    if news and news.expected and news.expected != motion.due:
        yield Deadline(entry, news.expected, named=False)


@dataclass(frozen=True)
class Pledged:
    """A motion with what the executive promised; the promise may be known by its outcome alone."""

    entry: Entry
    pledge: Pledge
    day: date | PartialDate
    """When it was promised, else when the motion was withdrawn or voted on."""


def pledges(entries: Iterable[Entry]) -> tuple[Pledged, ...]:
    """Return the motions with a pledge, the newest first."""
    pledged = (one for entry in entries for one in _pledges(entry))
    return tuple(sorted(pledged, key=lambda one: (-one.day.toordinal(), one.entry.id)))


def _pledges(entry: Entry) -> Iterator[Pledged]:
    for decision in entry.motion.decisions:
        if decision.pledge or decision.status is Status.WITHDRAWN_AFTER_PLEDGE:
            pledge = decision.pledge or Pledge()
            yield Pledged(entry, pledge, pledge.date or decision.date)


def with_news(entries: Iterable[Entry], today: date) -> tuple[Entry, ...]:
    """Return the adopted motions with news in the last `NEWS_MONTHS`, the newest first."""
    since = months_before(today, NEWS_MONTHS)
    latest = [(entry.motion.last_news, entry) for entry in adopted(entries)]
    fresh = [(news.date, entry) for news, entry in latest if news and not news.date.is_before(since)]
    return tuple(entry for _, entry in sorted(fresh, key=lambda pair: (-pair[0].toordinal(), pair[1].id)))
