"""Votes elsewhere beside the own council's seats: what they come to, what is kept, and what a link carries."""

import re
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from generator.model.names import fold
from tests.conftest import ROOT
from tests.kinds import CONNECTED_KINDS

CASES = yaml.safe_load((ROOT / "tests" / "voting" / "golden" / "outlook.yml").read_text("utf-8"))
WATER = "lukt-het/?familie=watertappunten"
HOSTILE = "<img src=x onerror=window.hit=1>, : & =%"
NAMES = ["VVD", "GroenLinks – PvdA", "Lijst  Jansen", "50PLUS", "Één / Twee", HOSTILE]


def _given(case: dict[str, Any]) -> list[Any]:
    """Return what the calculation gets: groups, rows and the own municipality."""
    groups = {
        slug: {"name": slug, "benches": [_bench(place, side) for side, places in sides.items() for place in places]}
        for slug, sides in case["elsewhere"].items()
    }
    rows = [
        {
            "name": name,
            "seats": seats,
            "party": (more or [""])[0],
            "united": more[1] if len(more) > 1 else [],
            "ours": name in case.get("ours", ()),
        }
        for name, (seats, *more) in case["seats"].items()
    ]
    return [groups, rows, case.get("place", "")]


def _bench(place: str, side: str) -> dict[str, Any]:
    return {"council": place, "place": place, "side": side, "motions": [{"path": f"moties/{place}/", "side": side}]}


def _said(found: dict[str, Any]) -> dict[str, Any]:
    groups = {
        verdict: [
            " ".join([one["name"], *(f"{source['yes']}/{len(source['benches'])}" for source in one["sources"])])
            for one in all_
        ]
        for verdict, all_ in found["groups"].items()
    }
    groups = {verdict: all_ for verdict, all_ in groups.items() if all_ or verdict not in {"once", "ours"}}
    own = {"own": found["own"]} if found["own"] else {}
    return {"total": found["total"], "needed": found["needed"], **groups, **own}


def test_calculation_and_links(browser: Browser, connected_address: str) -> None:
    """The golden cases come out, seats add up, a link comes back as it was written, and names fold as in Python."""
    page = browser.new_page()
    page.goto(f"{connected_address}lukt-het/")
    page.evaluate(
        """async () => {
            for (const name of ["voting/weigh", "voting/seats", "frame/lib/folding"]) {
                Object.assign(window, await import(new URL(`../assets/${name}.js`, location.href).href));
            }
        }"""
    )
    for case in CASES:
        found = page.evaluate("([groups, rows, place]) => weigh(groups, rows, place)", _given(case))
        assert _said(found) == case["says"], case["name"]
        assert sum(found["seats"].values()) == found["total"]
    for ours in (True, False):
        groups = [{"name": name, "seats": at + 1} for at, name in enumerate(NAMES)]
        council = {"place": "grotestad", "groups": groups, "ours": ours}
        assert page.evaluate("(council) => read(written(council))", council) == council
    unread = ["", "zetels=", "zetels=VVD", "zetels=:3", "zetels=VVD:0", "zetels=%:3", "zetels=VVD:46", "x=VVD:3"]
    assert page.evaluate("(all) => all.map(read)", unread) == [None] * len(unread)
    assert page.evaluate("(all) => all.map(foldName)", NAMES) == [fold(name) for name in NAMES]
    page.close()


def test_the_own_group_is_not_called_and_councils_are_counted_once(browser: Browser, connected_address: str) -> None:
    """Two groups of one joint list in one council are one council, and nobody is told to call the own group."""
    page = browser.new_page()
    page.goto(f"{connected_address}{WATER}")
    page.evaluate(
        """async () => {
            for (const name of ["weigh", "show"]) {
                Object.assign(window, await import(new URL(`../assets/voting/${name}.js`, location.href).href));
            }
        }"""
    )
    groups, *_ = _given(
        {"elsewhere": {"a": {"for": ["k"], "against": ["l"]}, "b": {"for": ["k"], "divided": ["l"]}}, "seats": {}}
    )
    row = {"name": "AB", "seats": 9, "party": "a-b", "united": ["a", "b"], "ours": False}
    other = {"name": "C", "seats": 14, "party": "c", "united": [], "ours": False}
    say = "([groups, rows]) => summary(weigh(groups, rows, ''))"
    assert "elders in 1 van de 2 raden vóór" in page.evaluate(say, [groups, [row, other]])
    assert page.evaluate(say, [groups, [{**row, "ours": True}, other]]).startswith("Bel eerst C:")
    assert not page.evaluate(say, [groups, [{**row, "ours": True}]]).startswith("Bel eerst")
    page.close()


def _open(browser: Browser, address: str, width: int = 1280) -> Page:
    page = browser.new_context(viewport={"width": width, "height": 700}).new_page()
    page.goto(address)
    return page


def test_from_a_motion_to_the_seats_and_back_another_day(browser: Browser, connected_address: str) -> None:
    """Seats are entered once with the keyboard, said with their evidence, and there again for the next idea."""
    page = _open(browser, f"{connected_address}moties/rietbeek/2022-drinkwater-langs-de-fietsroute/", 360)
    page.get_by_role("link", name="Bekijk het per fractie").click()
    page.get_by_label("Jouw gemeente").select_option("Grotestad")
    expect(page.get_by_label("Andere fractie").first).to_have_value("Stadsbelang")
    expect(
        page.get_by_text("Zetels volgens de stemming over Groene daken op gebouwen van de stad van 7 juli 2022")
    ).to_be_visible()
    expect(page.get_by_label("VVD")).to_have_value("9")
    for others in ("VVD", "D66", "PvdA", "PVV"):
        page.get_by_label(others, exact=True).fill("")
    page.get_by_label("GroenLinks", exact=True).fill("6")
    page.get_by_label("CDA").fill("4")
    page.get_by_label("Zetels van deze fractie").first.fill("3")
    expect(page.get_by_role("status").filter(has_text="Elders")).to_have_text(
        "Bel eerst CDA: die fractie stemde elders in 3 van de 6 raden vóór, is dus te winnen, en heeft hier 4 zetels. "
        "Je eigen fractie (GroenLinks) heeft hier 6 van de 13 zetels; je hebt er 7 nodig. "
        "Geen andere fractie in jouw raad was elders in drie van de vier raden vóór."
    )
    expect(page.get_by_text("Jouw eigen raad stemde hier ook over.")).to_be_visible()
    expect(page.get_by_role("heading", level=3)).to_have_text(
        ["★ Je eigen fractie: 6 zetels", "○ Twijfel: 4 zetels", "? Onbekend: 3 zetels"]
    )
    page.get_by_text("vóór in 3 van 6 raden").click()
    expect(page.get_by_role("listitem").filter(has_text="Rietbeek 2022: stemde vóór (3–2)").last).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert "VVD" not in page.url
    page.goto(f"{connected_address}lukt-het/?familie=geveltuinen")
    expect(page.get_by_text("13 zetels in totaal, dus je hebt er 7 nodig.")).to_be_visible()
    page.get_by_role("button", name="Wis de zetels").click()
    page.reload()
    expect(page.get_by_text("45 zetels in totaal, dus je hebt er 23 nodig.")).to_be_visible()
    page.context.close()


def test_the_groups_of_the_council_stand_first(browser: Browser, connected_address: str) -> None:
    """Before a municipality is chosen the own groups stand alone, then those of its council; the rest is folded."""
    page = _open(browser, f"{connected_address}{WATER}")
    shown = page.locator("[data-rows] .seat:not(.seat--free) label")
    expect(shown).to_have_text(["GroenLinks", "PvdA"])
    expect(page.get_by_text("Kies je gemeente, dan staan hier de fracties van jouw raad.")).to_be_visible()
    page.get_by_label("Jouw gemeente").select_option("Grotestad")
    expect(shown).to_have_text(["GroenLinks", "PvdA", "VVD", "D66", "CDA", "PVV"])
    expect(page.get_by_label("SP", exact=True)).to_be_hidden()
    page.get_by_text("Meer partijen").click()
    expect(page.get_by_label("SP", exact=True)).to_be_visible()
    page.context.close()


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("-4", "Minder dan 0 zetels kan niet."),
        ("2.5", "Een halve zetel bestaat niet."),
        ("999", "Geen raad heeft meer dan 45 zetels."),
        ("1e", "Vul een getal in"),
    ],
)
def test_a_wrong_number_is_told_at_its_field(browser: Browser, connected_address: str, typed: str, fault: str) -> None:
    """It is not left out in silence: the field says why, and the sum that it is not counted; mended, all is well."""
    page = _open(browser, f"{connected_address}{WATER}#gemeente=grotestad&zetels=VVD:9,CDA:4")
    page.get_by_role("heading", name="De zetels van jouw raad").click()
    for field in (page.get_by_label("VVD"), page.get_by_label("Zetels van deze fractie").first):
        field.fill("")
        field.press_sequentially(typed)
        expect(field).to_have_accessible_description(re.compile(re.escape(fault)))
        expect(field).to_have_attribute("aria-invalid", "true")
        expect(page.locator("[data-sum]")).to_contain_text("1 veld klopt nog niet: die fractie telt nu niet mee.")
        field.fill("9")
        expect(field).not_to_have_attribute("aria-invalid", "true")
        expect(field).to_have_accessible_description("")
        expect(page.locator("[data-sum]")).not_to_contain_text("klopt nog niet")
    page.context.close()


def test_a_group_needs_a_name_and_stands_once(browser: Browser, connected_address: str) -> None:
    """Seats of a group without a name, or with that of a row above, are told and not counted twice."""
    page = _open(browser, f"{connected_address}{WATER}#gemeente=grotestad&zetels=VVD:9,CDA:4")
    page.get_by_role("heading", name="De zetels van jouw raad").click()
    name = page.get_by_label("Andere fractie").last
    page.get_by_label("Zetels van deze fractie").last.fill("5")
    expect(name).to_have_accessible_description("Welke fractie heeft deze zetels? Vul de naam in.")
    name.fill("vvd")
    expect(name).to_have_accessible_description("Deze fractie staat er al. Vul de zetels op één plek in.")
    expect(page.locator("[data-total]")).to_contain_text("13 zetels in totaal")
    name.fill("Dorpslijst")
    expect(page.locator("[data-total]")).to_contain_text("18 zetels in totaal")
    page.context.close()


def test_the_seats_are_laid_beside_the_size_of_the_council(browser: Browser, connected_address: str) -> None:
    """The law says how many seats a council has: fewer and more are told, and so is the right number."""
    page = _open(browser, f"{connected_address}{WATER}#gemeente=grotestad&zetels=VVD:9,CDA:35")
    page.get_by_role("heading", name="De zetels van jouw raad").click()
    size = page.locator("[data-size-note]")
    expect(size).to_contain_text("volgens de wet 45 raadszetels. Hier staan er 44: er mist er nog 1.")
    page.get_by_label("CDA").fill("36")
    expect(size).to_have_text("Alle 45 zetels van de raad zijn ingevuld.")
    page.get_by_label("CDA").fill("38")
    expect(size).to_contain_text("Hier staan er 47: dat zijn er 2 te veel.")
    page.context.close()


def test_the_own_group_counts_as_for_until_somebody_says_otherwise(browser: Browser, connected_address: str) -> None:
    """It does not stand among the doubtful; one press lays what it did elsewhere beside it, and a link says so too."""
    page = _open(browser, f"{connected_address}{WATER}#gemeente=grotestad&zetels=PvdA:9,CDA:4")
    headings = page.get_by_role("heading", level=3)
    expect(headings.first).to_have_text("★ Je eigen fractie: 9 zetels")
    page.get_by_label("Mijn eigen fractie stemt vóór").uncheck()
    expect(headings.first).not_to_contain_text("Je eigen fractie")
    page.goto("about:blank")
    page.goto(f"{connected_address}{WATER}#gemeente=grotestad&zetels=PvdA:9,CDA:4&eigen=open")
    expect(page.get_by_label("Mijn eigen fractie stemt vóór")).not_to_be_checked()
    page.context.close()


def test_a_group_is_known_by_every_name_in_its_council(browser: Browser, connected_address: str) -> None:
    """Other names of a local list and of a branch fill the row of the group, and the own local list is not called."""
    page = browser.new_page()
    council = {
        "groups": [["VVD", 0], ["Stadsbelang", 0]],
        "term": "",
        "names": {"grote vvd": "VVD", "sb": "Stadsbelang"},
        "own": ["Stadsbelang"],
    }
    page.route("**/local/councils.json", lambda route: route.fulfill(json={"grotestad": council}))
    page.goto(f"{connected_address}{WATER}#gemeente=grotestad&zetels=Grote%20VVD:14,SB:12")
    expect(page.get_by_label("VVD")).to_have_value("14")
    expect(page.get_by_label("Zetels van deze fractie").first).to_have_value("12")
    expect(page.locator("[data-sum]")).to_contain_text("Bel eerst VVD")
    page.close()


def test_a_link_carries_seats_behind_the_hash_and_nothing_alive(browser: Browser, connected_address: str) -> None:
    """Names in a link are text; short names of parties are known; what is in no family is said to be so."""
    page = _open(browser, f"{connected_address}{WATER}#zetels=GL:8,%3Cimg%20src%3Dx%20onerror%3Dwindow.hit%3D1%3E:5")
    expect(page.get_by_text("Je eigen fractie (GroenLinks) heeft hier 8 van de 13 zetels")).to_be_visible()
    expect(page.locator("[data-result] b").last).to_have_text("<img src=x onerror=window.hit=1>")
    assert page.locator("[data-outlook] img").count() == 0
    assert page.evaluate("window.localStorage.getItem('motiewijzer.seats')") is None
    for query in ("?familie=geen-idee", "?familie=../../x"):
        page.goto(f"{connected_address}lukt-het/{query}")
        expect(page.get_by_role("alert")).to_contain_text("te weinig stemmingen bekend")
    page.context.close()


@pytest.mark.parametrize("kind", ["family of an idea", "will it work here"])
def test_without_scripts(browser: Browser, connected_address: str, kind: str) -> None:
    """The table is there without scripts, and the page of the calculation says what it needs and where the table is."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 700})
    page = context.new_page()
    page.goto(connected_address + CONNECTED_KINDS[kind])
    if kind == "family of an idea":
        table = page.get_by_role("table", name="Fracties van landelijke partijen")
        expect(table.get_by_role("row", name="CDA")).to_contain_text("4 van 7 raden")
        expect(page.get_by_role("link", name="Lukt het bij ons?")).to_be_visible()
    else:
        expect(page.get_by_text("Deze pagina heeft JavaScript nodig")).to_be_visible()
        expect(page.get_by_label("CDA")).to_be_hidden()
    context.close()
