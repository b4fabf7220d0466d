"""What the list of motions can be narrowed by: each facet with its values, and for every motion the values it has."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.language.labels import label
from generator.language.language import Language
from generator.language.language import mark as _
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.enums import Kind, SizeClass, Status
from generator.model.names import slugify

SUCCESSFUL = "successful"
UNKNOWN = "unknown"
MODEL = "model"
READY = "ready"
AT_SOURCE = "source"
ELECTIONS = (date(2010, 3, 3), date(2014, 3, 19), date(2018, 3, 21), date(2022, 3, 16), date(2026, 3, 18))
"""The days of the council elections (Kiesraad); a term is counted from there."""


@dataclass(frozen=True)
class Value:
    """One choice of a facet."""

    slug: str
    label: str
    under: str = ""
    """The choice that it is a kind of, such as `successful` over `adopted`."""


@dataclass(frozen=True)
class Facet:
    """One way to narrow the list."""

    name: str
    """As it stands in an address, such as `thema`."""
    label: str
    values: tuple[Value, ...]
    of: Callable[[Entry], Iterable[str]]
    """The values that a motion has."""
    is_long: bool = False
    """Whether it has so many values that one types to find them."""


def facets(library: Library, language: Language, community: Sequence[str]) -> tuple[Facet, ...]:
    """Return all facets of a library; a value that no motion has is left out.

    Args:
        library: the motions.
        language: in which the choices are named.
        community: slugs of the parties whose library it is, shown first.
    """
    say = language.say
    made = (
        Facet("uitkomst", say(_("Outcome")), tuple(_outcomes(language)), outcomes),
        Facet("tekst", say(_("Text")), _texts(language), lambda entry: [READY if entry.motion.has_text else AT_SOURCE]),
        Facet("thema", say(_("Theme")), _themes(library, language), lambda entry: [one.slug for one in entry.themes]),
        Facet("idee", say(_("Idea")), _ideas(library), lambda entry: [entry.idea.slug] if entry.idea else [], True),
        Facet("gemeente", say(_("Municipality")), _towns(library), _towns_of, True),
        Facet("provincie", say(_("Province")), _provinces(library), _provinces_of),
        Facet("partij", say(_("Party")), _parties(library, community), _parties_of, True),
        Facet("grootte", say(_("Size of the municipality")), _sizes(language), _sizes_of),
        Facet("periode", say(_("Council term")), _terms(library), lambda entry: filter(None, [term(entry)])),
        Facet("jaar", say(_("Year")), _years(library), lambda entry: filter(None, [year(entry)])),
        Facet("soort", say(_("Kind")), tuple(_kinds(language)), lambda entry: [entry.motion.kind]),
    )
    return tuple(filter(None, (_used(facet, library) for facet in made)))


def _used(facet: Facet, library: Library) -> Facet | None:
    used = {slug for entry in library.entries for slug in facet.of(entry)}
    values = tuple(value for value in facet.values if value.slug in used)
    return replace(facet, values=values) if values else None


def outcomes(entry: Entry) -> Iterator[str]:
    """Yield how a motion ended, and before it that this is a success; a model has no outcome but that."""
    status = entry.motion.status
    if entry.motion.model:
        yield MODEL
    elif status is None:
        yield UNKNOWN
    else:
        if status.is_success:
            yield SUCCESSFUL
        yield status


def _outcomes(language: Language) -> Iterator[Value]:
    yield Value(SUCCESSFUL, language.say(_("Successful")))
    for status in (status for status in Status if status.is_success):
        yield Value(status, label(status, language), SUCCESSFUL)
    yield Value(MODEL, language.say(_("Model motion")))
    for status in (status for status in Status if not status.is_success):
        yield Value(status, label(status, language))
    yield Value(UNKNOWN, language.say(_("Outcome not known")))


def _texts(language: Language) -> tuple[Value, ...]:
    return Value(READY, language.say(_("Ready to use"))), Value(AT_SOURCE, language.say(_("Text at the source")))


def _themes(library: Library, language: Language) -> tuple[Value, ...]:
    return tuple(Value(theme.slug, theme.label.spoken(language.code)) for theme in library.registers.themes)


def _ideas(library: Library) -> tuple[Value, ...]:
    return tuple(Value(idea.slug, idea.label) for idea in library.registers.ideas)


def _towns(library: Library) -> tuple[Value, ...]:
    return tuple(Value(place.slug, place.name) for place in library.places.municipalities)


def _towns_of(entry: Entry) -> list[str]:
    return [place.slug for place in entry.municipalities]


def _provinces(library: Library) -> tuple[Value, ...]:
    return tuple(Value(slug, name) for slug, name in library.places.provinces.items())


def _provinces_of(entry: Entry) -> list[str]:
    return list(dict.fromkeys(slugify(place.province) for place in entry.municipalities))


def _parties(library: Library, community: Sequence[str]) -> tuple[Value, ...]:
    """Put the community's own first, in the order of the setting, then national ones, then local lists."""
    order = {slug: at for at, slug in enumerate(community)}
    found = sorted(
        library.registers.parties,
        key=lambda party: (order.get(party.slug, len(order)), not party.national, party.name.casefold()),
    )
    return tuple(Value(party.slug, party.name) for party in found)


def _parties_of(entry: Entry) -> list[str]:
    known = (entry.parties.get(name) for name in entry.submitting_parties)
    return list(dict.fromkeys(party.slug for party in known if party))


def _sizes(language: Language) -> tuple[Value, ...]:
    return tuple(Value(size, label(size, language)) for size in SizeClass)


def _sizes_of(entry: Entry) -> list[str]:
    return list(dict.fromkeys(place.size for place in entry.municipalities))


def decided(entry: Entry) -> date | None:
    """Return the day of the last decision, else that of the meeting for which it was filed."""
    last = entry.motion.last_decision
    return last.date if last else entry.motion.submitted


def term(entry: Entry) -> str:
    """Return the council term in which it was filed, such as `2022-2026`; empty where that is not known."""
    day = entry.motion.submitted or decided(entry)
    started = [start for start in ELECTIONS if day and start <= day]
    return f"{started[-1].year}-{started[-1].year + 4}" if started and not entry.motion.model else ""


def year(entry: Entry) -> str:
    """Return the year of the decision or of the meeting; empty where neither is known."""
    day = decided(entry)
    return str(day.year) if day and not entry.motion.model else ""


def _terms(library: Library) -> tuple[Value, ...]:
    return tuple(Value(found, found.replace("-", "–")) for found in _newest_first(map(term, library.entries)))


def _years(library: Library) -> tuple[Value, ...]:
    return tuple(Value(found, found) for found in _newest_first(map(year, library.entries)))


def _newest_first(found: Iterable[str]) -> list[str]:
    return sorted(filter(None, set(found)), reverse=True)


def _kinds(language: Language) -> Iterator[Value]:
    for kind in Kind:
        words = label(kind, language)
        yield Value(kind, words[0].upper() + words[1:])
