"""JSON Schemas of everything below `data/v1/`, in `data/v1/schema/`; the rows of a table as objects of strings."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from generator.model.scalars import PARTIAL_DATE
from generator.model.schema import DRAFT, motion_schema, schema_of
from generator.publishing.open_data.registers import REGISTERS
from generator.publishing.open_data.tables import MOTION_COLUMNS, VOTE_COLUMNS, Column
from generator.subjects.news.facts import Change

FOLDER = "data/v1/schema"

_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}
_FLAG = {"type": "boolean"}

_COUNTS = {"type": ["object", "null"], "additionalProperties": {"type": "integer"}}

_MOTION = {
    "id": {**_TEXT, "description": "The lasting name of the motion."},
    "path": {**_TEXT, "description": "The address of its page, below that of the site."},
    "municipality_name": {
        "type": ["string", "null"],
        "description": "The municipality, under its name of then; null for a model motion.",
    },
    "municipality_codes": {**_TEXTS, "description": "Its CBS code, or those of what became of it."},
    "province": {"type": ["string", "null"], "description": "The province it lies in; null where not known."},
    "inhabitants": {**_COUNTS, "description": "How many people live there, and in which year; null where not known."},
    "votes": {**_COUNTS, "description": "For and against at the last decision; null where they are not exactly known."},
    "national_parties": {
        "type": "object",
        "additionalProperties": _TEXT,
        "description": "Of each name in the record that is one of a national party, the code of that party.",
    },
}
_LINE = {
    "id": {**_TEXT, "description": "The lasting name of the motion."},
    "title": {**_TEXT, "description": "The title, as the council has it; else a description."},
    "title_given": {**_FLAG, "description": "Whether a source tells the title; else it is a description."},
    "summary": {**_TEXT, "description": "What is asked; empty where nobody wrote it."},
    "place": {**_TEXT, "description": "The municipality, under its name of then; empty for a model motion."},
    "date": {
        **_TEXT,
        "pattern": PARTIAL_DATE,
        "description": "Of the last decision, else of submission, else of entry; as far as it is known.",
    },
    "status": {**_TEXT, "description": "How it ended, as a code; empty where that is not known."},
    "status_label": {**_TEXT, "description": "The same in words."},
    "model": {**_FLAG, "description": "Whether it is a model motion, on which no council voted."},
    "has_text": {**_FLAG, "description": "Whether the text is kept here."},
    "themes": {**_TEXTS, "description": "Its themes in words."},
    "words": {**_TEXT, "description": "Other words by which somebody may look for it."},
    "url": {**_TEXT, "description": "The address of its page, below that of the site."},
}
_CHANGE = {
    "id": {**_TEXT, "description": "The lasting name of the motion."},
    "title": {**_TEXT, "description": "The title, as the council has it."},
    "url": {**_TEXT, "description": "The address of its page, below that of the site."},
    "date": {**_TEXT, "format": "date", "description": "The day of the news."},
    "change": {"enum": [str(change) for change in Change], "description": "What kind of news it is."},
    "themes": {**_TEXTS, "description": "Its themes, as codes."},
    "municipalities": {**_TEXTS, "description": "The municipalities of today, as codes."},
}


_STUB = {"id": {**_TEXT, "description": "A name that a motion had."}}
_MOVED = {**_STUB, "moved_to": {**_TEXT, "description": "The lasting name of the motion today."}}
_RETIRED = {
    **_STUB,
    "retired": {**_TEXT, "format": "date", "description": "When it was taken away."},
    "reason": {**_TEXT, "description": "Why, in a few words."},
}


def schemas() -> dict[str, dict[str, Any]]:
    """Return the schemas by the name of what they describe; that of a motion is also that of a line of all motions."""
    record = motion_schema()
    pieces = record.pop("$defs")
    del record["$schema"]
    motion = {**_object("A motion", {**_MOTION, "record": record}), "$defs": pieces}
    made = {
        "motion": motion,
        "moved": _object("A motion under a name that it had before", _MOVED),
        "retired": _object("A motion that was taken away", _RETIRED),
        "index": {"title": "All motions, newest first", "type": "array", "items": _object("A motion", _LINE)},
        "new": _changes(),
        "parts": _parts(),
        "motions-row": _row("A row of motions.csv", MOTION_COLUMNS),
        "votes-row": _row("A row of votes.csv", VOTE_COLUMNS),
        **{name: {**schema_of(kind), "title": name} for name, kind in REGISTERS.items()},
    }
    return {name: {"$schema": DRAFT, **schema} for name, schema in made.items()}


def _object(title: str, fields: dict[str, Any]) -> dict[str, Any]:
    return {
        "title": title,
        "type": "object",
        "properties": fields,
        "required": list(fields),
        "additionalProperties": False,
    }


def _changes() -> dict[str, Any]:
    day = {"type": ["string", "null"], "format": "date"}
    return _object(
        "The last changes, newest first",
        {
            "complete_after": {**day, "description": "After this day none is left out; null where none is at all."},
            "changes": {"type": "array", "items": _object("A change", _CHANGE)},
        },
    )


def _parts() -> dict[str, Any]:
    count = {"type": "integer", "minimum": 0}
    part = {
        "motions": {**count, "description": "How many motions it has."},
        "lines": {**_TEXT, "description": "Where its motions stand, one JSON on a line."},
        "index": {**_TEXT, "description": "Where the list of its motions stands."},
        "table": {**_TEXT, "description": "Where its motions stand as a table."},
        "votes": {**_TEXT, "description": "Where the votes on its motions stand as a table."},
    }
    return _object(
        "The files of all motions",
        {
            "motions": {**count, "description": "How many motions the library has."},
            "parts": {"type": "array", "items": _object("A part", part)},
        },
    )


def _row(title: str, columns: Sequence[Column[Any]]) -> dict[str, Any]:
    return _object(title, {column.name: {**_TEXT, "description": column.about} for column in columns})


def write_schemas(site: Path) -> None:
    """Write the schemas into a built site."""
    (site / FOLDER).mkdir(parents=True, exist_ok=True)
    for name, schema in schemas().items():
        words = json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
        (site / FOLDER / f"{name}.json").write_text(words, encoding="utf-8", newline="\n")
