"""The two pages with which a motion goes to another council and its outcome comes back.

Both are tools of the browser: they read the JSON of the motion that their address names, so each is one page for the
whole site. Search engines need neither.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.i18n.labels import label
from generator.i18n.language import Language, language
from generator.library.library import Library
from generator.model.enums import Addressee, Status, Verb
from generator.pages.forge import new_file
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.reuse.local_words import local_words

REUSE_URL = "gebruik/"
FILED_URL = "gebruik/ingediend/"


@dataclass(frozen=True)
class Choice:
    """One value that can be chosen, and what it is called."""

    value: str
    words: str


def reuse_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the page on which a motion is made one's own, and the form that tells how it went."""
    words = language(settings.language)
    _ = words.say
    lists = {
        "towns": towns(library),
        "groups": groups(library),
        "exits": new_file(settings.edit_url),
        "theme": spare_theme(library),
    }
    yield Page(
        url=REUSE_URL,
        title=_("Use it in my council"),
        description=_("Make a motion from elsewhere into a Word file for your own council, in your own browser."),
        template="reuse/reuse.html",
        styles=("reuse/reuse.css", "reuse/local/local.css"),
        scripts=("reuse/start.js",),
        context={**lists, "addressees": addressees(words), "verbs": verbs(words), "local": local_words(words)},
        crumbs=(Crumb(_("Motions"), "moties/"),),
        indexed=False,
    )
    yield Page(
        url=FILED_URL,
        title=_("I have filed it"),
        description=_("Tell in one minute where a motion from this library was filed, and how it went."),
        template="reuse/filed.html",
        styles=("reuse/reuse.css", "reuse/local/local.css"),
        scripts=("reuse/filed.js",),
        context={**lists, "statuses": statuses(words)},
        crumbs=(Crumb(_("Motions"), "moties/"),),
        indexed=False,
    )


def towns(library: Library) -> tuple[Choice, ...]:
    """Return the municipalities of today by name."""
    places = sorted(library.places.municipalities, key=lambda place: place.slug)
    return tuple(Choice(place.slug, place.name) for place in places)


def groups(library: Library) -> tuple[str, ...]:
    """Return the names of national parties, which a councillor can pick instead of typing; local lists are typed."""
    return tuple(sorted({party.name for party in library.registers.parties if party.national}, key=str.casefold))


def spare_theme(library: Library) -> str:
    """Return the theme of a motion of which nothing is known yet: an editor chooses the right one."""
    slugs = [theme.slug for theme in library.registers.themes]
    return "overig" if "overig" in slugs else next(iter(slugs), "")


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
