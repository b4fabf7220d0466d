"""The way to the comparison of two motions."""

from generator.library.entry import Entry
from generator.subjects.families.facts import age
from generator.urls import compare_url


def comparison(one: Entry, other: Entry) -> str:
    """Return where two motions are compared, the older one first; empty where the text of either is not here."""
    if not (one.motion.has_text and other.motion.has_text):
        return ""
    a, b = sorted((one, other), key=age)
    return compare_url(a.id, b.id)
