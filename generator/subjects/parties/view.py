"""The parties: an index, the community's own first, and a page for every party that filed motions."""

from collections.abc import Iterator

from generator.i18n.language import language
from generator.library.library import Library
from generator.model.registers import Party
from generator.pages.lists import CountedLink, paginated
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.motion.lists import list_pages
from generator.urls import PARTIES_URL, party_feed, party_url, search_url


def party_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the index of parties and a page for each that filed motions."""
    t = language(settings.language)
    _ = t.gettext
    national, local = _links(library, settings)
    first = Page(
        url=PARTIES_URL,
        title=_("Parties"),
        description=_("Motions by the party or local list that filed them, alone or together."),
        template="parties/parties.html",
        context={"national": national},
    )
    yield from paginated(first, local, t)
    for slug, entries in library.by_party.items():
        yield from list_pages(
            _party_page(library.registers.parties_by_slug[slug], library, settings),
            entries,
            t,
            search_url("partij", slug),
        )


def _links(library: Library, settings: Settings) -> tuple[tuple[CountedLink, ...], tuple[CountedLink, ...]]:
    """Return the ways to national parties and to local lists, those of the community first."""
    parties = [library.registers.parties_by_slug[slug] for slug in library.by_party]
    parties.sort(key=lambda party: (party.slug not in settings.community_parties, party.name.casefold()))
    national, local = ([party for party in parties if party.national is side] for side in (True, False))
    return tuple(_link(party, library) for party in national), tuple(_link(party, library) for party in local)


def _link(party: Party, library: Library) -> CountedLink:
    place = library.places.name_of(party.municipality) if party.municipality else ""
    return CountedLink(party.name, party_url(party), len(library.by_party[party.slug]), place)


def _party_page(party: Party, library: Library, settings: Settings) -> Page:
    _ = language(settings.language).gettext
    return Page(
        url=party_url(party),
        title=party.name,
        description=_("Council motions that {party} filed, alone or together, with their outcome.", party=party.name),
        template="parties/party.html",
        crumbs=(Crumb(_("Parties"), PARTIES_URL),),
        context={
            "party": party,
            "place": library.places.by_slug.get(party.municipality or ""),
            "feed": party_feed(party.slug),
        },
    )
