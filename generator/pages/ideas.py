"""The ideas that several councils can be asked for: an index, and a page for every idea that a motion asks for."""

from collections import Counter
from collections.abc import Iterable, Iterator

from generator.language.language import Language, language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.registers import Idea
from generator.pages.ask import ask_elsewhere
from generator.pages.lists import Door, list_pages
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.pages.tiles import result_map


def idea_url(idea: Idea) -> str:
    """Return the address of an idea below the site's root; it exists when a motion asks for it."""
    return f"ideeen/{idea.slug}/"


def idea_doors(entries: Iterable[Entry]) -> tuple[Door, ...]:
    """Return the way to the ideas of these motions, the commonest first, counting these motions only."""
    found = Counter(entry.idea.slug for entry in entries if entry.idea)
    ideas = {entry.idea.slug: entry.idea for entry in entries if entry.idea}
    ranked = sorted(ideas.values(), key=lambda idea: (-found[idea.slug], idea.label))
    return tuple(Door(idea.label, idea_url(idea), found[idea.slug], idea.sentence, dutch=True) for idea in ranked)


def idea_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the index of ideas and a page for each that has motions."""
    words = language(settings.language)
    _ = words.say
    yield Page(
        url="ideeen/",
        title=_("Ideas"),
        description=_("One idea, several councils: motions that ask for the same."),
        template="cards.html",
        context={
            "doors": idea_doors(library.entries),
            "lead": _("Motions that ask for the same thing. It does not mean that one copied the other."),
        },
    )
    for slug, entries in library.by_idea.items():
        yield from list_pages(_idea_page(library.registers.ideas_by_slug[slug], library, words), entries, words)


def _idea_page(idea: Idea, library: Library, words: Language) -> Page:
    entries = library.by_idea[idea.slug]
    return Page(
        url=idea_url(idea),
        title=idea.label,
        description=idea.sentence,
        template="idea.html",
        crumbs=(Crumb(words.say("Ideas"), "ideeen/"),),
        context={
            "idea": idea,
            "tile_map": result_map(entries, library, words),
            "ask": ask_elsewhere(entries, library, words),
        },
    )
