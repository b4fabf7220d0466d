"""Motions that ask nearly the same as a given one, and those that are only related; whether they do, a person decides.

Two motions of one debate share their recitals, and the words of the debate stand in their requests too. So those words
count for little in what is asked, and what is asked has to be about as similar as the recitals are: a rewrite keeps
its requests, a rival only the debate. A word of what is asked brings those along that mean the same by the registers.
Of 80 rewrites in four sets 67 are recognised, and 4 rivals of 80. Two of the sets are by people who had not seen the
method: of their 40 rewrites 33 were recognised and of their 40 rivals 31 before recitals were compared, 31 and 4 since.
How much what counts was chosen with all four sets at hand, so on others expect less.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from enum import StrEnum

from generator.library.entry import Entry
from generator.model.registers import Registers
from generator.subjects.similar.synonyms import synonyms
from generator.subjects.similar.terms import TermCounter, TermVectors, requests
from generator.subjects.similar.vectors import Rarity, Vector, cosine

Synonyms = Mapping[str, AbstractSet[str]]
FLOOR = 0.07
"""From here on a motion asks nearly the same."""
RELATED_FLOOR = 0.25
"""A motion that is so similar as a whole is related, whatever it asks."""
SHARED = 0.3
"""What a word of the debate counts for in what is asked."""
DEBATE = 0.8
"""What is asked has to be at least so similar as the recitals, less where nearly the same is asked."""
SYNONYM = 0.3
"""What a word that means the same counts for, beside the one that was written."""
PAIR_FLOOR = 0.12
MOST = 3
"""So many of each kind are shown."""


class Likeness(StrEnum):
    """How much another motion is like one."""

    SAME = "same"
    """It asks nearly the same."""
    RELATED = "related"
    """It is on the same debate, and perhaps asks something else."""


@dataclass(frozen=True)
class Pair:
    """Two requests that say much the same."""

    own: str
    other: str


@dataclass(frozen=True)
class Duplicate:
    """Another motion that may ask the same."""

    entry: Entry
    likeness: Likeness
    score: float
    """From 0 to 1; only to put them in order and to leave out what is far off."""
    pairs: tuple[Pair, ...]
    """The requests side by side; empty where one of the two texts is at its source."""


@dataclass(frozen=True)
class _Weighed:
    """One motion, its words weighed."""

    asks: Vector
    reasons: Vector
    whole: Vector
    debate: AbstractSet[str]
    """The stems of its recitals and its subject."""

    @classmethod
    def of(cls, terms: TermVectors, rarity: Rarity, also: Synonyms) -> "_Weighed":
        whole = terms.asks + terms.reasons + terms.subject
        asks = _with_synonyms(rarity.vector(terms.asks), also)
        return cls(asks, rarity.vector(terms.reasons), rarity.vector(whole), {*terms.reasons, *terms.subject})


@dataclass
class DuplicateFinder:
    """Looks among the motions of a library, whose words are counted once."""

    entries: Sequence[Entry]
    registers: Registers
    _counter: TermCounter = field(init=False, repr=False)
    _rarity: Rarity = field(init=False, repr=False)
    _also: Synonyms = field(init=False, repr=False)
    _weighed: Mapping[str, _Weighed] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Count the words of all motions."""
        self._counter = TermCounter.of(self.entries)
        terms = {entry.id: self._counter.pack(entry) for entry in self.entries}
        self._rarity = Rarity.of(terms.values())
        self._also = synonyms(self.registers, self._counter.stems)
        self._weighed = {key: _Weighed.of(one, self._rarity, self._also) for key, one in terms.items()}

    def like(self, entry: Entry) -> tuple[Duplicate, ...]:
        """Return the motions that ask nearly the same, the most similar first, then those that are related."""
        own = _Weighed.of(self._counter.pack(entry), self._rarity, self._also)
        same: list[tuple[float, Entry]] = []
        related: list[tuple[float, Entry]] = []
        for other in self.entries:
            if other.id == entry.id:
                continue
            theirs = self._weighed[other.id]
            asked = _request_similarity(own, theirs)
            if asked >= FLOOR and not _is_rival(asked, own, theirs):
                same.append((asked, other))
            elif (whole := cosine(own.whole, theirs.whole)) >= RELATED_FLOOR:
                related.append((whole, other))
        return (*self._best(Likeness.SAME, entry, same), *self._best(Likeness.RELATED, entry, related))

    def _best(self, likeness: Likeness, entry: Entry, scored: Iterable[tuple[float, Entry]]) -> Iterable[Duplicate]:
        for score, other in sorted(scored, key=lambda one: (-one[0], one[1].id))[:MOST]:
            yield Duplicate(other, likeness, round(score, 2), _pairs(entry, other, self._counter, self._rarity))


def _request_similarity(one: _Weighed, other: _Weighed) -> float:
    """Return how much two motions ask the same, the words of the debate that both are part of counting for little."""
    debate = one.debate & other.debate
    mine, theirs = _without(one.asks, debate), _without(other.asks, debate)
    return cosine(mine, theirs)


def _is_rival(asked: float, one: _Weighed, other: _Weighed) -> bool:
    """Whether two motions share the debate more than what they ask."""
    return asked < DEBATE * cosine(one.reasons, other.reasons) * (1 - asked)


def _with_synonyms(vector: Vector, also: Synonyms) -> Vector:
    expanded = dict(vector)
    for stem, weight in vector.items():
        for other in also.get(stem, ()):
            expanded[other] = max(expanded.get(other, 0), SYNONYM * weight)
    return expanded


def _without(vector: Vector, debate: AbstractSet[str]) -> Vector:
    weighed = {stem: weight * (SHARED if stem in debate else 1) for stem, weight in vector.items()}
    length = math.sqrt(math.fsum(weight * weight for weight in weighed.values()))
    return {stem: weight / length for stem, weight in weighed.items()} if length else {}


def _pairs(entry: Entry, other: Entry, packer: TermCounter, rarity: Rarity) -> tuple[Pair, ...]:
    theirs = [(point, rarity.vector(packer.bag([point]))) for point in requests(other.motion) if point]
    pairs = (_pair(point, rarity.vector(packer.bag([point])), theirs) for point in requests(entry.motion) if point)
    return tuple(pair for pair in pairs if pair)


def _pair(point: str, vector: Vector, theirs: Sequence[tuple[str, Vector]]) -> Pair | None:
    scored = [(cosine(vector, other), words) for words, other in theirs]
    score, words = max(scored, default=(0.0, ""))
    return Pair(point, words) if score >= PAIR_FLOOR else None
