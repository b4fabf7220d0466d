"""Signs that mean the same make no other word, and no other name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.names import fold as fold_name
from generator.text.folding import SCRIPT, SIGNS, fold, script, unify


@pytest.mark.parametrize(
    "spelling",
    [
        "'s-Gravenhage",
        "’s-Gravenhage",
        "‘s–Gravenhage",
        "´s‑Gravenhage",
        "`S - GRAVENHAGE",
        "＇ｓ－Ｇｒａｖｅｎｈａｇｅ",
    ],
)
def test_one_place_however_it_is_typed(spelling: str) -> None:
    """Apostrophes, dashes, capitals and full-width letters make no other municipality."""
    assert fold_name(spelling) == "'s-gravenhage"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("ĲSSELSTEIN", "ijsselstein"),
        ("ﬁets en ﬂat", "fiets en flat"),
        ("Œuvre, Ærø, Straße, ẞ", "oeuvre, aero, strasse, ss"),
        ("fiets\u00adpad", "fietspad"),
        ("Súdwest-Fryslân", "sudwest-fryslan"),
        ("Beytullah Çelik, Łukasz", "beytullah celik, lukasz"),
    ],
)
def test_folding(text: str, plain: str) -> None:
    """Ligatures fall apart, signs without width and accents fall away."""
    assert fold(text) == plain


def test_accents_are_kept_in_names() -> None:
    """The table alone takes no accent away: René and Rene can be two people."""
    assert unify("René") == "rené"


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    """What was folded stays as it is, whatever the text."""
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.sampled_from(sorted(SIGNS)))
def test_every_sign_of_the_table_is_folded(text: str, sign: str) -> None:
    """A text with a sign is the same text with what the sign stands for."""
    assert unify(text + sign) == unify(text + SIGNS[sign])


def test_the_browser_reads_the_same_table() -> None:
    """The committed script is what the table makes: `python -m generator.text.folding`."""
    assert SCRIPT.read_text("utf-8") == script()
