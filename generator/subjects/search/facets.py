"""What the list of motions can be narrowed by: each facet with its choices, and for every motion those it has."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.subjects.search import choices
from generator.subjects.search.choices import Value


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
    every = (
        *_of_motions(library, language),
        *_of_places(library, language),
        *_of_people(library, language, community),
    )
    order = (
        "uitkomst",
        "tekst",
        "thema",
        "idee",
        "gemeente",
        "provincie",
        "partij",
        "stemde-voor",
        "grootte",
        "periode",
        "jaar",
        "soort",
    )
    used = (_used(facet, library) for facet in sorted(every, key=lambda facet: order.index(facet.name)))
    return tuple(facet for facet in used if facet.values)


def _used(facet: Facet, library: Library) -> Facet:
    used = {slug for entry in library.entries for slug in facet.of(entry)}
    return replace(facet, values=tuple(value for value in facet.values if value.slug in used))


def _of_motions(library: Library, language: Language) -> Iterator[Facet]:
    _, registers = language.gettext, library.registers
    themes = tuple(Value(theme.slug, theme.label.spoken(language.code)) for theme in registers.themes)
    ideas = tuple(Value(idea.slug, idea.label) for idea in registers.ideas)
    yield Facet("uitkomst", _("Outcome"), tuple(choices.outcomes(language)), choices.outcomes_of)
    yield Facet("tekst", _("Text"), choices.texts(language), choices.text_of)
    yield Facet("thema", _("Theme"), themes, lambda entry: [theme.slug for theme in entry.themes])
    yield Facet("idee", _("Idea"), ideas, lambda entry: [entry.idea.slug] if entry.idea else [], is_long=True)
    yield Facet("soort", _("Kind"), tuple(choices.kinds(language)), lambda entry: [entry.motion.kind])


def _of_places(library: Library, language: Language) -> Iterator[Facet]:
    _, places = language.gettext, library.places
    towns = tuple(Value(place.slug, place.name, others=places.other_names(place)) for place in places.municipalities)
    provinces = tuple(Value(slug, name) for slug, name in places.provinces.items())
    yield Facet("gemeente", _("Municipality"), towns, choices.towns_of, is_long=True)
    yield Facet("provincie", _("Province"), provinces, choices.provinces_of)
    yield Facet("grootte", _("Size of the municipality"), choices.sizes(language), choices.sizes_of)


def _of_people(library: Library, language: Language, community: Sequence[str]) -> Iterator[Facet]:
    _, entries = language.gettext, library.entries
    parties = tuple(choices.parties(library, community))
    terms = choices.newest_first(term for entry in entries for term in choices.terms_of(entry))
    years = choices.newest_first(year for entry in entries for year in choices.years_of(entry))
    yield Facet("partij", _("Party"), parties, lambda entry: choices.parties_of(entry, community), is_long=True)
    yield Facet(
        "stemde-voor",
        _("Group voted for"),
        parties,
        lambda entry: choices.voted_for(entry, community),
        is_long=True,
    )
    yield Facet("periode", _("Council term"), tuple(terms), choices.terms_of)
    yield Facet("jaar", _("Year"), tuple(years), choices.years_of)
