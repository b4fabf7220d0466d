"""The contribution form follows the model, and what it tells of single fields is what the check tells."""

import json
import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from generator.findings.catalogue import CATALOGUE
from generator.findings.timing import AFTERWARDS, IN_FORM
from generator.library.library import Library
from generator.model import enums, shape
from generator.model.enums import Status
from generator.model.motion import Motion
from generator.model.parts import Part, Piece, optional, several
from generator.model.scalars import Line
from generator.model.shape import fields
from generator.pages.page import TEMPLATES
from generator.subjects.share.export import described, form_data
from generator.subjects.share.filed import FRESH, GROUPS, KNOWN, NEWS, filed
from generator.subjects.share.hints import HINTS, SELDOM
from tests.conftest import FICTION
from tests.share.forms import cases, told_by_check

HANDLED = {"line", "text", "date", "partial-date", "count", "flag", "link", "words", "choice", "fields"}
"""The kinds for which assets/share/controls.js makes a control."""
CLOSED = [
    one for one in vars(enums).values() if isinstance(one, type) and issubclass(one, StrEnum) and one is not StrEnum
]


@pytest.fixture(scope="module")
def form(fiction: Library) -> dict[str, Any]:
    """Return the form as scripts get it."""
    found: dict[str, Any] = json.loads(json.dumps(form_data(fiction)))
    return found


def _all(described_fields: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for field in described_fields for one in (field, *_all(field.get("fields", [])))]


def test_every_field_of_the_model_is_in_the_form(form: dict[str, Any]) -> None:
    """The form has all fields in canonical order, each once under a heading, with a control that scripts can make."""
    names = [field["name"] for field in form["fields"]]
    assert names == list(fields(Motion))
    assert sorted(name for group in form["groups"] for name in group["fields"]) == sorted(names)
    assert {field["kind"] for field in _all(form["fields"])} == HANDLED


def test_limits_and_lists_are_those_of_the_model(form: dict[str, Any]) -> None:
    """Length, number of items, closed lists and patterns come along."""
    by_name = {field["name"]: field for field in form["fields"]}
    assert by_name["summary"]["limit"] == 300
    assert (by_name["themes"]["required"], by_name["themes"]["least"], by_name["themes"]["most"]) == (True, 1, 3)
    status = next(field for field in by_name["decisions"]["fields"] if field["name"] == "status")
    assert [choice["value"] for choice in status["choices"]][:2] == ["adopted", "rejected"]
    assert status["choices"][0]["label"] == {"nl": "Aangenomen", "en": "Adopted"}
    assert by_name["idea"]["fault"] == "slug-form"


def test_a_field_added_to_the_model_appears_by_itself(monkeypatch: pytest.MonkeyPatch, fiction: Library) -> None:
    """Without another edit it has a plain control, a name of its own and a place under the last heading."""

    class Extra(Piece):
        nickname: Line | None = optional("How it is called in the corridors.")
        corridors: tuple[Line, ...] = several("Which corridors.", most=3)

    known = fields(Motion)
    monkeypatch.setattr(shape, "fields", fields)
    both = {**known, **fields(Extra)}
    monkeypatch.setattr(
        "generator.subjects.share.export.fields", lambda piece: both if piece is Motion else fields(piece)
    )
    made = form_data(fiction)
    extra = {field["name"]: field for field in made["fields"] if field["name"] not in known}
    assert extra["nickname"]["kind"] == "line"
    assert extra["nickname"]["label"] == {"nl": "Nickname", "en": "Nickname"}
    assert (extra["corridors"]["form"], extra["corridors"]["most"]) == ("list", 3)
    assert {"nickname", "corridors"} <= set(made["groups"][-1]["fields"])


def test_labels_exist_in_both_languages(form: dict[str, Any]) -> None:
    """Every field and every value has words in Dutch and English, and help that says what goes in."""
    for field in _all(form["fields"]):
        assert all(field["label"].values()), field["name"]
        assert all(field["help"].values()), field["name"]
        assert all(all(choice["label"].values()) for choice in field.get("choices", ())), field["name"]


def test_hints_are_for_people(form: dict[str, Any]) -> None:
    """No hint of a field speaks of the notation of a record or of registers; every own hint is of a field there is."""
    said = " ".join(field["help"]["nl"] for field in _all(form["fields"]))
    for word in ("'false'", "CBS", "register van", "uit het register", "requests (", "Het id van", "True bij"):
        assert word not in said
    assert {*HINTS, *SELDOM} <= {*_named(Motion)}


def _named(piece: type[Piece]) -> Iterator[tuple[str, str]]:
    for name, field in fields(piece).items():
        yield piece.__name__, name
        if field.piece:
            yield from _named(field.piece)


def test_patterns_are_read_alike_by_a_browser() -> None:
    """No pattern uses what Python and JavaScript read differently: word signs, borders, needless escapes."""
    for field in _all([*described(Motion)]):
        assert not re.search(r"\\[^s\\^]|\(\?", field.get("pattern", "")), field["name"]


ARRAY = re.compile(r'\[((?:\s*"[^"]*",?)+)\s*\]')
KEYS = re.compile(r'^\s+"?([a-z-]+)"?: ', re.MULTILINE)
MAKERS = [path for room in ("share", "reuse") for path in sorted((TEMPLATES / room).glob("*.js"))]
"""The scripts that read and make records; those of `reuse/local` know words and no fields."""


@pytest.mark.parametrize("path", MAKERS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_script_has_the_model_by_hand(path: Path) -> None:
    """Closed lists, the order of fields and patterns come to scripts as data; none stands written out in one."""
    code = path.read_text("utf-8")
    for names in (set(re.findall(r'"([^"]*)"', array)) for array in ARRAY.findall(code)):
        for closed in CLOSED:
            assert len(names & set(closed)) < 2, names
        assert len(names & set(fields(Motion))) < 4, names
        assert len(names & set(fields(Part))) < 4, names
    assert len(set(KEYS.findall(code)) & set(Status)) < 2
    for pattern in {field["pattern"] for field in _all([*described(Motion)]) if "pattern" in field}:
        assert pattern.removeprefix("^").removesuffix("$") not in code.replace(r"\/", "/")


def test_the_page_that_tells_of_filing_asks_fields_of_the_model() -> None:
    """Every field of it is one of the model, and every way in which it can have ended has its own."""
    for one in (*FRESH, *KNOWN, *NEWS):
        described_fields = [*described(Motion)]
        for name in (step for step in one.path.split(".") if step != "+"):
            field = next(field for field in described_fields if field["name"] == name)
            described_fields = field.get("fields", [])
        assert (described_fields == []) == (one is not GROUPS), one.path
    made = filed()
    votes = next(one for one in made["fresh"] if one["path"] == "decisions.+.votes.for")
    assert set(votes["statuses"]) == {status for status in Status if status.came_to_vote}


def test_each_finding_about_a_record_is_told_once() -> None:
    """A finding is told in the form or afterwards, never in both, and each is in the catalogue."""
    assert set(IN_FORM) | set(AFTERWARDS) <= set(CATALOGUE)
    assert set(IN_FORM).isdisjoint(AFTERWARDS)
    assert {"votes-exceed", "text-missing", "party-unknown"} <= set(AFTERWARDS)


def test_the_check_tells_what_the_cases_say(tmp_path: Path) -> None:
    """Every case has in the terminal the findings that it names; tests/browser/test_share.py asks the form the same."""
    given = cases("fields")
    told = told_by_check([record for record, _ in given], tmp_path)
    for (record, expected), found in zip(given, told, strict=True):
        assert found == expected, record


def test_the_cases_hold_every_finding_of_the_form() -> None:
    """No code that the form can tell goes untried."""
    assert {code for _, told in cases("fields") for code, _field, _words in told} == set(IN_FORM)


def test_records_are_published_as_they_are(site: Path, fiction: Library) -> None:
    """Beside the JSON of a motion lies its record, byte by byte."""
    for entry in fiction.entries:
        published = site / "data" / "v1" / "motions" / f"{entry.id}.yml"
        assert published.read_bytes() == (FICTION / f"{entry.id}.yml").read_bytes()


def test_the_page_works_without_scripts(site: Path) -> None:
    """Without JavaScript the page says how to share by mail; besides data it has no script of its own in it."""
    page = (site / "meedoen" / "delen" / "index.html").read_text("utf-8")
    assert "mailto:redactie@voorbeeld.example" in page
    assert "per mail delen" in page
    assert re.findall(r"<script(?![^>]*\bsrc=)[^>]*>", page) == ['<script type="application/json" id="messages">']
