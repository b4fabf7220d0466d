"""The pages of ideas and of families: an index, a page for every idea, and one for each family that is no idea's."""

from collections.abc import Iterator

from generator.i18n.language import Language, language
from generator.library.library import Library
from generator.model.registers import Idea
from generator.pages.page import Crumb, Page, styles_of
from generator.pages.settings import Settings
from generator.subjects.families.block import family_view
from generator.subjects.families.facts import Family, family_by_motion, library_families
from generator.subjects.families.links import family_doors, family_title, family_url, has_own_page, idea_doors
from generator.subjects.motion.lists import list_pages
from generator.subjects.people.block import ask_elsewhere
from generator.subjects.tile_map.block import result_map
from generator.subjects.voting.block import alongside_view
from generator.subjects.voting.facts import alongside
from generator.subjects.voting.links import forecast_url
from generator.urls import IDEAS_URL, idea_url


def idea_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the index of ideas and families, a page for each idea that has motions, and one for each other family."""
    words = language(settings.language)
    _ = words.say
    yield Page(
        url=IDEAS_URL,
        title=_("Ideas"),
        description=_("One idea, several councils: motions that ask for the same."),
        template="families/ideas.html",
        context={
            "doors": idea_doors(library.entries),
            "lead": _("Motions that ask for the same thing. It does not mean that one copied the other."),
            "families": family_doors(filter(has_own_page, library_families(library)), words),
        },
    )
    for slug, entries in library.by_idea.items():
        yield from list_pages(_idea_page(library.registers.ideas_by_slug[slug], library, words), entries, words)
    for family in filter(has_own_page, library_families(library)):
        yield from list_pages(_family_page(family, library, words), family.newest, words)


def _idea_page(idea: Idea, library: Library, words: Language) -> Page:
    entries = library.by_idea[idea.slug]
    family = family_by_motion(library).get(entries[0].id)
    own = family is not None and family_url(family) == idea_url(idea)
    members = family.members if family and own else entries
    found = family.alongside if family and own else alongside(entries)
    tile_map = result_map(members, library, words)
    family_block = family_view(family, words) if family and own else None
    voting_record = alongside_view(found, library, words, forecast_url(family) if family else "")
    return Page(
        url=idea_url(idea),
        title=idea.label,
        description=idea.sentence,
        template="families/idea.html",
        styles=styles_of(
            {
                "families/families.css": family_block,
                "voting/voting.css": voting_record,
                "tile_map/tile_map.css": tile_map,
            }
        ),
        crumbs=(Crumb(words.say("Ideas"), IDEAS_URL),),
        context={
            "idea": idea,
            "tile_map": tile_map,
            "family": family_block,
            "larger": family_doors([family], words)[0] if family and not own else None,
            "alongside": voting_record,
            "ask": ask_elsewhere(entries, library, words),
        },
    )


def _family_page(family: Family, library: Library, words: Language) -> Page:
    view = family_view(family, words)
    title = family_title(family, words)
    tile_map = result_map(family.members, library, words)
    voting_record = alongside_view(family.alongside, library, words, forecast_url(family))
    return Page(
        url=family_url(family),
        title=title,
        description=" ".join(filter(None, (f"{title}.", view.figures))),
        template="families/family.html",
        styles=styles_of(
            {"families/families.css": True, "voting/voting.css": voting_record, "tile_map/tile_map.css": tile_map}
        ),
        crumbs=(Crumb(words.say("Ideas"), IDEAS_URL),),
        context={
            "family": view,
            "ideas": idea_doors(family.members),
            "tile_map": tile_map,
            "alongside": voting_record,
        },
    )
