"""Menders of lists: a theme that stands there twice, a list around one text, and a source that is an address alone."""

import re
from collections.abc import Iterator

from generator.editing.fixers.parsed import Draft, Leaf
from generator.model.shape import Form
from generator.records.edit import Edit
from generator.records.quoting import quoted

_OPEN = re.compile(r"\[ *$")
_ADDRESS = re.compile(r"https?://\S+")
_CLOSE = re.compile(r" *,? *\]")


def themes_once(draft: Draft) -> Iterator[Edit]:
    """Take out a theme that is there already, between brackets."""
    seen: set[str] = set()
    before: Leaf | None = None
    for leaf in draft.values("themes", None):
        if leaf.node.value in seen and before and leaf.flow:
            yield _without(draft, before, leaf)
        seen.add(leaf.node.value)
        before = leaf


def _without(draft: Draft, before: Leaf, leaf: Leaf) -> Edit:
    """Cut from the end of the one before up to the end of this one."""
    end = leaf.node.start.index + len(leaf.written(draft.text))
    start = before.node.start.index + len(before.written(draft.text))
    return Edit(start, end, "", "", gone=(leaf.node.start.index,))


def texts_alone(draft: Draft) -> Iterator[Edit]:
    """Take the brackets away around one text, where a text belongs and not a list."""
    if draft.found("shape-text"):
        for leaf in draft.leaves:
            one = leaf.field
            if one and one.form is Form.SCALAR and leaf.path[-1:] == (0,) and not leaf.is_name:
                yield from _alone(draft, leaf)


def _alone(draft: Draft, leaf: Leaf) -> Iterator[Edit]:
    start = leaf.node.start.index
    end = start + len(leaf.written(draft.text))
    opened, closed = _OPEN.search(draft.text[:start][-40:]), _CLOSE.match(draft.text, end)
    if not opened or not closed:
        return
    at = start - len(opened[0])
    scalar = quoted(leaf.node.value, flow=leaf.flow, is_text=leaf.is_text)
    yield Edit(at, closed.end(), scalar, "", gone=(at, closed.end() - 1))


def addresses_alone(draft: Draft) -> Iterator[Edit]:
    """Give the address of a source its name, where nothing else stands there."""
    for leaf, _finding in draft.with_finding("shape-fields"):
        address = leaf.node.value
        if leaf.path[0] == "sources" and not leaf.is_name and _ADDRESS.fullmatch(address):
            named = f"url: {quoted(address, flow=leaf.flow, is_text=True)}"
            start = leaf.node.start.index
            words = f"{{{named}}}" if leaf.flow else named
            yield Edit(start, start + len(leaf.written(draft.text)), words, {"url": address})
