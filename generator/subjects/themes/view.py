"""The themes: an index, and for each an introduction, its ideas, its model motions and its motions."""

from collections.abc import Iterator
from dataclasses import replace

from generator.i18n.language import language
from generator.library.library import Library
from generator.model.registers import Theme
from generator.pages.lists import OPENING, CountedLink, paginated
from generator.pages.page import Crumb, Page, styles_of
from generator.pages.settings import Settings
from generator.subjects.families.links import idea_links
from generator.subjects.follow_up.facts import deadlines
from generator.subjects.motion.lists import list_pages
from generator.subjects.news.messages import follow
from generator.subjects.people.block import ask_about
from generator.subjects.requests.facts import open_requests
from generator.subjects.themes.links import followable, theme_links, theme_name
from generator.subjects.tile_map.block import result_map
from generator.subjects.voting.block import voting_record_view
from generator.subjects.voting.facts import voting_record
from generator.urls import (
    THEMES_URL,
    embed_url,
    month_url,
    search_url,
    theme_calendar,
    theme_feed,
    theme_ideas,
    theme_picture,
    theme_url,
)

IDEAS = 5
"""So many ideas stand on the page of a theme, the commonest first."""


def theme_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the index of themes and the pages of every theme, those without motions too."""
    t = language(settings.language)
    _ = t.gettext
    yield Page(
        url=THEMES_URL,
        title=_("Themes"),
        description=_("Motions by theme: what councils asked for, and what came of it."),
        template="pages/cards.html",
        context={"links": theme_links(library, settings), "lead": ""},
    )
    for theme in library.registers.themes:
        yield from _ideas(theme, library, settings)
        first = _theme_page(theme, library, settings)
        yield from list_pages(first, library.by_theme[theme.slug], t, search_url("thema", theme.slug), opening=OPENING)


def _ideas(theme: Theme, library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the list of a theme's ideas where its own page names the commonest only."""
    t = language(settings.language)
    links, name = idea_links(library.by_theme[theme.slug]), theme_name(theme, settings)
    if len(links) > IDEAS:
        title = t.gettext("Ideas on {theme}", theme=name)
        crumbs = (Crumb(t.gettext("Themes"), THEMES_URL), Crumb(name, theme_url(theme)))
        first = Page(theme_ideas(theme), title, f"{title}.", "pages/cards.html", {"lead": ""}, crumbs)
        yield from paginated(first, links, t)


def _theme_page(theme: Theme, library: Library, settings: Settings) -> Page:
    t = language(settings.language)
    _ = t.gettext
    name = theme_name(theme, settings)
    entries = library.by_theme[theme.slug]
    ideas = idea_links(entries)
    latest = max((entry.updated for entry in entries), default=None)
    tile_map = result_map(entries, library, t)
    votes = voting_record_view(voting_record(entries), library, t)
    # A theme is of many councils: who sat in one of them, or filed, stands with the idea and with the party.
    votes = replace(votes, local=(), left=0, filed=()) if votes else None
    return Page(
        url=theme_url(theme),
        title=name,
        description=_("Council motions about {theme}: the text, the outcome and who filed them.", theme=name),
        template="themes/theme.html",
        styles=styles_of({"news/news.css": True, "voting/voting.css": votes, "tile_map/tile_map.css": tile_map}),
        script="news/follow.js",
        messages=follow(t),
        crumbs=(Crumb(_("Themes"), THEMES_URL),),
        context={
            "theme": theme,
            "embed": embed_url(theme_url(theme)),
            "picture": theme_picture(theme.slug),
            "ideas": ideas[:IDEAS],
            "all_ideas": CountedLink(name, theme_ideas(theme), len(ideas)) if len(ideas) > IDEAS else None,
            "tile_map": tile_map,
            "feed": theme_feed(theme.slug),
            "calendar": theme_calendar(theme.slug) if deadlines(entries) else "",
            "voting_record": votes,
            "ask": ask_about(theme, library, t),
            "open_requests": open_requests(library, theme),
            "followable": followable(theme, settings),
            "news": (month_url(latest, theme), t.month(latest)) if latest else None,
        },
    )
