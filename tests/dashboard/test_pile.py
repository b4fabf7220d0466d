"""The page on which an editor accepts a pile: what is certain, what was guessed from what, and what is doubtful."""

import json
from datetime import date
from pathlib import Path

import pytest

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.publishing.dashboard_reports import dashboard_reports
from generator.site.render import Renderer
from generator.subjects.dashboard.pile import AT_ONCE
from generator.subjects.dashboard.reports import DashboardReports
from generator.subjects.dashboard.view import dashboard_pages
from tests.importing.samples import library, run

SITE = Settings("Motiewijzer")
BATCH = Path(__file__).parents[1] / "importing" / "facts" / "batch.jsonl"


def _reports(root: Path) -> DashboardReports:
    return dashboard_reports(root, (), date(2026, 11, 30))


def _bodies(fiction: Library, reports: DashboardReports) -> dict[str, str]:
    pages = dashboard_pages(fiction, SITE, reports)
    return {page.url: str(Renderer(SITE).body(page)) for page in pages}


def test_the_page_tells_what_the_run_said(fiction: Library, tmp_path: Path) -> None:
    """A guess can be changed and says what it came from; a doubt is told; one without either is ticked at once."""
    root = library(tmp_path)
    run(root, BATCH, "--check")
    bodies = _bodies(fiction, _reports(root))
    body = bodies["redactie/stapel/"]
    assert "5 concepten uit een bestand met feiten om aan te nemen" in bodies["redactie/"]
    assert body.count("data-accept>") == 5
    assert 'data-field="themes" list="themes" value="mobiliteit"' in body
    assert "gegokt uit de aanwijzing van de lezer" in body
    assert "twijfel: <span>eigen vergelijking</span>" in body
    assert 'data-draft="pages:2" data-sure' not in body
    assert "motions import --accept keuzes-1.json feiten.jsonl" in " ".join(body.replace("<code>", "").split())


def test_a_long_pile_is_cut_into_pages(fiction: Library, tmp_path: Path) -> None:
    """So many drafts stand on a page as an editor can look through at a stretch."""
    same = {"council": "waterveen", "date": "2020", "themes": ["wonen"]}
    rows = [{**same, "title": f"Motie {at}", "url": f"https://p.example/{at}"} for at in range(AT_ONCE + 1)]
    file = tmp_path / "facts.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    root = library(tmp_path)
    run(root, file, "--check")
    bodies = _bodies(fiction, _reports(root))
    assert [body.count("data-accept>") for url, body in bodies.items() if "stapel" in url] == [AT_ONCE, 1]
    assert bodies["redactie/stapel/"].count("data-sure") == AT_ONCE


@pytest.mark.parametrize("content", ["{", "[]", '{"drafts": [{}]}', '{"drafts": 3}', '{"drafts": ["a"]}'])
def test_a_report_that_is_none_is_told(fiction: Library, tmp_path: Path, content: str) -> None:
    """The dashboard goes on without it and names the file."""
    root = library(tmp_path)
    (root / "_reports").mkdir()
    (root / "_reports" / "pile.json").write_text(content, "utf-8")
    reports = _reports(root)
    assert (reports.pile, reports.trouble) == ((), "_reports/pile.json")
    assert "Een verslag is niet te lezen: _reports/pile.json." in _bodies(fiction, reports)["redactie/"]
