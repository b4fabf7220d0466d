"""Ways to the themes."""

from dataclasses import dataclass

from generator.library.library import Library
from generator.model.registers import Theme
from generator.pages.lists import CountedLink, filed
from generator.pages.settings import Settings
from generator.urls import theme_url


@dataclass(frozen=True)
class Followable:
    """A theme that a visitor can follow; who follows what is known in the visitor's browser alone."""

    slugs: str
    """Its slug and then those that it had, parted by spaces: whoever followed an old one follows it still."""
    name: str
    url: str
    """Of its page below the site's root."""


def theme_links(library: Library, settings: Settings) -> tuple[CountedLink, ...]:
    """Return the way to every theme, in the order of the register; models stand on its page and are not counted."""
    return tuple(
        CountedLink(theme_name(theme, settings), theme_url(theme), filed(library.by_theme[theme.slug]))
        for theme in library.registers.themes
    )


def theme_name(theme: Theme, settings: Settings) -> str:
    """Return what a theme is called in the language of the interface."""
    return theme.label.spoken(settings.language)


def followables(library: Library, settings: Settings) -> tuple[Followable, ...]:
    """Return all themes as something to follow, in the order of the register."""
    return tuple(followable(theme, settings) for theme in library.registers.themes)


def followable(theme: Theme, settings: Settings) -> Followable:
    """Return a theme as something to follow, under its former short names too."""
    return Followable(" ".join((theme.slug, *theme.former_slugs)), theme_name(theme, settings), theme_url(theme))
