"""Similar municipalities, with what worked there, in words: for the page of each one and for the front page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.municipality import Municipality
from generator.subjects.families.links import family_title, family_url
from generator.subjects.families.starting_text import library_models, use_url
from generator.subjects.municipalities.fitting import fitting_models
from generator.subjects.municipalities.similar import NEAREST, SimilarMunicipality, Trait
from generator.subjects.municipalities.worked_elsewhere import Suggestion, worked_elsewhere

NAMED = 3
"""So many places where something worked are named; of others the number is."""
FIRST = 3
"""So many tips stand on the page of a municipality, above its own motions."""


@dataclass(frozen=True)
class Tip:
    """Something that worked in places like one's own, with one's own group behind it."""

    title: str
    url: str
    """The page of the family, else of the motion."""
    reason: str
    """Where it worked, and in what all those places are like one's own."""
    use: str = ""
    """Where its model motion becomes the visitor's own; empty where it has none."""


@dataclass(frozen=True)
class WorkedElsewhereBlock:
    """What the page of a municipality shows of similar ones."""

    tips: tuple[Tip, ...]
    models: tuple[Entry, ...]
    """Model motions that fit it and are no tip already."""
    similar: tuple[tuple[Municipality, int, str], ...]
    """Those most like it, with how many motions they have and with the reasons."""


def worked_elsewhere_block(
    place: Municipality, library: Library, community: tuple[str, ...], t: Language
) -> WorkedElsewhereBlock:
    """Return what is shown of municipalities like one."""
    found = worked_elsewhere(library, community)
    best = found.best[place.slug][:FIRST]
    named = {idea.slug for one in best if one.subject.family for idea in one.subject.family.ideas}
    return WorkedElsewhereBlock(
        tips=tuple(_tip(one, library, t) for one in best),
        models=fitting_models(place, library, named, community),
        similar=tuple(_similar(peer, library, t) for peer in found.similar[place.slug][:NEAREST]),
    )


def tips(place: Municipality, library: Library, community: tuple[str, ...], t: Language) -> tuple[Tip, ...]:
    """Return what worked in municipalities like one and is not here from it, the best first."""
    return tuple(_tip(one, library, t) for one in worked_elsewhere(library, community).best[place.slug])


def _similar(peer: SimilarMunicipality, library: Library, t: Language) -> tuple[Municipality, int, str]:
    return peer.place, len(library.by_municipality.get(peer.place.slug, ())), _reasons(peer.traits, peer.place, t)


def _tip(suggestion: Suggestion, library: Library, t: Language) -> Tip:
    subject = suggestion.subject
    if subject.family:
        title, url = family_title(subject.family, t), family_url(subject.family)
    else:
        title, url = subject.founder.motion.title, subject.founder.url
    model = library_models(library).of(subject.founder)
    return Tip(title, url, _where(suggestion.similar, t), use_url(model) if model else "")


def _where(similar: Sequence[SimilarMunicipality], t: Language) -> str:
    """Return where it worked, and what all these places have in common with one's own."""
    names, more = [peer.place.name for peer in similar[:NAMED]], len(similar) - NAMED
    if more > 0:
        names.append(t.ngettext("{n} other like it", "{n} others like it", more))
    places = t.series(names)
    common = [trait for trait in Trait if all(trait in peer.traits for peer in similar)]
    if not common:
        return t.gettext("Worked in {places}.", places=places)
    return t.gettext(
        "Worked in {places}: {reasons}.", places=places, reasons=_reasons(common, similar[0].place, t, len(similar))
    )


def _reasons(traits: Iterable[Trait], place: Municipality, t: Language, number: int = 1) -> str:
    words = {
        Trait.SIZE: t.gettext("about as large"),
        Trait.DENSITY: t.gettext("about as densely populated"),
        Trait.PROVINCE: t.gettext("also in {province}", province=place.province),
        Trait.NEIGHBOUR: t.ngettext("a neighbour", "neighbours", number),
    }
    return ", ".join(words[trait] for trait in traits)
