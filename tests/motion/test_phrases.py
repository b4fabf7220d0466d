"""The formal document: phrases, order, marks, in both forms; cases are data in `golden/`."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.i18n.language import LANGUAGES, language
from generator.i18n.phrases import ADDRESSEES, GLOSSES, MARKS, PHRASES, Form, close, gloss, request
from generator.model.enums import Change, PartKind, Verb
from generator.model.motion import Motion
from generator.subjects.motion.formal import Section, Style, formal

CASES = Path(__file__).parent / "golden" / "formal"
HEADED = {PartKind.NOTING, PartKind.CONSIDERING, PartKind.OPINION, PartKind.DECLARES}


def _expected() -> list[tuple[str, Form, str, str]]:
    found = []
    for file in sorted(CASES.glob("*.txt")):
        record, *documents = file.read_text(encoding="utf-8").split("\n=== ")
        for document in documents:
            form, _, text = document.partition("\n")
            found.append((file.stem, Form(form), record, text.strip()))
    return found


def _motion(record: str) -> Motion:
    return Motion.model_validate(yaml.load(record, yaml.BaseLoader))  # noqa: S506  # it makes strings only


def _written(section: Section) -> str:
    marks = {Style.BULLETS: "- ", Style.QUOTE: "> "}
    items = [marks.get(section.style, "") + item for item in section.items]
    if section.style is Style.NUMBERS:
        items = [f"{number}. {item}" for number, item in enumerate(section.items, start=1)]
    return "\n".join([section.lead, *items] if section.lead else items)


@pytest.mark.parametrize(("name", "form", "record", "text"), _expected())
def test_document(name: str, form: Form, record: str, text: str) -> None:
    """A motion becomes the document that its case shows, letter for letter."""
    motion = _motion(record)
    place = None if motion.model else "Voorbeeldstad"
    assert "\n\n".join(map(_written, formal(motion, place, form))) == text, name


@pytest.mark.parametrize("form", Form)
def test_each_form_has_every_phrase(form: Form) -> None:
    """No part, verb or change is without a phrase in either form."""
    phrases = PHRASES[form]
    assert set(phrases.parts) == HEADED
    assert set(phrases.requests) == set(Verb)
    assert set(phrases.changes) == set(Change)


@pytest.mark.parametrize(
    ("verb", "to", "words"),
    [
        (Verb.REQUESTS, "college", "verzoekt het college"),
        (Verb.INSTRUCTS, "college", "draagt het college op"),
        (Verb.CALLS_ON, "council", "roept de raad op"),
        (Verb.INVITES, "mayor", "nodigt de burgemeester uit"),
        (Verb.ASKS, "clerk", "vraagt de griffier"),
        (Verb.REQUESTS, "de {to} wethouder", "verzoekt de {to} wethouder"),
        (Verb.CALLS_ON, None, "roept op"),
    ],
)
def test_verb_and_addressee_stand_in_their_order(verb: Verb, to: str | None, words: str) -> None:
    """The addressee stands where the verb wants it; other words than the usual ones stand as given."""
    assert request(verb, to) == words


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_part_has_a_name_in_the_interface(code: str) -> None:
    """A reader of the English interface is told what each part is."""
    t = language(code)
    for kind in PartKind:
        for verb in Verb:
            for to in (*ADDRESSEES, "de wethouder {x}"):
                assert gloss(kind, verb, to, t)
    assert set(GLOSSES) == set(Verb) | (set(PartKind) - {PartKind.REQUESTS})


@given(st.lists(st.text(min_size=1)), st.sampled_from([",", "."]))
def test_marks_change_no_point(points: list[str], last: str) -> None:
    """A mark is put after a point and nothing of the point is lost; a point with a mark of its own stays as it is."""
    closed = close(tuple(points), last)
    assert len(closed) == len(points)
    for point, shown in zip(points, closed, strict=True):
        assert shown == point if point.endswith(MARKS) else shown[:-1] == point
