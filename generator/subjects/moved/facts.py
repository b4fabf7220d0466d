"""Where old addresses lead: each source of them is one small function, and all together are one table."""

import re
from collections.abc import Callable, Iterator

from generator.library.library import Library
from generator.subjects.families.facts import family_by_motion
from generator.subjects.families.links import family_url
from generator.subjects.follow_up.facts import adopted
from generator.subjects.news.letter import letters, theme_letters
from generator.subjects.people.facts import former_addresses
from generator.urls import (
    FOLLOW_UP_URL,
    NEWS_URL,
    THEMES_URL,
    motion_url,
    municipality_follow_up,
    municipality_url,
    theme_url,
)

Moves = Iterator[tuple[str, str]]
"""Old addresses, each with the one of today."""


def moves(library: Library) -> dict[str, str]:
    """Return where every old address leads, in the order of the sources; an address that is one of today stays."""
    targets: dict[str, str] = {}
    for source in SOURCES:
        for old, new in source(library):
            if old != new:
                targets.setdefault(old, new)
    return targets


def _motions(library: Library) -> Moves:
    for key, entry in library.by_id.items():
        yield motion_url(key), entry.url


def _themes(library: Library) -> Moves:
    for theme in library.registers.themes:
        for slug in theme.former_slugs:
            yield f"{THEMES_URL}{slug}/", theme_url(theme)


def _letters(library: Library) -> Moves:
    """Yield the news of a month on a theme that got another short name since."""
    published = list(_published(library, rf"{NEWS_URL}\d{{4}}-\d{{2}}/([^/]+)/"))
    known = library.registers.themes_by_slug
    renamed = [(url, slug) for url, slug in published if slug in known and known[slug].slug != slug]
    today = {one.url for whole in letters(library) if renamed for one in theme_letters(whole, library)}
    for url, slug in renamed:
        new = url.replace(f"/{slug}/", f"/{known[slug].slug}/")
        if new in today:
            yield url, new


def _people(library: Library) -> Moves:
    yield from former_addresses(library).items()


def _families(library: Library) -> Moves:
    """Yield families that joined another one, got an idea, or are a single motion now: by a motion of theirs."""
    for url, key in _published(library, r"families/(.+)/"):
        entry = library.by_id.get(key)
        family = family_by_motion(library).get(entry.id) if entry else None
        if entry:
            yield url, family_url(family) if family else entry.url


def _places(library: Library) -> Moves:
    """Yield municipalities that merged since they had a page: the successor has one, with their motions."""
    for url, slug in _published(library, r"gemeenten/([^/]+)/"):
        yield from ((url, municipality_url(heir)) for heir in _heirs(library, slug))
    for url, slug in _published(library, rf"{FOLLOW_UP_URL}([^/]+)/"):
        heirs = (heir for heir in _heirs(library, slug) if adopted(library.by_municipality.get(heir, ())))
        yield from ((url, municipality_follow_up(heir)) for heir in heirs)


def _heirs(library: Library, slug: str) -> tuple[str, ...]:
    """Return what became of a municipality; nothing where it still exists."""
    former = library.places.former_by_slug.get(slug)
    successors = former.successors if former and slug not in library.places.by_slug else ()
    return tuple(heir for heir in successors if heir in library.places.by_slug)


def _registered(library: Library) -> Moves:
    for one in library.registers.moved:
        if one.moved_to:
            yield one.address, one.moved_to


def _published(library: Library, pattern: str) -> Iterator[tuple[str, str]]:
    matches = ((url, re.fullmatch(pattern, url)) for url in library.registers.published)
    yield from ((url, match[1]) for url, match in matches if match)


SOURCES: tuple[Callable[[Library], Moves], ...] = (
    _motions,
    _themes,
    _letters,
    _people,
    _families,
    _places,
    _registered,
)
"""Every kind of page that can get another address; a new kind adds its own."""
