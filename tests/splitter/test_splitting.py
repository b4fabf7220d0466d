"""The splitter: golden cases, the one table of phrases, and what it never does."""

import json

import pytest

from generator.i18n.marks import without_marks
from generator.i18n.phrases import ADDRESSEES, HEARD_WORDS, PHRASES, Form
from generator.importing.splitting.modules import PHRASES as PATH
from generator.importing.splitting.result import Refusal, Sureness
from generator.importing.splitting.split import split
from generator.model.enums import Addressee, Change, Kind, PartKind, Side, Status, Verb
from tests.splitter.cases import CASES, FOLDER, TABLE, expected, shown, split_plainly, text

FORMS = [PHRASES[form] for form in (Form.CLASSIC, Form.PLAIN)]


@pytest.mark.parametrize("name", CASES)
def test_a_text_becomes_what_its_golden_case_says(name: str) -> None:
    """The text of a motion falls into place."""
    assert shown(split_plainly(text(name))) == expected(name)


def test_every_text_has_its_expectation() -> None:
    """A golden case is a text and what it becomes; neither stands alone."""
    assert sorted(path.stem for path in FOLDER.glob("*.json")) == CASES


def test_the_table_holds_the_standard_phrases() -> None:
    """The phrases of our own form come from one place: a change there that the table does not follow is seen here."""
    standard = TABLE["standard"]
    assert standard["heard"] == [form.heard.strip() for form in FORMS]
    assert standard["parts"] == {part: [form.parts[part] for form in FORMS] for part in PHRASES[Form.CLASSIC].parts}
    assert standard["requests"] == {verb: [form.requests[verb] for form in FORMS] for verb in Verb}
    assert standard["decides"] == [form.decides for form in FORMS]
    assert standard["closing"] == [form.closing for form in FORMS]
    changes = {how: list(dict.fromkeys(form.changes[how] for form in FORMS)) for how in Change}
    assert standard["changes"] == changes
    assert standard["addressees"] == ADDRESSEES
    assert standard["heard_words"] == list(HEARD_WORDS)
    assert all(form.opening.startswith(standard["opening"][0]) for form in FORMS)


def test_the_standard_phrases_are_recognised() -> None:
    """What our own form writes, the splitter reads."""
    standard = TABLE["standard"]
    for part, phrases in standard["parts"].items():
        assert {phrase.lower() for phrase in phrases} <= set(TABLE["parts"][part]["phrases"])
    assert set(standard["heard_words"]) <= set(TABLE["parts"]["heard"]["phrases"])
    for how, phrases in standard["changes"].items():
        assert {phrase.rstrip(":.") for phrase in phrases} <= set(TABLE["changes"][how])
    for to, phrase in standard["addressees"].items():
        assert phrase in TABLE["addressees"][to]


def test_the_words_of_the_table_are_those_of_the_model() -> None:
    """A part, a verb, an outcome or a change that a record can't have stands nowhere in it."""
    assert set(TABLE["parts"]) == set(PartKind) - {PartKind.REQUESTS}
    assert set(TABLE["requests"]) == set(Verb)
    assert set(TABLE["addressees"]) == {*Addressee, ""}
    assert set(TABLE["kinds"]) <= set(Kind)
    assert {status for status, _phrase in TABLE["outcomes"]} <= set(Status)
    assert set(TABLE["changes"]) == set(Change)
    assert set(TABLE["sides"]) == set(Side)


@pytest.mark.parametrize("form", [Form.CLASSIC, Form.PLAIN])
@pytest.mark.parametrize("verb", Verb)
@pytest.mark.parametrize("to", Addressee)
def test_a_request_of_our_own_form_needs_no_words_of_its_own(form: Form, verb: Verb, to: Addressee) -> None:
    """A part that opens with the standard phrase, in either form, keeps no lead."""
    lead = PHRASES[form].requests[verb].replace("{to}", ADDRESSEES[to])
    result = split(f"Motie: X\n\nOverwegende dat:\n- a b;\n\n{lead}:\n- een bank.\n")
    part = result.parts[-1]
    assert (part.part, part.to, part.lead, part.points) == (PartKind.REQUESTS, to, None, ("een bank",))
    assert part.verb is (Verb.REQUESTS if form is Form.PLAIN and verb is Verb.ASKS else verb)


def test_the_table_has_no_patterns() -> None:
    """The phrases are literal: no regular expression can hide in them."""
    assert not any(part in PATH.read_text("utf-8") for part in ("\\\\b", "\\\\w", "\\\\s", ".*", "[a-z", "(?"))


def test_the_table_is_written_one_list_a_line() -> None:
    """A list of phrases stands on one line, with signs that cannot be seen written as numbers."""
    words = PATH.read_text("utf-8")
    assert json.loads(words)
    assert all(sign.isprintable() or sign == "\n" for sign in words)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status.ADOPTED, "Aldus aangenomen in de openbare raadsvergadering van 3 juni 2025"),
        (Status.REJECTED, "Aldus verworpen in de openbare vergadering van 3 juni 2025"),
        (Status.TAKEN_OVER, "De motie is overgenomen door het college op 3 juni 2025."),
        (Status.POSTPONED, "Aldus aangehouden in de raadsvergadering van 3 juni 2025"),
        (Status.WITHDRAWN, "De motie is ingetrokken op 3 juni 2025."),
        (Status.WITHDRAWN_AFTER_PLEDGE, "De motie is ingetrokken na toezegging op 3 juni 2025."),
        (Status.LAPSED, "De motie is vervallen op 3 juni 2025."),
        (Status.TIED, "De motie: staken van stemmen op 3 juni 2025."),
        (Status.NOT_PUT_TO_VOTE, "De motie is niet in stemming gebracht op 3 juni 2025."),
        (Status.NOT_ADMITTED, "De motie is niet toegelaten op 3 juni 2025."),
    ],
)
def test_an_outcome_is_read_from_the_words_of_the_council(status: Status, words: str) -> None:
    """Every way in which a decision ends is recognised under the motion, with its day."""
    result = split(
        f"Motie: X\n\nVerzoekt het college:\n- een bank.\n\nEn gaat over tot de orde van de dag.\n\n{words}\n"
    )
    assert result.outcome
    assert (result.outcome.status, result.outcome.date) == (status, "2025-06-03")
    assert result.outcome.recorded_as
    assert result.outcome.recorded_as in words


@pytest.mark.parametrize("sign", ["▪", "•", "–", "-", "−", "·", "o", "\uf0b7", "\uf0a7", "1.", "1)", "a)", "(a)", "*"])
def test_a_point_is_told_by_its_bullet(sign: str) -> None:
    """Every usual sign opens a point and is no part of it."""
    result = split(f"Motie: X\n\nVerzoekt het college:\n{sign} een bank te zetten;\n{sign} die te verven.\n")
    assert result.parts[-1].points == ("een bank te zetten", "die te verven")


@pytest.mark.parametrize("name", CASES)
def test_points_have_no_closing_marks(name: str) -> None:
    """Points stand as the record wants them: `motions fix` would change nothing."""
    for part in split(text(name)).parts:
        assert part.points == tuple(without_marks(point) for point in part.points)


def test_the_words_that_open_a_motion_tell_its_kind() -> None:
    """Motion, off-agenda motion and amendment are told apart."""
    end = "\n\nVerzoekt het college:\n- een bank te zetten.\n"
    assert split(f"Motie: X{end}").kind is Kind.MOTION
    assert split(f"Motie vreemd aan de orde van de dag\nX{end}").kind is Kind.MOTION_OFF_AGENDA
    assert split(f"Amendement A1: X{end}").kind is Kind.AMENDMENT


def test_what_cannot_be_placed_stays_in_view() -> None:
    """A sentence under the closing phrase that nobody knows is left, and makes the whole less sure."""
    result = split(
        "Motie: X\n\nVerzoekt het college:\n- een bank.\n\nEn gaat over tot de orde van de dag. Zomaar een zin.\n"
    )
    assert [line.text for line in result.left] == ["Zomaar een zin."]
    assert result.sureness is Sureness.LIKELY


@pytest.mark.parametrize("written", ["31 februari 2026", "30-02-2026"])
def test_a_day_that_does_not_exist_stays_in_view(written: str) -> None:
    """No other day is made of it, and it is not dropped in silence."""
    opening = f"De raad van de gemeente Voorbeeldstad, in vergadering bijeen op {written},"
    result = split(f"Motie: X\n\n{opening}\n\nVerzoekt het college:\n- een bank.\n")
    assert result.date is None
    assert [line.text for line in result.left] == [written]


@pytest.mark.parametrize(("name", "reason"), [("refused-empty", Refusal.EMPTY), ("refused-letter", Refusal.NO_MOTION)])
def test_what_is_no_motion_is_refused(name: str, reason: Refusal) -> None:
    """A refusal has a reason, makes nothing of the text, and keeps it in view."""
    result = split(text(name))
    assert result.refusal is reason
    assert not result.parts
    assert not result.title
    assert [line.text for line in result.left] == [
        " ".join(line.split()) for line in text(name).splitlines() if line.strip()
    ]
