"""The items of the feeds: motions, and news about their execution."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid5

from generator.i18n.labels import label
from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.model.dates import PartialDate
from generator.model.parts import FollowUp
from generator.model.registers import Theme
from generator.subjects.motion.headline import ended, facts
from generator.subjects.news.pile import Pile

NAMES = UUID("5b0d2c53-8c43-4d53-9a0e-6a1f0d0c7e11")
"""All ids are made from this and a name. It never changes: each reader would show every item anew."""


@dataclass(frozen=True)
class Item:
    """One motion, or one piece of news about one."""

    id: str
    """A URN that stays the same when the site moves or the record is renamed."""
    title: str
    url: str
    """Of its page, below the site's root."""
    words: str
    """How it ended, what is asked and the facts, as one text."""
    summary: str
    published: date
    updated: date
    themes: tuple[Theme, ...]
    source: str = ""
    """Where the news can be read."""


def motion_item(entry: Entry, t: Language) -> Item:
    """Return a motion as an item."""
    summary = entry.motion.summary or ""
    parts = (ended(entry, t), summary, "" if entry.motion.model else facts(entry, t))
    return Item(
        id=urn(_first_id(entry)),
        title=entry.motion.title,
        url=entry.url,
        words=" ".join(one for one in parts if one),
        summary=summary,
        published=entry.motion.added,
        updated=entry.updated,
        themes=entry.themes,
    )


def pile_item(pile: Pile, feed: str, t: Language) -> Item:
    """Return a pile as one item of the feed with this path: in another feed it holds other motions."""
    title = pile.title(t)
    return Item(
        id=urn(f"pile {pile.name} {feed}"),
        title=title,
        url=pile.url,
        words=title,
        summary="",
        published=pile.day,
        updated=pile.day,
        themes=(),
    )


def news_items(entry: Entry, t: Language) -> Iterator[Item]:
    """Yield what came of a motion, piece by piece; a piece is known by its day and state, so its text can be mended."""
    seen: list[tuple[PartialDate, str]] = []
    for news in entry.motion.follow_up:
        day_and_state = (news.date, str(news.state))
        seen.append(day_and_state)
        number = seen.count(day_and_state)
        yield _step(entry, news, urn(f"{_first_id(entry)} {news.date} {news.state} {number}"), t)


def _step(entry: Entry, news: FollowUp, key: str, t: Language) -> Item:
    state = label(news.state, t)
    parts = (f"{state}.", news.text or "", facts(entry, t))
    return Item(
        id=key,
        title=f"{state}: {entry.motion.title}",
        url=entry.url,
        words=" ".join(one for one in parts if one),
        summary=news.text or "",
        published=news.date.first,
        updated=news.date.first,
        themes=entry.themes,
        source=news.source or "",
    )


def _first_id(entry: Entry) -> str:
    """Return the first id that a motion ever had: another one is the same motion to whoever follows it."""
    return entry.motion.former_ids[0] if entry.motion.former_ids else entry.id


def urn(name: str) -> str:
    """Return the id of what has this name."""
    return uuid5(NAMES, name).urn
