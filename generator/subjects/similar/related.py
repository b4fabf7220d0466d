"""The motions that a reader of one will want to see too, for every motion of a library at once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import partial
from heapq import nlargest
from operator import itemgetter

from generator.library.entry import Entry
from generator.library.workers import portions, share
from generator.subjects.similar.terms import TermCounter, Terms, TermVectors
from generator.subjects.similar.vectors import Rarity, Vector

MOST = 4
"""So many are shown."""
FLOOR = 0.16
"""Less similar than this is not related: then nothing is shown."""
TELLING = 14
"""Of each motion so many words are looked at, those that weigh most."""
COMMON = 400
"""A word on more motions than this says nothing about one of them."""
PORTION = 500
"""For so many motions others are looked up in one go."""
FEW = 50
"""So many changed motions are taken in by themselves; after more all is counted anew."""

Scores = list[tuple[str, float]]
"""Other motions by id, with how similar they are, the most similar first."""
Related = tuple[tuple[Entry, float], ...]
"""Other motions with how similar they are, from 0 to 1, the nearest first; of those as near the ones that worked."""
MODEL, DID_NOT_WORK = 0.85, 0.95
"""So much of its similarity counts in the order of a motion on which no council voted, and of one that did not work."""


def related_motions(entries: Sequence[Entry]) -> dict[str, Related]:
    """Return for each motion by id the ones most like it; only those above the floor."""
    return Neighbours().update(entries)


@dataclass
class Neighbours:
    """Which motions are similar, kept from one build of a preview to the next.

    How rare a word is, is counted when all is: a few edits hardly change it.
    """

    entries: dict[str, Entry] = field(default_factory=dict)
    _packer: TermCounter = field(init=False, repr=False)
    _rarity: Rarity = field(init=False, repr=False)
    _vectors: dict[str, Vector] = field(default_factory=dict, repr=False)
    _postings: defaultdict[str, dict[str, float]] = field(default_factory=lambda: defaultdict(dict), repr=False)
    """For each stem the motions in which it weighs most, each with the weight it has there."""
    _scores: dict[str, Scores] = field(default_factory=dict, repr=False)

    def update(self, entries: Sequence[Entry]) -> dict[str, Related]:
        """Take in the motions as they are now, and return for each by id the ones most like it."""
        now = {entry.id: entry for entry in entries}
        changed = [entry for entry in entries if self.entries.get(entry.id) is not entry]
        gone = self.entries.keys() - now.keys()
        few = self.entries and len(changed) + len(gone) <= FEW
        again = self._take_in(changed, gone) if few else self._count(entries)
        self.entries = now
        order = {key: number for number, key in enumerate(now)}
        keys = [key for key in now if key in again]
        for scores in share([partial(self._best_of_all, some, order) for some in portions(keys, PORTION)]):
            self._scores |= scores
        return {key: _ordered((now[other], score) for other, score in self._scores[key]) for key in now}

    def _count(self, entries: Sequence[Entry]) -> AbstractSet[str]:
        """Count all anew; return the motions to look up others for: all of them."""
        self._packer = TermCounter.of(entries)
        bags = [self._packer.pack(entry) for entry in entries]
        self._rarity = Rarity.of(bags)
        self._vectors, self._scores = {}, {}
        self._postings.clear()
        for entry, one in zip(entries, bags, strict=True):
            self._add(entry.id, one)
        return {entry.id for entry in entries}

    def _take_in(self, changed: Sequence[Entry], gone: AbstractSet[str]) -> AbstractSet[str]:
        """Take in a few changes; return the motions to look up others for: those, and all that are similar to them."""
        touched = gone | {entry.id for entry in changed}
        for key in touched & self._vectors.keys():
            for stem in self._vectors.pop(key):
                del self._postings[stem][key]
            self._scores.pop(key)
        for entry in changed:
            self._add(entry.id, self._packer.pack(entry))
        lost = {key for key, scores in self._scores.items() if any(other in touched for other, _score in scores)}
        won = {
            key for entry in changed for key, score in self._similarities(entry.id).items() if self._wins(key, score)
        }
        return lost | won | {entry.id for entry in changed}

    def _add(self, key: str, bags: TermVectors) -> None:
        vector = _telling(self._rarity.vector(_about(bags)))
        self._vectors[key] = vector
        for stem, weight in vector.items():
            self._postings[stem][key] = weight

    def _wins(self, key: str, score: float) -> bool:
        """Whether a motion so much like another one may be among those that the other shows."""
        shown = self._scores.get(key, [])
        return round(score, 3) >= FLOOR and (len(shown) < MOST or round(score, 3) >= shown[-1][1])

    def _best_of_all(self, keys: Iterable[str], order: Mapping[str, int]) -> dict[str, Scores]:
        return {key: self._best(key, order) for key in keys}

    def _best(self, key: str, order: Mapping[str, int]) -> Scores:
        similar = [pair for pair in self._similarities(key).items() if pair[1] >= FLOOR]
        best = nlargest(MOST, similar, key=lambda pair: (pair[1], -order[pair[0]]))
        return [(other, round(score, 3)) for other, score in best]

    def _similarities(self, key: str) -> dict[str, float]:
        """Return how much all that share a weighty word with a motion are like it."""
        scores: defaultdict[str, float] = defaultdict(float)
        for stem, weight in self._vectors[key].items():
            postings = self._postings[stem]
            if len(postings) <= COMMON:
                for other, value in postings.items():
                    scores[other] += weight * value
        scores.pop(key, None)
        return scores


def _about(bags: TermVectors) -> Terms:
    """Return what a motion is about: its subject twice, since a request names much besides."""
    return bags.subject + bags.subject + bags.asks


def _telling(vector: Vector) -> Vector:
    return dict(nlargest(TELLING, vector.items(), key=itemgetter(1)))


def _ordered(pairs: Iterable[tuple[Entry, float]]) -> Related:
    return tuple(sorted(pairs, key=lambda pair: -pair[1] * _counts(pair[0])))


def _counts(entry: Entry) -> float:
    status = entry.motion.status
    if entry.motion.model:
        return MODEL
    return 1 if status and status.is_success else DID_NOT_WORK
