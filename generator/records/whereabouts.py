"""Where each piece of a file stands that was read without places: its text is read once more, for the places alone."""

from collections.abc import Iterator
from typing import Any

import yaml
from yaml import events

from generator.records.nodes import Mark, Path
from generator.records.source import Source
from generator.records.words import Words

Whereabouts = dict[Path, Mark]
"""The beginning of every field, item and text by its path; the whole is at the empty one."""


def whereabouts(source: Source, words: Words) -> Whereabouts:
    """Return the places of what was read from a text with `words_of`."""
    read = yaml.parse(source.text, Loader=yaml.CLoader)
    marks: Iterator[Any] = (event.start_mark for event in read if isinstance(event, events.NodeEvent))
    starts = (Mark(mark.line + 1, mark.column + 1, mark.index) for mark in marks)
    return dict(_placed(words, starts, ()))


def _placed(words: Words, starts: Iterator[Mark], path: Path) -> Iterator[tuple[Path, Mark]]:
    """Walk through the words in the order of the text, a name before its value, with the beginning of each."""
    yield path, next(starts)
    if isinstance(words, dict):
        for name, inner in words.items():
            next(starts)
            yield from _placed(inner, starts, (*path, name))
    elif isinstance(words, list):
        for at, item in enumerate(words):
            yield from _placed(item, starts, (*path, at))


def nearest_place(places: Whereabouts, path: Path) -> Mark:
    """Return the place of a path, or of the nearest one around it."""
    while path not in places:
        path = path[:-1]
    return places[path]
