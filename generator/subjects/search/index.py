"""The index: for every word family the pages it stands on, with how much it says there.

The weight of a word on a page follows BM25F (Robertson, Zaragoza and Taylor, 2004): occurrences count by their field,
saturate, and count less on a long page. How rare a word is, is left to the reader of the index: it sees how many
pages a word has.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import sub
from typing import NamedTuple

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


class Postings(NamedTuple):
    """The pages of a stem by number, ascending, with where it stands there and how much it says; two plain rows.

    Ten thousand motions have some two million of these.
    """

    pages: "array[int]"
    says: "array[int]"

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Yield each page with what the stem says there."""
        return zip(self.pages, self.says, strict=True)


Pairs = Mapping[str, Iterable[tuple[int, int]]]
"""By stem pages with what it says there, ascending."""


@dataclass(frozen=True)
class Index:
    """The words of a set of pages."""

    keys: tuple[str, ...]
    """The pages, in the order of their numbers."""
    postings: dict[str, Postings]
    stems: Mapping[str, str]
    """The stem of each known form."""
    known: frozenset[str]
    """The stems of words that only a register may have."""
    common: frozenset[str]
    """Forms that texts write in small letters: no mere names."""
    places: Mapping[str, "array[int]"]
    """For each form where it stands, for exact phrases: each page, how often it stands there, the first place, and the
    step from each place to the next.

    The same for each stem inside longer words, with a mark before it, for words that stand near each other.

    In a row of plain numbers, since ten thousand motions have some three million of these pages.
    """

    def pages(self, form: str) -> int:
        """Return on how many pages a form stands."""
        row, at, count = self.places[form], 1, 0
        while at < len(row):
            at += row[at] + 2
            count += 1
        return count

    def add(self, names: Pairs) -> None:
        """Take in what is no word of a text, such as a name."""
        for name, pairs in names.items():
            pages, says = zip(*pairs, strict=True)
            self.postings[name] = Postings(array("I", pages), array("B", says))


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


Standing = tuple[tuple[tuple[str, float], ...], tuple[tuple[str, ...], ...]]
"""What a chunk of text adds: stems with how much each counts, and for each of its places the forms that stand there."""


@dataclass
class _Maker:
    stems: Stems
    numbers: dict[str, int] = field(default_factory=dict)
    """Of each stem that stands on a page."""
    pages: list["array[int]"] = field(default_factory=list)
    """The numbers of the stems of each page, in the order in which they came."""
    weights: list["array[float]"] = field(default_factory=list)
    """How much each of them counts there."""
    lengths: list[float] = field(default_factory=list)
    bounds: list[list[int]] = field(default_factory=list)
    """For each page how many stems it has up to and including each kind of field."""
    places: defaultdict[str, "array[int]"] = field(default_factory=lambda: defaultdict(lambda: array("I")))
    chunks: dict[str, Standing] = field(default_factory=dict)
    """A library says the same chunks on many pages."""

    def add(self, number: int, document: SearchDocument) -> None:
        """Count the words of one page."""
        weights: defaultdict[str, float] = defaultdict(float)
        stands: defaultdict[str, list[int]] = defaultdict(list)
        bounds = [0] * len(Where)
        at, length = 0, 0.0
        for weight, text in document.texts:
            start, worth = at, weight.value
            for chunk in CHUNK.findall(text):
                terms, forms = self.chunks.get(chunk) or self._look(chunk)
                for stem, share in terms:
                    weights[stem] += worth * share
                for here in forms:
                    for form in here:
                        stands[form].append(at)
                    at += 1
            length += worth * (at - start)
            at += APART
            bounds[weight.where :] = [len(weights)] * (len(Where) - weight.where)
        self.bounds.append(bounds)
        self.pages.append(array("I", [self.numbers.setdefault(stem, len(self.numbers)) for stem in weights]))
        self.weights.append(array("d", weights.values()))
        self.lengths.append(length)
        self._place(number, stands)

    def _look(self, chunk: str) -> Standing:
        """Look at a chunk for the first time."""
        forms = ((form, *(INSIDE_MARK + stem for stem in self.stems.inside(form))) for form in pieces(chunk))
        self.chunks[chunk] = self.stems.terms(chunk), tuple(forms)
        return self.chunks[chunk]

    def _place(self, number: int, stands: Mapping[str, list[int]]) -> None:
        for form, places in stands.items():
            row = self.places[form]
            row.extend((number, len(places), places[0]))
            if len(places) > 1:
                row.extend(map(sub, places[1:], places))

    def index(self, keys: tuple[str, ...], known: frozenset[str], common: frozenset[str]) -> Index:
        """Return the index of what was added."""
        mean = sum(self.lengths) / max(1, len(self.lengths)) or 1.0
        rows = [Postings(array("I"), array("B")) for _stem in self.numbers]
        for number, (stems, weights, bounds) in enumerate(zip(self.pages, self.weights, self.bounds, strict=True)):
            norm = SATURATION * (1 - SHORTENING + SHORTENING * self.lengths[number] / mean)
            at = 0
            for where, end in enumerate(bounds):
                for stem, weight in zip(stems[at:end], weights[at:end], strict=True):
                    rows[stem].pages.append(number)
                    rows[stem].says.append(where * FIELD + max(1, round(LEVELS * weight / (weight + norm))))
                at = end
        postings = dict(zip(self.numbers, rows, strict=True))
        return Index(keys, postings, dict(self.stems.known), known, common, self.places)
