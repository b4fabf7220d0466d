"""Lines made ready to be read: broken words mended, leads that run over a line end made whole, furniture marked."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.importing.splitting.bullets import bullet
from generator.importing.splitting.clean import Line, width
from generator.importing.splitting.furniture import page_furniture
from generator.importing.splitting.leads import crosses
from generator.importing.splitting.marks import begins_small, is_open
from generator.importing.splitting.table import table
from generator.importing.splitting.words import fold, words

LOOSE = 140
"""A text set wider than this has a paragraph on every line."""
FULL = 0.9
BROKEN = 0.2
"""Where fewer lines than this go on in the middle of a sentence, the text is not broken into lines."""


@dataclass(frozen=True)
class Row:
    """A line as it is read; the words that it shares with the next line stand on one of both."""

    number: int
    text: str
    cells: tuple[str, ...]
    gap: bool
    furniture: bool = False


@dataclass(frozen=True)
class Layout:
    """How a text was set."""

    width: int
    is_loose: bool
    """Whether every paragraph stands on a line of its own."""

    @property
    def is_wide(self) -> bool:
        """Whether lines are longer than a page is wide."""
        return self.width > LOOSE

    def wraps(self, text: str, following: str) -> bool:
        """Whether a line is so full that the next one can be its continuation."""
        first = len(following.split(" ", 1)[0])
        return not self.is_loose and len(text) + 1 + first > self.width * FULL


def layout(found: Sequence[Line]) -> Layout:
    """Return how lines were set: broken in the middle of sentences, or a paragraph to a line."""
    wide = width(found)
    pairs = [(one, other) for one, other in pairwise(found) if not other.gap and not bullet(other.text)]
    broken = sum(is_open(one.text) and begins_small(other.text) for one, other in pairs)
    return Layout(wide, wide > LOOSE or broken < len(pairs) * BROKEN)


def rows(found: Sequence[Line]) -> list[Row]:
    """Return lines as rows."""
    furniture = page_furniture(found)
    made = [Row(line.number, line.text, line.cells, line.gap, at in furniture) for at, line in enumerate(found)]
    body = [at for at, row in enumerate(made) if not row.furniture]
    for here, there in pairwise(body):
        made[here], made[there] = _mend(made[here], made[there])
    return made


def _mend(row: Row, following: Row) -> tuple[Row, Row]:
    if not row.text:
        return row, following
    row, following = _mend_word(row, following)
    if row.text and following.text and not following.gap and not bullet(following.text):
        count = crosses(row.text, following.text)
        if count:
            return _move(row, following, words(following.text, count)[-1].end, " ")
    return row, following


def _mend_word(row: Row, following: Row) -> tuple[Row, Row]:
    """Join a word that was broken at the end of a line; `in- en uitgaand` and `Noord-` before a capital keep theirs."""
    if len(row.text) < 3 or row.text[-1] not in "-‐‑" or not begins_small(row.text[-2]) or not following.text:  # noqa: PLR2004
        return row, following
    if following.gap and not begins_small(following.text):
        return row, following
    head = following.text.split(" ", 1)[0]
    if head in table().after_hanging_hyphen or not _is_letter(head[0]):
        return row, following
    before = fold(row.text[row.text.rfind(" ") + 1 : -1]).lstrip("('\"‘“")
    keeps = not begins_small(head) or before in table().keeps_hyphen or "-" in before
    return _move(row if keeps else _cut(row), following, len(head), "")


def _is_letter(sign: str) -> bool:
    return sign in table().letters.lower or sign in table().letters.upper


def _cut(row: Row) -> Row:
    return replace(row, text=row.text[:-1], cells=(*row.cells[:-1], row.cells[-1][:-1]))


def _move(row: Row, following: Row, end: int, between: str) -> tuple[Row, Row]:
    """Move the first words of a row to the end of the one before it, with the marks that close them."""
    while end < len(following.text) and following.text[end] in table().characters.after_lead.replace(" ", "."):
        end += 1
    moved, rest = following.text[:end], following.text[end:].lstrip(" ")
    longer = replace(row, text=row.text + between + moved, cells=(*row.cells[:-1], row.cells[-1] + between + moved))
    return longer, replace(following, text=rest, cells=(rest,) if rest else ())
