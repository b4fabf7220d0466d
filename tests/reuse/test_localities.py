"""What scripts know of places and groups: every municipality is there, and what is made of its name is made by hand."""

import csv
import json
from collections import Counter
from pathlib import Path

import pytest

from generator.library.library import Library
from generator.model.demonyms import Demonyms
from generator.records.demonyms import read_demonyms, read_province_demonyms
from generator.records.places import DATA
from generator.subjects.reuse.export_local import GROUPS, PLACES, group_names, place_words, write_localities

TABLES = {"demonyms.csv": "slug", "province-demonyms.csv": "name"}


@pytest.fixture(name="library")
def library_of_the_package(own: Library) -> Library:
    """Return the library's own content: its municipalities are those of the package."""
    return own


def test_every_municipality_has_a_row(library: Library) -> None:
    """The table has exactly the municipalities of today, in the same order."""
    assert list(read_demonyms()) == list(library.places.by_slug)


def test_every_province_has_words(library: Library) -> None:
    """Every province has an adjective."""
    provinces = read_province_demonyms()
    assert sorted(provinces) == sorted(library.places.provinces.values())
    assert all(known.adjectives for known in provinces.values())


@pytest.mark.parametrize("table", TABLES)
def test_no_row_twice(table: str) -> None:
    """A place stands in a table once, and every row has a cell for every column."""
    with (DATA / table).open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert max(Counter(row[TABLES[table]] for row in rows).values()) == 1
    assert all(None not in row and None not in row.values() for row in rows)
    assert all(cell == cell.strip() for row in rows for cell in row.values())


@pytest.mark.parametrize(
    ("slug", "adjective", "inhabitants"),
    [
        ("den-haag", ("Haags", "Haagse"), (("Hagenaar", "Hagenaars"), ("Hagenees", "Hagenezen"))),
        ("utrecht", ("Utrechts", "Utrechtse"), (("Utrechter", "Utrechters"), ("Utrechtenaar", "Utrechtenaars"))),
        ("s-hertogenbosch", ("Bosch", "Bossche"), (("Bosschenaar", "Bosschenaars"),)),
        ("breda", ("Bredaas", "Bredase"), (("Bredanaar", "Bredanaars"),)),
        ("lelystad", ("Lelystads", "Lelystadse"), (("Lelystedeling", "Lelystedelingen"),)),
        ("kampen", ("Kamper", "Kamper"), (("Kampenaar", "Kampenaars"),)),
        ("almelo", ("Almeloos", "Almelose"), (("Almeloër", "Almeloërs"),)),
    ],
)
def test_words_by_hand(slug: str, adjective: tuple[str, str], inhabitants: tuple[tuple[str, str], ...]) -> None:
    """The forms that no rule would give."""
    known = read_demonyms()[slug]
    assert known.adjectives[0] == adjective
    assert known.inhabitants == inhabitants


def test_unknown_stays_unknown() -> None:
    """Of a municipality that nobody has a word for, no word is made."""
    assert read_demonyms()["olst-wijhe"] == Demonyms()


def test_words_are_of_one_municipality(library: Library) -> None:
    """A name, adjective or inhabitant belongs to one municipality; only the two called Bergen share theirs."""
    claims = Counter[str]()
    for place in place_words(library)["places"]:
        pairs = [*place["adjectives"], *place["inhabitants"]]
        claims.update({*place["names"], *(word for pair in pairs for word in pair)})
    assert {word for word, times in claims.items() if times > 1} == {"Bergen", "Bergens", "Bergense"}


def test_names_begin_with_the_everyday_one(library: Library) -> None:
    """The first name is the one that is offered; in a text it stands without its province."""
    places = {place["slug"]: place for place in place_words(library)["places"]}
    assert places["s-hertogenbosch"]["names"][:2] == ["'s-Hertogenbosch", "Den Bosch"]
    assert places["s-hertogenbosch"]["province"] == "Noord-Brabant"
    assert places["bergen-nh"]["names"][-1] == "Bergen"
    assert all(len(place["names"]) == len(set(place["names"])) for place in places.values())


def test_groups_with_their_other_names(library: Library) -> None:
    """Every name of a party stands there once."""
    names = group_names(library)
    assert {"GroenLinks", "Partij van de Arbeid", "D66"} <= set(names)
    assert len(names) == len(set(names))


def test_files_of_another_library(fiction: Library, tmp_path: Path) -> None:
    """A library with municipalities of its own gets them, without words that nobody knows."""
    write_localities(fiction, tmp_path)
    written = json.loads((tmp_path / PLACES).read_text(encoding="utf-8"))
    assert [place["slug"] for place in written["places"]] == list(fiction.places.by_slug)
    assert set(written) == {"places", "provinces"}
    assert json.loads((tmp_path / GROUPS).read_text(encoding="utf-8")) == group_names(fiction)
