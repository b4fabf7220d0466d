"""People: who has a page and what it says, and whom themes, ideas and municipalities tell to ask."""

import json
from collections import Counter
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.library.library import Library
from generator.model.motion import Motion
from generator.model.names import fold
from generator.model.people import keys_of
from generator.model.registers import Contact, Person
from generator.pages.page import Page
from generator.pages.settings import Settings
from generator.site.pages import pages
from generator.site.render import Renderer
from generator.subjects.people.block import MOST, Ask
from generator.subjects.people.contacts import public_routes
from generator.subjects.people.facts import FLOOR, former_addresses
from generator.subjects.people.view import people_pages
from tests.conftest import ROOT

GOLDEN = ROOT / "tests" / "people" / "golden"
CASES = yaml.load((GOLDEN / "pages.yml").read_text("utf-8"), yaml.BaseLoader)  # noqa: S506  # strings only
ASKED = yaml.load((GOLDEN / "ask.yml").read_text("utf-8"), yaml.BaseLoader)  # noqa: S506  # strings only
SITE = Settings("Motiewijzer")
WON = {"decisions": [{"date": "2025-02-01", "status": "adopted"}]}
NOOR = "mensen/voorbeeldstad/noor-van-dalen/"


def _motion(key: str, day: str, submitters: list[list[str]], more: dict[str, Any]) -> Motion:
    record = {
        "title": f"Motie {key}",
        "added": "2026-01-01",
        "themes": ["wonen"],
        "submitters": [{"party": party} | ({"name": name} if name != "null" else {}) for name, party in submitters],
    }
    if not key.startswith("model/"):
        record["municipality"] = key.split("/", maxsplit=1)[0]
    if day != "null":
        record["submitted"] = day
    return Motion.model_validate(record | more)


def _library(fiction: Library, case: dict[str, Any]) -> Library:
    motions = {key: _motion(key, day, submitters, more) for key, day, submitters, more in case["motions"]}
    people = tuple(Person.model_validate(one) for one in case.get("people", ()))
    return Library(motions, replace(fiction.registers, people=people, collections={}), fiction.places)


def _told(page: Page) -> dict[str, Any]:
    """Return what a page of a person says, as the golden cases write it."""
    told = page.context
    stints = ((stint.group.words, stint.place.words, "–".join(map(str, stint.years))) for stint in told["stints"])
    together = [*told["company"], *told["groups"]]
    return {
        "name": page.title,
        "motions": [entry.id for entry in told["entries"]],
        "where": [place.words for place in (told["home"], *told["before"])],
        "groups": [f"{group} in {place} {years}".strip() for group, place, years in stints],
        "themes": [f"{theme.title} {theme.count}" for theme in told["themes"]],
        "contact": [route.ref.words + (f" ({route.consent})" if route.consent else "") for route in told["routes"]],
        "with": [f"{ref.words}{'' if ref.url else ' without page'} {count}" for ref, count in together],
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_pages(fiction: Library, case: dict[str, Any]) -> None:
    """Who has a page, at which address, and what stands there."""
    library = _library(fiction, case)
    found = {page.url: page for page in people_pages(library, SITE)}
    assert {url: _told(page) for url, page in found.items()} == case["pages"]
    assert former_addresses(library) == case.get("former", {})
    for url, page in found.items():
        assert not page.indexed
        body = Renderer(SITE).body(page)
        assert f"<h1>{escape(case['pages'][url]['name'])}</h1>".replace("&#x27;", "&#39;") in body
        assert "mailto:" not in body


def _asked(ask: Ask | None) -> list[str]:
    """Return a block as a person reads it, a line for each example and each other way."""
    if ask is None:
        return []
    lines = []
    for one in ask.examples:
        names = ", ".join(ref.words + ("" if ref.url else " (no page)") for ref in one.names)
        ways = ", ".join(route.ref.words + (f" ({route.consent})" if route.consent else "") for route in one.routes)
        lines.append(" | ".join((one.entry.id, names, *one.groups, ways or "-")))
    return [
        *lines,
        *(f"all: {route.ref.words}" for route in ask.shared),
        *(f"{name}: {address}" for name, address in ask.networks),
    ]


@pytest.mark.parametrize("case", ASKED, ids=lambda case: case["name"])
def test_whom_to_ask(fiction: Library, case: dict[str, Any]) -> None:
    """Who did it before stands on the pages of theme, idea and municipality, the newest success first."""
    library = _library(fiction, case)
    found = {page.url: page.context for page in pages(library, SITE)}
    assert {url: _asked(found[url]["ask"]) for url in case["ask"]} == case["ask"]


@pytest.fixture(scope="module")
def bodies(fiction: Library) -> dict[str, str]:
    """Return every page of the fictional library by its address."""
    renderer = Renderer(SITE)
    return {page.url: renderer.body(page) for page in pages(fiction, SITE)}


def test_names_lead_to_pages(bodies: dict[str, str]) -> None:
    """A submitter with a page is a link on the motion, one without is a name; the municipality lists the former."""
    motion = bodies["moties/voorbeeldstad/2025-schaduw-en-water/"]
    assert f'<a href="../../../{NOOR}">Noor van Dalen</a> (' in motion
    assert "Sem Okafor (<a" in motion
    assert "mensen/voorbeeldstad/sem-okafor" not in "".join(bodies.values())
    assert f'<li><a href="../../{NOOR}">Noor van Dalen</a></li>' in bodies["gemeenten/voorbeeldstad/"]
    assert "Indieners in deze raad" not in bodies["gemeenten/duinrecht/"]
    assert "met toestemming van 10 januari 2025" in bodies[NOOR]


def test_a_page_tells_no_score(bodies: dict[str, str]) -> None:
    """The page of a person has no numbers by outcome, which every other list has."""
    assert "tallies" not in bodies[NOOR]
    assert "tallies" in bodies["gemeenten/voorbeeldstad/"]


def test_a_motion_page_changes_with_its_people(fiction: Library) -> None:
    """A preview writes a motion again when the page of a submitter comes or goes."""
    left = tuple(one.model_copy(update={"ended": "2026-01-01"}) for one in fiction.registers.people)
    other = replace(fiction, registers=replace(fiction.registers, people=left))
    url = "moties/voorbeeldstad/2025-schaduw-en-water/"
    before, after = ({page.url: page for page in pages(one, SITE)} for one in (fiction, other))
    assert before[url] != after[url]
    assert NOOR in before
    assert NOOR not in after


def test_search_engines_and_menus_leave_people_out(site: Path) -> None:
    """The built page asks not to be listed, and neither sitemap nor search nor guides know it."""
    assert '<meta name="robots" content="noindex">' in (site / NOOR / "index.html").read_text("utf-8")
    assert "mensen/" not in (site / "sitemap.xml").read_text("utf-8")
    known = [path for path in (site / "search").rglob("*.json") if "mensen/" in path.read_text("utf-8")]
    assert known == []
    assert "mensen/" not in json.dumps([path.name for path in site.iterdir()])


NAMES = ["Noor van Dalen", "noor  van dalen", "Noor-van Dalen", "Sem Okafor", "SEM OKAFOR", "José", "Jose", "李雷", "…"]
PLACES = ["voorbeeldstad", "duinrecht", "waterveen", "oud-waterveen"]
FILED = st.lists(
    st.tuples(st.sampled_from(PLACES), st.lists(st.sampled_from(NAMES), max_size=4), st.booleans()), max_size=12
)
LEFT = st.dictionaries(st.tuples(st.sampled_from(PLACES), st.sampled_from(NAMES)), st.booleans(), max_size=4)


@given(filed=FILED, left=LEFT)
def test_everybody_has_one_page_with_all_their_motions(
    fiction: Library, filed: list[tuple[str, list[str], bool]], left: dict[tuple[str, str], bool]
) -> None:
    """From two motions on a submitter without an end date has one page, others have none, and no motion is lost."""
    register = {(place, fold(name)): gone for (place, name), gone in left.items()}
    withheld = {"names_withheld": "2026-01-01"}
    ended = {"ended": "2026-01-01"}
    case = {
        "motions": [
            (f"{place}/2025-m{at}", "2025-01-01", [(name, "D66") for name in names], withheld if hidden else {})
            for at, (place, names, hidden) in enumerate(filed)
        ],
        "people": [
            {"name": name, "municipality": place, "consent": "2026-01-01"} | (ended if gone else {})
            for (place, name), gone in register.items()
        ],
    }
    library = _library(fiction, case)
    counts = Counter((place, name) for place, names, hidden in filed if not hidden for name in set(map(fold, names)))
    expected = {key: count for key, count in counts.items() if count >= FLOOR and not register.get(key)}
    found = list(people_pages(library, SITE))
    assert len({page.url for page in found}) == len(found)
    assert {_key(page): page.context["total"] for page in found} == expected
    for page in found:
        assert all(_key(page) in keys_of(one.motion, one.place) for one in page.context["entries"])


def _key(page: Page) -> tuple[str, str]:
    return page.url.split("/")[1], fold(page.title)


def test_the_most_recent_examples_are_few(fiction: Library) -> None:
    """However many motions worked, a block names few."""
    motions = [[f"voorbeeldstad/2025-m{at}", "2025-01-01", [[f"Naam {at}", f"Lijst {at}"]], WON] for at in range(9)]
    context = {page.url: page.context for page in pages(_library(fiction, {"motions": motions}), SITE)}
    assert len(context["gemeenten/voorbeeldstad/"]["ask"].examples) == MOST
    assert len(context["themas/wonen/"]["ask"].examples) == 1


@pytest.mark.parametrize(
    ("groups", "labels"),
    [
        ({"d66"}, ["Gemeenteraad Voorbeeldstad"]),
        ({"pvda"}, ["Gemeenteraad Voorbeeldstad", "PvdA Voorbeeldstad"]),
        ({"groenlinks-pvda", "groenlinks", "pvda"}, ["Gemeenteraad Voorbeeldstad", "PvdA Voorbeeldstad"]),
        ({"lokaal belang"}, ["Gemeenteraad Voorbeeldstad", "Lokaal Belang"]),
    ],
)
def test_a_page_of_another_group_is_no_contact(fiction: Library, groups: set[str], labels: list[str]) -> None:
    """Somebody is reached by the council's page or by that of their own group."""
    named = ("Gemeenteraad Voorbeeldstad", "PvdA Voorbeeldstad", "Lokaal Belang")
    pages = tuple(Contact(municipality="voorbeeldstad", url="https://x.example", label=label) for label in named)
    library = replace(fiction, registers=replace(fiction.registers, contacts=pages))
    assert [route.ref.words for route in public_routes({"voorbeeldstad"}, library, groups)] == labels
