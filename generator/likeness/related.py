"""The motions that a reader of one will want to see too, for every motion of a library at once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from heapq import nlargest
from operator import itemgetter

from generator.library.entry import Entry
from generator.likeness.bags import Bag, Bags, Packer
from generator.likeness.vectors import Rarity, Vector
from generator.workers.cores import portions, share

MOST = 4
"""So many are shown."""
FLOOR = 0.16
"""Less alike than this is not related: then nothing is shown."""
TELLING = 14
"""Of each motion so many words are looked at, those that tell most."""
COMMON = 400
"""A word on more motions than this tells nothing about one of them."""

PORTION = 500
"""For so many motions others are looked up in one go."""

Scores = list[tuple[int, float]]
"""Other motions by number, with how much they are alike, the likest first."""
Postings = Mapping[str, Sequence[tuple[int, float]]]
"""For each stem the motions that it tells most of, by number, each with the weight it has there."""
Near = tuple[tuple[Entry, float], ...]
"""Other motions with how much they are alike, from 0 to 1, the likest first."""


def related(entries: Sequence[Entry]) -> dict[str, Near]:
    """Return for each motion by id the ones most like it; only those above the floor."""
    packer = Packer.of(entries)
    bags = [packer.pack(entry) for entry in entries]
    rarity = Rarity.of(bags)
    vectors = [_telling(rarity.vector(_about(one))) for one in bags]
    postings: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, vector in enumerate(vectors):
        for stem, weight in vector.items():
            postings[stem].append((number, weight))
    scored = share([partial(_scored, some, vectors, postings) for some in portions(range(len(entries)), PORTION)])
    near = (tuple((entries[other], score) for other, score in scores) for some in scored for scores in some)
    return {entry.id: found for entry, found in zip(entries, near, strict=True)}


def _about(bags: Bags) -> Bag:
    """Return what a motion is about: its subject twice, since a request names much besides."""
    return bags.subject + bags.subject + bags.asks


def _telling(vector: Vector) -> Vector:
    return dict(nlargest(TELLING, vector.items(), key=itemgetter(1)))


def _scored(numbers: Iterable[int], vectors: Sequence[Vector], postings: Postings) -> list[Scores]:
    return [_near(number, vectors[number], postings) for number in numbers]


def _near(number: int, vector: Vector, postings: Postings) -> Scores:
    scores: defaultdict[int, float] = defaultdict(float)
    for stem, weight in vector.items():
        found = postings[stem]
        if len(found) <= COMMON:
            for other, value in found:
                scores[other] += weight * value
    scores.pop(number, None)
    best = nlargest(MOST, scores.items(), key=lambda pair: (pair[1], -pair[0]))
    return [(other, round(score, 3)) for other, score in best if score >= FLOOR]
