"""The mended lines of a record, for a contributor to copy."""

import re
from collections.abc import Collection, Iterator
from difflib import SequenceMatcher

from generator.reviewing.report import LINE, LINES, PATCHES, Patch

MOST_LINES = 3000
"""A longer file is not compared line by line."""
_BREAK = re.compile(r"\r\n|\n|\r")


def patches(before: str, after: str, at: Collection[int]) -> list[Patch]:
    """Return which lines become which.

    Args:
        before: the text as it is.
        after: the text as a machine mends it.
        at: the lines that something is wrong with; what is mended elsewhere is not worth a contributor's time.
    """
    old, new = _BREAK.split(before), _BREAK.split(after)
    if max(len(old), len(new)) > MOST_LINES:
        return []
    return [patch for patch in _patches(old, new) if any(patch.first <= line <= patch.last for line in at)]


def can_be_copied(found: list[Patch]) -> bool:
    """Whether patches are few and short enough to copy by hand."""
    lines = [line for patch in found for line in patch.lines]
    return len(found) <= PATCHES and len(lines) <= LINES and all(len(line) <= LINE for line in lines)


def _patches(old: list[str], new: list[str]) -> Iterator[Patch]:
    for sign, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if sign != "equal":
            yield Patch.model_construct(first=first + 1, last=last, lines=new[start:end])
