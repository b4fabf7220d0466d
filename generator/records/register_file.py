"""One register or collection as it stands in its file: what could be read from it, and the place of each item."""

from collections.abc import Sequence as Several
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from generator.findings.finding import Finding
from generator.model.parts import Piece
from generator.records.dutch import in_english
from generator.records.events import parse
from generator.records.files import can_be_read, content, faults_of, guard
from generator.records.kept_words import kept_words
from generator.records.nodes import Node, Sequence
from generator.records.pieces import plain, read_piece, read_words
from generator.records.source import Source, decode
from generator.records.words import Words

PART_LIMIT = 50_000
"""Lists, groups and texts in one register: one file holds the words of a whole library."""


@dataclass(frozen=True)
class RegisterFile:
    """The items of one file."""

    source: Source
    kind: type[Piece]
    """What each item is."""
    words: Several[Words] = ()
    """What each says, with English names."""
    pieces: tuple[Piece | None, ...] = ()
    """What was read from each item."""
    is_whole: bool = False
    """Whether the file is one item, as a collection is, not a list of them."""

    @cached_property
    def items(self) -> tuple[Node, ...]:
        """The items with places, read when one is asked for."""
        tree = parse(self.source, PART_LIMIT)[0]
        return tuple(in_english(self.source, item, self.kind)[0] for item in _items(tree, is_whole=self.is_whole))


def read_register(
    path: Path, root: Path, shown: str, kind: type[Piece], *, is_whole: bool = False
) -> tuple[RegisterFile | None, list[Finding]]:
    """Read a file of pieces, and return what is wrong with it too.

    Args:
        path: the file.
        root: the motions folder, below which no link is followed.
        shown: how the file is called in findings.
        kind: what it is one of, or a list of.
        is_whole: whether it is one.
    """
    findings = list(faults_of(path, guard(root), shown))
    source, more = decode(shown, content(path)) if can_be_read(findings) else (None, [])
    findings += more
    if source is None:
        return None, findings
    words = kept_words(source, PART_LIMIT)
    items: Any = [words] if is_whole else words
    pieces = [read_words(kind, one) for one in items] if isinstance(items, list) else [None]
    if all(pieces):
        return RegisterFile(source, kind, items, tuple(pieces), is_whole), findings
    file, faults = _with_places(source, kind, is_whole=is_whole)
    return file, findings + faults


def _with_places(source: Source, kind: type[Piece], *, is_whole: bool) -> tuple[RegisterFile | None, list[Finding]]:
    """Read a file about which something has to be reported."""
    tree, findings = parse(source, PART_LIMIT)
    if tree is None:
        return None, findings
    if not is_whole and not isinstance(tree, Sequence):
        return None, [*findings, source.finding("shape-list", tree)]
    items = _items(tree, is_whole=is_whole)
    read = [read_piece(source, item, kind, () if is_whole else (at,)) for at, item in enumerate(items)]
    findings += [finding for one in read for finding in one.findings]
    words, pieces = [plain(one.node) for one in read], tuple(one.piece for one in read)
    return RegisterFile(source, kind, words, pieces, is_whole), findings


def _items(tree: Node | None, *, is_whole: bool) -> tuple[Node, ...]:
    if is_whole and tree:
        return (tree,)
    return tree.items if isinstance(tree, Sequence) else ()
