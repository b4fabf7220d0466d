"""The page "Lukt het bij ons?": how groups voted elsewhere, laid beside the seats of the visitor's own council.

It is a tool of the browser: it reads the votes of the family that its address names, so it is one page for the whole
site. Seats stay in the browser. Search engines do not need it.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from heapq import nsmallest

from generator.i18n.language import Language, language
from generator.library.library import Library
from generator.model.names import fold
from generator.model.registers import Party, Registers
from generator.pages import by_hand
from generator.pages.lists import CountedLink
from generator.pages.page import Crumb, Messages, Page
from generator.pages.settings import Settings
from generator.subjects.families.facts import library_families
from generator.subjects.families.links import family_title
from generator.subjects.voting.links import forecast_url
from generator.subjects.voting.size import LARGEST, council_size
from generator.urls import FORECAST_URL, IDEAS_URL

MOST_IDEAS = 200
"""So many ideas the page names, where there is no idea in its address."""


@dataclass(frozen=True)
class Town:
    """A municipality that can be chosen."""

    slug: str
    name: str
    size: int
    """How many seats its council has by law."""


@dataclass(frozen=True)
class Seat:
    """A national party of which the own council can have a group."""

    slug: str
    name: str
    names: tuple[str, ...]
    """Every name of it, folded."""
    united: tuple[str, ...]
    """For a joint list or a merger the parties that it unites."""
    own: bool
    """Whether it is a group of the community that this library is for, under its name of today or before."""
    first: bool
    """Whether it is the party of that community today, which stands on top."""


def forecast_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the page."""
    t = language(settings.language)
    _ = t.gettext
    places = sorted(library.places.municipalities, key=lambda place: place.slug)
    yield Page(
        url=FORECAST_URL,
        title=_("Will it work here?"),
        description=_("How groups voted elsewhere, laid beside the seats of your own council."),
        template="voting/forecast.html",
        styles=("voting/voting.css",),
        script="voting/start.js",
        messages=messages(t),
        context={
            "seats": seats(library.registers, settings.community_parties),
            "towns": tuple(Town(one.slug, one.name, council_size(one.population)) for one in places),
            "most": LARGEST,
            "ideas": ideas(library, t),
        },
        crumbs=(Crumb(_("Ideas"), IDEAS_URL),),
        indexed=False,
    )


def messages(t: Language) -> Messages:
    """Return what the script of the page says."""
    _ = t.gettext
    return {
        "about": _("How groups voted elsewhere on “{title}”, beside the seats of your own council."),
        "missing": _("Of this idea too few votes are known, or it has another address now. Choose it here."),
        "broken": _("The votes could not be loaded. Load this page again."),
        "total": _("{total} seats in all, so you need {needed}."),
        "none": _("Fill in the seats of your council."),
        "call-for": _(
            "Call {name} first: it voted for elsewhere and is the largest of those groups here. "
            "Ask whether it does so again."
        ),
        "call-doubt": _(
            "Call {name} first: elsewhere it voted for in {yes} of {n} councils, so it can be won, "
            "and here it has {seats}."
        ),
        "call-once": _("Call {name} first: of one council elsewhere its vote is known, and here it has {seats}."),
        "call-unknown": _("Call {name} first: how it votes on this is not known yet, and here it has {seats}."),
        "call-against": _(
            "Call {name} first: elsewhere it voted against, but without it there is no majority; here it has {seats}."
        ),
        **_sitting(t),
        "sum": _("Voted for elsewhere: {groups}. Here they have {seats} of the {total} seats; you need {needed}."),
        "sum-none": _(
            "No group in your council voted for in three of every four councils elsewhere. "
            "You need {needed} of the {total} seats."
        ),
        "sum-ours": _(
            "Our own group ({ours}) and who voted for elsewhere ({groups}) have {seats} of the {total} seats here; "
            "you need {needed}."
        ),
        "sum-none-ours": _(
            "Our own group ({ours}) has {seats} of the {total} seats here; you need {needed}. "
            "No other group voted for in three of every four councils elsewhere."
        ),
        "verdict-ours": _("Our own group"),
        "verdict-for": _("Voted for elsewhere"),
        "verdict-doubt": _("In doubt"),
        "verdict-once": _("Seen in one council only"),
        "verdict-against": _("Voted against elsewhere"),
        "verdict-unknown": _("Not known"),
        "seats": (_("{n} seat"), _("{n} seats")),
        "councils": (_("for in {part} of {n} council"), _("for in {part} of {n} councils")),
        "no-council": _("no votes elsewhere are known here"),
        "side-for": _("voted for"),
        "side-against": _("voted against"),
        "side-divided": _("was divided"),
        "earlier": (_("{council}: {n} earlier motion"), _("{council}: {n} earlier motions")),
        "own": _("Your own council voted on this as well. That is left out here: see {motions}."),
        "majority": _("A majority is {needed} of {total} seats."),
        "copied": _("The link is on your clipboard."),
        **by_hand.messages(t),
        "cleared": _("The seats are gone from this browser."),
        "local-name": _("Other group"),
        "local-seats": _("Seats of this group"),
    }


def _sitting(t: Language) -> Messages:
    """Return what is said of who sits in the council, and of numbers that can't be right."""
    _ = t.gettext
    return {
        "choose-town": _("Choose your municipality: then the groups of your council stand here."),
        "unknown": _("Of this council we know no groups yet. Add them under “More parties”."),
        "no-seats": _("These groups stand in motions of this council. How many seats they have we do not know."),
        "known": _("These seats are those since {term}, as a source gives them. Mend what is different now."),
        "told": (
            _("Seats by the vote on {motion} of {day}. Mend what is different now."),
            _("Seats by {n} votes, the last one on {motion} of {day}. Mend what is different now."),
        ),
        "size-less": (
            _("A council of this municipality has {size} seats by law. Here stand {total}: 1 is still missing."),
            _("A council of this municipality has {size} seats by law. Here stand {total}: {n} are still missing."),
        ),
        "size-more": (
            _("A council of this municipality has {size} seats by law. Here stand {total}: 1 too many."),
            _("A council of this municipality has {size} seats by law. Here stand {total}: {n} too many."),
        ),
        "size-right": _("All {size} seats of the council are filled in."),
        "wrong": (
            _("1 field is not right yet: that group is not counted."),
            _("{n} fields are not right yet: those groups are not counted."),
        ),
        "fault-number": _("Write the seats as a number, such as 7."),
        "fault-negative": _("Fewer than 0 seats can't be. Fill in how many this group has."),
        "fault-part": _("Seats are whole: write a number without a comma or a point."),
        "fault-many": _("No council has more than {most} seats. Look whether the number is right."),
        "fault-nameless": _("Which group has these seats? Fill in its name."),
        "fault-twice": _("This group stands here already. Fill in its seats in one place."),
    }


def seats(registers: Registers, community: Collection[str]) -> tuple[Seat, ...]:
    """Return the national parties, by name, and which of them are the community's own."""
    national = sorted((party for party in registers.parties if party.national), key=lambda one: one.name.casefold())
    before = {slug for one in national if one.slug in community for slug in one.unites}
    own = {*community, *before}
    return tuple(
        Seat(
            one.slug,
            one.name,
            _names(one),
            one.unites,
            own=one.slug in own or not own.isdisjoint(one.unites),
            first=one.slug in community and one.slug not in before,
        )
        for one in national
    )


def ideas(library: Library, t: Language) -> tuple[CountedLink, ...]:
    """Return the ideas whose votes are known in more than one council, those of most councils first.

    Of a large library the others have their way here from their own page.
    """
    families = (family for family in library_families(library) if forecast_url(family))
    links = (
        CountedLink(family_title(family, t), forecast_url(family), family.voting_record.councils) for family in families
    )
    return tuple(nsmallest(MOST_IDEAS, links, key=lambda one: (-one.count, one.title.casefold())))


def _names(party: Party) -> tuple[str, ...]:
    known = (alias.name for alias in party.aliases if not (alias.until or alias.municipality))
    return tuple(dict.fromkeys(fold(name) for name in (party.name, party.slug, *known)))
