"""The themes: an index, and for each an introduction, its ideas, its model motions and its motions."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.i18n.language import language
from generator.library.library import Library
from generator.model.registers import Theme
from generator.pages.lists import Door, list_pages
from generator.pages.page import Crumb, Page, styles_of
from generator.pages.settings import Settings
from generator.subjects.families.links import idea_doors
from generator.subjects.news.letter import month_url
from generator.subjects.people.block import ask_about
from generator.subjects.tile_map.block import result_map
from generator.subjects.voting.block import alongside_view
from generator.subjects.voting.facts import alongside


@dataclass(frozen=True)
class Followable:
    """A theme that a visitor can follow; who follows what is known in the visitor's browser alone."""

    slugs: str
    """Its slug and then those that it had, parted by spaces: whoever followed an old one follows it still."""
    name: str
    url: str
    """Of its page below the site's root."""


def theme_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the index of themes and the pages of every theme, those without motions too."""
    words = language(settings.language)
    _ = words.say
    yield Page(
        url="themas/",
        title=_("Themes"),
        description=_("Motions by theme: what councils asked for, and what came of it."),
        template="pages/cards.html",
        context={"doors": theme_doors(library, settings), "lead": ""},
    )
    for theme in library.registers.themes:
        first = _theme_page(theme, library, settings)
        yield from list_pages(first, library.by_theme[theme.slug], words)


def theme_doors(library: Library, settings: Settings) -> tuple[Door, ...]:
    """Return the way to every theme, in the order of the register."""
    return tuple(
        Door(theme_name(theme, settings), theme_url(theme), len(library.by_theme[theme.slug]))
        for theme in library.registers.themes
    )


def theme_name(theme: Theme, settings: Settings) -> str:
    """Return what a theme is called in the language of the interface."""
    return theme.label.spoken(settings.language)


def theme_url(theme: Theme) -> str:
    """Return the address of a theme below the site's root."""
    return f"themas/{theme.slug}/"


def followables(library: Library, settings: Settings) -> tuple[Followable, ...]:
    """Return all themes as something to follow, in the order of the register."""
    return tuple(_followable(theme, settings) for theme in library.registers.themes)


def theme_feed(slug: str) -> str:
    """Return the path of the feed of a theme, without its ending."""
    return f"feeds/themas/{slug}"


def _theme_page(theme: Theme, library: Library, settings: Settings) -> Page:
    words = language(settings.language)
    _ = words.say
    name = theme_name(theme, settings)
    entries = library.by_theme[theme.slug]
    latest = max((entry.updated for entry in entries), default=None)
    tile_map = result_map(entries, library, words)
    voting_record = alongside_view(alongside(entries), library, words)
    return Page(
        url=theme_url(theme),
        title=name,
        description=_("Council motions about {theme}: the text, the outcome and who filed them.", theme=name),
        template="themes/theme.html",
        styles=styles_of(
            {"news/news.css": True, "voting/voting.css": voting_record, "tile_map/tile_map.css": tile_map}
        ),
        scripts=("news/start.js",),
        crumbs=(Crumb(_("Themes"), "themas/"),),
        context={
            "theme": theme,
            "ideas": idea_doors(entries),
            "tile_map": tile_map,
            "feed": theme_feed(theme.slug),
            "alongside": voting_record,
            "ask": ask_about(theme, library, words),
            "followable": _followable(theme, settings),
            "news": (month_url(latest, theme), words.month(latest)) if latest else None,
        },
    )


def _followable(theme: Theme, settings: Settings) -> Followable:
    return Followable(" ".join((theme.slug, *theme.former_slugs)), theme_name(theme, settings), theme_url(theme))
