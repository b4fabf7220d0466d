"""The tree of a YAML file: every scalar is a string, everything knows its place."""

from collections.abc import Mapping
from typing import NamedTuple

# Named tuples, since a library of ten thousand records has millions of them: a frozen dataclass costs twice as much.


class Mark(NamedTuple):
    """A place in a text."""

    line: int
    """Counted from 1."""
    column: int
    """Counted from 1, in characters."""
    index: int  # type: ignore[assignment]  # a place needs no method of tuples
    """Characters before it in the whole text."""


class Scalar(NamedTuple):
    """A piece of text."""

    value: str
    start: Mark
    end: Mark
    style: str = ""
    """The sign that opened it: `'`, `"`, `|`, `>`, or empty for plain text."""
    broken: bool = False
    """Whether a finding already says that the text can't be used."""


class Sequence(NamedTuple):
    """A list."""

    items: "tuple[Node, ...]"
    start: Mark
    end: Mark
    flow: bool = False


class Pair(NamedTuple):
    """A field of a mapping: its name as written and its value."""

    key: Scalar
    value: "Node"


class Fields(NamedTuple):
    """A mapping from names to values, in the order of the file."""

    pairs: Mapping[str, Pair]
    start: Mark
    end: Mark
    flow: bool = False

    def get(self, name: str) -> "Node | None":
        """Return the value of a field, or None."""
        pair = self.pairs.get(name)
        return pair.value if pair else None


Node = Scalar | Sequence | Fields
Path = tuple[str | int, ...]
"""The way to a place in a tree: names of fields and positions in lists."""


def follow(node: Node, path: Path) -> Node | None:
    """Return the node at a path of field names and list positions, or None where the tree ends before."""
    for step in path:
        if isinstance(node, Fields) and isinstance(step, str) and step in node.pairs:
            node = node.pairs[step].value
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
        else:
            return None
    return node


def nearest(node: Node, path: Path) -> Node:
    """Return the node at a path, or the last one on the way to it."""
    while path:
        target = follow(node, path)
        if target:
            return target
        path = path[:-1]
    return node


def written(path: Path) -> str:
    """Return a path as people read it: `decisions[0].votes`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")
