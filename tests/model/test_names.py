"""One name however it was typed: by Word, by a phone, or by an old keyboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.names import fold, slugify
from generator.records.places import read_places
from generator.records.registers import OWN

ALIKE = (
    ("'s-Gravenhage", "’s-Gravenhage", "‘s-Gravenhage", "´s‑Gravenhage", "`s–gravenhage", "ʼS - GRAVENHAGE"),
    ("IJsselstein", "ĳsselstein", "Ĳsselstein"),
    ("Sint Philipsland", "Ｓｉｎｔ Ｐｈｉｌｉｐｓｌａｎｄ", "Sint\u00a0Philipsland", "Sint Ph\u00adilipsland"),
    ("Offringa", "O\ufb00ringa"),
    ("D'Hondt", "D’Hondt", "d´hondt"),
    ("GroenLinks-PvdA", "GroenLinks–PvdA", "GroenLinks - PvdA", "groenlinks‐pvda"),
)


@pytest.mark.parametrize("names", ALIKE, ids=lambda names: names[0])
def test_one_name_in_many_spellings(names: tuple[str, ...]) -> None:
    """What Word, a phone or a form made of a name is that name, and has its address."""
    assert len({fold(name) for name in names}) == 1
    assert len({slugify(name) for name in names}) == 1


def test_the_hague_as_word_writes_it() -> None:
    """A municipality is known under every form of its apostrophe."""
    assert {read_places(OWN).slug_of(name) for name in ALIKE[0]} == {"den-haag"}


@pytest.mark.parametrize(
    ("slug", "names"),
    [
        ("den-haag", ("The Hague", "'s-Gravenhage")),
        ("s-hertogenbosch", ("Den Bosch", "Maasdonk")),
        ("land-van-cuijk", ("Boxmeer", "Cuijk", "Grave", "Mill en Sint Hubert", "Sint Anthonis")),
        ("alphen-aan-den-rijn", ("Boskoop", "Rijnwoude")),
        ("urk", ()),
    ],
)
def test_under_which_names_a_municipality_is_looked_for(slug: str, names: tuple[str, ...]) -> None:
    """By names that stand elsewhere in a list, not by other spellings, and by those that went into it."""
    places = read_places(OWN)
    assert places.looked_for_as(places.by_slug[slug]) == names


@given(st.text(max_size=40))
def test_folding_is_done_once(name: str) -> None:
    """What is folded stays as it is, and a name in capitals is the same name."""
    assert fold(fold(name)) == fold(name)
    assert slugify(slugify(name)) == slugify(name)
