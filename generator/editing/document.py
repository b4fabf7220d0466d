"""A file of the library in an editor's hands: what it says can be changed at a place, and every other byte stays.

Each change is read back: what the file says afterwards, and its comments, must be what was meant. Else the change is
refused, and a person has to make it by hand.
"""

from collections import Counter
from collections.abc import Callable
from collections.abc import Sequence as Several
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.editing import cuts
from generator.editing.fixers.fix import BOM
from generator.editing.fixers.order import Block, blocks_of
from generator.editing.fixers.parsed import Known, read_draft
from generator.editing.fixers.round_trip import plain
from generator.i18n.language import N_
from generator.i18n.user_error import UserError
from generator.records.edit import Edit, apply
from generator.records.events import parse
from generator.records.nodes import Fields, Node, Path, Scalar, Sequence, follow
from generator.records.quoting import quoted
from generator.records.register_file import PART_LIMIT
from generator.records.remarks import remarks
from generator.records.source import Source


class ByHandError(UserError):
    """A file is written in a way that a machine does not change safely."""


@dataclass(frozen=True)
class YamlDocument:
    """One file of the library."""

    name: str
    """Its path below the motions folder."""
    text: str

    @cached_property
    def tree(self) -> Node:
        """What was read in it, with its places."""
        tree, faults = parse(Source(self.name, self.text), PART_LIMIT)
        if (
            tree is None
            or self.text.startswith(BOM)
            or any(fault.code.startswith("yaml-") and fault.code != "yaml-hash" for fault in faults)
        ):
            raise self.by_hand()
        return tree

    @cached_property
    def data(self) -> Any:
        """What it says: mappings, lists and texts."""
        return plain(self.tree)

    @cached_property
    def remarks(self) -> Counter[str]:
        """Its comments."""
        comments = remarks(Source(self.name, self.text), [self.tree])
        return Counter(words.rstrip() for _, words in comments)

    def by_hand(self) -> ByHandError:
        """Return the refusal of a change."""
        sentence = N_("{file} is written in a way that a machine does not change safely: change it by hand.")
        return ByHandError(sentence, file=self.name)

    def replaced(self, path: Path, value: str) -> "YamlDocument":
        """Return the sheet with another text at a place."""
        node = follow(self.tree, path)
        if not isinstance(node, Scalar):
            raise self.by_hand()
        written = self.text[node.start.index : node.end.index].rstrip()
        scalar = quoted(value, flow=self._in_flow(path), is_text=True)
        edit = Edit(node.start.index, node.start.index + len(written), scalar)
        return self.proved([edit], changed(self.data, path, value))

    def without(self, path: Path) -> "YamlDocument":
        """Return the sheet without an item of a list or a field; what would be left empty goes along."""
        parent = follow(self.tree, path[:-1])
        while len(path) > 1 and _size(parent) == 1:
            path, parent = path[:-1], follow(self.tree, path[:-2])
        if not isinstance(parent, Fields | Sequence):
            raise self.by_hand()
        edits = cuts.cut(self.text, parent, path[-1])
        if edits is None:
            raise self.by_hand()
        return self.proved(edits, changed(self.data, path, None))

    def with_item(self, name: str, value: str) -> "YamlDocument":
        """Return the sheet with one more item at the end of the list that a top field holds, or is to hold."""
        items = follow(self.tree, (name,))
        if items is None:
            scalar = quoted(value, flow=True, is_text=True)
            return self._with_line(f"{name}: [{scalar}]", {name: [value]})
        edits = cuts.append(self.text, items, value) if isinstance(items, Sequence) else None
        if edits is None:
            raise self.by_hand()
        return self.proved(edits, {**self.data, name: [*self.data[name], value]})

    def with_field(self, name: str, value: str) -> "YamlDocument":
        """Return the sheet with one more top field, at its place in canonical order."""
        return self._with_line(f"{name}: {quoted(value, flow=False, is_text=False)}", {name: value})

    def block(self, name: str) -> Block:
        """Return the lines of a top field, with the comments that belong to it."""
        draft = read_draft(self.text, Known())
        blocks = [block for block in blocks_of(draft) if block.name == name] if draft else []
        if not blocks:
            raise self.by_hand()
        return blocks[0]

    def with_block(self, name: str, other: "YamlDocument") -> "YamlDocument":
        """Return the sheet with a top field as it stands in another record, with its comments."""
        theirs = other.block(name).text.rstrip("\r\n")
        lines = cuts.line_end(self.text).join(theirs.splitlines())
        remarks = self.remarks + YamlDocument(self.name, lines).remarks
        if name in self.data:
            ours = self.block(name)
            remarks -= YamlDocument(self.name, ours.text).remarks
            kept = ours.text.rstrip("\r\n")
            edits: Several[Edit] | None = [Edit(ours.start, ours.start + len(kept), lines)]
        else:
            edits = cuts.insert(self.text, self.tree, name, lines) if isinstance(self.tree, Fields) else None
        if edits is None:
            raise self.by_hand()
        return self.proved(edits, {**self.data, name: other.data[name]}, remarks)

    def _with_line(self, line: str, more: dict[str, Any]) -> "YamlDocument":
        edits = cuts.insert(self.text, self.tree, next(iter(more)), line) if isinstance(self.tree, Fields) else None
        if edits is None:
            raise self.by_hand()
        return self.proved(edits, {**self.data, **more})

    def _in_flow(self, path: Path) -> bool:
        around = (follow(self.tree, path[:depth]) for depth in range(len(path)))
        return any(isinstance(node, Fields | Sequence) and node.flow for node in around)

    def proved(self, edits: Several[Edit], wanted: Any, remarks: Counter[str] | None = None) -> "YamlDocument":
        """Return the sheet with these edits, once it reads as meant.

        Args:
            edits: what changes in the text.
            wanted: what has to be read afterwards.
            remarks: the comments that have to be there afterwards, where they are not all that were.
        """
        after = YamlDocument(self.name, apply(self.text, edits))
        if after.data != wanted or after.remarks != (self.remarks if remarks is None else remarks):
            raise self.by_hand()
        return after

    def reworded(self, edits: Several[Edit], word: Callable[[str], str]) -> "YamlDocument":
        """Return the sheet with other words in texts and comments; where lines break in them may differ.

        Args:
            edits: what changes in the text.
            word: makes of a text what it is to say; what stands there already stays.
        """
        after = YamlDocument(self.name, apply(self.text, edits))
        if _reworded(after.data, word) != _reworded(self.data, word):
            raise self.by_hand()
        return after


def _reworded(data: Any, word: Callable[[str], str]) -> Any:
    if isinstance(data, dict):
        return {name: _reworded(inner, word) for name, inner in data.items()}
    if isinstance(data, list):
        return [_reworded(inner, word) for inner in data]
    return " ".join(word(data).split()) if isinstance(data, str) else data


def changed(data: Any, path: Path, value: str | None) -> Any:
    """Return the data when a place gets another value, or goes where there is none."""
    result = deepcopy(data)
    inner = result
    for step in path[:-1]:
        inner = inner[step]
    if value is None:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return result


def _size(node: Node | None) -> int:
    if isinstance(node, Fields):
        return len(node.pairs)
    return len(node.items) if isinstance(node, Sequence) else 0
