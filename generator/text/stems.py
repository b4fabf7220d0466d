"""What a word adds to the index: its stem, fainter the words inside it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import snowballstemmer

from generator.text.compounds import Splitter
from generator.text.inflect import inflections, uninflected
from generator.text.plurals import singular
from generator.text.stop_words import STOPS
from generator.text.words import is_letter, joined, pieces

INSIDE = 0.5
"""A word inside a compound counts so much of a word that stands by itself."""
JOINED = 0.5
"""The same for the pieces of a chunk written as one, such as `j3` for `J.3`."""


@dataclass
class Stems:
    """The stems of one library, each form asked once.

    They are made by PyStemmer; where its binary is missing, by the same algorithm in Python, which is far slower.
    """

    splitter: Splitter
    known: dict[str, str] = field(default_factory=dict)
    """The stem of each form that was asked."""
    _families: dict[str, str] = field(default_factory=dict)
    _stemmer: Any = field(default_factory=lambda: snowballstemmer.stemmer("dutch"))
    _cut: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Of each form that was cut the word of which it is a form, and its own stem."""
    _terms: dict[str, tuple[tuple[str, float], ...]] = field(default_factory=dict)
    _inside: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Bring together what the stemmer takes apart, such as `veld` and `velden`: the longest stem says most."""
        families: defaultdict[str, set[str]] = defaultdict(set)
        for form in self.splitter.known:
            base, bare = self._both(form)
            families[base].add(bare)
        self._families |= {
            base: max(stems, key=lambda stem: (len(stem), stem)) for base, stems in families.items() if len(stems) > 1
        }

    def stem(self, form: str) -> str:
        """Return the stem of a folded form; of a plural with another vowel that of its singular."""
        if form not in self.known:
            base, bare = self._both(form)
            self.known[form] = self._families.get(base) or bare
        return self.known[form]

    def _both(self, form: str) -> tuple[str, str]:
        if form not in self._cut:
            single = singular(form, self.splitter.known)
            self._cut[form] = uninflected(single, self.splitter.known), str(self._stemmer.stemWord(single))
        return self._cut[form]

    def learn(self, forms: Iterable[str]) -> set[str]:
        """Know words that no page may have, with their plurals; return their stems."""
        forms = set(forms)
        for form in sorted(forms - self.known.keys()):
            for one in (form, *inflections(form, self.stem)):
                self.stem(one)
        return {self.stem(form) for form in forms}

    def terms(self, chunk: str) -> tuple[tuple[str, float], ...]:
        """Return the stems that a chunk of text adds to the index, each with how much it counts."""
        if chunk not in self._terms:
            self._terms[chunk] = tuple(self._of(chunk))
        return self._terms[chunk]

    def inside(self, form: str) -> tuple[str, ...]:
        """Return the stems of the words inside a folded compound."""
        if form not in self._inside:
            parts = () if form in STOPS else self.splitter.parts(form)
            self._inside[form] = tuple(map(self.stem, parts))
        return self._inside[form]

    def _of(self, chunk: str) -> Iterable[tuple[str, float]]:
        forms = pieces(chunk)
        if len(forms) > 1:
            yield self.stem(joined(chunk)), JOINED
        for form in forms:
            if form not in STOPS and not is_letter(form):
                yield self.stem(form), 1.0
                yield from ((stem, INSIDE) for stem in self.inside(form))
