"""The comments of a file: people write there too, and a file is published as it is."""

import re
from collections.abc import Iterable, Iterator

from generator.records.nodes import Fields, Mark, Node, Scalar
from generator.records.source import Source

_REMARK = re.compile(r"#[^\r\n]*")
_BEHIND = re.compile(r"#[^#\r\n]*")
_LINE_END = re.compile(r"[\r\n]|$")


def behind_signs(source: Source) -> list[str]:
    """Return the words behind every `#` up to the next one: all those of comments, and some of texts that have one."""
    return _BEHIND.findall(source.text)


def remarks(source: Source, trees: Iterable[Node]) -> Iterator[tuple[Mark, str]]:
    """Yield the place and words of every comment: what begins with `#` outside the scalars of these trees."""
    if "#" not in source.text:
        return
    at = 0
    spans = sorted(span for tree in trees for span in _spans(source.text, tree))
    for start, end in (*spans, (len(source.text), len(source.text))):
        for match in _REMARK.finditer(source.text, at, max(at, start)):
            yield source.mark(match.start()), match[0]
        at = max(at, end)


def _spans(text: str, node: Node) -> Iterator[tuple[int, int]]:
    """Yield where the scalars of a tree begin and end; behind the sign of a block there can be a comment."""
    if isinstance(node, Scalar):
        start = node.start.index
        line_end = _LINE_END.search(text, start) if node.style in {"|", ">"} else None
        yield (line_end.start() if line_end else start), node.end.index
    elif isinstance(node, Fields):
        for pair in node.pairs.values():
            yield from _spans(text, pair.key)
            yield from _spans(text, pair.value)
    else:
        for item in node.items:
            yield from _spans(text, item)
