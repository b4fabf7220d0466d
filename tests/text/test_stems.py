"""Stems: the fast program and the one that stands in for it follow one algorithm."""

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
