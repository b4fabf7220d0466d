"""Personal data is found in whatever form it is written, and numbers of other kinds are left alone."""

import time

import pytest

from generator.checks.personal import personal_data_in
from tests.conftest import ROOT

TABLE = (ROOT / "tests" / "fixtures" / "personal.tsv").read_text("utf-8")
CASES = [line.split("\t") for line in TABLE.splitlines()]


@pytest.mark.parametrize(("words", "codes"), CASES, ids=[words for words, _ in CASES])
def test_what_is_personal(words: str, codes: str) -> None:
    """Each kind is told under its own code, once."""
    assert sorted({code for code, _ in personal_data_in(words)}) == codes.split()


@pytest.mark.parametrize(
    "piece", ["06 ", "0", "1.", "NL91 ", "a.", "A1 ", "Dorp 1 ", "070-", "12 ", "a@", "(06) ", "+31 ", "1234 AB "]
)
def test_no_text_takes_long(piece: str) -> None:
    """The longest text of a record is looked through in far less than 100 ms."""
    words = piece * (20_000 // len(piece))
    start = time.process_time()
    list(personal_data_in(words))
    assert time.process_time() - start < 0.1
