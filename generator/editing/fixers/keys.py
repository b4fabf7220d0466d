"""Menders of names and values: English in the place of Dutch, and a list where a list belongs."""

from collections.abc import Iterator

from generator.editing.fixers.parsed import Draft, Leaf
from generator.model.shape import Form
from generator.records.edit import Edit
from generator.records.quoting import quoted

_WORD_LISTS = {"tags", "themes"}
"""Lists of single words: a comma stands between two of them."""


def dutch_names(draft: Draft) -> Iterator[Edit]:
    """Give a field its English name."""
    for leaf, finding in draft.with_finding("field-dutch"):
        if leaf.is_name:
            english = str(finding.facts["english"])
            sign = leaf.node.style
            yield Edit(leaf.node.start.index, leaf.node.end.index, f"{sign}{english}{sign}", english)


def dutch_values(draft: Draft) -> Iterator[Edit]:
    """Put the English word of a closed list in the place of a Dutch one."""
    for leaf, finding in draft.with_finding("value-dutch"):
        if leaf.field and not leaf.is_name:
            yield leaf.becomes(draft.text, str(finding.facts["english"]))


def single_values(draft: Draft) -> Iterator[Edit]:
    """Make a list of a single word where a list belongs."""
    for leaf, _finding in draft.with_finding("shape-list"):
        one = leaf.field
        if one and one.form is Form.LIST and one.piece is None and not leaf.is_name:
            yield from _as_list(draft, leaf)


def _as_list(draft: Draft, leaf: Leaf) -> Iterator[Edit]:
    written = leaf.written(draft.text)
    if leaf.node.style in {"|", ">"} or "\n" in written or "\r" in written:
        return
    parts = leaf.node.value.split(",") if leaf.path[-1] in _WORD_LISTS else [leaf.node.value]
    items = tuple(part.strip() for part in parts if part.strip())
    scalars = ", ".join(quoted(item, flow=True, is_text=True) for item in items)
    yield Edit(leaf.node.start.index, leaf.node.end.index, f"[{scalars}]", items)
