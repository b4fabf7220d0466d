"""The way to the comparison of two motions."""

from generator.library.entry import Entry
from generator.subjects.families.facts import age
from generator.urls import compare_url


def comparison(one: Entry, other: Entry) -> str:
    """Return where two motions are compared, the older one first: by facts, and by texts where both are here."""
    a, b = sorted((one, other), key=age)
    return compare_url(a.id, b.id)
