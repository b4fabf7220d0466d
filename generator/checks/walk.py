"""Walks the free texts of a record, as written and with their place."""

import unicodedata
from collections.abc import Iterator

from generator.reading.nodes import Fields, Node, Scalar, Sequence
from generator.reading.record import Record

Path = tuple[str | int, ...]

_NO_TEXT = {
    *("url", "source", "motion", "instead", "former_ids"),
    *("date", "added", "updated", "submitted", "number", "kind"),
}
"""Fields that hold addresses, ids, numbers and dates."""


def free_texts(record: Record) -> Iterator[tuple[Path, str]]:
    """Yield the path and words of every text in which somebody can write freely."""
    if record.tree:
        yield from _texts(record.tree, ())


def _texts(node: Node, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(node, Fields):
        for name, pair in node.pairs.items():
            if name not in _NO_TEXT:
                yield from _texts(pair.value, (*path, name))
    elif isinstance(node, Sequence):
        for at, item in enumerate(node.items):
            yield from _texts(item, (*path, at))
    elif isinstance(node, Scalar) and not node.broken:
        yield path, unicodedata.normalize("NFC", node.value)
