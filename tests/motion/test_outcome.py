"""The outcome chip and the votes behind it; cases are data in `tests/golden/outcome.yml`."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.i18n.language import language
from generator.library.library import Library
from generator.model.enums import Side, Status
from generator.model.motion import Motion
from generator.model.parts import Decision
from generator.model.places import Places
from generator.model.registers import Registers
from generator.subjects.motion.outcome import SIGNS, Tone, outcome_of, tone_of
from generator.subjects.voting.ballot import ballot

CASES = Path(__file__).parent / "golden" / "outcome.yml"
BASE = {"title": "Een motie", "added": "2026-11-20", "themes": ["klimaat"]}
GROUPS = [
    {"party": "D66", "for": "6"},
    {"party": "VVD", "for": "2", "against": "5"},
    {"party": "GroenLinks", "for": "1"},
    {"party": "PvdA", "for": "1"},
    {"party": "SP", "against": "4"},
]


def _cases() -> list[Any]:
    cases = yaml.load(CASES.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506  # it makes strings only
    return [pytest.param(case, id=case.pop("name")) for case in cases]


def _decision(votes: dict[str, Any] | None, **facts: Any) -> Decision:
    return Decision.model_validate({"date": "2025-01-23", "status": "adopted", "votes": votes, **facts})


@pytest.mark.parametrize("case", _cases())
def test_chip(case: dict[str, Any]) -> None:
    """The chip says how the last decision ended, with votes only where they are exactly known."""
    expected = case["chip"]
    motion = Motion.model_validate({**BASE, **{key: value for key, value in case.items() if key != "chip"}})
    entry = Library({"a/een-motie": motion}, Registers(), Places((), ())).entries[0]
    shown = outcome_of(entry, language("en"))
    assert [shown.sign, shown.votes, shown.tone] == [expected[0], expected[2], expected[3]]
    assert shown.words == language("en").gettext(expected[1])


def test_every_tone_has_a_sign_of_its_own() -> None:
    """An outcome is never told by colour alone."""
    assert set(SIGNS) == set(Tone)
    assert len(set(SIGNS.values())) == len(Tone)


@pytest.mark.parametrize("status", Status)
def test_a_success_never_looks_like_a_loss(status: Status) -> None:
    """Adopted and taken are the successes, and only these have their tones."""
    assert (tone_of(status) in {Tone.SUCCESS, Tone.TAKEN}) == status.is_success


def test_nothing_recorded_is_no_ballot() -> None:
    """A decision without votes, or with an empty block, shows no votes at all."""
    assert ballot(_decision(None)) is None
    assert ballot(_decision({})) is None


def test_groups_stand_as_written_and_on_both_sides_when_split() -> None:
    """Groups are never pooled; a split group stands on both sides with its own numbers."""
    made = ballot(_decision({"parties": GROUPS}))
    assert made is not None
    assert [(group.name, votes) for group, votes in made.on("for")] == [
        ("D66", 6),
        ("VVD", 2),
        ("GroenLinks", 1),
        ("PvdA", 1),
    ]
    assert [(group.name, votes) for group, votes in made.on("against")] == [("VVD", 5), ("SP", 4)]
    assert (made.yes, made.no, made.cast) == (10, 9, 19)


def test_a_side_stands_only_where_seats_are_not_known() -> None:
    """A number says more than a side, so the side is dropped beside it; with a side alone nothing is added up."""
    groups = [{"party": "D66", "for": "6", "side": "against"}, {"party": "SP", "side": "against"}]
    made = ballot(_decision({"parties": groups}))
    assert made is not None
    assert [(group.name, group.side) for group in made.groups] == [("D66", None), ("SP", Side.AGAINST)]
    assert (made.yes, made.no, made.cast, made.bars) == (None, None, 0, ())


@given(st.integers(0, 60), st.integers(0, 60), st.booleans())
def test_the_bar_is_as_long_as_the_votes(yes: int, no: int, listed: bool) -> None:  # noqa: FBT001  # drawn
    """The stretches lie end to end and add up to all votes, also where the groups do not add up to the totals."""
    groups = GROUPS if listed else []
    made = ballot(_decision({"for": str(yes), "against": str(no), "parties": groups}))
    assert made is not None
    ends = [bar.start + bar.seats for bar in made.bars]
    assert [bar.start for bar in made.bars] == [0, *ends[:-1]][: len(ends)]
    assert (ends[-1] if ends else 0) == yes + no
