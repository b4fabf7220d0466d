"""The standard phrases of a motion for scripts in the browser: the table of `language.phrases` as one JSON.

The browser composes the same document from it as `pages.formal` does; there is no second table.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from generator.checks.texts import BLANK
from generator.i18n import phrases
from generator.i18n.language import language
from generator.model.enums import Kind, PartKind
from generator.model.parts import Part
from generator.model.shape import fields
from generator.pages.data_file import write_json
from generator.records.source import FORBIDDEN, ODD_SPACES
from generator.subjects.motion.provenance import DUTCH_KINDS

FILE = "words/phrases.json"


def phrase_table() -> dict[str, Any]:
    """Return every phrase and mark of both forms, what dates and blanks look like, and the signs no record may hold."""
    return {
        "forms": {str(form): _form(own) for form, own in phrases.PHRASES.items()},
        "addressees": dict(phrases.ADDRESSEES),
        "draft": _draft(),
        "kinds": _plain(DUTCH_KINDS),
        "paper": dict(phrases.PAPER),
        "heard_words": phrases.HEARD_WORDS,
        "marks": phrases.MARKS,
        "inner_mark": phrases.INNER_MARK,
        "final_mark": phrases.FINAL_MARK,
        "blank": BLANK.pattern,
        "forbidden": FORBIDDEN.pattern,
        "odd_spaces": ODD_SPACES.pattern,
        "blank_place": phrases.BLANK_PLACE,
        "blank_day": phrases.BLANK_DAY,
        "blank_signature": phrases.BLANK_SIGNATURE,
        "months": [language("nl").month(date(2000, month, 1)).split()[0] for month in range(1, 13)],
    }


def _draft() -> dict[str, Any]:
    """Return what a draft can hold of a record: its kinds, its parts, and the fields of a part, short and long."""
    inside = [one for one in fields(Part).values() if one.name not in {"part", "points"}]
    long = [one.name for one in inside if one.scalar and one.scalar.kind == "text"]
    return {
        "kinds": [kind for kind in Kind if kind is not Kind.INITIATIVE],
        "parts": [*PartKind],
        "lines": [one.name for one in inside if one.name not in long],
        "texts": long,
    }


def _form(own: phrases.Phrases) -> dict[str, Any]:
    words = {name: value for name, value in vars(own).items() if isinstance(value, str)}
    return {**words, "parts": _plain(own.parts), "requests": _plain(own.requests), "changes": _plain(own.changes)}


def _plain(table: Mapping[Any, str]) -> dict[str, str]:
    return {str(key): words for key, words in table.items()}


def write_phrases(site: Path) -> None:
    """Write the table into a built site."""
    write_json(site / FILE, phrase_table())
