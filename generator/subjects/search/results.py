"""What the search shows: a card for every motion, and suggestions for what is being typed."""

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.subjects.motion.outcome import outcome_of
from generator.subjects.people.facts import library_people
from generator.urls import idea_url, municipality_url, party_url, search_url, theme_url


def card(entry: Entry, language: Language) -> dict[str, Any]:
    """Return what a result shows of a motion: the same as an item of a list on the site."""
    outcome = outcome_of(entry, language)
    motion = entry.motion
    fields = {
        "id": entry.id,
        "title": motion.title,
        "summary": motion.summary,
        "place": entry.place_name,
        "date": entry.day.isoformat() if motion.decisions or motion.submitted else None,
        "sign": outcome.sign,
        "outcome": outcome.words,
        "tone": outcome.tone,
        "votes": outcome.votes,
        "text": _text(entry),
        "untitled": not motion.title_given,
    }
    return {name: value for name, value in fields.items() if value}


def _text(entry: Entry) -> str:
    if entry.motion.outdated:
        return "outdated"
    if entry.motion.model:
        return "model"
    return "ready" if entry.motion.has_text else "source"


def suggestions(library: Library, language: Language) -> dict[str, Any]:
    """Return the pages to which a search field can lead at once, and what it calls motions and the search itself.

    Each page is its label, its kind, its address and what else it is called, as written, with a bar before each name.
    `names` are the kinds that come first.
    """
    _ = language.gettext
    return {
        "search": _("Search for “{question}”"),
        "motion": _("motion"),
        "model": _("model motion"),
        "names": [_("municipality"), _("party"), _("person")],
        "pages": [
            [label, kind, url, "".join(f"|{name}" for name in other)]
            for label, kind, url, other in _links(library, language)
        ],
    }


def _links(library: Library, language: Language) -> Iterator[tuple[str, str, str, Iterable[str]]]:
    registers, _ = library.registers, language.gettext
    for theme in registers.themes:
        yield theme.label.spoken(language.code), _("theme"), theme_url(theme), theme.synonyms
    for slug in library.by_idea:
        idea = registers.ideas_by_slug[slug]
        yield idea.label, _("idea"), idea_url(idea), idea.synonyms
    for entry in library.models:
        yield entry.motion.title, _("model motion"), entry.url, ()
    for slug in library.by_party:
        party = registers.parties_by_slug[slug]
        yield party.name, _("party"), party_url(party), [alias.name for alias in party.aliases]
    for person in library_people(library).shown:
        # Leads to a question and not to the person's page, which stands in no index.
        yield person.name, _("person"), search_url("q", quote(person.name)), ()
    for place in library.places.municipalities:
        yield place.name, _("municipality"), municipality_url(place.slug), library.places.other_names(place)
