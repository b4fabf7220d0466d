"""The index: for every word family the pages it stands on, with how much it says there.

The weight of a word on a page follows BM25F (Robertson, Zaragoza and Taylor, 2004): occurrences count by their field,
saturate, and count less on a long page. How rare a word is, is left to the reader of the index: it sees how many
pages a word has.
"""

from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.subjects.search.documents import SearchDocument, Where
from generator.text.compounds import Splitter
from generator.text.stems import Stems
from generator.text.stop_words import STOPS
from generator.text.words import CHUNK, pieces, spoken, vocabulary

LEVELS = 31
"""How much a word says about a page is given in so many steps."""
FIELD = LEVELS + 1
"""A posting is how much a word says there, plus so much for each step in the kind of field (see `Where`)."""
SATURATION = 1.2
SHORTENING = 0.75
"""How far a long page counts less: 0 is not at all, 1 is in full."""
INSIDE_MARK = "-"
"""Before a stem it makes the form that stands where the stem is inside a longer word: `-opvang` at `winteropvang`."""
APART = 10
"""Between two fields lie so many places, so that words of two fields are never near each other."""


@dataclass(frozen=True)
class Index:
    """The words of a set of pages."""

    keys: tuple[str, ...]
    """The pages, in the order of their numbers."""
    postings: dict[str, list[tuple[int, int]]]
    """For each stem the pages by number, ascending, with where it stands and how much it says there."""
    stems: Mapping[str, str]
    """The stem of each known form."""
    known: frozenset[str]
    """The stems of words that only a register may have."""
    common: frozenset[str]
    """Forms that texts write in small letters: no mere names."""
    places: Mapping[str, "array[int]"]
    """For each form where it stands, for exact phrases: each page, how often it stands there, and those places.

    The same for each stem inside longer words, with a mark before it, for words that stand near each other.

    In a row of plain numbers, since ten thousand motions have some three million of these pages.
    """

    def standing(self, form: str) -> Iterator[tuple[int, "array[int]"]]:
        """Yield the pages of a form with its places there."""
        row = self.places[form]
        at = 0
        while at < len(row):
            page, count = row[at], row[at + 1]
            yield page, row[at + 2 : at + 2 + count]
            at += 2 + count


def build_index(documents: Sequence[SearchDocument], extra: Iterable[str] = ()) -> Index:
    """Make the index of pages.

    Args:
        documents: the pages.
        extra: words of the registers, known although no page may have them.
    """
    known = vocabulary(extra) - STOPS
    used, common = spoken(text for document in documents for _weight, text in document.texts)
    maker = _Maker(Stems(Splitter((known | used) - STOPS)))
    for number, document in enumerate(documents):
        maker.add(number, document)
    stems = maker.stems.learn(known)
    return maker.index(tuple(document.key for document in documents), frozenset(stems), frozenset(common))


@dataclass
class _Maker:
    stems: Stems
    weights: list[dict[str, float]] = field(default_factory=list)
    lengths: list[float] = field(default_factory=list)
    bounds: list[list[int]] = field(default_factory=list)
    """For each page how many words it has up to and including each kind of field."""
    places: defaultdict[str, "array[int]"] = field(default_factory=lambda: defaultdict(lambda: array("I")))

    def add(self, number: int, document: SearchDocument) -> None:
        """Count the words of one page."""
        weights: defaultdict[str, float] = defaultdict(float)
        stands: defaultdict[str, list[int]] = defaultdict(list)
        bounds = [0] * len(Where)
        at, length = 0, 0.0
        for weight, text in document.texts:
            start, worth = at, weight.value
            for chunk in CHUNK.findall(text):
                for stem, share in self.stems.terms(chunk):
                    weights[stem] += worth * share
                for form in pieces(chunk):
                    stands[form].append(at)
                    for stem in self.stems.inside(form):
                        stands[INSIDE_MARK + stem].append(at)
                    at += 1
            length += worth * (at - start)
            at += APART
            bounds[weight.where :] = [len(weights)] * (len(Where) - weight.where)
        self.bounds.append(bounds)
        self.weights.append(weights)
        self.lengths.append(length)
        for form, places in stands.items():
            self.places[form].extend((number, len(places), *places))

    def index(self, keys: tuple[str, ...], known: frozenset[str], common: frozenset[str]) -> Index:
        """Return the index of what was added."""
        mean = sum(self.lengths) / max(1, len(self.lengths)) or 1.0
        postings: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        self.weights.reverse()
        for number, length in enumerate(self.lengths):
            weights = self.weights.pop()  # one by one: both forms of all pages at once would not fit a small machine
            norm = SATURATION * (1 - SHORTENING + SHORTENING * length / mean)
            for at, (stem, weight) in enumerate(
                weights.items()
            ):  # in the order in which they came, so by kind of field
                where = bisect_right(self.bounds[number], at)
                level = max(1, round(LEVELS * weight / (weight + norm)))
                postings[stem].append((number, where * FIELD + level))
        return Index(keys, dict(postings), dict(self.stems.known), known, common, self.places)
