"""Motions that may ask the same as a given one, with the evidence; whether they do, a person decides.

Two motions of one debate share their recitals and still ask for different things. So the score rests on what is asked,
less a part of what their reasons share: on 40 rewrites against 60 rivals of real motions this told them apart better
(AUC 0.89) than what is asked alone (0.85) or the whole texts (0.74).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.library.entry import Entry
from generator.subjects.similar.terms import TermCounter, requests
from generator.subjects.similar.vectors import Rarity, Vector, cosine

FLOOR = 0.15
"""From here on a motion is shown: all 27 rewrites that kept some wording, 3 of 13 that kept none, 8 of 60 rivals."""
SHARED_REASONS = 0.4
PAIR_FLOOR = 0.12
MOST = 3


@dataclass(frozen=True)
class Pair:
    """Two requests that say much the same."""

    own: str
    other: str


@dataclass(frozen=True)
class Duplicate:
    """Another motion that may ask the same."""

    entry: Entry
    score: float
    """From 0 to 1; only to put them in order and to leave out what is far off."""
    pairs: tuple[Pair, ...]
    """The requests side by side; empty where one of the two texts is at its source."""


def duplicates(entry: Entry, library: Sequence[Entry]) -> tuple[Duplicate, ...]:
    """Return the motions that may ask the same as this one, the likest first.

    Args:
        entry: the motion in question; it may be one of the library.
        library: the motions to look among.
    """
    others = [other for other in library if other.id != entry.id]
    packer = TermCounter.of([entry, *others])
    bags = [packer.pack(one) for one in (entry, *others)]
    rarity = Rarity.of(bags)
    asks, reasons = rarity.vector(bags[0].asks), rarity.vector(bags[0].reasons)
    scored = (
        (cosine(asks, rarity.vector(bag.asks)) - SHARED_REASONS * cosine(reasons, rarity.vector(bag.reasons)), other)
        for bag, other in zip(bags[1:], others, strict=True)
    )
    best = sorted((one for one in scored if one[0] >= FLOOR), key=lambda one: (-one[0], one[1].id))[:MOST]
    return tuple(Duplicate(other, round(score, 2), _pairs(entry, other, packer, rarity)) for score, other in best)


def _pairs(entry: Entry, other: Entry, packer: TermCounter, rarity: Rarity) -> tuple[Pair, ...]:
    theirs = [(point, rarity.vector(packer.bag([point]))) for point in requests(other.motion) if point]
    found = (_pair(point, rarity.vector(packer.bag([point])), theirs) for point in requests(entry.motion) if point)
    return tuple(pair for pair in found if pair)


def _pair(point: str, vector: Vector, theirs: Sequence[tuple[str, Vector]]) -> Pair | None:
    scored = [(cosine(vector, other), words) for words, other in theirs]
    score, words = max(scored, default=(0.0, ""))
    return Pair(point, words) if score >= PAIR_FLOOR else None
