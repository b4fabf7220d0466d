"""Stems: the fast program and the one that stands in for it follow one algorithm."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from snowballstemmer.dutch_stemmer import DutchStemmer
from Stemmer import Stemmer

from generator.text.compounds import Splitter
from generator.text.plurals import singular
from generator.text.stems import Stems
from generator.text.words import vocabulary
from tests.conftest import FICTION, ROOT

LETTERS = "abcdefghijklmnopqrstuvwxyzéëïèöü'-0123456789"
CONTENT = [path.read_text("utf-8") for path in (*FICTION.rglob("*.yml"), *(ROOT / "docs").rglob("*.md"))]


@given(st.text(LETTERS, min_size=1, max_size=24))
@example("watertappunten")
def test_both_programs_give_any_word_the_same_stem(word: str) -> None:
    """Else a site built where the binary is missing would have another search."""
    assert Stemmer("dutch").stemWord(word) == DutchStemmer().stemWord(word)


def test_both_programs_give_the_words_of_a_library_the_same_stems() -> None:
    """Real words have endings that chance does not make."""
    slow, fast = DutchStemmer(), Stems(Splitter(()))
    words = vocabulary(CONTENT)
    assert len(words) > 1000  # else there was nothing to compare
    assert {word: fast.stem(word) for word in words} == {word: slow.stemWord(singular(word, ())) for word in words}


@pytest.mark.parametrize(
    "family",
    [
        ("groen", "groene"),
        ("openbaar", "openbare"),
        ("veld", "velden"),
        ("schuld", "schulden"),
        ("mens", "mensen"),
        ("wagen", "wagens"),
        ("paneel", "panelen"),
        ("bus", "bussen"),
    ],
)
def test_forms_of_one_word_have_one_stem(family: tuple[str, str]) -> None:
    """A regular plural or an adjective with an ending is no other word, where a library has both."""
    stems = Stems(Splitter(family))
    assert len({stems.stem(form) for form in family}) == 1


@pytest.mark.parametrize("pair", [("bom", "bomen"), ("recht", "rechts"), ("openbaar", "open")])
def test_other_words_keep_their_stems(pair: tuple[str, str]) -> None:
    """What only looks like another form has a stem of its own."""
    stems = Stems(Splitter((*pair, "openbare")))
    assert stems.stem(pair[0]) != stems.stem(pair[1])
