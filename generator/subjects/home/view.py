"""The front page: the search, texts to begin with, your own municipality, what spreads, themes, and last the map."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from generator.i18n.language import language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.pages.link import Link
from generator.pages.page import Page, styles_of
from generator.pages.settings import Settings
from generator.subjects.collections.links import collection_links
from generator.subjects.families.advice import advised_models
from generator.subjects.families.facts import Family, library_families
from generator.subjects.families.starting_text import towns_where_it_worked, use_url
from generator.subjects.home.journeys import journeys
from generator.subjects.home.tracks import spread, tracks
from generator.subjects.news.messages import for_you
from generator.subjects.requests.facts import open_requests
from generator.subjects.themes.links import followables, theme_links
from generator.subjects.tile_map.block import count_map
from generator.subjects.voting.own import is_backed
from generator.urls import search_url

SHOWN, THEMES = 4, 8
"""So many ideas that spread, and of the themes those with most motions, stand on the front page."""
STARTERS, EXAMPLES, SHORT = 4, 4, 18
"""So many models to begin with, and questions to tap; so long is a question at most."""
OFTEN = 2
"""A family counts as reused from so many councils on, or when so many motions were made from another one of it."""
YEARS = 4
"""What was filed in the year of the newest motion, or so many years before it, is now."""
ASKED = 3
"""So many open requests stand on the front page."""


@dataclass(frozen=True)
class Starter:
    """A model motion to begin with."""

    motion: Link
    about: str
    """What would happen, in a sentence."""
    worked: int
    """In how many councils a motion with the same idea worked."""
    use: str
    """Where it becomes the visitor's own motion."""


def home_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the front page."""
    t = language(settings.language)
    _ = t.gettext
    tile_map, themes = count_map(library, t), theme_links(library, settings)
    since, spreading = tracks(*going_round(library, settings.community_parties), t)
    yield Page(
        url="",
        title=_("What worked in another council can be in yours tomorrow"),
        description=_("Find council motions that worked elsewhere, and make them ready for your own council."),
        template="home/home.html",
        styles=styles_of({"home/home.css": True, "news/news.css": True}),
        script="home/start.js",
        messages={
            **for_you(t, home=True),
            "own-nothing": _("no motions yet"),
            "own-choose": _("choose your municipality"),
            "own-change": _("change"),
        },
        context={
            "motions": len(library.real),
            "models": len(library.models),
            "councils": len(library.by_municipality),
            "themes": sorted(themes, key=lambda one: -one.count)[:THEMES],
            "all_themes": len(themes),
            "examples": examples(library, settings.community_parties),
            "starters": starters(library, settings.community_parties)[:STARTERS],
            "spreading": spreading,
            "since": since,
            "collections": collection_links(library),
            "tile_map": tile_map,
            "journeys": journeys(library, settings.community_parties, t),
            "open_requests": open_requests(library)[:ASKED],
            "followables": followables(library, settings),
        },
    )


def starters(library: Library, community: tuple[str, ...]) -> list[Starter]:
    """Return the model motions to suggest, those first of which the idea worked in most councils."""
    starters = [_starter(library.by_id[model], library) for model in advised_models(library, community)]
    return sorted(starters, key=lambda one: (-one.worked, one.motion.words))


def _starter(entry: Entry, library: Library) -> Starter:
    worked = towns_where_it_worked(library)[entry.idea.slug] if entry.idea else 0
    about = (entry.motion.summary or "").split("; ")[0].split(". ")[0].rstrip(".") + "."
    return Starter(Link(entry.motion.title, entry.url), about, worked, use_url(entry))


def examples(library: Library, community: tuple[str, ...]) -> list[Link]:
    """Return questions to tap, each with answers: the ideas of which most councils had a motion and a model is here."""
    modelled = {entry.idea.slug for entry in library.models if entry.idea}
    reused = (family for family in often_reused(library) if is_backed(family.real, community))
    ideas = [family.ideas[0] for family in reused if len(family.ideas) == 1]
    chosen = [idea for idea in ideas if idea.slug in modelled and len(idea.label) <= SHORT][:EXAMPLES]
    return [Link(idea.label, search_url("q", quote(idea.label))) for idea in chosen]


def often_reused(library: Library) -> list[Family]:
    """Return the families that are reused, those first that were filed in most councils, then the newest."""
    reused = [one for one in library_families(library) if one.standing.councils >= OFTEN or len(one.ties) >= OFTEN]
    return sorted(reused, key=lambda one: (-one.standing.councils, -_newest(one), one.founder.id))


def going_round(library: Library, community: tuple[str, ...]) -> tuple[Sequence[Family], date, date]:
    """Return the families that spread now, in most councils first and then the newest, since when, and until when.

    Only those that worked somewhere with a group of the community behind it, and that none of them voted against.

    Where too few were filed in several councils of late, all that ever spread are asked, from their first day.
    """
    until = max((entry.day.first for entry in library.real), default=date.min)
    since = date(max(until.year - YEARS, 1), 1, 1)
    backed = (family for family in often_reused(library) if is_backed(family.real, community))
    spreading = [(spread(family, since), family) for family in backed]
    now = [(councils, family) for councils, family in spreading if councils >= OFTEN]
    if len(now) < SHOWN:
        return [family for _councils, family in spreading[:SHOWN]], date.min, until
    now.sort(key=lambda one: (-one[0], -_newest(one[1]), one[1].founder.id))
    return [family for _councils, family in now[:SHOWN]], since, until


def _newest(family: Family) -> int:
    return max((entry.day.toordinal() for entry in family.real), default=0)
