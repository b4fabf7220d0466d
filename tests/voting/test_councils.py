"""Who sits in a council: from the register of seats, else from its motions, and nothing where no source tells."""

from dataclasses import replace

import pytest

from generator.library.library import Library
from generator.model.registers import Party, Seats
from generator.subjects.voting.councils import library_councils, local_names
from generator.subjects.voting.export import own_lists
from generator.subjects.voting.size import council_size


def _seats(year: int, party: str, seats: str) -> Seats:
    said = {"municipality": "grotestad", "from": f"{year}-03-20", "source": "https://raad.example/zetels"}
    return Seats.model_validate({**said, "parties": [{"party": party, "seats": seats}]})


def test_votes_with_numbers_tell_the_seats(connected: Library) -> None:
    """The most votes that a group ever cast in the newest term, the largest group first; and which vote tells it."""
    council = library_councils(connected)["grotestad"]
    assert list(council.groups.items())[:3] == [("GroenLinks", 10), ("VVD", 9), ("D66", 8)]
    assert [entry.id for entry in council.votes] == ["grotestad/2022-groene-daken"]


def test_an_older_vote_tells_where_a_newer_term_has_none(connected: Library) -> None:
    """Who voted in an earlier term sat there, and has the seats of that day, though newer motions name fewer groups."""
    old, new = (connected.by_id[f"grotestad/{name}"] for name in ("2021-drinkwater-op-straat", "2022-groene-daken"))
    silent = replace(new, motion=new.motion.model_copy(update={"decisions": ()}))
    groups = {**connected.by_municipality, "grotestad": (old, silent)}
    library = replace(connected, registers=connected.registers)
    vars(library)["by_municipality"] = groups
    council = library_councils(library)["grotestad"]
    assert council.votes == (old,)
    assert council.groups["CDA"] == 4


@pytest.mark.parametrize(
    ("population", "size"),
    [(900, 9), (3000, 9), (3001, 11), (20_000, 17), (20_001, 19), (100_001, 39), (200_000, 39), (200_001, 45)],
)
def test_seats_by_law(population: int, size: int) -> None:
    """The table of the Gemeentewet, with its edges."""
    assert council_size(population) == size


def test_the_register_goes_first(connected: Library) -> None:
    """A source that gives the seats of a term is believed, of two terms the newest; names stay as it has them."""
    old, new = (_seats(2018, "CDA", "9"), _seats(2026, "D66", "7"))
    registers = replace(connected.registers, seats=(new, old))
    council = library_councils(replace(connected, registers=registers))["grotestad"]
    assert council.groups == {"D66": 7}
    assert (council.term, council.votes) == ("2026", ())


def test_a_council_without_numbers_has_names_alone(fiction: Library) -> None:
    """Groups that filed stand there without seats, and then no vote is named; unknown councils are left out."""
    councils = library_councils(fiction)
    assert all(council.groups for council in councils.values())
    assert all(any(council.groups.values()) == bool(council.votes) for council in councils.values())


def _party(slug: str, **given: object) -> Party:
    return Party.model_validate({"slug": slug, "name": slug.title(), **given})


LISTS = (
    _party(
        "stadslijst", municipality="grotestad", aliases=[{"name": "Stads-Lijst"}, {"name": "SL", "until": "2020-01-01"}]
    ),
    _party(
        "vvd", national="true", aliases=[{"name": "Grote VVD", "municipality": "grotestad"}, {"name": "Volkspartij"}]
    ),
    _party("pro-rietbeek", municipality="rietbeek", unites=["groen"]),
)


def test_names_of_a_group_in_one_council() -> None:
    """A local list and a local branch go by their other names there; what has ended or holds everywhere is left out."""
    assert local_names(LISTS) == {"grotestad": {"stads-lijst": "Stadslijst", "grote vvd": "Vvd"}}


def test_a_local_list_can_be_the_communitys_own() -> None:
    """By its own short name, or by a party that it unites; a national party has a row of its own for it."""
    assert own_lists(LISTS, ("groen", "vvd")) == {"rietbeek": ["Pro-Rietbeek"]}
    assert own_lists(LISTS, ("stadslijst",)) == {"grotestad": ["Stadslijst"]}


def test_a_list_stands_once_under_its_name(connected: Library) -> None:
    """Whatever a motion calls a local list of the register, the council has it once."""
    lists = [party for party in connected.registers.parties if party.municipality]
    for place, council in library_councils(connected).items():
        other = {name for party in lists if party.municipality == place for name in local_names([party]).get(place, {})}
        assert not other & {name.casefold() for name in council.groups}
