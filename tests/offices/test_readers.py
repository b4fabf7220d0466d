"""Feeds and calendars in programs that people use, besides the libraries with which their own rooms test them."""

import shutil
import subprocess
from pathlib import Path

import feedparser  # type: ignore[import-untyped]
import pytest
from icalendar import Calendar

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.publishing.making import Maker
from generator.subjects.follow_up.export import calendar_files
from tests.follow_up.following import library
from tests.needs import need

NEWSBOAT = shutil.which("newsboat")
CALCURSE = shutil.which("calcurse")
PLACE = "voorbeeldstad/2025-proef"


def test_newsboat_reads_every_feed(site: Path, tmp_path: Path) -> None:
    """A reader for the terminal takes each feed and finds the motions that are in it."""
    need(NEWSBOAT, "newsboat, a reader of feeds", "newsboat")
    feeds = sorted((site / "feeds").rglob("*.xml"))
    (tmp_path / "urls").write_text("".join(f"file://{feed}\n" for feed in feeds), "utf-8")
    (tmp_path / "config").touch()
    names = {"-u": "urls", "-c": "cache.db", "-C": "config", "-d": "log"}
    command = [
        str(NEWSBOAT),
        "-l",
        "2",
        *(word for flag, name in names.items() for word in (flag, str(tmp_path / name))),
    ]
    subprocess.run([*command, "-x", "reload"], check=True, timeout=60, capture_output=True)
    unread = subprocess.run([*command, "-x", "print-unread"], check=True, timeout=60, capture_output=True, text=True)
    entries = {entry.id for feed in feeds for entry in feedparser.parse(feed.read_bytes()).entries}
    assert int(unread.stdout.split()[0]) == len(entries)


@pytest.fixture
def calendar(fiction: Library, tmp_path: Path) -> Path:
    """Write the calendar of a council with one day in it."""
    settings = Settings("Voorbeeldwijzer", site_url="https://voorbeeld.example/deelpad/")
    Maker().make_all(
        calendar_files(library(fiction, {PLACE: {"status": "adopted", "due": "2026-06-01"}}), settings), tmp_path
    )
    return tmp_path / "feeds/agenda/gemeenten/voorbeeldstad.ics"


def test_calcurse_reads_a_calendar(calendar: Path, tmp_path: Path) -> None:
    """A calendar program takes the day by which the motion has to be carried out."""
    need(CALCURSE, "calcurse, a calendar", "calcurse")
    (event,) = Calendar.from_ical(calendar.read_bytes()).walk("VEVENT")
    folder = ["-D", str(tmp_path / "calcurse"), "-C", str(tmp_path / "calcurse")]
    subprocess.run([str(CALCURSE), *folder, "-q", "-i", str(calendar)], check=True, timeout=60, capture_output=True)
    asked = [str(CALCURSE), *folder, "-q", "-Q", "--from", "06/01/2026", "--days", "1"]
    day = subprocess.run(asked, check=True, timeout=60, capture_output=True, text=True)
    assert str(event["summary"]) in day.stdout
