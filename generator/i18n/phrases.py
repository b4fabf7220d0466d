"""The standard phrases of a motion: the one table that page, clipboard and Word file are written from.

The phrases are Dutch in every language of the interface, because councils are. A motion is one long sentence in the
classic form: its points end in `;`, the last one of a part in `,`, and the closing phrase carries the full stop. In
plain language every part is a sentence of its own and ends in `.`. An amendment has no closing phrase, so its last
point carries the full stop in both forms. The record stores points without these marks.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.i18n.language import N_, Language
from generator.model.enums import Addressee, Change, PartKind, Verb


class Form(StrEnum):
    """In which manner the document speaks."""

    CLASSIC = "classic"
    PLAIN = "plain"


@dataclass(frozen=True)
class Phrases:
    """The standard phrases of one form."""

    opening: str
    opening_undated: str
    """For a record that does not say in which meeting it was filed."""
    heard: str
    """Put before what was heard where the point has no such word of its own."""
    parts: Mapping[PartKind, str]
    requests: Mapping[Verb, str]
    """Verb and addressee in their order; `{to}` is the addressee."""
    decides: str
    """Opens the changes of an amendment."""
    changes: Mapping[Change, str]
    """Stands between the place (and the old words, if given) and the new words."""
    closing: str
    last_mark: str
    """After the last point of a part that is not the last of the document."""


INNER_MARK = ";"
FINAL_MARK = "."
BLANK_PLACE = "[gemeente]"
BLANK_DAY = "[datum]"
BLANK_SIGNATURE = "[naam], [fractie]"

PAPER: Mapping[str, str] = {
    "number": "Nummer",
    "meeting": "Vergadering van",
    "agenda": "Agendapunt",
    "proposal": "Raadsvoorstel",
    "outcome": "Uitkomst (vult de griffie in)",
    "outcomes": "aangenomen / verworpen / ingetrokken / aangehouden",
    "explanation": "Toelichting",
    "credit": "Gebaseerd op de motie ‘{title}’ van de gemeente {place}.",
    "credit_amendment": "Gebaseerd op het amendement ‘{title}’ van de gemeente {place}.",
    "credit_model": "Gebaseerd op de voorbeeldmotie ‘{title}’.",
    "unchecked": "[Voor de indiener, haal dit weg: de voorbeeldmotie waarmee deze tekst begon, is nog niet nagekeken. "
    "Kijk na of wetten, feiten en bedragen kloppen.]",
    "party": "[fractie]",
    "asked": "{at} te wijzigen, zodat daar in plaats van ‘{original}’ staat: ‘{amended}’",
    "asked_added": "{at} aan te vullen met: ‘{amended}’",
    "asked_deleted": "{at} te wijzigen, zodat daar niet langer staat: ‘{original}’",
    "at": "het voorstel",
}
"""What stands on paper around the document, and the requests that changes become when an amendment is made a motion."""

PHRASES: Mapping[Form, Phrases] = {
    Form.CLASSIC: Phrases(
        opening="De raad van de gemeente {place}, in vergadering bijeen op {day},",
        opening_undated="De raad van de gemeente {place}, in vergadering bijeen,",
        heard="gehoord ",
        parts={
            PartKind.NOTING: "constaterende dat",
            PartKind.CONSIDERING: "overwegende dat",
            PartKind.OPINION: "van mening dat",
            PartKind.DECLARES: "spreekt uit dat",
        },
        requests={
            Verb.REQUESTS: "verzoekt {to}",
            Verb.INSTRUCTS: "draagt {to} op",
            Verb.CALLS_ON: "roept {to} op",
            Verb.INVITES: "nodigt {to} uit",
            Verb.ASKS: "vraagt {to}",
        },
        decides="Besluit:",
        changes={Change.REPLACED: "te wijzigen in:", Change.ADDED: "toe te voegen:", Change.DELETED: "te schrappen."},
        closing="en gaat over tot de orde van de dag.",
        last_mark=",",
    ),
    Form.PLAIN: Phrases(
        opening="De raad van de gemeente {place} is bij elkaar op {day}.",
        opening_undated="De raad van de gemeente {place} is bij elkaar.",
        heard="We hebben geluisterd naar ",
        parts={
            PartKind.NOTING: "We stellen vast dat",
            PartKind.CONSIDERING: "We overwegen dat",
            PartKind.OPINION: "We vinden dat",
            PartKind.DECLARES: "We spreken uit dat",
        },
        requests={
            Verb.REQUESTS: "We vragen {to} om",
            Verb.INSTRUCTS: "We geven {to} de opdracht om",
            Verb.CALLS_ON: "We roepen {to} op om",
            Verb.INVITES: "We nodigen {to} uit om",
            Verb.ASKS: "We vragen {to} om",
        },
        decides="We besluiten:",
        changes={Change.REPLACED: "te veranderen in:", Change.ADDED: "toe te voegen:", Change.DELETED: "te schrappen."},
        closing="We gaan over tot de orde van de dag.",
        last_mark=".",
    ),
}

ADDRESSEES: Mapping[str, str] = {
    Addressee.COLLEGE: "het college",
    Addressee.COUNCIL: "de raad",
    Addressee.PRESIDIUM: "het presidium",
    Addressee.MAYOR: "de burgemeester",
    Addressee.CLERK: "de griffier",
}

HEARD_WORDS = ("gehoord", "gelezen", "gelet op", "gezien", "kennisgenomen", "kennis genomen", "ter bespreking van")
"""Words with which a point under `heard` already opens; it then stands without a phrase of ours."""

GLOSSES: Mapping[PartKind | Verb, str] = {
    PartKind.HEARD: N_("Having heard"),
    PartKind.NOTING: N_("Noting that"),
    PartKind.CONSIDERING: N_("Considering that"),
    PartKind.OPINION: N_("Of the opinion that"),
    PartKind.DECLARES: N_("Declares that"),
    PartKind.CHANGE: N_("Decides to change"),
    Verb.REQUESTS: N_("Requests {to}"),
    Verb.INSTRUCTS: N_("Instructs {to}"),
    Verb.CALLS_ON: N_("Calls on {to}"),
    Verb.INVITES: N_("Invites {to}"),
    Verb.ASKS: N_("Asks {to}"),
}

ADDRESSEE_NAMES: Mapping[str, str] = {
    Addressee.COLLEGE: N_("the executive"),
    Addressee.COUNCIL: N_("the council"),
    Addressee.PRESIDIUM: N_("the presidium"),
    Addressee.MAYOR: N_("the mayor"),
    Addressee.CLERK: N_("the clerk"),
}


def request(verb: Verb, to: str | None, form: Form = Form.CLASSIC) -> str:
    """Return verb and addressee in their order, such as `draagt het college op`; other words stand as given."""
    phrase = PHRASES[form].requests[verb]
    return phrase.replace("{to}", ADDRESSEES.get(to, to)) if to else phrase.replace(" {to}", "")


def heard(point: str, form: Form = Form.CLASSIC) -> str:
    """Return what was heard, with the phrase before it where the point does not bring its own."""
    own = point.lower().startswith(HEARD_WORDS)
    return point if own else f"{PHRASES[form].heard}{point}"


def gloss(kind: PartKind, verb: Verb | None, to: str | None, language: Language) -> str:
    """Return what a part is called in the language of the interface, for readers who do not know the Dutch phrase."""
    if kind is not PartKind.REQUESTS:
        return language.gettext(GLOSSES[kind])
    name = ADDRESSEE_NAMES.get(to or "")
    return language.gettext(GLOSSES[verb or Verb.REQUESTS], to=language.gettext(name) if name else to or "").strip()


MARKS = (";", ",", ".", ":", "?", "!", "…")
"""Marks that end a point by themselves."""


def close(points: tuple[str, ...], last_mark: str) -> tuple[str, ...]:
    """Put the marks after points; a point that brings a mark of its own keeps that one."""
    marks = (INNER_MARK,) * (len(points) - 1) + (last_mark,)
    return tuple(point if point.endswith(MARKS) else point + mark for point, mark in zip(points, marks, strict=False))
