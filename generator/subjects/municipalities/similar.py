"""Similar municipalities: by size, density, province and border, each likeness being a reason in words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import combinations

from generator.model.enums import SizeClass
from generator.model.municipality import Municipality

LEAST = 2
"""So many things two municipalities have in common at least, or they are not called similar."""
CLOSE = 1.5
"""Two are as densely populated when neither has more than so many times the inhabitants of a square kilometre."""
NEAREST = 3
"""So many stand on a page; all of them count for what worked elsewhere."""


class Trait(StrEnum):
    """What two municipalities can have in common, in the order of telling."""

    SIZE = "size"
    DENSITY = "density"
    PROVINCE = "province"
    NEIGHBOUR = "neighbour"


@dataclass(frozen=True)
class SimilarMunicipality:
    """A municipality that is like another one, and in what."""

    place: Municipality
    traits: tuple[Trait, ...]


@lru_cache(maxsize=4)  # the table of municipalities changes once a year, a preview asks at every change
def similar_municipalities(municipalities: tuple[Municipality, ...]) -> Mapping[str, tuple[SimilarMunicipality, ...]]:
    """Return for each municipality, by slug, those that are like it, the nearest first.

    The more they have in common, the nearer; among equals the one with the closest number of inhabitants.
    """
    sketches = [_Sketch.of(place) for place in municipalities]
    peers: dict[str, list[SimilarMunicipality]] = {one.place.slug: [] for one in sketches}
    for one, other in combinations(sketches, 2):  # likeness goes both ways
        if traits := _likeness(one, other):
            peers[one.place.slug].append(SimilarMunicipality(other.place, traits))
            peers[other.place.slug].append(SimilarMunicipality(one.place, traits))
    return {one.place.slug: _nearest_first(peers[one.place.slug], one.place.population) for one in sketches}


@dataclass(frozen=True, slots=True)
class _Sketch:
    """A municipality with what is compared, worked out once."""

    place: Municipality
    size: SizeClass
    density: float
    borders: frozenset[str]

    @classmethod
    def of(cls, place: Municipality) -> "_Sketch":
        return cls(place, place.size, place.density or 0, frozenset(place.neighbours))


def _likeness(one: _Sketch, other: _Sketch) -> tuple[Trait, ...]:
    """Return what two have in common, or nothing: a village close to a city is not similar to it."""
    low, high = (one.density, other.density) if one.density < other.density else (other.density, one.density)
    same_size, as_dense = one.size is other.size, 0 < high <= low * CLOSE
    if not same_size and not as_dense:
        return ()
    checks = (
        (Trait.SIZE, same_size),
        (Trait.DENSITY, as_dense),
        (Trait.PROVINCE, one.place.province == other.place.province),
        (Trait.NEIGHBOUR, other.place.slug in one.borders or one.place.slug in other.borders),
    )
    traits = tuple(trait for trait, holds in checks if holds)
    return traits if len(traits) >= LEAST else ()


def _nearest_first(peers: Iterable[SimilarMunicipality], people: int) -> tuple[SimilarMunicipality, ...]:
    return tuple(
        sorted(peers, key=lambda peer: (-len(peer.traits), abs(peer.place.population - people), peer.place.slug))
    )
