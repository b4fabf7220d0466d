"""What can be chosen in the forms for a motion."""

from dataclasses import dataclass

from generator.i18n.labels import label
from generator.i18n.language import Language
from generator.library.library import Library
from generator.model.enums import Addressee, Status, Verb


@dataclass(frozen=True)
class Choice:
    """One value that can be chosen, and what it is called."""

    value: str
    words: str


def towns(library: Library) -> tuple[Choice, ...]:
    """Return the municipalities of today by name."""
    places = sorted(library.places.municipalities, key=lambda place: place.slug)
    return tuple(Choice(place.slug, place.name) for place in places)


def groups(library: Library) -> tuple[str, ...]:
    """Return the names of national parties, which a councillor can pick instead of typing; local lists are typed."""
    return tuple(sorted({party.name for party in library.registers.parties if party.national}, key=str.casefold))


def addressees(words: Language) -> tuple[Choice, ...]:
    """Return whom a motion usually asks."""
    names = {
        Addressee.COLLEGE: words.say("the executive"),
        Addressee.COUNCIL: words.say("the council"),
        Addressee.PRESIDIUM: words.say("the presidium"),
        Addressee.MAYOR: words.say("the mayor"),
        Addressee.CLERK: words.say("the clerk"),
    }
    return tuple(Choice(value, name) for value, name in names.items())


def verbs(words: Language) -> tuple[Choice, ...]:
    """Return with which verb a motion can ask."""
    names = {
        Verb.REQUESTS: words.say("requests"),
        Verb.INSTRUCTS: words.say("instructs"),
        Verb.CALLS_ON: words.say("calls on"),
        Verb.INVITES: words.say("invites"),
        Verb.ASKS: words.say("asks"),
    }
    return tuple(Choice(value, name) for value, name in names.items())


def statuses(words: Language) -> tuple[Choice, ...]:
    """Return how a motion can have ended."""
    return tuple(Choice(status, label(status, words)) for status in Status)
