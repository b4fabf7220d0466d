"""The choices of each facet, and which of them a motion has."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.i18n.labels import label
from generator.i18n.language import N_, Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.dates import PartialDate
from generator.model.enums import Kind, Side, SizeClass, Status
from generator.model.names import slugify
from generator.subjects.voting.groups import names_on

SUCCESSFUL = "successful"
UNKNOWN = "unknown"
MODEL = "model"
READY = "ready"
AT_SOURCE = "source"
COMMUNITY = "community"
ELECTIONS = (date(2010, 3, 3), date(2014, 3, 19), date(2018, 3, 21), date(2022, 3, 16), date(2026, 3, 18))
"""The days of the council elections (Kiesraad); a term is counted from there."""


@dataclass(frozen=True)
class Value:
    """One choice of a facet."""

    slug: str
    label: str
    under: str = ""
    """The choice that it is a kind of, such as `successful` over `adopted`."""
    others: tuple[str, ...] = ()
    """What else it is called by whoever types to find it."""


def outcomes(language: Language) -> Iterator[Value]:
    """Yield how a motion can have ended, the successes together and first, models apart."""
    yield Value(SUCCESSFUL, language.gettext(N_("Successful")))
    for status in (status for status in Status if status.is_success):
        yield Value(status, label(status, language), SUCCESSFUL)
    yield Value(MODEL, language.gettext(N_("Model motion")))
    for status in (status for status in Status if not status.is_success):
        yield Value(status, label(status, language))
    yield Value(UNKNOWN, language.gettext(N_("Outcome not known")))


def outcomes_of(entry: Entry) -> Iterator[str]:
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


def texts(language: Language) -> tuple[Value, ...]:
    """Return whether the text is here."""
    return Value(READY, language.gettext(N_("Ready to use"))), Value(
        AT_SOURCE, language.gettext(N_("Text at the source"))
    )


def text_of(entry: Entry) -> tuple[str]:
    """Return whether the record holds the text."""
    return (READY if entry.motion.has_text else AT_SOURCE,)


def parties(library: Library, community: Sequence[str]) -> Iterator[Value]:
    """Yield the community's own parties together and first, then national ones, then local lists."""
    registers = library.registers
    own = [registers.parties_by_slug[slug] for slug in community if slug in library.by_party]
    together = COMMUNITY if len(own) > 1 else ""
    if together:
        yield Value(together, " · ".join(party.name for party in own))
    yield from (Value(party.slug, party.name, together) for party in own)
    others = (party for party in registers.parties if party not in own)
    for party in sorted(others, key=lambda party: (not party.national, party.name.casefold())):
        yield Value(party.slug, party.name)


def parties_of(entry: Entry, community: Sequence[str]) -> list[str]:
    """Return the parties that filed a motion, and whether one of the community's own did."""
    return _known(entry, entry.submitting_parties, community)


def voted_for(entry: Entry, community: Sequence[str]) -> list[str]:
    """Return the parties whose group stood on the side for; none where the source names one side only."""
    return [] if entry.motion.model else _known(entry, names_on(entry, Side.FOR), community)


def _known(entry: Entry, names: Iterable[str], community: Sequence[str]) -> list[str]:
    known = (entry.parties.get(name) for name in names)
    slugs = list(dict.fromkeys(party.slug for party in known if party))
    return [COMMUNITY, *slugs] if set(slugs) & set(community) else slugs


def towns_of(entry: Entry) -> list[str]:
    """Return the municipalities of today."""
    return [place.slug for place in entry.municipalities]


def provinces_of(entry: Entry) -> list[str]:
    """Return the provinces of the municipalities of today."""
    return list(dict.fromkeys(slugify(place.province) for place in entry.municipalities))


def sizes(language: Language) -> tuple[Value, ...]:
    """Return the size classes."""
    return tuple(Value(size, label(size, language)) for size in SizeClass)


def sizes_of(entry: Entry) -> list[str]:
    """Return the size classes of the municipalities of today."""
    return list(dict.fromkeys(place.size for place in entry.municipalities))


def decided(entry: Entry) -> PartialDate | None:
    """Return the date of the last decision, else that of the meeting for which it was filed."""
    last = entry.motion.last_decision
    return last.date if last else entry.motion.submitted


def terms_of(entry: Entry) -> tuple[str, ...]:
    """Return the council term in which it was filed, such as `2022-2026`; nothing where that is not certain."""
    day = entry.motion.submitted or decided(entry)
    if day is None or entry.motion.model:
        return ()
    started = [start for start in ELECTIONS if start <= day.first]
    is_certain = started == [start for start in ELECTIONS if start <= day.last]
    return (f"{started[-1].year}-{started[-1].year + 4}",) if started and is_certain else ()


def years_of(entry: Entry) -> tuple[str, ...]:
    """Return the year of the decision or of the meeting; nothing where neither is known."""
    day = decided(entry)
    return (str(day.year),) if day and not entry.motion.model else ()


def newest_first(slugs: Iterable[str]) -> Iterator[Value]:
    """Yield years or terms, each once."""
    yield from (Value(slug, slug.replace("-", "–")) for slug in sorted(set(slugs), reverse=True))


def kinds(language: Language) -> Iterator[Value]:
    """Yield what can have been filed."""
    for kind in Kind:
        words = label(kind, language)
        yield Value(kind, words[0].upper() + words[1:])
