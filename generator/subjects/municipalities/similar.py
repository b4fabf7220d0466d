"""Municipalities that are alike: by size, density, province and border, each likeness being a reason in words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from generator.model.enums import SizeClass
from generator.model.municipality import Municipality

LEAST = 2
"""So many things two municipalities have in common at least, or they are not called alike."""
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
    return {one.place.slug: _peers(one, sketches) for one in sketches}


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


def _peers(one: _Sketch, sketches: Iterable[_Sketch]) -> tuple[SimilarMunicipality, ...]:
    """Return those that are like one. Whoever is only near is no peer: a city and the village beside it."""
    near = (other for other in sketches if other.size is one.size or _as_dense(one.density, other.density))
    compared = ((other.place, _shared(one, other)) for other in near if other is not one)
    found = [SimilarMunicipality(place, traits) for place, traits in compared if len(traits) >= LEAST]
    people = one.place.population
    return tuple(
        sorted(found, key=lambda peer: (-len(peer.traits), abs(peer.place.population - people), peer.place.slug))
    )


def _as_dense(one: float, other: float) -> bool:
    low, high = (one, other) if one < other else (other, one)
    return 0 < high <= low * CLOSE


def _shared(one: _Sketch, other: _Sketch) -> tuple[Trait, ...]:
    found = (
        (Trait.SIZE, one.size is other.size),
        (Trait.DENSITY, _as_dense(one.density, other.density)),
        (Trait.PROVINCE, one.place.province == other.place.province),
        (Trait.NEIGHBOUR, other.place.slug in one.borders or one.place.slug in other.borders),
    )
    return tuple(trait for trait, holds in found if holds)
