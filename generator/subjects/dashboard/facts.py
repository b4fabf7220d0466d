"""What in a library needs an editor's care on a given day."""

from calendar import monthrange
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from typing import TypeVar

from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.enums import FollowUpState, Status
from generator.model.registers import Idea, Theme

T = TypeVar("T", Theme, Idea)

OUTCOME_WEEKS = 6
"""So long after its meeting the outcome of a motion can be looked up in any council."""
NEWS_MONTHS = 6
"""So long after its decision, or after the last news of a motion under way, there should be news."""
CHECK_MONTHS = 12
"""So long a model motion is trusted after somebody looked whether it is still right."""
ENOUGH = 2
"""A theme or idea with fewer motions leads from a motion to itself and nowhere else."""

_UNDER_WAY = {FollowUpState.PLANNED, FollowUpState.IN_PROGRESS}


def outcome_unknown(library: Library, today: date) -> tuple[Entry, ...]:
    """Return the motions of which no decision is known `OUTCOME_WEEKS` after their meeting, oldest first."""
    undecided = (entry for entry in library.real if not entry.motion.decisions)
    met = ((entry.motion.submitted.last, entry) for entry in undecided if entry.motion.submitted)
    return _before(today - timedelta(weeks=OUTCOME_WEEKS), met)


def without_news(entries: Iterable[Entry], today: date) -> tuple[Entry, ...]:
    """Return the adopted motions without news for `NEWS_MONTHS`, those that wait longest first."""
    waits = ((day, entry) for entry in entries for day in _waits_since(entry))
    return _before(months_before(today, NEWS_MONTHS), waits)


def _waits_since(entry: Entry) -> tuple[date, ...]:
    """Return the day since which an adopted motion has no news; none where what came of it is known."""
    last = entry.motion.last_decision
    if last is None or last.status is not Status.ADOPTED or entry.motion.outdated:
        return ()
    news = entry.motion.last_news
    if news is None:
        return (last.date.last,)
    return (news.date.last,) if news.state in _UNDER_WAY else ()


def without_summary(library: Library) -> tuple[Entry, ...]:
    """Return the motions of which no record says yet what is asked."""
    return tuple(entry for entry in library.entries if not entry.motion.summary)


def tags_used_once(library: Library) -> tuple[tuple[str, Entry], ...]:
    """Return the tags that lead nowhere, since one motion alone bears them."""
    uses: dict[str, list[Entry]] = defaultdict(list)
    for entry in library.entries:
        for tag in dict.fromkeys(entry.motion.tags):
            uses[tag].append(entry)
    return tuple((tag, entries[0]) for tag, entries in sorted(uses.items()) if len(entries) == 1)


def few_by_theme(library: Library) -> tuple[tuple[Theme, Collection[Entry]], ...]:
    """Return the themes with fewer than `ENOUGH` motions, with these."""
    return _few(library.registers.themes, library.by_theme)


def few_by_idea(library: Library) -> tuple[tuple[Idea, Collection[Entry]], ...]:
    """Return the ideas with fewer than `ENOUGH` motions, with these."""
    return _few(library.registers.ideas, library.by_idea)


def _few(register: Iterable[T], motions: Mapping[str, Collection[Entry]]) -> tuple[tuple[T, Collection[Entry]], ...]:
    found = ((one, motions.get(one.slug, ())) for one in register)
    return tuple((one, entries) for one, entries in found if len(entries) < ENOUGH)


def models_to_check(library: Library, today: date) -> tuple[Entry, ...]:
    """Return the model motions at which nobody looked for `CHECK_MONTHS`, those never looked at first."""
    looked = ((entry.motion.checked or date.min, entry) for entry in library.models if not entry.motion.outdated)
    return _before(months_before(today, CHECK_MONTHS), looked)


def months_before(day: date, months: int) -> date:
    """Return the same day of an earlier month, or its last day where that month is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _before(bound: date, dated: Iterable[tuple[date, Entry]]) -> tuple[Entry, ...]:
    """Return the motions whose day lies before a bound, the earliest first."""
    ranked = sorted(((day, entry) for day, entry in dated if day < bound), key=lambda pair: (pair[0], pair[1].id))
    return tuple(entry for _, entry in ranked)
