"""Shows what would be written."""

from difflib import unified_diff

from generator.editing.fix_library import Change
from generator.findings.markdown import printable


def difference(change: Change) -> str:
    """Return a unified diff, in which `·` stands for signs that nobody sees."""
    return unified(change.before, change.after, change.shown, change.shown)


def unified(before: str, after: str, old: str, new: str) -> str:
    """Return the difference of two texts under their names."""
    ours, theirs = (text.replace("\r\n", "\n").splitlines() for text in (before, after))
    lines = unified_diff(ours, theirs, old, new, lineterm="")
    return "".join("\t".join(map(printable, line.split("\t"))) + "\n" for line in lines)
