"""The municipalities that a visitor can choose on the front page: `gemeenten.json`, loaded when somebody chooses."""

from pathlib import Path
from typing import Any

from generator.library.library import Library
from generator.pages.data_file import write_json

FILE = "gemeenten.json"


def provinces(library: Library) -> list[dict[str, Any]]:
    """Return all municipalities by province: slug, name, and whether motions of theirs are here."""
    by_province: dict[str, list[tuple[str, str, bool]]] = {name: [] for name in library.places.provinces.values()}
    for place in sorted(library.places.municipalities, key=lambda place: place.slug):
        by_province[place.province].append((place.slug, place.name, place.slug in library.by_municipality))
    return [{"province": name, "places": places} for name, places in by_province.items()]


def write_choices(library: Library, site: Path) -> None:
    """Write the choices into a built site."""
    write_json(site / FILE, provinces(library))
