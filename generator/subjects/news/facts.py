"""What is news: the one rule by which monthly pages, their mails and "new for you" show what happened, and when."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.library.entry import Entry
from generator.library.library import Library, derived
from generator.model.parts import Decision, FollowUp
from generator.model.registers import Theme
from generator.subjects.news.pile import Pile, piles_of


class Change(StrEnum):
    """What kind of news it is; the order is that in which it is shown."""

    ADDED = "added"
    """The motion entered the library."""
    PILED = "piled"
    """Many motions entered the library on one day; they are shown as one piece of news."""
    DECIDED = "decided"
    """A council decided on a motion that was here already."""
    FOLLOWED = "followed"
    """Something was reported about the execution of a motion that was here already."""
    UPDATED = "updated"
    """The record says that it was changed, on a day without other news of it."""


_ORDER = {change: rank for rank, change in enumerate(Change)}


@dataclass(frozen=True)
class News:
    """One piece of news about a motion."""

    entry: Entry
    change: Change
    day: date
    about: Decision | FollowUp | Pile | None = None
    """What was decided or reported, or the pile that the motion is the first of."""

    @property
    def url(self) -> str:
        """The address of the motion, or of the pile."""
        return self.about.url if isinstance(self.about, Pile) else self.entry.url

    @property
    def month(self) -> date:
        """The first day of its month."""
        return self.day.replace(day=1)

    @property
    def is_in_entry(self) -> bool:
        """Whether the motion itself is new in the same month: it then stands there as it is by now."""
        return self.change is not Change.ADDED and self.month == self.entry.motion.added.replace(day=1)


def news_of(entry: Entry) -> Iterator[News]:
    """Yield all news of a motion; what happened before it was here, or on that day, came in with it and is none.

    The last piece is of the day `Entry.updated`.
    """
    motion = entry.motion
    yield News(entry, Change.ADDED, motion.added)
    days = {motion.added}
    decided = ((Change.DECIDED, piece.date.first, piece) for piece in motion.decisions)
    followed = ((Change.FOLLOWED, piece.date.first, piece) for piece in motion.follow_up)
    pieces: list[tuple[Change, date, Decision | FollowUp]] = [*decided, *followed]
    for change, day, piece in pieces:
        if day > motion.added:
            days.add(day)
            yield News(entry, change, day, piece)
    if motion.updated and motion.updated > motion.added and motion.updated not in days:
        yield News(entry, Change.UPDATED, motion.updated)


def all_news(entries: Iterable[Entry]) -> tuple[News, ...]:
    """Return the news of all motions, newest first; of one day those decided on last come first, models behind."""
    return tuple(sorted((news for entry in entries for news in news_of(entry)), key=_newest_first))


def in_piles(news: Iterable[News], theme: Theme | None = None, known: Collection[str] = ()) -> Iterator[News]:
    """Yield news in its order, every pile as one piece in the place of its first motion; see `piles_of`."""
    listed = tuple(news)
    piles = piles_of((piece.entry for piece in listed if piece.change is Change.ADDED), theme, known)
    pile_of = {entry.id: pile for pile in piles for entry in pile.entries}
    yielded: set[str] = set()
    for piece in listed:
        pile = pile_of.get(piece.entry.id) if piece.change is Change.ADDED else None
        if pile is None:
            yield piece
        elif pile.name not in yielded:
            yielded.add(pile.name)
            yield News(piece.entry, Change.PILED, piece.day, pile)


def by_month(news: Iterable[News]) -> dict[date, tuple[News, ...]]:
    """Return the news by the first day of its month, the latest month first."""
    months: dict[date, list[News]] = defaultdict(list)
    for piece in news:
        months[piece.month].append(piece)
    return {month: tuple(months[month]) for month in sorted(months, reverse=True)}


def _newest_first(news: News) -> tuple[int, int, bool, int, str]:
    entry = news.entry
    return -news.day.toordinal(), _ORDER[news.change], entry.motion.model, -entry.day.toordinal(), entry.id


@derived
def library_news(library: Library) -> tuple[News, ...]:
    """Return what happened to the motions since they are in the library, newest first."""
    return all_news(library.entries)


@derived
def library_news_in_piles(library: Library) -> tuple[News, ...]:
    """Return the same with every pile as one piece."""
    return tuple(in_piles(library_news(library)))
