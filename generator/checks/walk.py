"""Walks the free texts of a record, as written and with their place."""

import unicodedata
from collections.abc import Iterator

from generator.records.nodes import Fields, Node, Path, Scalar, Sequence
from generator.records.record import Record

_NO_TEXT = {
    *("url", "source", "motion", "instead", "former_ids"),
    *("date", "added", "updated", "submitted", "number", "kind"),
}
"""Fields that hold addresses, ids, numbers and dates."""


def free_texts(record: Record) -> Iterator[tuple[Path, str]]:
    """Yield the path and words of every text in which somebody can write freely, of fields without a fault."""
    for path, words in texts_of(record.tree, ()) if record.tree else ():
        if path[0] not in record.broken:
            yield path, words


def texts_of(node: Node, path: Path) -> Iterator[tuple[Path, str]]:
    """Yield the path and words of every free text of a tree."""
    if isinstance(node, Fields):
        for name, pair in node.pairs.items():
            if name not in _NO_TEXT:
                yield from texts_of(pair.value, (*path, name))
    elif isinstance(node, Sequence):
        for at, item in enumerate(node.items):
            yield from texts_of(item, (*path, at))
    elif isinstance(node, Scalar) and not node.broken:
        yield path, unicodedata.normalize("NFC", node.value)
