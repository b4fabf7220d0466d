"""What the feeds hold: motions by theme, municipality, idea and party and all together, and news of their execution."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain

from generator.i18n.language import Language, language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.pages.settings import Settings
from generator.subjects.feeds.items import Item, motion_item, news_items, pile_item, urn
from generator.subjects.news.pile import piles_of
from generator.subjects.themes.links import theme_name
from generator.urls import (
    FOLLOW_UP_FEED,
    FOLLOW_UP_URL,
    IDEAS_URL,
    MOTIONS_URL,
    MUNICIPALITIES_URL,
    PARTIES_URL,
    idea_feed,
    idea_url,
    municipality_feed,
    municipality_url,
    party_feed,
    party_url,
    theme_feed,
    theme_url,
)

ALL = "feeds/moties"
MOST = 50
"""So many items a feed holds: a reader that looks in once a month misses nothing, and a feed stays small."""
EPOCH = date(1970, 1, 1)
"""The day of a library in which nothing ever happened; a feed must have one."""


@dataclass(frozen=True)
class Feed:
    """One feed, before any format."""

    path: str
    """Below the site's root, without its ending."""
    id: str
    title: str
    url: str
    """Of the page with the same motions, below the site's root."""
    updated: date
    items: tuple[Item, ...]


@dataclass(frozen=True)
class _List:
    """The motions of a page that has a feed."""

    path: str
    title: str
    url: str
    entries: tuple[Entry, ...]


def feeds(library: Library, settings: Settings) -> Iterator[Feed]:
    """Yield every feed; one of a theme or municipality that was renamed or merged stays, and follows what it became."""
    t = language(settings.language)
    latest = max((entry.updated for entry in library.entries), default=EPOCH)
    items_by_id = {entry.id: motion_item(entry, t) for entry in library.entries}

    def feed(path: str, title: str, url: str, items: Iterable[Item]) -> Feed:
        shown = tuple(items)[:MOST]
        newest = max((item.updated for item in shown), default=latest)
        return Feed(path, urn(f"{settings.name} {path}"), f"{settings.name}: {title}", url, newest, shown)

    def motions(entries: Iterable[Entry], path: str) -> list[Item]:
        """Return the items of motions, a pile as one: what happened to one of its motions since stands apart."""
        listed = sorted(entries, key=_newest_first)
        piles = piles_of(entry for entry in listed if entry.updated == entry.motion.added)
        piled = {entry.id for pile in piles for entry in pile.entries}
        single = [items_by_id[entry.id] for entry in listed if entry.id not in piled]
        return sorted(
            [*(pile_item(pile, path, t) for pile in piles), *single], key=lambda item: -item.updated.toordinal()
        )

    yield feed(FOLLOW_UP_FEED, t.gettext("What came of motions"), FOLLOW_UP_URL, _news(library, t))
    paths = {FOLLOW_UP_FEED}
    for one in chain(_lists(library, settings), _emptied(library)):
        if one.path not in paths:
            paths.add(one.path)
            yield feed(one.path, one.title, one.url, motions(one.entries, one.path))


def _lists(library: Library, settings: Settings) -> Iterator[_List]:
    registers, places = library.registers, library.places
    title = language(settings.language).gettext("Motions")
    yield _List(ALL, title, MOTIONS_URL, library.entries)
    for theme in registers.themes:
        for slug in (theme.slug, *theme.former_slugs):
            entries = library.by_theme[theme.slug]
            yield _List(theme_feed(slug), theme_name(theme, settings), theme_url(theme), entries)
    for slug, entries in library.by_municipality.items():
        yield _List(municipality_feed(slug), places.by_slug[slug].name, municipality_url(slug), entries)
    yield from _former(library)
    for slug, entries in library.by_idea.items():
        idea = registers.ideas_by_slug[slug]
        yield _List(idea_feed(slug), idea.label, idea_url(idea), entries)
    for slug, entries in library.by_party.items():
        party = registers.parties_by_slug[slug]
        yield _List(party_feed(slug), party.name, party_url(party), entries)


def _former(library: Library) -> Iterator[_List]:
    """Yield the former municipalities that filed motions, with the motions of successors that have a page."""
    filed = {entry.place for entry in library.entries} - set(library.by_municipality)
    for old in library.places.former:
        successors = tuple(slug for slug in old.successors if slug in library.by_municipality)
        if old.slug in filed and successors:
            entries = {entry.id: entry for heir in successors for entry in library.by_municipality[heir]}
            yield _List(municipality_feed(old.slug), old.name, municipality_url(successors[0]), tuple(entries.values()))


def _emptied(library: Library) -> Iterator[_List]:
    """Yield the feeds that were published and have no motions now: who follows one misses nothing.

    Ideas and parties can leave their registers; a municipality that no table knows never was one.
    """
    ideas = {idea.slug: idea.label for idea in library.registers.ideas}
    parties = {party.slug: party.name for party in library.registers.parties}
    places = library.places
    towns = {slug: places.name_of(slug) for slug in (*places.by_slug, *(old.slug for old in places.former))}
    kinds: tuple[tuple[Callable[[str], str], str, Callable[[str], str | None]], ...] = (
        (municipality_feed, MUNICIPALITIES_URL, towns.get),
        (idea_feed, IDEAS_URL, lambda slug: ideas.get(slug, slug)),
        (party_feed, PARTIES_URL, lambda slug: parties.get(slug, slug)),
    )
    for feed_of, index, name_of in kinds:
        for address in library.registers.published:
            slug = address.rsplit("/", 1)[-1].removesuffix(".xml")
            name = name_of(slug)
            if name and address == f"{feed_of(slug)}.xml":
                yield _List(feed_of(slug), name, index, ())


def _newest_first(entry: Entry) -> tuple[int, int, str]:
    return -entry.updated.toordinal(), -entry.day.toordinal(), entry.id


def _news(library: Library, t: Language) -> list[Item]:
    items = [item for entry in library.entries for item in news_items(entry, t)]
    return sorted(items, key=lambda item: (-item.updated.toordinal(), item.id))
