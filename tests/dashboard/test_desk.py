"""The editors' desk: what asks for care on a given day, and nothing else."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from generator.findings.finding import Finding
from generator.library.library import Library
from generator.model.motion import Motion
from generator.pages.settings import Settings
from generator.publishing.dashboard_reports import dashboard_reports
from generator.publishing.reports import LINKS
from generator.site.pages import pages
from generator.site.render import Renderer
from generator.subjects.dashboard.facts import (
    CHECK_MONTHS,
    NEWS_MONTHS,
    OUTCOME_WEEKS,
    models_to_check,
    months_before,
    outcome_unknown,
    without_news,
)
from generator.subjects.dashboard.reports import DashboardReports, DeadLink
from generator.subjects.dashboard.sections import MOST, SHOWN, Item, Section, Sections
from generator.subjects.dashboard.view import dashboard_pages
from generator.subjects.search.packs import PACKED, unpack
from tests.conftest import ROOT

DAY = date(2026, 11, 23)
SITE = Settings("Motiewijzer", edit_url="https://forge.example/edit/motions/")
NOTE = Finding("tag-variant", "motions/x.yml", 6, 8, "tags[0]", {"value": "boom", "suggestion": "bomen"})
FULL = DashboardReports(
    DAY,
    {"duinrecht/2024-koele-schooldag.yml": (NOTE,)},
    (
        DeadLink(
            "https://raad.duinrecht.example/27", "404", "2026-11-20", ("duinrecht/2024-koele-schooldag", "weg/weg")
        ),
    ),
)


@pytest.fixture
def library(fiction: Library) -> Library:
    """Return the fictional library with a tag that one motion alone bears."""
    key = "voorbeeldstad/2024-huurteam"
    tagged = fiction.motions[key].model_copy(update={"tags": ("huurprijs",)})
    return replace(fiction, motions={**fiction.motions, key: tagged}, known={})


def _lines(sections: tuple[Section, ...]) -> str:
    """Write sections as a person reads them, with where each item leads."""
    lines: list[str] = []
    for section in sections:
        lines += [f"{section.title} ({len(section.items)}) #{section.anchor}", f"  {section.about}"]
        lines += [f"  - {_line(item)}" for item in section.items]
    return "\n".join(lines) + "\n"


def _line(item: Item) -> str:
    return " | ".join((item.words, ", ".join(item.facts), item.outside or item.url or "-", item.file or "-"))


def test_golden(library: Library) -> None:
    """Every kind of care is shown with its reason, its place and the file to edit."""
    golden = (ROOT / "tests" / "dashboard" / "golden" / "desk.txt").read_text("utf-8")
    assert _lines(Sections(library, SITE, FULL).sections()) == golden


def _body(library: Library, reports: DashboardReports, site: Settings = SITE) -> str:
    (page,) = dashboard_pages(library, site, reports)
    return str(Renderer(site).body(page))


def test_the_page_leads_to_motion_and_edit(library: Library) -> None:
    """Each item links to its page and to the editor of the forge, and the page says of which day it is."""
    body = _body(library, FULL)
    assert "Stand op 23 november 2026." in body
    assert 'href="../moties/oud-waterveen/2018-veilig-fietspad/"' in body
    assert 'href="https://forge.example/edit/motions/oud-waterveen/2018-veilig-fietspad.yml"' in body
    assert 'href="https://raad.duinrecht.example/27"' in body


def test_without_a_forge_nothing_can_be_edited(library: Library) -> None:
    """No link to edit is shown where no forge is set."""
    assert "desk__edit" not in _body(library, FULL, Settings("Motiewijzer"))


def test_a_section_is_absent_when_empty(library: Library) -> None:
    """Where nothing is wrong, nothing is said; an empty desk says that in a sentence."""
    body = _body(library, DashboardReports(DAY))
    assert "Dode links" not in body
    assert "Om naar te kijken" not in body
    empty = Library({}, replace(library.registers, themes=(), ideas=()), library.places)
    assert "Vandaag vraagt niets om aandacht." in _body(empty, DashboardReports(DAY))


def test_a_long_section_is_folded_and_whole(library: Library) -> None:
    """Of a heap of work the rest is a click away, and all of it is there."""
    links = tuple(DeadLink(f"https://raad.voorbeeldstad.example/{at}", "404", "") for at in range(SHOWN + 7))
    body = _body(library, DashboardReports(DAY, dead_links=links))
    assert "Toon er nog 7" in body
    assert body.count("raad.voorbeeldstad.example/") == 2 * (SHOWN + 7)


def test_a_section_of_thousands_says_how_many_wait(library: Library) -> None:
    """The page stays one that can be opened, and nothing is left out in silence."""
    links = tuple(DeadLink(f"https://raad.voorbeeldstad.example/{at}", "404", "") for at in range(MOST + 3))
    body = _body(library, DashboardReports(DAY, dead_links=links))
    assert body.count("raad.voorbeeldstad.example/") == 2 * MOST
    assert "Er komen er hier nog 3 bij zodra een paar hiervan klaar zijn." in body


def test_models_are_counted_apart(library: Library) -> None:
    """An idea with nothing but a model has no motion yet."""
    model = next(entry for entry in library.models if entry.idea)
    alone = replace(library, motions={model.id: model.motion}, known={})
    sections = Sections(alone, SITE, DashboardReports(DAY)).sections()
    ideas = next(section for section in sections if section.anchor == "ideas")
    facts = {item.words: item.facts for item in ideas.items}
    assert model.idea
    assert facts[model.idea.label] == ("1 voorbeeldmotie",)


def test_without_an_inbox_there_is_no_desk(library: Library) -> None:
    """Whoever makes pages without a day gets no page that depends on one."""
    assert "redactie/" not in {page.url for page in pages(library, SITE)}
    assert "redactie/" in {page.url for page in pages(library, SITE, FULL)}


def test_search_engines_and_menus_leave_it_out(site: Path) -> None:
    """The built page asks not to be listed, and neither sitemap, menu nor search knows it."""
    assert '<meta name="robots" content="noindex">' in (site / "redactie/index.html").read_text("utf-8")
    assert "noindex" not in (site / "moties/index.html").read_text("utf-8")
    assert "redactie/<" not in (site / "sitemap.xml").read_text("utf-8").replace("handboek/redactie", "")
    assert "moties/</loc>" in (site / "sitemap.xml").read_text("utf-8")
    assert 'href="redactie/' not in (site / "index.html").read_text("utf-8")
    guides = unpack(next(site.glob(f"search/*/guides{PACKED}")))
    assert '"redactie/"' not in json.dumps(guides)


def _one(fiction: Library, **fields: object) -> Library:
    record = {"title": "Proef", "added": "2020-01-01", "themes": ["wonen"], **fields}
    return Library({"voorbeeldstad/2020-proef": Motion.model_validate(record)}, fiction.registers, fiction.places)


def test_an_outcome_is_awaited_for_six_weeks(fiction: Library) -> None:
    """Six weeks to the day are not too long, a day more is."""
    met = DAY - timedelta(weeks=OUTCOME_WEEKS)
    filed = _one(fiction, municipality="voorbeeldstad", submitted=met.isoformat())
    assert outcome_unknown(filed, DAY) == ()
    assert len(outcome_unknown(filed, DAY + timedelta(days=1))) == 1


@pytest.mark.parametrize(
    ("status", "news", "listed"),
    [
        ("adopted", [], True),
        ("rejected", [], False),
        ("postponed", [], False),
        ("adopted", [("2026-01-01", "planned")], True),
        ("adopted", [("2026-10-01", "in-progress")], False),
        ("adopted", [("2026-01-01", "done")], False),
        ("adopted", [("2026-01-01", "settled")], False),
    ],
)
def test_news_is_awaited_of_what_was_adopted(
    fiction: Library, status: str, news: list[tuple[str, str]], listed: object
) -> None:
    """An adopted motion waits until it is known what came of it; one that is under way waits anew."""
    decisions = [{"date": "2025-01-23", "status": status}]
    follow_up = [{"date": day, "state": state} for day, state in news]
    made = _one(fiction, municipality="voorbeeldstad", decisions=decisions, follow_up=follow_up)
    assert bool(without_news(made.real, DAY)) is listed


def test_news_is_awaited_for_six_months(fiction: Library) -> None:
    """Half a year to the day is not too long, a day more is."""
    day = months_before(DAY, NEWS_MONTHS)
    made = _one(fiction, decisions=[{"date": day.isoformat(), "status": "adopted"}])
    assert without_news(made.real, DAY) == ()
    assert len(without_news(made.real, DAY + timedelta(days=1))) == 1


def test_a_model_is_looked_over_every_year(fiction: Library) -> None:
    """A model that nobody ever looked over asks for it too; an outdated one does not."""
    day = months_before(DAY, CHECK_MONTHS).isoformat()
    assert models_to_check(_one(fiction, model="true", checked=day), DAY) == ()
    assert len(models_to_check(_one(fiction, model="true", checked=day), DAY + timedelta(days=1))) == 1
    assert len(models_to_check(_one(fiction, model="true"), DAY)) == 1
    outdated = {"since": "2026-01-01", "why": "De wet is anders."}
    assert models_to_check(_one(fiction, model="true", outdated=outdated), DAY) == ()


@pytest.mark.parametrize(
    ("day", "months", "earlier"),
    [
        (date(2026, 11, 23), 6, date(2026, 5, 23)),
        (date(2026, 8, 31), 6, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2023, 2, 28)),
        (date(2026, 1, 1), 1, date(2025, 12, 1)),
    ],
)
def test_months_are_those_of_the_calendar(day: date, months: int, earlier: date) -> None:
    """A month that is shorter ends on its last day."""
    assert months_before(day, months) == earlier


def _report(folder: Path, content: str) -> DashboardReports:
    (folder / "_reports").mkdir()
    (folder / LINKS).write_text(content, "utf-8")
    return dashboard_reports(folder, [], DAY)


def test_the_report_on_links_is_read(tmp_path: Path) -> None:
    """Addresses that answered are no news; what did not answer is, whatever the report says of it."""
    one = {"url": "https://raad.example/1", "status": 404, "checked": "2026-11-20", "ids": ["a/b"]}
    report = [one, {**one, "status": 200}, {**one, "status": "timeout", "ids": []}]
    reports = _report(tmp_path, json.dumps(report))
    assert [(link.status, link.ids) for link in reports.dead_links] == [("404", ("a/b",)), ("timeout", ())]
    assert not reports.trouble


@pytest.mark.parametrize(
    "content", ["", "{}", "[1]", '[{"url": "javascript:alert(1)"}]', '[{"url": 3}]', '[{"ids": 3}]', "\x00", "[" * 9]
)
def test_a_report_that_is_none_is_told_about(tmp_path: Path, library: Library, content: str) -> None:
    """A broken report stops no build: the desk says which file it is."""
    reports = _report(tmp_path, content)
    assert reports.trouble == LINKS
    assert f"niet te lezen: {LINKS}" in _body(library, reports)


def test_notes_go_by_their_file(tmp_path: Path) -> None:
    """Only findings that ask for a look are on the desk, with the path of their file below the motions folder."""
    note = replace(NOTE, file=f"{tmp_path}/x/2025-y.yml")
    error = replace(note, code="theme-unknown")
    assert dict(dashboard_reports(tmp_path, [note, error], DAY).notes) == {"x/2025-y.yml": (note,)}
