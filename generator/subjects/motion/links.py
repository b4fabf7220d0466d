"""References from a motion page to other pages, each a link only where that page exists."""

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.names import slugify
from generator.pages.link import Ref
from generator.urls import municipality_url, tag_url, theme_url


def place(entry: Entry) -> Ref | None:
    """Return the municipality under the name it had; a former one leads to no page by itself, see `successors`."""
    if entry.place_name is None:
        return None
    today = [town for town in entry.municipalities if town.slug == entry.place]
    return Ref(entry.place_name, municipality_url(today[0].slug) if today else "")


def short_name(entry: Entry, language: Language) -> str:
    """Return a motion by its municipality and year; a model motion was filed nowhere."""
    if entry.place_name is None:
        return language.say("Model motion")
    return f"{entry.place_name} {entry.dated.year}" if entry.dated else entry.place_name


def successors(entry: Entry) -> tuple[Ref, ...]:
    """Return the municipalities of today that a former one became; none where it still exists."""
    towns = (town for town in entry.municipalities if town.slug != entry.place)
    return tuple(Ref(town.name, municipality_url(town.slug)) for town in towns)


def themes(entry: Entry, language: Language) -> tuple[Ref, ...]:
    """Return the themes in the language of the interface."""
    return tuple(Ref(theme.label.spoken(language.code), theme_url(theme)) for theme in entry.themes)


def tags(entry: Entry, library: Library) -> tuple[Ref, ...]:
    """Return the tags; only those that enough motions share have a page."""
    found = ((tag, slugify(tag)) for tag in entry.motion.tags)
    return tuple(Ref(tag, tag_url(slug) if slug in library.by_tag else "") for tag, slug in found)


def motion(library: Library, key: str) -> Ref:
    """Return a motion by id; an id that the library does not know stands as it is, without a link."""
    entry = library.by_id.get(key)
    return Ref(entry.motion.title, entry.url) if entry else Ref(key)
