"""Plurals with another vowel or ending are the word that they are the plural of."""

import pytest

from generator.text.compounds import Splitter
from generator.text.inflect import inflections
from generator.text.plurals import PLURALS, SCRIPT, script, singular
from generator.text.stems import Stems


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("paden", "pad"),
        ("steden", "stad"),
        ("criteria", "criterium"),
        ("fietspaden", "fietspad"),
        ("binnensteden", "binnenstad"),
        ("besteden", "besteden"),
        ("geleden", "geleden"),
        ("overwegen", "overwegen"),
        ("bomen", "bomen"),
    ],
)
def test_singulars(form: str, expected: str) -> None:
    """A compound is a plural only where its singular is known, so that no verb becomes a noun."""
    assert singular(form, {"fietspad", "binnenstad", "stad", "pad", "weg"}) == expected


@pytest.mark.parametrize("plural", PLURALS)
def test_a_plural_has_the_stem_of_its_singular(plural: str) -> None:
    """By itself and in a compound; and from the singular the plural is found."""
    single = PLURALS[plural]
    stems = Stems(Splitter({f"zout{single}"}))
    assert stems.stem(plural) == stems.stem(single)
    assert stems.stem(f"zout{plural}") == stems.stem(f"zout{single}")
    assert f"zout{plural}" in set(inflections(f"zout{single}", stems.stem))


def test_the_browser_reads_the_same_table() -> None:
    """The script is what the table makes."""
    assert SCRIPT.read_text("utf-8") == script()
