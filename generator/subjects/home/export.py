"""The municipalities that a visitor can choose on the front page: `gemeenten.json`, loaded when somebody chooses."""

from pathlib import Path
from typing import Any

from generator.library.library import Library
from generator.pages.data_file import write_json

FILE = "gemeenten.json"


def provinces(library: Library) -> list[dict[str, Any]]:
    """Return all municipalities by province: slug, name, whether motions of theirs are here, and other names."""
    places = library.places
    by_province: dict[str, list[tuple[str, str, bool, tuple[str, ...]]]] = {
        name: [] for name in places.provinces.values()
    }
    for place in sorted(places.municipalities, key=lambda place: place.slug):
        is_here, others = place.slug in library.by_municipality, places.looked_for_as(place)
        by_province[place.province].append((place.slug, place.name, is_here, others))
    return [{"province": name, "places": places} for name, places in by_province.items()]


def write_choices(library: Library, site: Path) -> None:
    """Write the choices into a built site."""
    write_json(site / FILE, provinces(library))
