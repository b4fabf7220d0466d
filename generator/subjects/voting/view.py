"""The page "Lukt het bij ons?": how groups voted elsewhere, laid beside the seats of the visitor's own council.

It is a tool of the browser: it reads the votes of the family that its address names, so it is one page for the whole
site. Seats stay in the browser. Search engines do not need it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.i18n.language import language
from generator.library.library import Library
from generator.model.names import fold
from generator.model.registers import Party, Registers
from generator.pages.page import Crumb, Page
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
        context={"seats": seats(library.registers), "towns": towns(library)},
        crumbs=(Crumb(_("Ideas"), IDEAS_URL),),
        indexed=False,
    )


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
