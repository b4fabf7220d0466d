"""The ideas that several councils can be asked for: the way to them."""

from collections import Counter
from collections.abc import Iterable

from generator.library.entry import Entry
from generator.model.registers import Idea
from generator.pages.lists import Door


def idea_url(idea: Idea) -> str:
    """Return the address of an idea below the site's root; it exists when a motion asks for it."""
    return f"ideeen/{idea.slug}/"


def idea_doors(entries: Iterable[Entry]) -> tuple[Door, ...]:
    """Return the way to the ideas of these motions, the commonest first, counting these motions only."""
    found = Counter(entry.idea.slug for entry in entries if entry.idea)
    ideas = {entry.idea.slug: entry.idea for entry in entries if entry.idea}
    ranked = sorted(ideas.values(), key=lambda idea: (-found[idea.slug], idea.label))
    return tuple(Door(idea.label, idea_url(idea), found[idea.slug], idea.sentence, dutch=True) for idea in ranked)
