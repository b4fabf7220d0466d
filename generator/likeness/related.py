"""The motions that a reader of one will want to see too, for every motion of a library at once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import nlargest
from operator import itemgetter

from generator.library.entry import Entry
from generator.likeness.bags import Bag, Bags, Packer
from generator.likeness.vectors import Rarity, Vector

MOST = 4
"""So many are shown."""
FLOOR = 0.16
"""Less alike than this is not related: then nothing is shown."""
TELLING = 14
"""Of each motion so many words are looked at, those that tell most."""
COMMON = 400
"""A word on more motions than this tells nothing about one of them."""

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
    return {entry.id: _near(number, entries, vectors[number], postings) for number, entry in enumerate(entries)}


def _about(bags: Bags) -> Bag:
    """Return what a motion is about: its subject twice, since a request names much besides."""
    return bags.subject + bags.subject + bags.asks


def _telling(vector: Vector) -> Vector:
    return dict(nlargest(TELLING, vector.items(), key=itemgetter(1)))


def _near(
    number: int, entries: Sequence[Entry], vector: Vector, postings: Mapping[str, Sequence[tuple[int, float]]]
) -> Near:
    scores: defaultdict[int, float] = defaultdict(float)
    for stem, weight in vector.items():
        found = postings[stem]
        if len(found) <= COMMON:
            for other, value in found:
                scores[other] += weight * value
    scores.pop(number, None)
    best = nlargest(MOST, scores.items(), key=lambda pair: (pair[1], -pair[0]))
    return tuple((entries[other], round(score, 3)) for other, score in best if score >= FLOOR)
