"""Mender of quotation marks: a short text stands without them where that is safe, else in single ones."""

from collections.abc import Iterator

from generator.editing.fixers.parsed import Draft, Leaf
from generator.records.edit import Edit
from generator.records.quoting import looks_typed, quoted

SHORT = 110
"""A longer text stays as its writer laid it out."""


def quotation_marks(draft: Draft) -> Iterator[Edit]:
    """Write the quotation marks of one-line texts in the one way of this library."""
    for leaf in draft.leaves:
        written = leaf.written(draft.text)
        if leaf.field and written and _can_change(leaf, written):
            scalar = quoted(leaf.node.value, flow=leaf.flow, is_text=leaf.is_text)
            if scalar != written:
                yield leaf.becomes(draft.text, leaf.node.value)


def _can_change(leaf: Leaf, written: str) -> bool:
    value = leaf.node.value
    if len(value) > SHORT or any(end in written + value for end in "\r\n"):
        return False
    return leaf.node.style in {"'", '"'} or (not leaf.node.style and leaf.is_text and looks_typed(value))
