"""What councils look for: open requests stand where somebody may have one, answered ones lead to their motion."""

from dataclasses import replace
from datetime import date

import pytest

from generator.library.library import Library
from generator.model.registers import Request
from generator.pages.forge import new_issue
from generator.pages.settings import Settings
from generator.site.render import Renderer
from generator.subjects.dashboard.reports import DashboardReports
from generator.subjects.dashboard.sections import Sections
from generator.subjects.home.view import home_pages
from generator.subjects.requests.facts import answered_requests, open_requests
from generator.subjects.requests.view import request_pages
from generator.subjects.themes.view import theme_pages

SITE = Settings("Voorbeeldwijzer", edit_url="https://github.com/voorbeeld/moties/edit/main/motions/")
SHADE = "voorbeeldstad/2025-schaduw-en-water"
ASKED = (
    {"subject": "<b>deelscooters</b> op de stoep", "date": "2026-11-20", "themes": ["mobiliteit"]},
    {"subject": "nachtbussen", "date": "2026-11-24", "themes": ["mobiliteit", "wonen"]},
    {"subject": "schaduw op school", "date": "2026-10-01", "themes": ["wonen"], "answered_by": SHADE},
    {"subject": "een motie die weg is", "date": "2026-10-01", "themes": ["wonen"], "answered_by": "weg/2020-weg"},
)


@pytest.fixture
def library(fiction: Library) -> Library:
    """Return the fictional library with requests."""
    requests = tuple(Request.model_validate(one) for one in ASKED)
    return replace(fiction, registers=replace(fiction.registers, requests=requests))


def test_open_and_answered(library: Library) -> None:
    """The newest stand first; one whose answer is gone is open again."""
    assert [one.subject for one in open_requests(library)] == [
        "nachtbussen",
        "<b>deelscooters</b> op de stoep",
        "een motie die weg is",
    ]
    assert [(one.subject, one.answer and one.answer.id) for one in answered_requests(library)] == [
        ("schaduw op school", SHADE)
    ]


def test_where_they_stand(library: Library) -> None:
    """On their page, the front page, pages of their themes and the editors' desk; a subject is words, not markup."""
    renderer = Renderer(SITE)
    pages = {page.url: page for made in (request_pages, home_pages, theme_pages) for page in made(library, SITE)}
    for url in ("gevraagd/", "", "themas/mobiliteit/"):
        html = str(renderer.body(pages[url]))
        assert "&lt;b&gt;deelscooters&lt;/b&gt; op de stoep" in html
        assert "Ik heb er een" in html
    assert "nachtbussen" in str(renderer.body(pages["themas/wonen/"]))
    assert "nachtbussen" not in str(renderer.body(pages["themas/klimaatadaptatie/"]))
    sections = {one.anchor: one for one in Sections(library, SITE, DashboardReports(date(2026, 11, 26))).sections()}
    assert [item.words for item in sections["asked"].items] == [one.subject for one in open_requests(library)]


def test_an_answer_leads_to_its_motion(library: Library) -> None:
    """The page names the motion that was found, and the idea where that has more motions."""
    (page,) = request_pages(library, SITE)
    html = str(Renderer(SITE).body(page))
    assert f'href="../moties/{SHADE}/"' in html


@pytest.mark.parametrize(
    ("edit", "url"),
    [
        ("https://github.com/a/b/edit/main/motions/", "https://github.com/a/b/issues/new?template=5-gevraagd.yml"),
        ("https://codeberg.org/a/b/_edit/main/motions/", "https://codeberg.org/a/b/issues/new"),
        ("https://gitlab.com/a/b/-/edit/main/motions/", "https://gitlab.com/a/b/-/issues/new"),
    ],
)
def test_an_issue_in_each_forge(edit: str, url: str) -> None:
    """Where the forge is known, a question can become an issue."""
    made = new_issue(edit)
    assert made
    assert made.url == url


def test_without_settings_the_question_leaves_by_own_means(library: Library) -> None:
    """Nothing is promised that no setting gives: the page says so, and a mail of one's own, a file and copying stay."""
    bare = Settings("Voorbeeldwijzer")
    (page,) = request_pages(library, bare)
    html = str(Renderer(bare).body(page))
    assert all(f'data-way="{way}"' in html for way in ("mail", "file", "copy"))
    assert "heeft geen adres van een redactie" in html
    assert "Mail het aan iemand" in html
    assert "Of mail het" not in html
    assert 'data-way="issue"' not in html
    assert new_issue("") is None
