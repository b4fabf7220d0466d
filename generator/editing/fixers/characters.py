"""Menders of signs that nobody sees: special spaces become plain ones, invisible signs go."""

import re
from collections.abc import Iterable, Iterator

from generator.editing.fixers.parsed import Draft
from generator.records.edit import Edit
from generator.records.source import FORBIDDEN, ODD_SPACES

INVISIBLE = re.compile("[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
"""Soft hyphens, signs without width and marks of direction; any other forbidden sign may stand for something."""

_INDENT = re.compile(rf"(?:^|[\r\n])[ {ODD_SPACES.pattern[1:-1]}]*{ODD_SPACES.pattern}")


def special_spaces(draft: Draft) -> Iterator[Edit]:
    """Put a plain space in the place of one that only looks like it."""
    yield from _plain(set(_places(draft.text)) - _indents(draft.text))


def special_indents(draft: Draft) -> Iterator[Edit]:
    """Do the same at the beginning of lines, where a space more or less can mean something."""
    yield from _plain(set(_places(draft.text)) & _indents(draft.text))


def _places(text: str) -> Iterator[int]:
    return (match.start() for match in ODD_SPACES.finditer(text))


def _indents(text: str) -> set[int]:
    return {at for match in _INDENT.finditer(text) for at in range(*match.span())}


def _plain(places: Iterable[int]) -> Iterator[Edit]:
    return (Edit(at, at + 1, " ") for at in sorted(places))


def invisible_signs(draft: Draft) -> Iterator[Edit]:
    """Take out signs that nobody sees."""
    for match in INVISIBLE.finditer(draft.text):
        yield Edit(match.start(), match.end(), "")


def escaped_signs(draft: Draft) -> Iterator[Edit]:
    r"""Take out signs that nobody sees where they are written as an escape, such as `"\u200b"`."""
    for leaf in draft.all_leaves:
        plain = INVISIBLE.sub("", leaf.node.value)
        if plain != leaf.node.value and leaf.node.style == '"' and not FORBIDDEN.search(plain):
            yield leaf.becomes(draft.text, plain)
