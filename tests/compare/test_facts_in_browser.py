"""The facts of two motions: what stands beside what, in which words they differ, and how lists and ideas lead there."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from generator.publishing.build import build_site
from tests.browser.axe import RULES, violations
from tests.browser.fixtures import served
from tests.conftest import FICTION, ROOT, SUB_PATH
from tests.kinds import CONNECTED_KINDS

pytestmark = pytest.mark.browser

CASES = yaml.safe_load((ROOT / "tests" / "compare" / "golden" / "facts.yml").read_text("utf-8"))
NOTHING: dict[str, Any] = {
    "municipality_name": None,
    "province": None,
    "inhabitants": None,
    "votes": None,
    "national_parties": {},
}
SHADE = "voorbeeldstad/2025-schaduw-en-water"
SILENT = "voorbeeldstad/2024-huurteam"
MODEL = "model/2025-watertappunten"
IDEA = CONNECTED_KINDS["family of an idea"]


@pytest.fixture(scope="module")
def modules(browser: Browser, address: str) -> Iterator[Page]:
    """Open a page with the modules in it; `told([a, b])` are the facts of two motions as a golden file has them."""
    page = browser.new_page()
    page.goto(f"{address}vergelijk/")
    page.evaluate(
        """async () => {
            const { facts } = await import(new URL("../assets/compare/facts.js", location.href).href);
            window.told = (pair) => {
                const known = facts(pair);
                const one = ({ words, chip, url }) => words + (chip ? `[${chip}]` : url ? ` <${url}>` : "");
                return known.map(({ name, state, a, b, notes }) => [name, state, a.map(one), b.map(one), notes]);
            };
        }"""
    )
    yield page
    page.close()


def _motion(given: dict[str, Any], at: int) -> dict[str, Any]:
    return {"id": f"x/{at}", "path": f"moties/x/{at}/", **NOTHING, **given}


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_golden(modules: Page, case: dict[str, Any]) -> None:
    """Each fact says what is known of both, whether they are the same, and in words what the difference is."""
    pair = [_motion(case[side], at) for at, side in enumerate("ab")]
    assert modules.evaluate("(pair) => told(pair)", pair) == case["rows"]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a tab of a fresh profile on a phone."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


def _opened(page: Page, url: str) -> Page:
    page.goto(url)
    page.locator("[data-work]:visible").wait_for()
    return page


def _cards(page: Page) -> list[str]:
    page.locator("[data-work]:visible").wait_for()
    return page.locator(".compare__card h2").all_inner_texts()


def test_a_motion_without_text_is_compared_by_its_facts(page: Page, address: str) -> None:
    """The facts stand there, what differs in words, and of the missing text where it is."""
    _opened(page, f"{address}vergelijk/?a={SHADE}&b={SILENT}")
    assert "Gelijk: gemeente" in page.locator("[data-facts-summary]").inner_text()
    assert "≠ Verschillend" in page.get_by_role("row", name="Datum").inner_text()
    missing = page.locator("[data-missing]")
    expect(missing).to_contain_text("B · Voorbeeldstad: de tekst staat niet hier. Je leest die bij")
    expect(missing.get_by_role("link")).to_have_text("Raadsinformatie Voorbeeldstad")
    expect(page.locator("[data-texts]")).to_be_hidden()
    expect(page.get_by_role("link", name="Gebruik in mijn raad")).to_have_attribute(
        "href", re.compile(f"motie={SHADE}$")
    )
    expect(page.get_by_role("link", name="Lees de tekst")).to_have_attribute("href", re.compile(f"{SHADE}/#tekst$"))
    page.get_by_label("Toon alleen de verschillen").check()
    expect(page.get_by_role("row", name="Gemeente")).to_be_hidden()
    page.get_by_role("button", name="Wissel A en B").click()
    expect(missing).to_contain_text("A · Voorbeeldstad")
    assert page.url.endswith(f"?a={SILENT}&b={SHADE}&verschillen=1")


def test_texts_that_do_not_come_leave_the_facts(page: Page, address: str) -> None:
    """Where the words of the texts can't be loaded the page says so, and the facts are there."""
    page.route("**/words/phrases.json", lambda route: route.abort())
    _opened(page, f"{address}vergelijk/?a={MODEL}&b={SHADE}")
    expect(page.locator("[data-missing]")).to_contain_text("De teksten konden niet worden geladen")
    assert page.locator("[data-facts] tr").count() > 3


def test_two_motions_of_an_idea_are_chosen(page: Page, connected_address: str) -> None:
    """By the keyboard: the answer is an address, at which both stand, and from there others of the idea are chosen."""
    page.goto(connected_address + IDEA)
    page.get_by_role("combobox", name="A", exact=True).select_option(label="Havikswaard 2020 · Aangenomen")
    second = page.get_by_role("combobox", name="B", exact=True)
    second.select_option(label="Nieuwmonde 2020 · Aangenomen")
    second.press("Tab")
    expect(page.get_by_role("button", name="Vergelijk")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/vergelijk/?a=*")
    page.locator("[data-work]:visible").wait_for()
    assert page.url.endswith("?a=havikswaard/2020-watertappunten&b=nieuwmonde/2020-tappunten-bij-sportvelden")
    page.get_by_role("link", name="Kies twee moties met dit idee").click()
    expect(page.get_by_role("heading", name="Vergelijk twee moties")).to_be_visible()


def test_without_scripts_an_idea_has_the_facts_in_a_table(browser: Browser, connected_address: str) -> None:
    """What only a script can do is not offered, and the page that needs one leads to the ideas."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(connected_address + IDEA)
    page.locator("input[name=ways][value=table]").check()
    expect(page.get_by_role("table", name="Waar, wanneer en met welke uitkomst")).to_be_visible()
    expect(page.get_by_role("button", name="Vergelijk")).to_be_hidden()
    page.goto(f"{connected_address}vergelijk/?a={SHADE}&b={MODEL}")
    expect(page.get_by_text("een tabel met de feiten van alle moties")).to_be_visible()
    context.close()


def test_two_motions_of_the_list_are_chosen(page: Page, address: str) -> None:
    """From two motions on; an idea is not among them, and what was chosen stays when another goes out of the list."""
    for url in (f"moties/{SHADE}/", "ideeen/watertappunten/"):
        page.goto(address + url)
        page.get_by_role("button", name="Bewaar", exact=True).click()
    page.goto(f"{address}mijn-lijst/")
    page.locator("[data-items] li").first.wait_for()
    expect(page.get_by_role("button", name="Vergelijk")).to_be_hidden()
    for key in (SILENT, MODEL):
        page.goto(f"{address}moties/{key}/")
        page.get_by_role("button", name="Bewaar", exact=True).click()
    page.goto(f"{address}mijn-lijst/")
    second = page.get_by_role("combobox", name="B", exact=True)
    expect(second.locator("option")).to_have_count(3)
    second.select_option(index=2)
    page.get_by_role("button", name="Haal ‘Een huurteam").click()
    expect(second.locator("option")).to_have_count(2)
    page.get_by_role("button", name="Vergelijk").click()
    assert len(_cards(page)) == 2
    assert page.url.endswith(f"?a={SHADE}&b={MODEL}")


def test_a_motion_is_compared_with_each_that_has_its_idea(page: Page, connected_address: str) -> None:
    """Beside each stands a link, also where no text is here, and it leads to a page that shows both."""
    page.goto(f"{connected_address}moties/havikswaard/2020-watertappunten/")
    links = page.locator(".elsewhere__list, .kinship").get_by_role("link", name="vergelijk")
    assert links.count() > page.locator(".elsewhere__list li").count() > 2
    for address in [link.get_attribute("href") or "" for link in links.all()]:
        page.goto(f"{connected_address}vergelijk/{address.split('/vergelijk/')[1]}")
        assert len(_cards(page)) == 2


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Build the fictional site with English pages, and serve it."""
    folder: Path = tmp_path_factory.mktemp("english") / SUB_PATH
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITE_LANGUAGE", "en")
        build_site(ROOT / "tests" / "site.yml", folder, FICTION)
    with served(folder) as found:
        yield found


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("other", [MODEL, SILENT])
def test_it_is_read_in_english_too(browser: Browser, english: str, other: str, width: int) -> None:
    """Every word of ours is English, what people wrote is marked as Dutch; no rule is broken, nothing scrolls."""
    page = browser.new_page(viewport={"width": width, "height": 900})
    _opened(page, f"{english}vergelijk/?a={SHADE}&b={other}")
    assert {"Municipality", "What is asked", "What came of it"} <= set(page.locator("tbody th").all_inner_texts())
    assert violations(page, RULES) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("[data-facts] p:not([lang])").filter(has_text="niet").count() == 0
    page.close()
