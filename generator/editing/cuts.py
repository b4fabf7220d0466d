"""Where a text is cut so that an item or field goes, or opened so that one comes in; comments stay."""

from collections.abc import Sequence as Several

from generator.editing.fixers.order import canonical_places, content_end, line_start
from generator.records.edit import Edit
from generator.records.nodes import Fields, Node, Sequence
from generator.records.quoting import quoted
from generator.records.remarks import remarks
from generator.records.source import Source

Edits = Several[Edit] | None
"""None where it can't be done safely."""


def cut(text: str, parent: Fields | Sequence, step: str | int) -> Edits:
    """Return what takes an item or field out."""
    spans = _spans(parent)
    at = step if isinstance(step, int) else list(parent.pairs).index(step) if isinstance(parent, Fields) else 0
    if parent.flow:
        return [_cut_in_flow(spans, at)]
    if isinstance(parent, Sequence):
        return _cut_item(text, spans, at)
    return _cut_field(text, spans, at)


def _spans(parent: Fields | Sequence) -> list[tuple[Node, Node]]:
    """Return the first and last node of each part."""
    if isinstance(parent, Sequence):
        return [(item, item) for item in parent.items]
    return [(pair.key, pair.value) for pair in parent.pairs.values()]


def _cut_in_flow(spans: list[tuple[Node, Node]], at: int) -> Edit:
    """Cut a part between brackets with one of the commas beside it."""
    first, last = spans[at]
    if at:
        return Edit(spans[at - 1][1].end.index, last.end.index, "")
    end = spans[1][0].start.index if len(spans) > 1 else last.end.index
    return Edit(first.start.index, end, "")


def _cut_item(text: str, spans: list[tuple[Node, Node]], at: int) -> Edits:
    dash = text.rfind("-", 0, spans[at][0].start.index)
    start = line_start(text, dash)
    if dash < 0 or text[start:dash].strip(" ") or text[dash + 1 : spans[at][0].start.index].strip(" "):
        return None
    nothing = text[start:dash] + "[]" + line_end(text) if len(spans) == 1 else ""
    return [_cut_lines(text, start, spans[at], nothing)]


def _cut_field(text: str, spans: list[tuple[Node, Node]], at: int) -> Edits:
    begin = spans[at][0].start.index
    start = line_start(text, begin)
    if not text[start:begin].strip(" "):
        return [_cut_lines(text, start, spans[at])]
    if at or len(spans) == 1:
        return None
    kept = _kept_remarks(text, begin, spans[1][0].start.index, spans[at])  # the first field stands behind a dash
    return [Edit(start, start, kept), Edit(begin, spans[1][0].start.index, "")]


def _cut_lines(text: str, start: int, nodes: tuple[Node, Node], nothing: str = "") -> Edit:
    end = content_end(text, *nodes)
    return Edit(start, end, _kept_remarks(text, start, end, nodes) + nothing)


def _kept_remarks(text: str, start: int, end: int, nodes: tuple[Node, Node]) -> str:
    """Return the comments between two places as lines of their own, as far to the right as the line they stood on."""
    parts = nodes[:1] if nodes[0] is nodes[1] else nodes
    comments = remarks(Source("", text), parts)
    line = text[line_start(text, start) :]
    indent = " " * (len(line) - len(line.lstrip(" ")))
    return "".join(f"{indent}{words.rstrip()}{line_end(text)}" for at, words in comments if start <= at.index < end)


def append(text: str, sequence: Sequence, value: str) -> Edits:
    """Return what puts one more item at the end of a list."""
    scalar = quoted(value, flow=sequence.flow, is_text=True)
    if sequence.flow and not sequence.items:
        return [Edit(sequence.start.index, sequence.end.index, f"[{scalar}]")]
    last = sequence.items[-1]
    if sequence.flow:
        return [Edit(last.end.index, last.end.index, f", {scalar}")]
    dash = text.rfind("-", 0, last.start.index)
    indent = text[line_start(text, dash) : dash]
    return None if indent.strip(" ") else [_line_after(text, content_end(text, last), f"{indent}- {scalar}")]


def insert(text: str, tree: Fields, name: str, line: str) -> Edits:
    """Return what puts a line with a new field behind those that go before it in canonical order."""
    places = canonical_places()
    before = [pair for other, pair in tree.pairs.items() if places.get(other, len(places)) < places[name]]
    if tree.flow:
        last = list(tree.pairs.values())[-1].value
        return [Edit(last.end.index, last.end.index, f", {line}")]
    if not before:
        return None
    return [_line_after(text, content_end(text, before[-1].key, before[-1].value), line)]


def _line_after(text: str, at: int, line: str) -> Edit:
    is_open = at > 0 and text[at - 1] not in "\r\n"
    end = line_end(text)
    return Edit(at, at, f"{end}{line}" if is_open else f"{line}{end}")


def line_end(text: str) -> str:
    """Return how the lines of a text end."""
    return "\r\n" if "\r\n" in text else "\n"
