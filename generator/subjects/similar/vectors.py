"""Bags as vectors: each word weighs by how rare it is in the library; likeness is the cosine of two of them."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.subjects.similar.terms import Terms, TermVectors

Vector = Mapping[str, float]
"""Stems with their weights, of length one; empty for no words."""


@dataclass(frozen=True)
class Rarity:
    """How rare the words of a library are."""

    pages: int
    counts: Mapping[str, int]
    """On how many motions each stem stands."""

    @classmethod
    def of(cls, bags: Iterable[TermVectors]) -> "Rarity":
        """Count the words of these motions."""
        counts: Counter[str] = Counter()
        number = 0
        for one in bags:
            number += 1
            counts.update({*one.asks, *one.reasons, *one.subject})
        return cls(number, counts)

    def weight(self, stem: str) -> float:
        """Return how much a word weighs, as BM25 has it."""
        count = self.counts.get(stem, 0)
        return math.log(1 + (self.pages - count + 0.5) / (count + 0.5))

    def vector(self, bag: Terms) -> Vector:
        """Return the direction of a bag; a word that occurs often counts little more than once."""
        weights = {
            stem: (1 + math.log(count) if count > 1 else count) * self.weight(stem) for stem, count in bag.items()
        }
        length = math.sqrt(math.fsum(value * value for value in weights.values()))
        return {stem: value / length for stem, value in weights.items()} if length else {}


def cosine(one: Vector, other: Vector) -> float:
    """Return how much two vectors point the same way, from 0 to 1."""
    few, many = (one, other) if len(one) < len(other) else (other, one)
    return math.fsum(value * many[stem] for stem, value in few.items() if stem in many)
