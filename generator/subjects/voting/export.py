"""What the page "Lukt het bij ons?" reads: how groups voted on each family, one JSON each below `votes/`."""

from pathlib import Path

from generator.i18n.language import Language
from generator.library.library import Library
from generator.pages.data_file import write_json
from generator.pages.link import Ref
from generator.subjects.families.facts import library_families
from generator.subjects.families.links import family_title, family_url
from generator.subjects.voting.links import forecast_key, forecast_url
from generator.subjects.voting.view import outlook_data

FOLDER = "votes"


def write_outlooks(library: Library, language: Language, site: Path) -> None:
    """Write the votes of every family that has enough of them, and take away those of families that are gone."""
    told = [family for family in library_families(library) if forecast_url(family)]
    made = {site / FOLDER / f"{forecast_key(family)}.json": family for family in told}
    for path, family in made.items():
        page = Ref(family_title(family, language), family_url(family))
        write_json(path, outlook_data(family, page, language))
    for gone in set((site / FOLDER).rglob("*.json")) - set(made):
        gone.unlink()
