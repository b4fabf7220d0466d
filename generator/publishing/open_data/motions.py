"""The data outlet: one JSON per motion, all of them as the lines of a file, and a small index, below `data/v1/`."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from generator.i18n.labels import label
from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.schema import motion_schema
from generator.pages.data_file import write_json
from generator.publishing.open_data.parts import Part, write_parts, written_parts
from generator.subjects.moved.export import stubs
from generator.subjects.voting.ballot import totals

MOTIONS = "data/v1/motions"
SCHEMA = "schema/motion.json"


def motion_data(entry: Entry) -> dict[str, Any]:
    """Return a motion as data: its record, with its id and address, its places, the votes and who is national."""
    record = entry.motion.model_dump(mode="json", by_alias=True, exclude_none=True)
    return {
        "id": entry.id,
        "path": entry.url,
        "municipality_name": entry.place_name,
        "municipality_codes": [place.code for place in entry.municipalities],
        "province": entry.town.province if entry.town else None,
        "inhabitants": _inhabitants(entry),
        "votes": _votes(entry),
        "national_parties": {name: party.slug for name, party in entry.parties.items() if party.national},
        "record": record,
    }


def _inhabitants(entry: Entry) -> dict[str, int] | None:
    """Return how many people live there, and in which year; of a former municipality that is not known."""
    return {"count": entry.town.population, "year": entry.town.population_year} if entry.town else None


def _votes(entry: Entry) -> dict[str, int] | None:
    """Return the votes for and against of the last decision, where they are exactly known."""
    counted = totals(entry.motion.last_decision) if entry.motion.last_decision else None
    return {"for": counted[0], "against": counted[1]} if counted else None


def index_data(entries: Iterable[Entry], language: Language) -> list[dict[str, Any]]:
    """Return what a list shows of every motion."""
    return [_line(entry, language) for entry in entries]


def _line(entry: Entry, language: Language) -> dict[str, Any]:
    status = entry.motion.status
    return {
        "id": entry.id,
        "title": entry.motion.title,
        "title_given": entry.motion.title_given,
        "summary": entry.motion.summary or "",
        "place": entry.place_name or "",
        "date": entry.day.isoformat(),
        "status": str(status) if status else "",
        "status_label": label(status, language) if status else "",
        "model": entry.motion.model,
        "has_text": entry.motion.has_text,
        "themes": [theme.label.spoken(language.code) for theme in entry.themes],
        "words": " ".join(_words(entry)),
        "url": entry.url,
    }


def _words(entry: Entry) -> list[str]:
    """Return the other words by which somebody may look for a motion: number, groups, tags, synonyms."""
    synonyms = [word for theme in entry.themes for word in theme.synonyms]
    idea = [entry.idea.label, *entry.idea.synonyms] if entry.idea else []
    return [entry.motion.number or "", *entry.motion.tags, *entry.submitting_parties, *idea, *synonyms]


def write_data(library: Library, language: Language, site: Path) -> None:
    """Write the data files into a built site, and take away those of motions that are gone."""
    made = {site / MOTIONS / f"{entry.id}.json": entry for entry in library.entries}
    left = {site / MOTIONS / f"{key}.json": content for key, content in stubs(library).items()}
    for path, content in left.items():
        write_json(path, content)
    for path, entry in made.items():
        write_json(path, motion_data(entry))
    for gone in set((site / MOTIONS).glob("*/*.json")) - {*made, *left}:
        gone.unlink()
    for part in written_parts(library):
        write_json(site / part.path("index"), index_data(part.entries, language))
        _write_lines(part, site)
    write_parts(library, site)
    write_json(site / SCHEMA, motion_schema())


def _write_lines(part: Part, site: Path) -> None:
    """Write the files of its motions as the lines of one."""
    with (site / part.path("lines")).open("wb") as lines:
        for entry in part.entries:
            lines.write((site / MOTIONS / f"{entry.id}.json").read_bytes())
