"""The ideas that several councils can be asked for, and the families of motions: the way to them."""

from collections import Counter
from collections.abc import Iterable

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.model.registers import Idea
from generator.pages.lists import Door
from generator.subjects.families.facts import Family


def idea_url(idea: Idea) -> str:
    """Return the address of an idea below the site's root; it exists when a motion asks for it."""
    return f"ideeen/{idea.slug}/"


def family_url(family: Family) -> str:
    """Return the address of a family: the page of its idea where it has exactly one, else a page of its own."""
    return idea_url(family.ideas[0]) if len(family.ideas) == 1 else f"families/{family.founder.id}/"


def family_title(family: Family, words: Language) -> str:
    """Return what a family is called: its idea, else the motion that entered the library first."""
    if len(family.ideas) == 1:
        return family.ideas[0].label
    return words.say("Family of ‘{title}’", title=family.founder.motion.title)


def idea_doors(entries: Iterable[Entry]) -> tuple[Door, ...]:
    """Return the way to the ideas of these motions, the commonest first, counting these motions only."""
    found = Counter(entry.idea.slug for entry in entries if entry.idea)
    ideas = {entry.idea.slug: entry.idea for entry in entries if entry.idea}
    ranked = sorted(ideas.values(), key=lambda idea: (-found[idea.slug], idea.label))
    return tuple(Door(idea.label, idea_url(idea), found[idea.slug], idea.sentence, dutch=True) for idea in ranked)
