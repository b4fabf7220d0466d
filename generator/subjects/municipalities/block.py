"""Municipalities that are alike, with what worked there, in words: for the page of each one and for the front page."""

from collections.abc import Sequence
from dataclasses import dataclass

from babel.lists import format_list

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.municipality import Municipality
from generator.model.registers import Contact
from generator.subjects.families.links import family_title, family_url
from generator.subjects.municipalities.similar import NEAREST, Peer, Trait
from generator.subjects.municipalities.worked_elsewhere import Suggestion, worked_elsewhere

NAMED = 3
"""So many places where something worked are named; of others the number is."""
MODELS = 3
"""So many model motions have the place of suggestions where there are none."""


@dataclass(frozen=True)
class Tip:
    """Something that worked in places like one's own."""

    title: str
    url: str
    """The page of the family, else of the motion."""
    reason: str
    """Where it worked, and in what those places are like one's own."""


@dataclass(frozen=True)
class Alike:
    """What the page of a municipality tells of those like it."""

    tips: tuple[Tip, ...]
    models: tuple[Entry, ...]
    """Model motions, where there is no tip."""
    similar: tuple[tuple[Municipality, int, str], ...]
    """Those most like it, with how many motions they have and with the reasons."""
    contacts: tuple[Contact, ...]
    """The public pages of the own council: the library has only what was shared."""


def alike_of(place: Municipality, library: Library, words: Language) -> Alike:
    """Return what is told of municipalities like one."""
    found = tips(place, library, words)
    return Alike(
        tips=found,
        models=() if found else tuple(one for one in library.models if not one.motion.outdated)[:MODELS],
        similar=tuple(_similar(peer, library, words) for peer in worked_elsewhere(library).peers[place.slug][:NEAREST]),
        contacts=library.registers.contacts_of({place.slug}),
    )


def tips(place: Municipality, library: Library, words: Language) -> tuple[Tip, ...]:
    """Return what worked in municipalities like one and is not here from it, the best first."""
    return tuple(_tip(one, words) for one in worked_elsewhere(library).best[place.slug])


def _similar(peer: Peer, library: Library, words: Language) -> tuple[Municipality, int, str]:
    return peer.place, len(library.by_municipality.get(peer.place.slug, ())), _reasons(peer, words)


def _tip(found: Suggestion, words: Language) -> Tip:
    subject = found.subject
    if subject.family:
        title, url = family_title(subject.family, words), family_url(subject.family)
    else:
        title, url = subject.founder.motion.title, subject.founder.url
    return Tip(title, url, _where(found.peers, words))


def _where(peers: Sequence[Peer], words: Language) -> str:
    """Return where it worked; what all these places have in common is said once, behind them."""
    shown, more = peers[:NAMED], len(peers) - NAMED
    names = [peer.place.name for peer in shown]
    if len({peer.traits for peer in shown}) == 1 and more <= 0:
        places = format_list(names, locale=words.code)
        return words.say("Worked in {places}: {reasons}.", places=places, reasons=_reasons(shown[0], words))
    told = [f"{name} ({_reasons(peer, words)})" for name, peer in zip(names, shown, strict=True)]
    if more > 0:
        told.append(words.counted("{n} other like it", "{n} others like it", more))
    return words.say("Worked in {places}.", places=format_list(told, locale=words.code))


def _reasons(peer: Peer, words: Language) -> str:
    told = {
        Trait.SIZE: words.say("about as large"),
        Trait.DENSITY: words.say("about as densely populated"),
        Trait.PROVINCE: words.say("also in {province}", province=peer.place.province),
        Trait.NEIGHBOUR: words.say("a neighbour"),
    }
    return ", ".join(told[trait] for trait in peer.traits)
