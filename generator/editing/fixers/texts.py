"""Menders of points and tags: without closing marks, and in the usual form."""

from collections.abc import Iterator

from generator.editing.fixers.parsed import Draft, Leaf
from generator.i18n.marks import without_marks
from generator.model.scalars import read_tag
from generator.records.edit import Edit


def closing_marks(draft: Draft) -> Iterator[Edit]:
    """Drop the marks after a point; the form of the document sets them."""
    for leaf in draft.values("text", None, "points", None):
        point = leaf.node.value.strip()
        bare = without_marks(point)
        if bare and bare != point:
            yield from _shortened(draft, leaf, bare, signs="".join(point[len(bare) :].split()))


def _shortened(draft: Draft, leaf: Leaf, bare: str, signs: str) -> Iterator[Edit]:
    """Cut the marks off where they stand, so that the lines of a long point stay as they are."""
    written = leaf.written(draft.text)
    sign = leaf.node.style if leaf.node.style in {"'", '"'} else ""
    cut = _cut(written.removesuffix(sign), signs)
    if cut is None:
        return
    start = leaf.node.start.index
    yield Edit(start, start + len(written), cut + sign, bare)


def _cut(written: str, signs: str) -> str | None:
    """Return the text without these signs at its end, or None where they do not stand there as such."""
    for sign in reversed(signs):
        if not written.rstrip().endswith(sign):
            return None
        written = written.rstrip()[:-1]
    return written.rstrip()


def tag_forms(draft: Draft) -> Iterator[Edit]:
    """Write a tag in small letters and without a `#`, unless it stands there already."""
    leaves = list(draft.values("tags", None))
    present = {leaf.node.value for leaf in leaves}
    for leaf in leaves:
        value = tag_of(leaf.node.value)
        if value not in present:
            present.add(value)
            yield leaf.becomes(draft.text, value)


def tag_of(words: str) -> str:
    """Return the tag that is meant, or the same words where that is not certain."""
    tag = " ".join(words.strip().lstrip("#").lower().split())
    try:
        return str(read_tag(tag))
    except ValueError:
        return words
