"""What the feeds tell: motions by theme, by municipality and all together, and news about their execution."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

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
    MOTIONS_URL,
    MUNICIPALITIES_URL,
    municipality_feed,
    municipality_url,
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


def feeds(library: Library, settings: Settings) -> Iterator[Feed]:
    """Yield every feed; one of a theme or municipality that was renamed or merged stays, and follows what it became."""
    t = language(settings.language)
    latest = max((entry.updated for entry in library.entries), default=EPOCH)
    told = {entry.id: motion_item(entry, t) for entry in library.entries}

    def feed(path: str, title: str, url: str, items: Iterable[Item]) -> Feed:
        shown = tuple(items)[:MOST]
        newest = max((item.updated for item in shown), default=latest)
        return Feed(path, urn(f"{settings.name} {path}"), f"{settings.name}: {title}", url, newest, shown)

    def motions(entries: Iterable[Entry], path: str) -> list[Item]:
        """Return the items of motions, a pile as one: what happened to one of its motions since stands apart."""
        listed = sorted(entries, key=_newest_first)
        piles = piles_of(entry for entry in listed if entry.updated == entry.motion.added)
        piled = {entry.id for pile in piles for entry in pile.entries}
        found = [told[entry.id] for entry in listed if entry.id not in piled]
        return sorted(
            [*(pile_item(pile, path, t) for pile in piles), *found], key=lambda item: -item.updated.toordinal()
        )

    yield feed(ALL, t.gettext("Motions"), MOTIONS_URL, motions(library.entries, ALL))
    yield feed(FOLLOW_UP_FEED, t.gettext("What came of motions"), FOLLOW_UP_URL, _news(library, t))
    for theme in library.registers.themes:
        for slug in (theme.slug, *theme.former_slugs):
            entries = library.by_theme[theme.slug]
            yield feed(
                theme_feed(slug), theme_name(theme, settings), theme_url(theme), motions(entries, theme_feed(slug))
            )
    for slug, entries in library.by_municipality.items():
        yield feed(
            municipality_feed(slug),
            library.places.by_slug[slug].name,
            municipality_url(slug),
            motions(entries, municipality_feed(slug)),
        )
    former = tuple(_former(library))
    for slug, name, successors in former:
        found = {entry.id: entry for heir in successors for entry in library.by_municipality[heir]}
        yield feed(
            municipality_feed(slug),
            name,
            municipality_url(successors[0]),
            motions(found.values(), municipality_feed(slug)),
        )
    for slug in _emptied(library, {slug for slug, _name, _successors in former}):
        yield feed(municipality_feed(slug), library.places.name_of(slug), MUNICIPALITIES_URL, ())


def _former(library: Library) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield the former municipalities that filed motions, with the successors that have a page."""
    filed = {entry.place for entry in library.entries} - set(library.by_municipality)
    for old in library.places.former:
        successors = tuple(slug for slug in old.successors if slug in library.by_municipality)
        if old.slug in filed and successors:
            yield old.slug, old.name, successors


def _emptied(library: Library, former: AbstractSet[str]) -> Iterator[str]:
    """Yield the municipalities whose feed was published and that have no motions now: who follows it misses nothing."""
    places = {*library.places.by_slug, *library.places.former_by_slug}
    for slug in sorted(places - former - set(library.by_municipality)):
        if f"{municipality_feed(slug)}.xml" in library.registers.published:
            yield slug


def _newest_first(entry: Entry) -> tuple[int, int, str]:
    return -entry.updated.toordinal(), -entry.day.toordinal(), entry.id


def _news(library: Library, t: Language) -> list[Item]:
    found = [item for entry in library.entries for item in news_items(entry, t)]
    return sorted(found, key=lambda item: (-item.updated.toordinal(), item.id))
