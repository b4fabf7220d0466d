"""The pages of ideas and of families: an index, a page for every idea, and one for each family that is no idea's."""

from collections.abc import Iterator

from generator.i18n.language import Language, language
from generator.library.library import Library
from generator.model.enums import Counted
from generator.model.registers import Idea, Theme
from generator.pages.link import Link
from generator.pages.lists import paginated
from generator.pages.page import Crumb, Page, styles_of
from generator.pages.settings import Settings
from generator.subjects.compare.block import choices
from generator.subjects.families.block import family_view
from generator.subjects.families.facts import Family, family_by_motion, library_families
from generator.subjects.families.links import family_links, family_title, family_url, has_own_page, idea_links
from generator.subjects.families.starting_text import beginning
from generator.subjects.motion.lists import list_pages
from generator.subjects.my_list.messages import saving
from generator.subjects.people.block import ask_elsewhere
from generator.subjects.tile_map.block import result_map
from generator.subjects.voting.block import voting_record_view
from generator.subjects.voting.facts import voting_record
from generator.subjects.voting.links import forecast_url
from generator.urls import IDEAS_URL, idea_feed, idea_url, search_url, theme_url


def idea_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the index of ideas and families, a page for each idea that has motions, and one for each other family."""
    t = language(settings.language)
    _ = t.gettext
    first = Page(
        url=IDEAS_URL,
        title=_("Ideas"),
        description=_("One idea, several councils: motions that ask for the same."),
        template="pages/cards.html",
        context={"lead": _("Motions that ask for the same thing. It does not mean that one copied the other.")},
    )
    families = family_links(filter(has_own_page, library_families(library)), t)
    yield from paginated(first, (*idea_links(library.entries), *families), t)
    for slug, entries in library.by_idea.items():
        yield from list_pages(
            _idea_page(library.registers.ideas_by_slug[slug], library, t), entries, t, search_url("idee", slug)
        )
    for family in filter(has_own_page, library_families(library)):
        yield from list_pages(_family_page(family, library, t), family.newest, t)


def _idea_page(idea: Idea, library: Library, t: Language) -> Page:
    entries = library.by_idea[idea.slug]
    family = family_by_motion(library).get(entries[0].id)
    own = family is not None and family_url(family) == idea_url(idea)
    members = family.members if family and own else entries
    record = family.voting_record if family and own else voting_record(entries)
    family_block = family_view(family, library, t) if family and own else None
    tile_map = None if family_block and family_block.travel else result_map(members, library, t)
    votes = voting_record_view(record, library, t, forecast_url(family) if family else "")
    compared = choices(members, t)
    return Page(
        url=idea_url(idea),
        title=idea.label,
        description=idea.sentence,
        template="families/idea.html",
        styles=styles_of(
            {
                "families/families.css": family_block,
                "families/travel.css": True,
                "compare/pick.css": compared,
                "voting/voting.css": votes,
                "tile_map/tile_map.css": tile_map,
            }
        ),
        script="my_list/save.js",
        messages=saving(t),
        crumbs=(Crumb(t.gettext("Ideas"), IDEAS_URL),),
        context={
            "idea": idea,
            "feed": idea_feed(idea.slug),
            "themes": [Link(theme.label.spoken(t.code), theme_url(theme)) for theme in themes_of(idea, library)],
            "known": known_elsewhere(idea, t),
            "tile_map": tile_map,
            "family": family_block,
            "begin": beginning(entries),
            "larger": family_links([family], t)[0] if family and not own else None,
            "voting_record": votes,
            "choices": compared,
            "ask": ask_elsewhere(entries, library, t),
        },
    )


def themes_of(idea: Idea, library: Library) -> Iterator[Theme]:
    """Yield the themes that an idea belongs to by its register."""
    known = library.registers.themes_by_slug
    yield from (known[slug] for slug in idea.themes if slug in known)


def known_elsewhere(idea: Idea, t: Language) -> Link | None:
    """Return in how many councils an idea is known, as a page counts them, with that page."""
    known = idea.known_elsewhere
    if known is None:
        return None
    counted = {
        Counted.ADOPTED: t.ngettext("Adopted in {n} council", "Adopted in {n} councils", known.count),
        Counted.JOINED: t.ngettext("{n} municipality joined", "{n} municipalities joined", known.count),
        Counted.SIGNED: t.ngettext("{n} municipality signed", "{n} municipalities signed", known.count),
    }
    when = t.when(known.as_of)
    words = t.gettext("{counted}, as it stood {when}.", counted=counted[known.what], when=when)
    return Link(words, known.source)


def _family_page(family: Family, library: Library, t: Language) -> Page:
    view = family_view(family, library, t)
    title = family_title(family, t)
    tile_map = None if view.travel else result_map(family.members, library, t)
    votes = voting_record_view(family.voting_record, library, t, forecast_url(family))
    compared = choices(family.members, t)
    return Page(
        url=family_url(family),
        title=title,
        description=" ".join(filter(None, (f"{title}.", view.figures))),
        template="families/family.html",
        styles=styles_of(
            {
                "families/families.css": True,
                "families/travel.css": True,
                "compare/pick.css": compared,
                "voting/voting.css": votes,
                "tile_map/tile_map.css": tile_map,
            }
        ),
        crumbs=(Crumb(t.gettext("Ideas"), IDEAS_URL),),
        context={
            "family": view,
            "ideas": idea_links(family.members),
            "tile_map": tile_map,
            "voting_record": votes,
            "choices": compared,
        },
    )
