"""Menders of signs that nobody sees: special spaces become plain ones, invisible signs go."""

import re
from collections.abc import Iterator

from generator.fixing.draft import Draft
from generator.fixing.edit import Edit
from generator.reading.source import FORBIDDEN, ODD_SPACES

INVISIBLE = re.compile("[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
"""Soft hyphens, signs without width and marks of direction; any other forbidden sign may stand for something."""


def special_spaces(draft: Draft) -> Iterator[Edit]:
    """Put a plain space in the place of one that only looks like it."""
    for found in ODD_SPACES.finditer(draft.text):
        yield Edit(found.start(), found.end(), " ")


def invisible_signs(draft: Draft) -> Iterator[Edit]:
    """Take out signs that nobody sees."""
    for found in INVISIBLE.finditer(draft.text):
        yield Edit(found.start(), found.end(), "")


def escaped_signs(draft: Draft) -> Iterator[Edit]:
    r"""Take out signs that nobody sees where they are written as an escape, such as `"\u200b"`."""
    for leaf in draft.all_leaves:
        plain = INVISIBLE.sub("", leaf.node.value)
        if plain != leaf.node.value and leaf.node.style == '"' and not FORBIDDEN.search(plain):
            yield leaf.becomes(draft.text, plain)
