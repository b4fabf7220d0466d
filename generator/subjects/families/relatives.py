"""Motions that belong together: what one was made from, where it was used again, and who had the same idea."""

from dataclasses import dataclass

from generator.i18n.labels import label
from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.parts import BasedOn
from generator.model.registers import Retired
from generator.pages.link import Link
from generator.subjects.families.facts import family_by_motion
from generator.subjects.families.links import byline, family_summary, family_url
from generator.subjects.families.starting_text import library_models
from generator.subjects.motion.outcome import Outcome, outcome_of
from generator.subjects.voting.links import forecast_url
from generator.urls import idea_url, municipality_url

MOST = 4
"""So many motions with the same idea stand on the page; the page of the idea has them all."""


@dataclass(frozen=True)
class Relative:
    """Another motion, or a source outside the library, and how this one relates to it."""

    ref: Link
    outside: bool = False
    """Whether it is an address outside the library."""
    entry: Entry | None = None
    outcome: Outcome | None = None
    how: str = ""
    changes: str = ""
    reason: str = ""
    """Why it is no longer there."""
    evidence: str = ""
    """The page that says how this one relates to it."""


@dataclass(frozen=True)
class SameIdea:
    """The motions elsewhere with the same idea, newest first."""

    idea: Link
    sentence: str
    shown: tuple[Relative, ...]
    count: int


@dataclass(frozen=True)
class Lineage:
    """The family of a motion in two facts, in the words of its page."""

    family: Link
    """How it fared, and the way to its page."""
    first: Link | None
    """Who filed the first motion of its line, and that motion; None where it is this one."""
    forecast: str
    """Where the own council's seats are laid beside how groups voted on it; empty where that can't be."""


def lineage(entry: Entry, library: Library, language: Language) -> Lineage | None:
    """Return the family of a motion; None where it has none."""
    family = family_by_motion(library).get(entry.id)
    if family is None:
        return None
    first = family.author(entry)
    return Lineage(
        family=Link(family_summary(family, language), family_url(family)),
        first=Link(byline(first), first.url) if first else None,
        forecast=forecast_url(family),
    )


def gone(entry: Entry, library: Library) -> tuple[Retired, ...]:
    """Return what a motion was made from and what was taken away since."""
    removed = (library.gone.get(link.motion or "") for link in entry.motion.based_on)
    return tuple(lost for lost in removed if lost)


def shown(entry: Entry, library: Library) -> tuple[Entry, ...]:
    """Return the motions of the library that the page of this one shows; where it has an idea, itself among them."""
    outdated = entry.motion.outdated
    instead = library.by_id.get(outdated.instead or "") if outdated else None
    return (
        *_named(entry, library),
        *_users(entry, library),
        *(library.by_idea[entry.idea.slug] if entry.idea else ()),
        *([instead] if instead else []),
    )


def _named(entry: Entry, library: Library) -> tuple[Entry, ...]:
    named = (library.by_id.get(link.motion or "") for link in entry.motion.based_on)
    return tuple(other for other in named if other)


def _users(entry: Entry, library: Library) -> tuple[Entry, ...]:
    return tuple(other for other, _link in library.reused_in.get(entry.id, ()))


def origins(entry: Entry, library: Library, language: Language) -> tuple[Relative, ...]:
    """Return what a motion was made from."""
    return tuple(_origin(link, library, language) for link in entry.motion.based_on)


def uses(entry: Entry, library: Library, language: Language) -> tuple[Relative, ...]:
    """Return the motions that were made from this one."""
    pairs = library.reused_in.get(entry.id, ())
    return tuple(_relative(other, language, link) for other, link in pairs)


def same_idea(entry: Entry, library: Library, language: Language) -> SameIdea | None:
    """Return the others with the same idea that are no relatives; None where there is no other."""
    model = None if entry.motion.has_text else library_models(library).of(entry)  # it has the place of the text
    relatives = {other.id for other in (*_named(entry, library), *_users(entry, library), *([model] if model else []))}
    others = tuple(other for other in library.same_idea(entry) if other.id not in relatives)
    if not others or entry.idea is None:
        return None
    idea = Link(entry.idea.label, idea_url(entry.idea))
    return SameIdea(
        idea, entry.idea.sentence, tuple(_relative(other, language) for other in others[:MOST]), len(others)
    )


def related(entry: Entry, related: tuple[Entry, ...], library: Library, language: Language) -> tuple[Relative, ...]:
    """Return the motions on the same subject that the page does not name already."""
    named = {other.id for other in shown(entry, library)}
    return tuple(_relative(other, language) for other in related if other.id not in named)


def _origin(link: BasedOn, library: Library, language: Language) -> Relative:
    original = library.by_id.get(link.motion or "")
    if original:
        return _relative(original, language, link)
    lost = library.gone.get(link.motion or "")
    if lost:
        how, removed = label(link.how, language), Link(language.gettext("A motion that was removed"))
        evidence = link.evidence or ""
        return Relative(removed, how=how, changes=link.changes or "", reason=lost.reason or "", evidence=evidence)
    return Relative(
        _elsewhere(link, library, language),
        outside=bool(link.source),
        how=label(link.how, language),
        changes=link.changes or "",
        evidence=link.evidence or "",
    )


def _elsewhere(link: BasedOn, library: Library, language: Language) -> Link:
    """Return what is no record here: a source, or a motion of a council of which no more is known."""
    if link.source:
        return Link(link.label or link.source, link.source)
    if link.municipality:
        slug = library.places.slug_of(link.municipality) or link.municipality
        words = language.gettext("A motion in {place}", place=library.places.name_of(slug))
        return Link(words, municipality_url(slug) if slug in library.by_municipality else "")
    return Link(link.motion or link.label or "")


def _relative(other: Entry, language: Language, link: BasedOn | None = None) -> Relative:
    how = label(link.how, language) if link else ""
    changes = (link.changes or "") if link else ""
    ref = Link(other.motion.title, other.url)
    evidence = (link.evidence or "") if link else ""
    return Relative(ref, entry=other, outcome=outcome_of(other, language), how=how, changes=changes, evidence=evidence)
