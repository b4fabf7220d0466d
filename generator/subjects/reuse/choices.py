"""What can be chosen in the forms for a motion."""

from collections import Counter
from dataclasses import dataclass

from generator.i18n.language import Language
from generator.library.library import Library
from generator.model.enums import Addressee, Verb
from generator.model.names import slugify


@dataclass(frozen=True)
class Choice:
    """One value that can be chosen, and what it is called."""

    value: str
    """Empty where it follows from its words."""
    words: str
    others: tuple[str, ...] = ()
    """What else it is called, as it can stand in an address."""
    looked_for_as: tuple[str, ...] = ()
    """Under which other names it is offered."""


def towns(library: Library) -> tuple[Choice, ...]:
    """Return the municipalities of today by name, with their short names and the other names that mean one alone."""
    places = library.places
    others = {place.slug: places.other_names(place) for place in places.municipalities}
    bearers = Counter(name for names in others.values() for name in names)
    return tuple(
        Choice(
            "" if slugify(place.name) == place.slug else place.slug,
            place.name,
            tuple(slugify(name) for name in others[place.slug] if bearers[name] == 1),
            tuple(name for name in places.looked_for_as(place) if bearers[name] == 1),
        )
        for place in sorted(places.municipalities, key=lambda place: place.slug)
    )


def groups(library: Library) -> tuple[str, ...]:
    """Return the names of national parties, which a councillor can pick instead of typing; local lists are typed."""
    return tuple(sorted({party.name for party in library.registers.parties if party.national}, key=str.casefold))


def addressees(t: Language) -> tuple[Choice, ...]:
    """Return whom a motion usually asks."""
    names = {
        Addressee.COLLEGE: t.gettext("the executive"),
        Addressee.COUNCIL: t.gettext("the council"),
        Addressee.PRESIDIUM: t.gettext("the presidium"),
        Addressee.MAYOR: t.gettext("the mayor"),
        Addressee.CLERK: t.gettext("the clerk"),
    }
    return tuple(Choice(value, name) for value, name in names.items())


def verbs(t: Language) -> tuple[Choice, ...]:
    """Return with which verb a motion can ask."""
    names = {
        Verb.REQUESTS: t.gettext("requests"),
        Verb.INSTRUCTS: t.gettext("instructs"),
        Verb.CALLS_ON: t.gettext("calls on"),
        Verb.INVITES: t.gettext("invites"),
        Verb.ASKS: t.gettext("asks"),
    }
    return tuple(Choice(value, name) for value, name in names.items())
