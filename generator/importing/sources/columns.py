"""Which column of a list is which field, by the names that other libraries and councils give them."""

from collections.abc import Iterable

from generator.model.names import fold

COLUMNS: dict[str, tuple[str, ...]] = {
    "title": ("titel", "title", "onderwerp", "naam", "name", "motie", "titel motie", "naam motie", "onderwerp motie"),
    "summary": ("samenvatting", "summary", "omschrijving", "beschrijving", "description", "wat wordt gevraagd"),
    "kind": ("soort", "type", "kind"),
    "municipality": ("gemeente", "municipality", "gemeentenaam", "gemeente code", "gemeentecode"),
    "number": ("nummer", "number", "motienummer", "stuknummer", "nr", "nr.", "motie nummer", "registratienummer"),
    "submitted": (
        *("datum", "date", "ingediend", "ingediend op", "datum ingediend", "datum indiening", "indiendatum"),
        *(
            "vergaderdatum",
            "datum vergadering",
            "vergadering",
            "submitted",
            "datum motie",
            "registrationdate",
            "datum ps",
        ),
    ),
    "agenda_item": ("agendapunt", "agenda item"),
    "names": ("indiener", "indieners", "indiener(s)", "ingediend door", "submitters", "submitter"),
    "cosigners": (
        *("mede indiener(s)", "mede ingediend door", "medeondertekenaars", "mede-indieners", "medeindieners"),
        "mede ondertekenaars",
    ),
    "groups": (
        *("partij", "partijen", "partij(en)", "fractie", "fracties", "fractie(s)", "party", "parties"),
        *("indienende partij", "indienende partijen", "indienende fractie", "indienende fractie(s)"),
    ),
    "themes": ("thema", "thema's", "themas", "theme", "themes", "categorie", "category", "beleidsterrein"),
    "tags": ("trefwoorden", "tags", "labels"),
    "status": ("uitslag", "status", "resultaat", "uitkomst", "outcome", "result", "besluit", "stemuitslag"),
    "decided": ("datum besluit", "besluitdatum", "datum uitslag", "datum stemming", "datumstemming", "decided"),
    "for": ("voor", "for", "stemmen voor", "fracties voor", "partijen voor", "votes for"),
    "against": ("tegen", "against", "stemmen tegen", "fracties tegen", "partijen tegen", "votes against"),
    "votes": ("stemmen", "stemming", "votes", "stemverhouding", "stemgedrag"),
    "url": (
        *("url", "link", "pdf", "pdf url", "pdf link", "pdf adres", "bron", "source", "adres", "download"),
        *("download url", "document", "document url", "webadres"),
    ),
    "text": ("tekst", "text", "volledige tekst"),
    "explanation": ("toelichting", "explanation"),
}
"""Our name of a column, and every name under which it comes; the first that is filled counts."""


def _plain(name: object) -> str:
    return " ".join(fold(str(name)).replace("_", " ").replace("-", " ").strip(" :").split())


_MEANT = {_plain(name): field for field, names in COLUMNS.items() for name in names}
LEAST = 2
"""A list has a title and one more column that is known."""


def meaning(name: object) -> str | None:
    """Return what a column is, or None for one that nobody knows here."""
    return _MEANT.get(_plain(name))


def is_list(names: Iterable[object]) -> bool:
    """Whether these are the columns of a list of motions."""
    known = {field for name in names if (field := meaning(name))}
    return "title" in known and len(known) >= LEAST
