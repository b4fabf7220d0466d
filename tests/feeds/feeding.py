"""What the tests of feeds and data share: the outlets for programs, written without building a site."""

from pathlib import Path

from generator.i18n.language import language
from generator.library.library import Library
from generator.model.motion import Motion
from generator.pages.settings import Settings
from generator.publishing.making import Maker
from generator.publishing.open_data.motions import write_data
from generator.publishing.program_exports import program_exports, program_files
from generator.subjects.news.export import write_changes

SITE = Settings("Voorbeeldwijzer", site_url="https://voorbeeld.example/deelpad/")


def written(library: Library, folder: Path, settings: Settings = SITE) -> Path:
    """Write the data and all outlets for programs, and return the folder."""
    write_data(library, language(settings.language), folder)
    write_changes(library, language(settings.language), folder)
    for work in program_exports(library, settings, folder):
        work()
    Maker().make_all(program_files(library, settings), folder)
    return folder


def changed(library: Library, key: str, **fields: object) -> Library:
    """Return a library in which a motion has other fields."""
    motion: Motion = library.motions[key].model_copy(update=fields)
    return Library({**library.motions, key: motion}, library.registers, library.places)
