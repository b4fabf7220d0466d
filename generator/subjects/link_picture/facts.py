"""Which pictures there are: one for the site and one for each theme, none for a motion."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.i18n.language import language
from generator.library.library import Library
from generator.pages.settings import Settings
from generator.subjects.themes.links import theme_name
from generator.urls import SITE_PICTURE, theme_picture


@dataclass(frozen=True)
class LinkPicture:
    """What stands in one picture."""

    path: str
    """Below the site's root."""
    title: str
    line: str
    """Under the title, smaller."""


def link_pictures(library: Library, settings: Settings) -> Iterator[LinkPicture]:
    """Yield the pictures; none where the site's own address is not set, since an app asks for a whole address."""
    if not settings.site_url:
        return
    t = language(settings.language)
    yield LinkPicture(
        SITE_PICTURE,
        t.gettext("What worked in another council can be in yours tomorrow"),
        settings.community and t.gettext("For councillors of {community}.", community=settings.community),
    )
    line = t.gettext("Motions to make your own, with how they ended elsewhere")
    for theme in library.registers.themes:
        yield LinkPicture(theme_picture(theme.slug), theme_name(theme, settings), line)
