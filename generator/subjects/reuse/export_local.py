"""What scripts need to see what is local in a text: `local/places.json` and `local/groups.json` in a built site."""

import re
from pathlib import Path
from typing import Any

from generator.library.library import Library
from generator.model.demonyms import UNKNOWN, Demonyms
from generator.model.municipality import Municipality
from generator.pages.data_file import write_json
from generator.records.demonyms import read_demonyms, read_province_demonyms

PLACES = "local/places.json"
GROUPS = "local/groups.json"

_ADDITION = re.compile(r" \([^)]*\)$")


def place_words(library: Library) -> dict[str, list[dict[str, Any]]]:
    """Return every municipality and province with its names, adjectives and inhabitants."""
    demonyms = read_demonyms()
    provinces = read_province_demonyms()
    return {
        "places": [_place(place, demonyms.get(place.slug, UNKNOWN)) for place in library.places.municipalities],
        "provinces": [
            _words(slug, (name, *provinces.get(name, UNKNOWN).other_names), provinces.get(name, UNKNOWN))
            for slug, name in library.places.provinces.items()
        ],
    }


def group_names(library: Library) -> list[str]:
    """Return every name of a party or local list in the register, each once."""
    parties = library.registers.parties
    return sorted({name for party in parties for name in (party.name, *(alias.name for alias in party.aliases))})


def write_localities(library: Library, site: Path) -> None:
    """Write the names of places and groups into a built site."""
    for path, content in ((PLACES, place_words(library)), (GROUPS, group_names(library))):
        write_json(site / path, content)


def _place(place: Municipality, known: Demonyms) -> dict[str, Any]:
    # In a text it is just Bergen, without the province that distinguishes two of them.
    bare = [_ADDITION.sub("", name) for name in (place.name, *place.other_names)]
    return _words(place.slug, (place.name, *place.other_names, *bare), known) | {"province": place.province}


def _words(slug: str, names: tuple[str, ...], known: Demonyms) -> dict[str, Any]:
    return {
        "slug": slug,
        "names": list(dict.fromkeys(names)),
        "adjectives": known.adjectives,
        "inhabitants": known.inhabitants,
    }
