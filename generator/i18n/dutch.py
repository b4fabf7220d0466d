"""Dutch names of fields and values, as contributors write them; `motions fix` puts the English ones in their place."""

from collections.abc import Container, Iterable, Mapping

FIELDS: dict[str, tuple[str, ...]] = {
    "title": ("titel", "naam", "onderwerp"),
    "title_given": ("titel gegeven", "titel van de raad"),
    "summary": ("samenvatting", "wat wordt gevraagd"),
    "added": ("toegevoegd", "toegevoegd op"),
    "updated": ("bijgewerkt", "bijgewerkt op", "gewijzigd op"),
    "kind": ("soort", "type"),
    "model": ("voorbeeld", "voorbeeldmotie", "model motie", "modelmotie"),
    "municipality": ("gemeente",),
    "number": ("nummer", "motienummer", "stuknummer"),
    "submitted": ("ingediend", "ingediend op", "datum indiening"),
    "agenda_item": ("agendapunt",),
    "proposal": ("raadsvoorstel", "voorstel"),
    "themes": ("thema's", "thema", "themas"),
    "tags": ("trefwoorden", "labels"),
    "idea": ("idee",),
    "submitters": ("indieners", "indiener"),
    "party": ("partij", "fractie"),
    "name": ("naam",),
    "position": ("positie",),
    "text": ("tekst",),
    "part": ("deel", "onderdeel"),
    "points": ("punten",),
    "to": ("aan", "gericht aan"),
    "verb": ("werkwoord",),
    "lead": ("aanhef",),
    "at": ("plaats", "bij"),
    "how": ("hoe",),
    "original": ("oorspronkelijk", "oude tekst"),
    "amended": ("gewijzigd", "nieuwe tekst"),
    "explanation": ("toelichting",),
    "text_version": ("tekstversie",),
    "decisions": ("besluiten", "besluit", "uitslagen"),
    "date": ("datum",),
    "status": ("uitkomst", "uitslag"),
    "recorded_as": ("genoteerd als",),
    "manner": ("wijze", "stemwijze"),
    "advice": ("advies", "preadvies"),
    "reason": ("reden",),
    "pledge": ("toezegging",),
    "by": ("door",),
    "votes": ("stemmen", "stemming"),
    "for": ("voor",),
    "against": ("tegen",),
    "parties": ("partijen", "fracties"),
    "side": ("kant", "stem"),
    "listed": ("genoemd", "alleen genoemd"),
    "due": ("uiterlijk", "termijn"),
    "follow_up": ("vervolg", "opvolging", "afdoening"),
    "state": ("stand", "toestand"),
    "expected": ("verwacht", "verwacht op"),
    "source": ("bron",),
    "sources": ("bronnen",),
    "label": ("omschrijving",),
    "costs": ("kosten", "dekking"),
    "authority": ("bevoegdheid", "wie gaat erover"),
    "tips": ("advies aan indieners",),
    "speech": ("spreektekst", "inbreng", "bijdrage aan het debat"),
    "objections": ("tegenwerpingen", "tegenwerping", "tegenargumenten", "bezwaren"),
    "claim": ("bewering", "tegenwerping", "bezwaar"),
    "answer": ("antwoord", "weerwoord"),
    "based_on": ("gebaseerd op",),
    "motion": ("motie",),
    "changes": ("wijzigingen",),
    "evidence": ("bewijs", "vindplaats"),
    "url": ("adres", "link"),
    "archived": ("gearchiveerd", "archief"),
    "seen": ("gezien", "gezien op"),
    "sizes": ("groottes", "grootte"),
    "checked": ("gecontroleerd", "gecontroleerd op"),
    "outdated": ("verouderd",),
    "since": ("sinds",),
    "why": ("waarom",),
    "instead": ("in plaats daarvan",),
    "names_withheld": ("namen weggelaten",),
    "license": ("licentie",),
    "former_ids": ("oude ids", "vorige ids"),
}
"""The English name of a field and the Dutch ones; a Dutch name counts only where the English field is allowed."""

VALUES: dict[str, tuple[str, ...]] = {
    "motion": ("motie",),
    "motion-off-agenda": ("motie vreemd", "motie vreemd aan de orde van de dag", "vreemd"),
    "amendment": ("amendement",),
    "initiative": ("initiatief", "initiatiefvoorstel"),
    "adopted": ("aangenomen",),
    "rejected": ("verworpen", "afgewezen", "niet aangenomen"),
    "withdrawn": ("ingetrokken",),
    "withdrawn-after-pledge": ("ingetrokken na toezegging",),
    "taken-over": ("overgenomen", "overgenomen door het college"),
    "postponed": ("aangehouden",),
    "tied": ("staken van stemmen", "stemmen staken", "stemmen staakten", "gestaakt"),
    "not-put-to-vote": ("niet in stemming", "niet in stemming gebracht"),
    "not-admitted": ("niet toegelaten",),
    "lapsed": ("vervallen",),
    "roll-call": ("hoofdelijk", "hoofdelijke stemming"),
    "show-of-hands": ("handopsteken", "bij handopsteken"),
    "unanimous": ("met algemene stemmen", "unaniem"),
    "without-vote": ("zonder stemming",),
    "positive": ("positief",),
    "council-decides": ("oordeel raad", "oordeel aan de raad"),
    "against": ("tegen", "ontraden", "negatief"),
    "superfluous": ("overbodig",),
    "premature": ("te vroeg", "prematuur"),
    "hold": ("aanhouden",),
    "for": ("voor",),
    "coalition": ("coalitie",),
    "opposition": ("oppositie",),
    "heard": ("gehoord",),
    "noting": ("constaterende", "constaterende dat"),
    "considering": ("overwegende", "overwegende dat"),
    "opinion": ("mening", "van mening dat"),
    "declares": ("spreekt uit", "spreekt uit dat"),
    "requests": ("verzoekt", "verzoek", "verzoekt het college"),
    "change": ("wijziging", "besluit"),
    "instructs": ("draagt op",),
    "calls-on": ("roept op",),
    "invites": ("nodigt uit",),
    "asks": ("vraagt",),
    "replaced": ("vervangen",),
    "added": ("toegevoegd",),
    "deleted": ("geschrapt", "verwijderd"),
    "as-submitted": ("zoals ingediend",),
    "as-adopted": ("zoals aangenomen",),
    "planned": ("gepland",),
    "in-progress": ("in uitvoering", "loopt"),
    "done": ("uitgevoerd", "klaar", "gedaan"),
    "partly": ("deels", "gedeeltelijk"),
    "not-done": ("niet uitgevoerd",),
    "settled": ("afgedaan", "afgedaan volgens het college"),
    "copied": ("gekopieerd", "overgenomen"),
    "adapted": ("aangepast",),
    "inspired": ("geïnspireerd", "geinspireerd", "geïnspireerd door"),
    "revises": ("nieuwe versie van", "nieuwe versie", "herziet"),
    "document": ("stuk",),
    "page": ("pagina", "webpagina"),
    "news": ("nieuws", "nieuwsbericht"),
    "debate": ("debat", "opname", "vergadering"),
    "under-20": ("onder 20", "onder 20.000"),
    "over-250": ("boven 250", "boven 250.000"),
    "motions adopted": ("moties aangenomen", "aangenomen moties"),
    "councils joined": ("raden doen mee", "gemeenten doen mee"),
    "signed": ("ondertekend",),
    "true": ("ja", "waar"),
    "false": ("nee", "onwaar"),
}
"""The English value of a closed list and the Dutch ones; a Dutch one counts only where the English is allowed."""


def _reversed(table: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    names: dict[str, list[str]] = {}
    for english, dutch in table.items():
        for name in dutch:
            names.setdefault(name, []).append(english)
    return {name: tuple(english) for name, english in names.items()}


_FIELD_NAMES = _reversed(FIELDS)
_VALUE_NAMES = _reversed(VALUES)


def field_spellings(allowed: Iterable[str]) -> dict[str, str]:
    """Return every way to write these fields, English and Dutch, with the English name that it means."""
    return _spellings(FIELDS, allowed)


def value_spellings(allowed: Iterable[str]) -> dict[str, str]:
    """Return every way to write these values, English and Dutch, with the English one that it means."""
    return _spellings(VALUES, allowed)


def _spellings(table: Mapping[str, tuple[str, ...]], allowed: Iterable[str]) -> dict[str, str]:
    names = list(allowed)
    return {dutch: name for name in names for dutch in table.get(name, ())} | {name: name for name in names}


def english_field(dutch: str, allowed: Container[str]) -> str | None:
    """Return the field that a Dutch name means among those allowed here, or None."""
    return next((name for name in _FIELD_NAMES.get(_plain(dutch), ()) if name in allowed), None)


def english_value(dutch: str, allowed: Container[str]) -> str | None:
    """Return the value that a Dutch word means among those allowed here, or None."""
    return next((name for name in _VALUE_NAMES.get(_plain(dutch), ()) if name in allowed), None)


def _plain(word: str) -> str:
    return " ".join(word.casefold().replace("_", " ").replace("-", " ").split())
