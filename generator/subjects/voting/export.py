"""What the page "Lukt het bij ons?" reads: how groups voted on each family, one JSON each below `votes/`."""

from pathlib import Path
from typing import Any

from generator.i18n.language import Language
from generator.library.library import Library
from generator.pages.data_file import write_json
from generator.pages.link import Ref
from generator.subjects.families.facts import Family, library_families
from generator.subjects.families.links import family_title, family_url
from generator.subjects.voting.block import positions
from generator.subjects.voting.groups import Bench, Cast, Group
from generator.subjects.voting.links import forecast_key, forecast_url

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


def outlook_data(family: Family, page: Ref, words: Language) -> dict[str, Any]:
    """Return how national groups voted on a family, council by council; local lists are in no other council."""
    found = family.alongside
    return {
        "title": page.words,
        "path": page.url,
        "positions": positions(found, words),
        "groups": {group.party.slug: _group(group) for group in found.national if group.party},
    }


def _group(group: Group) -> dict[str, Any]:
    return {"name": group.name, "benches": [_bench(bench) for bench in group.benches]}


def _bench(bench: Bench) -> dict[str, Any]:
    return {
        "council": bench.council,
        "place": bench.place,
        "side": str(bench.side) if bench.side else "divided",
        "motions": [_cast(cast) for cast in bench.casts],
    }


def _cast(cast: Cast) -> dict[str, Any]:
    dated = cast.entry.dated
    votes = {"for": cast.yes, "against": cast.no} if cast.yes or cast.no else {}
    side = str(cast.side) if cast.side else "divided"
    return {"path": cast.entry.url, "year": dated.year if dated else None, "side": side, **votes}
