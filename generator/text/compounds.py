"""Dutch writes compounds as one word; this finds the words inside by the vocabulary of the library itself."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

LINKS = ("", "s", "en", "e", "n")
"""What can stand between two words of a compound: `bezoek-ers-centrum`, `hond-e-hok`."""
SHORTEST = 4
"""A word inside a compound has so many letters at least: shorter ones are found by chance."""
SHORTEST_REST = 3
"""So many letters at least are before a known word at the end: fewer are a prefix."""
SHORTEST_END = 5
"""The only known word is so long at least where it is the last one: `ding` in `aanhouding` is chance."""
ENDINGS = frozenset(
    "heid heden baar lijk lijke loos loze atie isme iteit schap zaam ende ingen".split()  # noqa: SIM905
)
"""Endings that look like words and are none."""
RULES = {
    "links": LINKS,
    "shortest": SHORTEST,
    "rest": SHORTEST_REST,
    "end": SHORTEST_END,
    "endings": sorted(ENDINGS),
}
"""All of these for the browser, which divides what is typed (`compounds.js`)."""


@dataclass(frozen=True)
class Splitter:
    """Splits words of one library."""

    known: Collection[str]
    """Folded words that stand by themselves."""
    _done: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)

    def parts(self, word: str) -> tuple[str, ...]:
        """Return the words inside a compound, first to last; nothing where there are none that are known."""
        if word not in self._done:
            self._done[word] = self._split(word) if len(word) >= 2 * SHORTEST and word.isalpha() else ()
        return self._done[word]

    def _split(self, word: str) -> tuple[str, ...]:
        """Prefer the division whose last word is longest: it says what the whole is."""
        whole = next(self._divisions(word), ())
        return whole or self._edges(word)

    def _divisions(self, word: str) -> Iterator[tuple[str, ...]]:
        for at in range(SHORTEST, len(word) - SHORTEST + 1):
            first, last = word[:at], word[at:]
            if not self._stands(last):
                continue
            if head := self._head(first):
                yield (*head, last)

    def _head(self, first: str) -> tuple[str, ...]:
        for link in LINKS:
            bare = first.removesuffix(link) if link else first
            if first.endswith(link) and self._stands(bare):
                return (bare,)
        return self.parts(first) if len(first) >= 2 * SHORTEST and self._covers(first) else ()

    def _covers(self, first: str) -> bool:
        """Whether a first half is itself a compound without a rest."""
        return next(self._divisions(first), None) is not None

    def _edges(self, word: str) -> tuple[str, ...]:
        """Return a known word at the end, else one at the beginning, where the rest is unknown."""
        ends = (word[at:] for at in range(SHORTEST_REST, len(word) - SHORTEST_END + 1))
        begins = (word[:at] for at in range(len(word) - SHORTEST, SHORTEST, -1))
        part = next(filter(self._stands, ends), "") or next(filter(self._stands, begins), "")
        return (part,) if part else ()

    def _stands(self, word: str) -> bool:
        return len(word) >= SHORTEST and word in self.known and word not in ENDINGS
