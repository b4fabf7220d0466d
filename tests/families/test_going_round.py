"""What goes round now: ideas filed in several councils of late, not those of long ago."""

from dataclasses import replace
from datetime import date
from typing import Any

from generator.library.library import Library
from generator.model.motion import Motion
from generator.subjects.home.view import SHOWN, going_round

TOWNS = ("voorbeeldstad", "duinrecht", "waterveen")


def _motion(place: str, year: int, at: int) -> Motion:
    record: dict[str, Any] = {
        "title": f"Proef {at} in {place}",
        "added": "2026-11-20",
        "municipality": place,
        "themes": ["wonen"],
        "submitters": [{"party": "GroenLinks"}],
        "sources": [{"url": "https://raad.example/1"}],
        "decisions": [{"date": f"{year}-01-23", "status": "adopted"}],
    }
    if place != TOWNS[0]:
        record["based_on"] = [{"motion": f"{TOWNS[0]}/proef-{at}", "how": "adapted"}]
    return Motion.model_validate(record)


def _library(fiction: Library, years: dict[int, tuple[int, ...]]) -> Library:
    """Return a library of families, by number, with the year of each council's motion."""
    made = {
        f"{town}/proef-{at}": _motion(town, year, at)
        for at, found in years.items()
        for town, year in zip(TOWNS, found, strict=False)
    }
    return replace(fiction, motions=made, known={})


def test_what_was_filed_of_late_goes_before_what_was_filed_most(fiction: Library) -> None:
    """The councils of the last years count, the newest first on ties; what spread long ago is left out."""
    late: dict[int, tuple[int, ...]] = {1: (2024, 2025), 2: (2024, 2026), 3: (2022, 2024, 2025), 4: (2023, 2023)}
    families, since, until = going_round(_library(fiction, {**late, 0: (2017, 2017, 2018)}), ())
    assert [family.founder.id for family in families] == [f"duinrecht/proef-{at}" for at in (3, 2, 1, 4)]
    assert (since, until) == (date(2022, 1, 1), date(2026, 1, 23))


def test_where_too_little_spreads_now_all_times_count(fiction: Library) -> None:
    """A library with less to show than there is room for shows all that ever spread."""
    families, since, _until = going_round(_library(fiction, {0: (2017, 2017, 2018), 1: (2024, 2025)}), ())
    assert 0 < len(families) < SHOWN
    assert since == date.min
