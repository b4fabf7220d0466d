"""The free texts of a file: those in which somebody can write what they like, with their place."""

from collections.abc import Iterator

from generator.records.nodes import Path
from generator.records.words import Words

_NO_TEXT = {
    *("url", "source", "motion", "instead", "former_ids"),
    *("date", "added", "updated", "submitted", "number", "kind"),
}
"""Fields that hold addresses, ids, numbers and dates."""


def texts_of(words: Words, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield the path and words of every free text in what a file says."""
    if isinstance(words, dict):
        for name, inner in words.items():
            if name not in _NO_TEXT:
                yield from texts_of(inner, (*path, name))
    elif isinstance(words, list):
        for at, item in enumerate(words):
            yield from texts_of(item, (*path, at))
    elif words is not None:
        yield path, words
