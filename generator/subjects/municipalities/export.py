"""What worked in councils like each one, for the front page of whoever chose it: `alike.json` in a built site."""

from pathlib import Path
from typing import Any

from generator.i18n.language import Language
from generator.library.library import Library
from generator.pages.data_file import write_json
from generator.subjects.municipalities.block import Tip, tips

FILE = "alike.json"
"""One for all: by the name of a smaller file the browser would give away which municipality somebody chose."""
SHOWN = 3
"""So many stand on the front page; the page of the municipality has more."""


def tips_by_municipality(
    library: Library, community: tuple[str, ...], language: Language
) -> dict[str, list[dict[str, Any]]]:
    """Return what the front page shows whoever is from a municipality, in words; one without anything is absent."""
    by_slug = {place.slug: tips(place, library, community, language)[:SHOWN] for place in library.places.municipalities}
    return {slug: [_tip_data(tip) for tip in shown] for slug, shown in by_slug.items() if shown}


def _tip_data(tip: Tip) -> dict[str, str]:
    return {"title": tip.title, "url": tip.url, "reason": tip.reason}


def write_worked_elsewhere(library: Library, community: tuple[str, ...], language: Language, site: Path) -> None:
    """Write what the front page shows into a built site."""
    write_json(site / FILE, tips_by_municipality(library, community, language))
