"""The page "Lukt het bij ons?": how groups voted elsewhere, laid beside the seats of the visitor's own council.

It is a tool of the browser: it reads the votes of the family that its address names, so it is one page for the whole
site. Seats stay in the browser. Search engines do not need it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.i18n.language import Language, language
from generator.library.library import Library
from generator.model.names import fold
from generator.model.registers import Party, Registers
from generator.pages import clipboard
from generator.pages.page import Crumb, Messages, Page
from generator.pages.settings import Settings
from generator.urls import FORECAST_URL, IDEAS_URL


@dataclass(frozen=True)
class Seat:
    """A national party of which the own council can have a group."""

    slug: str
    name: str
    names: tuple[str, ...]
    """Every name of it, folded."""
    united: tuple[str, ...]
    """For a joint list or a merger the parties that it unites."""


@dataclass(frozen=True)
class Town:
    """A municipality with its local lists, as far as the register knows them."""

    slug: str
    name: str
    lists: tuple[str, ...]


def forecast_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the page."""
    t = language(settings.language)
    _ = t.gettext
    yield Page(
        url=FORECAST_URL,
        title=_("Will it work here?"),
        description=_("How groups voted elsewhere, laid beside the seats of your own council."),
        template="voting/forecast.html",
        styles=("voting/voting.css",),
        scripts=("voting/start.js",),
        messages=messages(t),
        context={"seats": seats(library.registers), "towns": towns(library)},
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
        "sum": _("Voted for elsewhere: {groups}. Here they have {seats} of the {total} seats; you need {needed}."),
        "sum-none": _(
            "No group in your council voted for in three of every four councils elsewhere. "
            "You need {needed} of the {total} seats."
        ),
        "verdict-for": _("Voted for elsewhere"),
        "verdict-doubt": _("In doubt"),
        "verdict-against": _("Voted against elsewhere"),
        "verdict-unknown": _("Not known"),
        "seats": (_("{n} seat"), _("{n} seats")),
        "councils": (_("for in {part} of {n} council"), _("for in {part} of {n} councils")),
        "no-council": _("no votes elsewhere are known here"),
        "side-for": _("voted for"),
        "side-against": _("voted against"),
        "side-divided": _("was divided"),
        "own": _("Your own council voted on this as well. That is left out here: see {motions}."),
        "majority": _("A majority is {needed} of {total} seats."),
        "copied": _("The link is on your clipboard."),
        **clipboard.messages(t),
        "cleared": _("The seats are gone from this browser."),
        "local-name": _("Other group"),
        "local-seats": _("Seats of this group"),
    }


def seats(registers: Registers) -> tuple[Seat, ...]:
    """Return the national parties, by name."""
    national = sorted((party for party in registers.parties if party.national), key=lambda one: one.name.casefold())
    return tuple(Seat(one.slug, one.name, _names(one), one.unites) for one in national)


def towns(library: Library) -> tuple[Town, ...]:
    """Return the municipalities of today, each with its local lists."""
    lists: dict[str, list[str]] = {}
    for party in library.registers.parties:
        if party.municipality and not party.national:
            lists.setdefault(party.municipality, []).append(party.name)
    places = sorted(library.places.municipalities, key=lambda place: place.slug)
    return tuple(Town(place.slug, place.name, tuple(sorted(lists.get(place.slug, ())))) for place in places)


def _names(party: Party) -> tuple[str, ...]:
    known = (alias.name for alias in party.aliases if not (alias.until or alias.municipality))
    return tuple(dict.fromkeys(fold(name) for name in (party.name, party.slug, *known)))
