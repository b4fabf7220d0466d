"""Who sits in a council: from the register of seats, else from its motions, and nothing where no source tells."""

from dataclasses import replace

from generator.library.library import Library
from generator.model.registers import Seats
from generator.subjects.voting.councils import library_councils


def _seats(year: int, party: str, seats: str) -> Seats:
    said = {"municipality": "grotestad", "from": f"{year}-03-20", "source": "https://raad.example/zetels"}
    return Seats.model_validate({**said, "parties": [{"party": party, "seats": seats}]})


def test_votes_with_numbers_tell_the_seats(connected: Library) -> None:
    """The most votes that a group ever cast in the newest term, the largest group first."""
    council = library_councils(connected)["grotestad"]
    assert list(council.groups.items())[:3] == [("GroenLinks", 10), ("VVD", 9), ("D66", 8)]
    assert council.term == "2022-2026"


def test_the_register_goes_first(connected: Library) -> None:
    """A source that gives the seats of a term is believed, of two terms the newest; names stay as it has them."""
    old, new = (_seats(2018, "CDA", "9"), _seats(2026, "D66", "7"))
    registers = replace(connected.registers, seats=(new, old))
    council = library_councils(replace(connected, registers=registers))["grotestad"]
    assert council.groups == {"D66": 7}
    assert council.term == "2026"


def test_a_council_without_numbers_has_names_alone(fiction: Library) -> None:
    """Groups that filed stand there without seats, and then no term is named; unknown councils are left out."""
    councils = library_councils(fiction)
    assert all(council.groups for council in councils.values())
    assert all(any(council.groups.values()) == bool(council.term) for council in councils.values())
