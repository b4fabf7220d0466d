"""What a machine mends in a record, for a contributor to copy: a few lines, or the whole file.

Lines are offered only where all of them together make exactly the file that `motions fix` makes, and each mends
something that was reported: whoever copies some of a larger change could lose fields that only moved.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.reviewing.report import LINE, LINES, PATCHES, WHOLE, Patch


@dataclass(frozen=True)
class Suggestion:
    """What is offered: lines, a whole file, or the command that does it where neither can be copied."""

    patches: Sequence[Patch] = ()
    whole: Sequence[str] = ()
    mendable: bool = False


def suggestion(before: str, after: str, at: Collection[int]) -> Suggestion:
    """Return what to offer.

    Args:
        before: the text as it is.
        after: the text as a machine mends it.
        at: the lines with findings that are gone afterwards.
    """
    if before == after or not at:
        return Suggestion()
    old, new = _lines(before), _lines(after)
    if not _can_be_shown(new) or "\r" in "".join((*old, *new)):
        return Suggestion(mendable=True)
    patches = list(_patches(old, new)) if max(len(old), len(new)) <= WHOLE else []
    if (
        patches
        and all(_mends(patch, at) for patch in patches)
        and _can_be_copied(patches)
        and applied(old, patches) == new
    ):
        return Suggestion(patches=patches)
    return Suggestion(whole=new) if len(new) <= WHOLE else Suggestion(mendable=True)


def applied(lines: Sequence[str], patches: Sequence[Patch]) -> list[str]:
    """Return the lines with all patches carried out, from the bottom up."""
    result = list(lines)
    for patch in sorted(patches, key=lambda patch: patch.first, reverse=True):
        result[patch.first - 1 : max(patch.last, patch.first - 1)] = patch.lines
    return result


def _lines(text: str) -> list[str]:
    """Return the lines of a text, those with the line ends of Windows too; any other kind of end stays in its line."""
    return text.replace("\r\n", "\n").split("\n")


def _can_be_shown(lines: Sequence[str]) -> bool:
    """Whether lines are shown letter for letter: signs that nobody sees would be lost in copying."""
    return all(len(line) <= LINE and line.replace("\t", "").isprintable() for line in lines)


def _mends(patch: Patch, at: Collection[int]) -> bool:
    return any(patch.first <= line <= patch.last for line in at)


def _can_be_copied(patches: Sequence[Patch]) -> bool:
    """Whether patches are few and short enough to copy by hand."""
    return len(patches) <= PATCHES and sum(len(patch.lines) for patch in patches) <= LINES


def _patches(old: Sequence[str], new: Sequence[str]) -> Iterator[Patch]:
    for sign, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if sign != "equal":
            yield Patch.model_construct(first=first + 1, last=last, lines=list(new[start:end]))
