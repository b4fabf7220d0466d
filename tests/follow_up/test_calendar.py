"""Calendars of the days by which adopted motions have to be carried out, read back by a library, and pledges."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar, Component

from generator.library.library import Library
from generator.model.dates import PartialDate
from generator.model.parts import Decision, Pledge
from generator.pages.settings import Settings
from generator.publishing.background import in_turn
from generator.publishing.making import Maker, Shown
from generator.subjects.follow_up.export import calendar_files
from generator.subjects.follow_up.facts import deadlines, pledges
from generator.subjects.follow_up.view import follow_up_pages
from tests.conftest import ROOT
from tests.follow_up.following import DAY, library

SITE = Settings("Voorbeeldwijzer", site_url="https://voorbeeld.example/deelpad/")
PLACE = "voorbeeldstad/2025-proef"
ADOPTED = {"status": "adopted", "due": "2026-06-01"}
TOWN = "feeds/agenda/gemeenten/voorbeeldstad.ics"


def _events(path: Path) -> list[Component]:
    return Calendar.from_ical(path.read_bytes()).walk("VEVENT")


def test_the_day_that_a_motion_names(fiction: Library, tmp_path: Path) -> None:
    """It stands as a whole day in the calendar of its council and of its theme, with the way to the motion."""
    Maker().make_all(calendar_files(library(fiction, {PLACE: ADOPTED}), SITE), tmp_path)
    found = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.ics")}
    assert found == {TOWN, "feeds/agenda/themas/wonen.ics"}
    (event,) = _events(tmp_path / TOWN)
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2026, 6, 1), date(2026, 6, 2))
    assert str(event["summary"]) == f"{PLACE} (Voorbeeldstad)"
    assert str(event["url"]) == f"https://voorbeeld.example/deelpad/moties/{PLACE}/"
    assert (tmp_path / TOWN).read_bytes() == (ROOT / "tests/follow_up/golden/voorbeeldstad.ics").read_bytes()


@pytest.mark.parametrize(
    "fields",
    [
        {"status": "rejected"},
        {"news": [(date(2025, 9, 1), "done")]},
        {"news": [(date(2025, 9, 1), "settled")]},
        {"outdated": True},
    ],
    ids=["rejected", "done", "settled", "outdated"],
)
def test_what_needs_no_day(fiction: Library, fields: dict[str, object]) -> None:
    """A motion that was not adopted, that ended or that is outdated has no day to be carried out by."""
    assert not deadlines(library(fiction, {PLACE: {**ADOPTED, **fields}}).entries)


def test_what_the_executive_expects(fiction: Library) -> None:
    """A day that the last news expects stands beside that of the motion, once where both are the same."""
    made = library(fiction, {PLACE: {**ADOPTED, "news": [(date(2025, 9, 1), "in-progress")]}})
    (entry,) = made.entries
    for expected, count in ((date(2026, 9, 1), 2), (date(2026, 6, 1), 1)):
        news = (entry.motion.follow_up[0].model_copy(update={"expected": expected}),)
        late = replace(entry, motion=entry.motion.model_copy(update={"follow_up": news}))
        assert [one.named for one in deadlines([late])] == [True, False][:count]


def test_who_subscribed_keeps_the_address(fiction: Library, tmp_path: Path) -> None:
    """A calendar that was published stays when its last day is gone; a preview takes away any other."""
    shown = Shown()
    in_turn(shown.works([*calendar_files(library(fiction, {PLACE: ADOPTED}), SITE)], tmp_path))
    done = library(fiction, {PLACE: {**ADOPTED, "news": [(date(2025, 9, 1), "done")]}})
    kept = replace(done, registers=replace(done.registers, published={TOWN: ("addresses.txt", 1)}))
    in_turn(shown.works([*calendar_files(kept, SITE)], tmp_path))
    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.ics")] == [TOWN]
    assert not _events(tmp_path / TOWN)


def test_pledges_stand_with_their_day(fiction: Library) -> None:
    """A pledge is listed by the outcome alone, with its own day where that is known; newest first."""
    made = library(fiction, {PLACE: {"status": "withdrawn-after-pledge", "date": "2025-01-23"}})
    (entry,) = made.entries
    (bare,) = pledges([entry])
    assert (bare.day, bare.pledge.text) == (PartialDate(2025, 1, 23), None)
    told = Pledge.model_validate({"text": "Het college komt met een plan.", "date": "2025-03-01"})
    decision: Decision = entry.motion.decisions[0].model_copy(update={"pledge": told})
    later = replace(entry, id=f"{PLACE}-2", motion=entry.motion.model_copy(update={"decisions": (decision,)}))
    assert [one.day for one in pledges([entry, later])] == [date(2025, 3, 1), PartialDate(2025, 1, 23)]


def test_pledges_on_the_page(fiction: Library) -> None:
    """What came of motions has the pledges of a council, in the record's own words."""
    facts = {PLACE: ADOPTED, f"{PLACE}-2": {"status": "withdrawn-after-pledge", "date": "2025-01-23"}}
    page = {page.url: page for page in follow_up_pages(library(fiction, facts), SITE, DAY)}["opvolging/voorbeeldstad/"]
    section = next(one for one in page.context["sections"] if one.anchor == "toezeggingen")
    assert [row.facts for row in section.rows] == [("toegezegd op 23 januari 2025",)]
    assert page.context["calendar"] == TOWN
