"""Menders of values in another form: flags, words of a closed list, ids of motions, ideas and texts of one line."""

import re
from collections.abc import Iterator

from generator.editing.fixers.parsed import Draft
from generator.model.names import fold, slugify
from generator.model.registers import Registers
from generator.model.scalars import MOTION_ID
from generator.records.edit import Edit

_FLAGS = {"yes": "true", "on": "true", "true": "true", "no": "false", "off": "false", "false": "false"}
"""What programs write for true and false; 0 and 1 can be a number that belongs elsewhere."""
_AROUND_ID = re.compile(r"/?(?:(?:motions|moties)/)?(.*?)(?:\.ya?ml|/)?")


def flags(draft: Draft) -> Iterator[Edit]:
    """Write `true` or `false` in the place of another word for it."""
    for leaf, _finding in draft.with_finding("flag-notation"):
        word = _FLAGS.get(leaf.node.value.strip().lower())
        if word and not leaf.is_name:
            yield leaf.becomes(draft.text, word)


def choices(draft: Draft) -> Iterator[Edit]:
    """Write a word of a closed list as the list has it: small letters, with hyphens."""
    for leaf, _finding in draft.with_finding("value-unknown"):
        known = {str(choice) for choice in leaf.field.choices} if leaf.field and leaf.field.choices else set()
        by_form = {slugify(word): word for word in known}
        word = by_form.get(slugify(leaf.node.value))
        if word and not leaf.is_name:
            yield leaf.becomes(draft.text, word)


def motion_ids(draft: Draft) -> Iterator[Edit]:
    """Take away what stands around the id of a motion when its file name or address was copied."""
    for leaf, _finding in draft.with_finding("motion-id-form"):
        match = _AROUND_ID.fullmatch(leaf.node.value.strip())
        if match and re.fullmatch(MOTION_ID, match[1]) and not leaf.is_name:
            yield leaf.becomes(draft.text, match[1])


def ideas(draft: Draft) -> Iterator[Edit]:
    """Put the short name of an idea in the place of its label or a synonym."""
    for leaf in draft.values("idea"):
        slug = idea_of(draft.known.registers, leaf.node.value.strip())
        if slug and slug != leaf.node.value.strip():
            yield leaf.becomes(draft.text, slug)


def idea_of(registers: Registers, words: str) -> str | None:
    """Return the short name of the one idea that the words mean, or None."""
    known = registers.ideas_by_slug
    if words in known or slugify(words) in known:
        return words if words in known else slugify(words)
    meant = {
        idea.slug for idea in registers.ideas for name in (idea.label, *idea.synonyms) if fold(name) == fold(words)
    }
    return meant.pop() if len(meant) == 1 else None


def single_lines(draft: Draft) -> Iterator[Edit]:
    """Put a text on one line where one line fits; a word that was parted at the end of a line is left for a person."""
    for leaf, _finding in draft.with_finding("text-lines"):
        lines = [line.strip() for line in leaf.node.value.strip().splitlines()]
        if not leaf.is_name and not any(line.endswith("-") for line in lines):
            yield leaf.becomes(draft.text, " ".join(filter(None, lines)))
