"""Puts the top fields of a record in canonical order, by moving whole lines.

A comment directly above a field goes along with it. What stands above the first field, set off by a blank line, stays
at the top; a comment below the last field stays at the end.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.editing.fixers.parsed import Draft
from generator.editing.fixers.round_trip import moved_only
from generator.model.motion import Motion
from generator.model.shape import fields
from generator.records.nodes import Fields, Node, Scalar, Sequence

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|$)")


@dataclass(frozen=True)
class Block:
    """The lines of one field."""

    name: str
    text: str
    start: int
    """Where they begin in the text."""


def in_order(draft: Draft) -> str:
    """Return the text with its fields in canonical order, or as it was where that can't be done safely."""
    blocks = blocks_of(draft)
    ordered = _sorted(blocks)
    if ordered == blocks:
        return draft.text
    head, foot = draft.text[: blocks[0].start], draft.text[blocks[-1].start + len(blocks[-1].text) :]
    after = head + "".join(_closed(ordered, draft.text)) + foot
    return after if moved_only(draft.text, after) else draft.text


def blocks_of(draft: Draft) -> list[Block]:
    """Return the lines of each field, with the comments that belong to it; none where they can't be separated."""
    starts = _starts(draft)
    if len(starts) < len(draft.tree.pairs):
        return []
    ends = [*starts[1:], _footer(draft)]
    spans = zip(draft.tree.pairs, starts, ends, strict=True)
    return [Block(name, draft.text[start:end], start) for name, start, end in spans]


def canonical_places() -> dict[str, int]:
    """Return the place of each field in canonical order."""
    return {name: at for at, name in enumerate(fields(Motion))}


def _sorted(blocks: list[Block]) -> list[Block]:
    """Sort the blocks; one with an unknown name stays behind the one that it follows."""
    places = canonical_places()
    ranks: list[int] = []
    for block in blocks:
        ranks.append(places.get(block.name, ranks[-1] if ranks else -1))
    return [block for _, block in sorted(zip(ranks, blocks, strict=True), key=lambda ranked: ranked[0])]


def _closed(blocks: list[Block], text: str) -> Iterator[str]:
    """Yield the lines of each block; one that was last in a file without a last line end gets one."""
    line_end = "\r\n" if "\r\n" in text else "\n"
    for at, block in enumerate(blocks):
        is_open = at < len(blocks) - 1 and not block.text.endswith(("\n", "\r"))
        yield block.text + (line_end if is_open else "")


def _starts(draft: Draft) -> list[int]:
    """Return where the block of each field begins; fewer where one can't be separated by its lines."""
    if draft.tree.flow or any(code.startswith("yaml-") and code != "yaml-hash" for code in _codes(draft)):
        return []
    starts: list[int] = []
    before = 0
    for pair in draft.tree.pairs.values():
        start = line_start(draft.text, pair.key.start.index)
        if draft.text[start : pair.key.start.index].strip(" ") or start < before:
            return []
        starts.append(_block_start(draft.text, before, start, pair.key.start.column, is_first=not starts))
        before = content_end(draft.text, pair.key, pair.value)
    return starts


def _codes(draft: Draft) -> Iterator[str]:
    return (finding.code for finding in draft.record.findings)


def _block_start(text: str, before: int, start: int, column: int, *, is_first: bool) -> int:
    """Return where the comments begin that belong to the field whose name stands on the line at `start`."""
    lines = [(match.start(), match[0]) for match in _LINE.finditer(text, before, start) if match[0]]
    begin = start
    for at, line in reversed(lines):
        is_remark = line.startswith(" " * (column - 1) + "#")
        is_blank = not line.strip()
        if not is_remark and (is_first or not is_blank):
            break
        begin = at if is_remark else begin
    return begin


def _footer(draft: Draft) -> int:
    """Return where the comments begin that stand below all fields."""
    last = list(draft.tree.pairs.values())[-1]
    after = content_end(draft.text, last.key, last.value)
    for match in _LINE.finditer(draft.text, after):
        if match[0].startswith((" " * (last.key.start.column - 1) + "#", "...", "---")):
            return match.start()
    return len(draft.text)


def line_start(text: str, index: int) -> int:
    """Return where the line of a sign begins."""
    return max(text.rfind("\n", 0, index), text.rfind("\r", 0, index)) + 1


def content_end(text: str, *nodes: Node) -> int:
    """Return where the first line begins that holds nothing of these nodes any more."""
    end = max(_end(node) for node in nodes)
    if end == line_start(text, end):
        return end
    match = _LINE.match(text, end)
    return match.end() if match else len(text)


def _end(node: Node) -> int:
    """Return where the last sign of a value stands; YAML itself lets a block end where the next one begins."""
    if isinstance(node, Scalar) or node.flow:
        return node.end.index
    inner: list[Node] = []
    if isinstance(node, Fields):
        inner = [part for pair in node.pairs.values() for part in (pair.key, pair.value)]
    elif isinstance(node, Sequence):
        inner = list(node.items)
    return max((_end(part) for part in inner), default=node.end.index)
