"""The pictures as files of the site."""

from collections.abc import Iterator
from functools import partial

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.pages.site_file import SiteFile
from generator.subjects.link_picture.drawing import png
from generator.subjects.link_picture.facts import link_pictures


def picture_files(library: Library, settings: Settings) -> Iterator[SiteFile]:
    """Yield the pictures."""
    for picture in link_pictures(library, settings):
        yield SiteFile(picture.path, picture, partial(png, picture, settings.name))
