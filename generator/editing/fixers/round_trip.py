"""Nothing is mended on trust: the mended text is read back, and what came out otherwise than meant is left out."""

import re
from collections import Counter
from collections.abc import Sequence as Several
from typing import Any

from generator.editing.fixers.signature import Signature, signature
from generator.records.edit import Edit, apply
from generator.records.events import parse
from generator.records.nodes import Fields, Node, Sequence
from generator.records.source import FORBIDDEN, ODD_SPACES, Source

TRIES = 100
"""So often one step is tried again with fewer edits; after that it is left out, so that a next run does the same."""


def carry_out(text: str, edits: Several[Edit]) -> tuple[str, int]:
    """Make those edits that come out as they are meant; return the new text and how many were made."""
    before = signature(text) if edits else None
    if before is None:
        return text, 0
    accepted: list[Edit] = []
    waiting = [list(edits)]
    for _ in range(TRIES):
        if not waiting:
            break
        some = waiting.pop()
        if _comes_out(before, text, [*accepted, *some]):
            accepted += some
        elif len(some) > 1:
            half = len(some) // 2
            waiting += [some[half:], some[:half]]
    return (text, 0) if waiting else (apply(text, accepted), len(accepted))


def _comes_out(before: Signature, text: str, edits: Several[Edit]) -> bool:
    after = signature(apply(text, edits))
    if after is None or Counter(after.faults) - Counter(before.faults):
        return False
    if any(edit.wanted is None for edit in edits):
        return _tamed(before.after(edits)) == _tamed(after.words) and _tame_all(before) == _tame_all(after)
    return _stripped(before.after(edits)) == _stripped(after.words) and before.remarks == after.remarks


def _stripped(words: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(sign, value.strip()) for sign, value in words]


def _tamed(words: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(sign, _tame(value)) for sign, value in words]


def _tame_all(read: Signature) -> list[str]:
    return [_tame(remark) for remark in read.remarks]


def _tame(value: str) -> str:
    """Return a text without the signs that nobody sees, and with single plain spaces."""
    return re.sub(" +", " ", ODD_SPACES.sub(" ", FORBIDDEN.sub("", value))).strip()


def moved_only(before: str, after: str) -> bool:
    """Whether two texts hold the same fields and remarks, in whatever order."""
    old, new = signature(before), signature(after)
    if old is None or new is None or old.faults != new.faults:
        return False
    same_parts = sorted(old.words) == sorted(new.words) and sorted(old.remarks) == sorted(new.remarks)
    return same_parts and plain(parse(Source("", before))[0]) == plain(parse(Source("", after))[0])


def plain(node: Node | None) -> Any:
    """Return what a tree says, without places: mappings, lists and texts."""
    if isinstance(node, Fields):
        return {name: plain(pair.value) for name, pair in node.pairs.items()}
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return node.value if node else None
