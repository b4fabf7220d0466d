"""The index: for every word family the pages it stands on, with how much it says there.

The weight of a word on a page follows BM25F (Robertson, Zaragoza and Taylor, 2004): occurrences count by their field,
saturate, and count less on a long page. How rare a word is, is left to the reader of the index: it sees how many
pages a word has.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from snowballstemmer.dutch_stemmer import DutchStemmer

from generator.search.compounds import Splitter
from generator.search.inflect import inflections
from generator.search.sheets import Sheet
from generator.search.stops import STOPS
from generator.search.words import words

LEVELS = 31
"""How much a word says about a page is told in so many steps."""
SATURATION = 1.2
SHORTENING = 0.75
"""How far a long page counts less: 0 is not at all, 1 is in full."""
INSIDE = 0.5
"""A word inside a compound counts so much of a word that stands by itself."""
JOINED = 0.5
"""The same for the pieces of a chunk written as one."""


@dataclass(frozen=True)
class Index:
    """The words of a set of pages."""

    keys: tuple[str, ...]
    """The pages, in the order of their numbers."""
    postings: dict[str, list[tuple[int, int]]]
    """For each stem the pages by number, ascending, with how much it says there: 1 to `LEVELS`."""
    stems: Mapping[str, str]
    """The stem of each form that occurs."""
    inside: Mapping[str, tuple[str, ...]]
    """For the stem of each compound the stems of the words inside."""
    places: Mapping[str, Sequence[tuple[int, tuple[int, ...]]]]
    """For each form the pages and the places of its occurrences there, for exact phrases."""


@dataclass
class Stemmer:
    """Dutch stems, each form asked once; always by the same program, whatever else is installed."""

    _stemmer: DutchStemmer = field(default_factory=DutchStemmer)
    known: dict[str, str] = field(default_factory=dict)

    def stem(self, form: str) -> str:
        """Return the stem of a folded form."""
        if form not in self.known:
            self.known[form] = self._stemmer.stemWord(form)
        return self.known[form]


def build_index(sheets: Sequence[Sheet], extra: Iterable[str] = ()) -> Index:
    """Make the index of pages.

    Args:
        sheets: the pages.
        extra: words of the registers, known although no page may have them.
    """
    known = _vocabulary(extra)
    maker = _Maker(Splitter(known | _vocabulary(text for sheet in sheets for _weight, text in sheet.texts)))
    for number, sheet in enumerate(sheets):
        maker.add(number, sheet)
    maker.learn(known)
    return maker.index(tuple(sheet.key for sheet in sheets))


def _vocabulary(texts: Iterable[str]) -> frozenset[str]:
    found = {word.form for text in texts for word in words(text) if not word.is_joined}
    return frozenset(form for form in found if form not in STOPS)


@dataclass
class _Maker:
    splitter: Splitter
    stemmer: Stemmer = field(default_factory=Stemmer)
    weights: list[dict[str, float]] = field(default_factory=list)
    lengths: list[float] = field(default_factory=list)
    places: defaultdict[str, list[tuple[int, tuple[int, ...]]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, number: int, sheet: Sheet) -> None:
        """Count the words of one page; fields lie apart, so that no phrase runs from one into the next."""
        found: defaultdict[str, float] = defaultdict(float)
        stands: defaultdict[str, list[int]] = defaultdict(list)
        start = 0
        length = 0.0
        for weight, text in sheet.texts:
            told = words(text)
            for word in told:
                self._count(found, word.form, weight.value * (JOINED if word.is_joined else 1))
                if not word.is_joined:
                    stands[word.form].append(start + word.at)
            start += len(told) + 2
            length += weight.value * len(told)
        self.weights.append(found)
        self.lengths.append(length)
        for form, at in stands.items():
            self.places[form].append((number, tuple(at)))

    def learn(self, forms: Iterable[str]) -> None:
        """Know the stems of words that no page may have, with their plurals."""
        for form in forms:
            for known in (form, *inflections(form, self.stemmer.stem)):
                self.stemmer.stem(known)

    def _count(self, found: dict[str, float], form: str, weight: float) -> None:
        if form in STOPS:
            return
        found[self.stemmer.stem(form)] += weight
        for part in self.splitter.parts(form):
            found[self.stemmer.stem(part)] += weight * INSIDE

    def index(self, keys: tuple[str, ...]) -> Index:
        """Return the index of what was added."""
        mean = sum(self.lengths) / max(1, len(self.lengths)) or 1.0
        postings: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, (found, length) in enumerate(zip(self.weights, self.lengths, strict=True)):
            norm = SATURATION * (1 - SHORTENING + SHORTENING * length / mean)
            for stem, weight in found.items():
                postings[stem].append((number, max(1, round(LEVELS * weight / (weight + norm)))))
        known = dict(self.stemmer.known)
        inside = {stem: self._stems(form) for form, stem in known.items() if self.splitter.parts(form)}
        return Index(keys, dict(postings), known, inside, self.places)

    def _stems(self, form: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.stemmer.stem(part) for part in self.splitter.parts(form)))
