"""What came of motions: what is overdue, the figures, and their pages; cases are data in `golden/`."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.i18n.language import language
from generator.library.library import Library
from generator.model.enums import FollowUpState, Status
from generator.pages.lists import PAGE_SIZE
from generator.pages.page import Page
from generator.pages.settings import Settings
from generator.site.render import Renderer
from generator.subjects.dashboard.facts import NEWS_MONTHS, months_before, without_news
from generator.subjects.follow_up.facts import adopted, follow_up_figures, is_overdue, overdue, pledges, with_news
from generator.subjects.follow_up.states import STATES, by_state, in_words
from generator.subjects.follow_up.view import SHOWN, follow_up_pages
from generator.subjects.motion.view import motion_pages
from generator.subjects.municipalities.view import municipality_pages
from tests.conftest import ROOT
from tests.follow_up.following import DAY, library

GOLDEN = ROOT / "tests" / "follow_up" / "golden"
CASES = yaml.safe_load((GOLDEN / "overdue.yml").read_text("utf-8"))
SITE = Settings("Motiewijzer", hand_written=frozenset({"handboek/uitkomsten/"}))
DUTCH = language("nl")
TOWNS = ("voorbeeldstad", "duinrecht", "waterveen")


@pytest.fixture
def told(fiction: Library) -> Library:
    """Return the library of the golden cases."""
    return library(fiction, yaml.safe_load((GOLDEN / "library.yml").read_text("utf-8")))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_when_a_motion_is_overdue(fiction: Library, case: dict[str, Any]) -> None:
    """Its own day has passed, and its last news says not how it ended."""
    (entry,) = library(fiction, {"voorbeeldstad/2025-proef": case}).entries
    assert is_overdue(entry, DAY) is case["overdue"]


def _lines(page: Page) -> str:
    """Write a page as a person reads it."""
    context = page.context
    lines = [f"{page.url} {page.title}", context["in_words"]]
    if "entries" in context:
        return "\n".join([*lines, *(f"  - {row.entry.motion.title}" for row in context["entries"])]) + "\n"
    lines += [f"  {state.sign} {state.words}: {count}" for state, count in context["states"]]
    for section in context["sections"]:
        lines.append(f"{section.title} ({len(section.rows)}) #{section.anchor}")
        for row in section.shown:
            states = ", ".join(f"{state.sign} {state.words}" for state in row.states)
            lines.append(f"  - {row.entry.motion.title} | {states} | {', '.join(row.facts)} | {row.report}")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("code", ["nl", "en"])
def test_golden(told: Library, code: str) -> None:
    """Each page has its figures, its sections in order, each motion with where news is reported, and the councils."""
    found = "\n".join(_lines(page) for page in follow_up_pages(told, replace(SITE, language=code), DAY))
    assert found == (GOLDEN / f"pages.{code}.txt").read_text("utf-8")


def test_the_page_says_of_which_day_it_is(told: Library) -> None:
    """What depends on today is never told without that day, and a row says for a screen reader what it reports."""
    page = next(follow_up_pages(told, SITE, DAY))
    body = str(Renderer(SITE).body(page))
    assert "Stand op 26 november 2026." in body
    assert 'href="../volgen/?wat=opvolging"' in body
    assert 'Meld nieuws<span class="visually-hidden">: voorbeeldstad/2024-bezig</span>' in body


def test_a_library_without_adopted_motions(fiction: Library) -> None:
    """The page is there, says that there is nothing yet, and no municipality has one."""
    (page,) = follow_up_pages(library(fiction, {"duinrecht/2025-nee": {"status": "rejected"}}), SITE, DAY)
    assert "Er is nog geen aangenomen motie gedeeld." in Renderer(SITE).body(page)


def test_nothing_to_ask_for(fiction: Library) -> None:
    """Where all is known, that is said, and no section is empty."""
    done = library(fiction, {"duinrecht/2025-ja": {"status": "adopted", "news": [("2025-06-01", "done")]}})
    page = next(follow_up_pages(done, SITE, DAY))
    assert page.context["sections"] == ()
    assert "Geen aangenomen motie is over tijd of wacht op nieuws." in Renderer(SITE).body(page)


def test_a_long_section_has_a_list_of_its_own(fiction: Library) -> None:
    """The first ones stand on the page, all of them on further pages of at most 25, for all councils and for each."""
    many = {f"duinrecht/2025-motie-{at:03}": {"status": "adopted"} for at in range(PAGE_SIZE + 7)}
    made = {page.url: page for page in follow_up_pages(library(fiction, many), SITE, DAY)}
    for base in ("opvolging/", "opvolging/duinrecht/"):
        body = str(Renderer(SITE).body(made[base]))
        assert body.count("follow__report") == SHOWN
        assert f'href="{"../" * base.count("/")}{base}geen-nieuws/"' in body
        lists = [made[f"{base}geen-nieuws/"], made[f"{base}geen-nieuws/pagina/2/"]]
        assert [len(page.context["entries"]) for page in lists] == [PAGE_SIZE, 7]


def test_a_municipality_leads_there_only_where_something_was_adopted(told: Library) -> None:
    """A council that adopted nothing has no such page, and no link to it."""
    towns = [page for page in municipality_pages(told, SITE) if "follow_up" in page.context]
    pages = {page.url: page.context["follow_up"] for page in towns}
    made = {page.url for page in follow_up_pages(told, SITE, DAY) if "section" not in page.context}
    assert pages["gemeenten/waterveen/"] == ""
    assert set(filter(None, pages.values())) | {"opvolging/"} == made


def test_a_motion_page_changes_with_the_day_only_where_it_is_overdue(told: Library) -> None:
    """A preview, and whoever compares two builds, finds all other pages as they were."""
    first, second = (
        {page.url: page for page in motion_pages(told, SITE, today=day)} for day in (DAY, DAY + timedelta(7))
    )
    changed = {url for url, page in first.items() if page != second[url]}
    assert changed == {entry.url for entry in overdue(told.real, DAY)} != set()


def test_states_have_a_sign_of_their_own() -> None:
    """Nothing is told by colour alone, and no state is forgotten."""
    assert set(STATES) == set(FollowUpState)
    assert len({sign for sign, _tone in STATES.values()}) == len(STATES)


DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31))
MOTION = st.fixed_dictionaries(
    {
        "status": st.sampled_from([None, *(str(status) for status in Status)]),
        "date": DAYS,
        "due": st.none() | DAYS,
        "news": st.lists(st.tuples(DAYS, st.sampled_from([str(state) for state in FollowUpState])), max_size=4),
        "outdated": st.booleans(),
        "place": st.sampled_from(TOWNS),
    }
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(MOTION, max_size=12))
def test_figures_are_those_of_the_library(fiction: Library, drawn: list[dict[str, Any]]) -> None:
    """Every adopted motion is counted once; those of all municipalities together are all of them."""
    made = library(fiction, {f"{facts['place']}/2025-motie-{at}": facts for at, facts in enumerate(drawn)})
    figures = follow_up_figures(made.real)
    assert figures.adopted == sum(facts["status"] == "adopted" for facts in drawn) == figures.known + figures.silent
    assert figures.silent == sum(facts["status"] == "adopted" and not facts["news"] for facts in drawn)
    towns = [follow_up_figures(entries) for entries in made.by_municipality.values()]
    assert sum(town.adopted for town in towns) == figures.adopted
    assert {state: sum(town.states[state] for town in towns) for state in FollowUpState} == dict(figures.states)
    assert sum(count for _state, count in by_state(figures, DUTCH)) == figures.adopted
    noun = "motie" if figures.known == 1 else "moties"
    assert (
        f"Van {figures.known} aangenomen {noun} weten we wat ervan kwam: {figures.done} uitgevoerd."
        in in_words(figures, DUTCH)
        or not figures.known
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(MOTION, max_size=12), DAYS)
def test_lists_are_those_of_the_library(fiction: Library, drawn: list[dict[str, Any]], today: date) -> None:
    """What a page lists was adopted; the editors' desk and the page agree on what has no news."""
    made = library(fiction, {f"{facts['place']}/2025-motie-{at}": facts for at, facts in enumerate(drawn)})
    late, silent, fresh = overdue(made.real, today), without_news(made.real, today), with_news(made.real, today)
    ids = {entry.id for entry in adopted(made.real)}
    assert {entry.id for entry in (*late, *silent, *fresh)} <= ids
    assert not {entry.id for entry in silent} & {entry.id for entry in fresh}
    assert all(entry.motion.due and entry.motion.due < today for entry in late)
    since = months_before(today, NEWS_MONTHS)
    assert all(max(news.date.first for news in entry.motion.follow_up) >= since for entry in fresh)
    page = next(follow_up_pages(made, SITE, today), None)
    sections = page.context["sections"] if page else ()
    told = [row.entry.id for section in sections if section.anchor != "toezeggingen" for row in section.rows]
    assert len(told) == len(set(told)), "nothing is told twice"
    assert set(told) == {entry.id for entry in (*late, *silent, *fresh)}
    counts = {section.anchor: len(section.rows) for section in sections}
    assert counts.get("te-laat", 0) == len(late)
    assert counts.get("toezeggingen", 0) == len(pledges(made.real))


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=40))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much], max_examples=30)
def test_any_title_stays_text(fiction: Library, words: str) -> None:
    """A title makes no tag."""
    title = f"<b onclick='x'>{words.strip() or 'x'}"
    made = library(fiction, {"duinrecht/2025-een": {"status": "adopted", "title": title}})
    assert "<b onclick" not in Renderer(SITE).body(next(follow_up_pages(made, SITE, DAY)))


def test_the_built_page(site: Path) -> None:
    """Footer, list of motions and municipality lead there."""
    for url, link in (
        ("", "./opvolging/"),
        ("moties/", "../opvolging/"),
        ("gemeenten/voorbeeldstad/", "../../opvolging/voorbeeldstad/"),
    ):
        assert f'href="{link}"' in (site / url / "index.html").read_text("utf-8")
    assert "Stand op " in (site / "opvolging/voorbeeldstad/index.html").read_text("utf-8")
