"""References from a motion page to other pages, each a link only where that page exists."""

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.names import slugify
from generator.pages.link import Link
from generator.urls import municipality_url, tag_url, theme_url


def place(entry: Entry) -> Link | None:
    """Return the municipality under the name it had; a former one leads to no page by itself, see `successors`."""
    if entry.place_name is None:
        return None
    today = [town for town in entry.municipalities if town.slug == entry.place]
    return Link(entry.place_name, municipality_url(today[0].slug) if today else "")


def short_name(entry: Entry, language: Language) -> str:
    """Return a motion by its municipality and year; a model motion was filed nowhere."""
    if entry.place_name is None:
        return language.gettext("Model motion")
    return f"{entry.place_name} {entry.dated.year}" if entry.dated else entry.place_name


def successors(entry: Entry) -> tuple[Link, ...]:
    """Return the municipalities of today that a former one became; none where it still exists."""
    towns = (town for town in entry.municipalities if town.slug != entry.place)
    return tuple(Link(town.name, municipality_url(town.slug)) for town in towns)


def themes(entry: Entry, language: Language) -> tuple[Link, ...]:
    """Return the themes in the language of the interface."""
    return tuple(Link(theme.label.spoken(language.code), theme_url(theme)) for theme in entry.themes)


def tags(entry: Entry, library: Library) -> tuple[Link, ...]:
    """Return the tags; only those that enough motions share have a page."""
    pairs = ((tag, slugify(tag)) for tag in entry.motion.tags)
    return tuple(Link(tag, tag_url(slug) if slug in library.by_tag else "") for tag, slug in pairs)


def motion(library: Library, key: str) -> Link:
    """Return a motion by id; an id that the library does not know stands as it is, without a link."""
    entry = library.by_id.get(key)
    return Link(entry.motion.title, entry.url) if entry else Link(key)
