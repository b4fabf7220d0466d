"""Bars that are drawn when the site is built: whole numbers, words and classes; the same can be read in a table."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

WIDE, ROW, THICK, FIGURE = 320, 22, 14, 34
"""Of the drawing, as wide as a small phone so that its words stay legible there; from bar to bar; of a bar; for the
figure behind it."""


@dataclass(frozen=True)
class Piece:
    """A part of a bar."""

    kind: str
    """Which drawing it has."""
    x: int
    width: int


@dataclass(frozen=True)
class Bar:
    """One bar with its words before it and its figure behind it."""

    words: str
    number: str
    y: int
    """The upper edge."""
    pieces: tuple[Piece, ...]
    end: int


@dataclass(frozen=True)
class Plot:
    """A drawing of bars with what explains it."""

    id: str
    title: str
    about: str
    """The same in words, for who does not see it."""
    bars: tuple[Bar, ...]
    key: tuple[tuple[str, str], ...]
    """What the drawings mean."""
    height: int


@dataclass(frozen=True)
class Count:
    """What one bar shows: its words, its figure as it is written, and how many there are of each kind."""

    words: str
    number: str
    counts: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        """The length of the bar."""
        return sum(count for _, count in self.counts)


def plot(name: str, title: str, counts: Sequence[Count], key: tuple[tuple[str, str], ...], indent: int) -> Plot:
    """Draw bars below each other, the longest as wide as there is room.

    Args:
        name: by which the page distinguishes its drawings.
        title: what is shown.
        counts: the bars.
        key: what the drawings mean.
        indent: how much room the words have before a bar.
    """
    most = max((count.total for count in counts), default=0) or 1
    room = WIDE - indent - FIGURE
    bars = tuple(_bar(count, indent, room / most, (at + 1) * ROW - THICK - 4) for at, count in enumerate(counts))
    about = "; ".join(f"{count.words}: {count.number}" for count in counts)
    return Plot(name, title, about, bars, key, ROW * len(counts) + 4)


def _bar(count: Count, left: int, scale: float, y: int) -> Bar:
    pieces = tuple(_pieces(count.counts, left, scale))
    return Bar(count.words, count.number, y, pieces, pieces[-1].x + pieces[-1].width if pieces else left)


def _pieces(counts: Iterable[tuple[str, int]], left: int, scale: float) -> Iterable[Piece]:
    """Yield the parts of a bar; edges are rounded, not widths, so that no error adds up."""
    so_far = 0
    for kind, count in counts:
        start, so_far = left + round(so_far * scale), so_far + count
        if count:
            yield Piece(kind, start, max(1, left + round(so_far * scale) - start))
