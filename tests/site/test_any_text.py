"""Any text in any field: it is reported, or it stands the same in YAML, on the page and in the data."""

import json
from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.publishing.open_data.motions import motion_data
from generator.records.record import Record, read_record
from generator.site.render import Renderer
from generator.subjects.motion.view import motion_pages

FIELDS = ["title", "summary", "agenda_item", "costs", "tips", "speech", "point", "claim", "answer"]
OBJECTION = ("claim", "answer")


class Words(HTMLParser):
    """Collects the text of a page."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        """Keep a piece of text."""
        self.found.append(data)


def _record(field: str, words: str) -> Record:
    content: dict[str, object] = {
        "title": "Titel",
        "added": "2025-01-01",
        "municipality": "voorbeeldstad",
        "submitted": "2025-01-01",
        "themes": ["wonen"],
        "text": [{"part": "noting", "points": [words if field == "point" else "een punt"]}],
        "objections": [{"claim": "Nee.", "answer": "Jawel."} | ({field: words} if field in OBJECTION else {})],
    }
    if field != "point" and field not in OBJECTION:
        content[field] = words
    # Escaped as JSON does, which is YAML too, so that any character reaches the reader.
    return read_record("voorbeeldstad/2025-proef", "proef.yml", json.dumps(content).encode())


def _value(record: Mapping[str, Any], field: str) -> object:
    """Return what a record holds in a field, wherever it lies."""
    if field == "point":
        return record["text"][0]["points"][0]
    return record["objections"][0][field] if field in OBJECTION else record[field]


def _squeezed(words: str) -> str:
    return "".join(words.split())


@pytest.mark.parametrize("field", FIELDS)
@given(words=st.text(min_size=1, max_size=120))
def test_one_text_in_yaml_page_and_data(fiction: Library, field: str, words: str) -> None:
    """What reads well is shown and exported letter for letter; what does not is a finding."""
    record = _record(field, words)
    if record.motion is None or record.findings:
        assert record.findings
        return
    library = Library({record.id: record.motion}, fiction.registers, fiction.places)
    read = str(_value(record.motion.model_dump(), field))
    assert _value(motion_data(library.entries[0])["record"], field) == read
    config = Settings(name="Proef")
    page = next(iter(motion_pages(library, config)))
    shown = Words()
    shown.feed(str(Renderer(config).body(page)))
    assert _squeezed(read) in _squeezed("".join(shown.found))
