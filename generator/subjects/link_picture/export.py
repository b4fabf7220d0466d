"""The pictures in a built site."""

from pathlib import Path

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.subjects.link_picture.drawing import png
from generator.subjects.link_picture.facts import link_pictures


def write_link_pictures(library: Library, settings: Settings, site: Path) -> None:
    """Draw all pictures into a built site."""
    for picture in link_pictures(library, settings):
        path = site / picture.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png(picture, settings.name))
