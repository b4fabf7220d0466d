"""What worked in councils like each one, for the front page of whoever chose it: `alike/<slug>.json` in a site."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from generator.language.language import Language
from generator.library.library import Library
from generator.model.municipality import Municipality
from generator.pages.alike import tips
from generator.pages.places import municipality_url

FOLDER = "alike"
SHOWN = 3
"""So many stand on the front page; the page of the municipality has more."""


def told(place: Municipality, library: Library, language: Language) -> dict[str, Any]:
    """Return what the front page tells whoever is from one municipality, in words."""
    found = tips(place, library, language, SHOWN)
    return {"name": place.name, "url": municipality_url(place.slug), "tips": [asdict(tip) for tip in found]}


def write_alike(library: Library, language: Language, site: Path) -> None:
    """Write a small file for every municipality, so that a visitor loads one of them."""
    folder = site / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for place in library.places.municipalities:
        words = json.dumps(told(place, library, language), ensure_ascii=False, separators=(",", ":"))
        (folder / f"{place.slug}.json").write_text(f"{words}\n", encoding="utf-8", newline="\n")
