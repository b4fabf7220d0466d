"""What the page "Lukt het bij ons?" reads: how groups voted on each family, and who sits in each council."""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import Any

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.registers import Party
from generator.pages.data_file import write_json
from generator.pages.link import Link
from generator.subjects.families.facts import Family, library_families
from generator.subjects.families.links import family_title, family_url
from generator.subjects.voting.block import positions
from generator.subjects.voting.councils import Council, library_councils
from generator.subjects.voting.groups import Cast, CouncilGroup, Group, voted_on
from generator.subjects.voting.links import forecast_key, forecast_url

FOLDER = "votes"
COUNCILS = "local/councils.json"


def write_councils(library: Library, community: Collection[str], site: Path) -> None:
    """Write by municipality the groups of its council, the largest first, each with its seats or 0.

    With what they are called besides, and which local lists are those of the community that the library is for.
    """
    parties, known = library.registers.parties, library_councils(library).items()
    own = own_lists(parties, community)
    write_json(site / COUNCILS, {place: _council(one, own.get(place, [])) for place, one in known})


def own_lists(parties: Iterable[Party], community: Collection[str]) -> dict[str, list[str]]:
    """Return by municipality the local lists that are, or unite, parties of the community."""
    by_place: dict[str, list[str]] = {}
    for party in parties:
        if party.municipality and not party.national and not {party.slug, *party.unites}.isdisjoint(community):
            by_place.setdefault(party.municipality, []).append(party.name)
    return by_place


def _council(council: Council, own: list[str]) -> dict[str, Any]:
    optional = {"term": council.term, "votes": _told(council.votes), "names": council.names, "own": own}
    return {"groups": [*council.groups.items()], **{name: value for name, value in optional.items() if value}}


def _told(votes: Sequence[Entry]) -> dict[str, Any]:
    """Return how many votes tell the seats, with the last of them."""
    if not votes:
        return {}
    last = votes[-1]
    return {"n": len(votes), "title": last.motion.title, "path": last.url, "day": str(voted_on(last))}


def write_forecasts(library: Library, language: Language, site: Path) -> None:
    """Write the votes of every family that has enough of them, and take away those of families that are gone."""
    families = [family for family in library_families(library) if forecast_url(family)]
    family_by_path = {site / FOLDER / f"{forecast_key(family)}.json": family for family in families}
    for path, family in family_by_path.items():
        page = Link(family_title(family, language), family_url(family))
        write_json(path, forecast_data(family, page, language))
    for gone in set((site / FOLDER).rglob("*.json")) - set(family_by_path):
        gone.unlink()


def forecast_data(family: Family, page: Link, t: Language) -> dict[str, Any]:
    """Return how national groups voted on a family, council by council; local lists are in no other council."""
    record = family.voting_record
    return {
        "title": page.words,
        "path": page.url,
        "positions": positions(record, t),
        "groups": {group.party.slug: _group(group) for group in record.national if group.party},
    }


def _group(group: Group) -> dict[str, Any]:
    return {"name": group.name, "benches": [_council_group(council_group) for council_group in group.council_groups]}


def _council_group(council_group: CouncilGroup) -> dict[str, Any]:
    return {
        "council": council_group.council,
        "place": council_group.place,
        "side": str(council_group.side) if council_group.side else "divided",
        "motions": [_cast(cast) for cast in council_group.casts],
    }


def _cast(cast: Cast) -> dict[str, Any]:
    dated = cast.entry.dated
    votes = {"for": cast.yes, "against": cast.no} if cast.yes or cast.no else {}
    side = str(cast.side) if cast.side else "divided"
    return {"path": cast.entry.url, "year": dated.year if dated else None, "side": side, **votes}
