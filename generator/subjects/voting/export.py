"""What the page "Lukt het bij ons?" reads: how groups voted on each family, and who sits in each council."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from heapq import nlargest
from pathlib import Path
from typing import Any

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.enums import Side
from generator.model.registers import Party
from generator.pages.data_file import write_json
from generator.pages.link import Link
from generator.subjects.families.facts import Family, library_families
from generator.subjects.families.links import family_title, family_url
from generator.subjects.voting.block import positions
from generator.subjects.voting.councils import Council, library_councils
from generator.subjects.voting.groups import Cast, CouncilGroup, Group, voted_on
from generator.subjects.voting.links import forecast_key, forecast_url
from generator.subjects.voting.own import is_own

FOLDER = "votes"
COUNCILS = "local/councils.json"
TOLD = 10
"""So many motions of one group in one council are told, the newest; its side is that on all of them. A family of any
size has a file that a phone can load."""
SIDES = {Side.FOR: 1, None: 0, Side.AGAINST: -1}
"""How sides are written: where a group was divided there is none."""


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
        if party.municipality and not party.national and is_own(party, community):
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
    """Return how national groups voted on a family, council by council; local lists are in no other council.

    Motions and councils are told once, and groups name them by their place in those lists.
    """
    record = family.voting_record
    votes = Votes()
    groups = {group.party.slug: votes.of_group(group) for group in record.national if group.party}
    return {
        "title": page.words,
        "path": page.url,
        "positions": positions(record, t),
        "councils": [*votes.councils],
        "motions": [*votes.motions],
        "groups": groups,
    }


@dataclass(frozen=True)
class Votes:
    """Gathers what the votes of groups have in common."""

    councils: dict[tuple[str, str], int] = field(default_factory=dict)
    """The slug and the name of each, with its number."""
    motions: dict[tuple[str, int | None], int] = field(default_factory=dict)
    """The address and the year of each, with its number."""

    def of_group(self, group: Group) -> dict[str, Any]:
        """Return the name of a group and its votes in each council."""
        return {"name": group.name, "benches": [self._of_council(one) for one in group.council_groups]}

    def _of_council(self, one: CouncilGroup) -> list[Any]:
        """Return the council, the side that the group took in it, how many motions are left out, and the others."""
        council = self.councils.setdefault((one.place, one.council), len(self.councils))
        newest = nlargest(TOLD, one.casts, key=lambda cast: (cast.entry.day, cast.entry.id))
        casts = [self._cast(cast) for cast in sorted(newest, key=lambda cast: cast.entry.id)]
        return [council, SIDES[one.side], len(one.casts) - len(casts), casts]

    def _cast(self, cast: Cast) -> list[int]:
        """Return a motion and the side on it, and the votes for and against where they are known."""
        dated = cast.entry.dated
        motion = (cast.entry.url, dated.year if dated else None)
        votes = [cast.yes, cast.no] if cast.yes or cast.no else []
        return [self.motions.setdefault(motion, len(self.motions)), SIDES[cast.side], *votes]
