"""The page "Lukt het bij ons?": how groups voted elsewhere, laid beside the seats of the visitor's own council.

It is a tool of the browser: it reads the votes of the family that its address names, so it is one page for the whole
site. Seats stay in the browser. Search engines do not need it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.i18n.language import Language, language
from generator.library.library import Library
from generator.model.names import fold
from generator.model.registers import Party, Registers
from generator.pages.link import Ref
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.families.facts import Family
from generator.subjects.voting.block import positions
from generator.subjects.voting.groups import Bench, Cast, Group
from generator.urls import FORECAST_URL, IDEAS_URL


@dataclass(frozen=True)
class Seat:
    """A national party of which the own council can have a group."""

    slug: str
    name: str
    names: tuple[str, ...]
    """Every name of it, folded."""
    united: tuple[str, ...]
    """For a joint list the parties that it unites."""


@dataclass(frozen=True)
class Town:
    """A municipality with its local lists, as far as the register knows them."""

    slug: str
    name: str
    lists: tuple[str, ...]


def outlook_data(family: Family, page: Ref, words: Language) -> dict[str, Any]:
    """Return how national groups voted on a family, council by council; local lists are in no other council."""
    found = family.alongside
    return {
        "title": page.words,
        "path": page.url,
        "positions": positions(found, words),
        "groups": {group.party.slug: _group(group) for group in found.national if group.party},
    }


def outlook_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the page."""
    words = language(settings.language)
    _ = words.say
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
    slugs = {party.slug for party in national}
    return tuple(Seat(one.slug, one.name, _names(one), united(one.slug, slugs)) for one in national)


def united(slug: str, slugs: set[str]) -> tuple[str, ...]:
    """Return the two parties whose short names make up that of a joint list; none for any other party."""
    pairs = ((slug[:at], slug[at + 1 :]) for at, sign in enumerate(slug) if sign == "-")
    return next((pair for pair in pairs if slugs.issuperset(pair)), ())


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


def _group(group: Group) -> dict[str, Any]:
    return {"name": group.name, "benches": [_bench(bench) for bench in group.benches]}


def _bench(bench: Bench) -> dict[str, Any]:
    return {
        "council": bench.council,
        "place": bench.place,
        "side": str(bench.side) if bench.side else "divided",
        "motions": [_cast(cast) for cast in bench.casts],
    }


def _cast(cast: Cast) -> dict[str, Any]:
    dated = cast.entry.dated
    votes = {"for": cast.yes, "against": cast.no} if cast.yes or cast.no else {}
    side = str(cast.side) if cast.side else "divided"
    return {"path": cast.entry.url, "year": dated.year if dated else None, "side": side, **votes}
