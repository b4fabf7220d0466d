"""The outcome comes back: a form of one minute makes a record that the check accepts, and it leaves by three exits."""

import json
import shutil
import time
import unicodedata
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml
from playwright.sync_api import Browser, BrowserContext, Page, expect

from generator.library.load import load
from generator.model.motion import Motion
from generator.records.record import read_record
from tests.browser.waiting import left_in_window
from tests.conftest import FICTION

MODEL = "gebruik/ingediend/?motie=model/2025-watertappunten"
TODAY = datetime.now(tz=ZoneInfo("Europe/Amsterdam")).date()
YESTERDAY = TODAY - timedelta(days=1)
SOURCE = "https://raad.waterveen.example/m7"
ASK = """async ([parcel, forge]) => {
  const { forgeAddress } = await import(new URL('../../assets/frame/lib/addresses.js', location.href).href);
  return forgeAddress(forge, parcel);
}"""
WRITE = """async (records) => {
  const from = (path) => import(new URL(`../../assets/${path}.js`, location.href).href);
  const modules = ["share/record", "share/writing", "frame/lib/load"].map(from);
  const [{ madeRecord }, { writeRecord }, { load, library }] = await Promise.all(modules);
  const [form, table] = await Promise.all(["form", "phrases"].map((name) => load(`words/${name}.json`)));
  const yaml = await library("yaml/index.js");
  const consent = { free: false, named: true };
  return records.map((record) => {
    return writeRecord(madeRecord(record, consent, null, table), null, ['Een regel voor mensen'], form, yaml);
  });
}"""


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Begin with a phone that knows nothing yet."""
    context = browser.new_context(
        permissions=["clipboard-read", "clipboard-write"], viewport={"width": 390, "height": 844}
    )
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, address: str) -> Page:
    """Open the form from a model motion."""
    page = context.new_page()
    page.goto(address + MODEL)
    page.locator("#v-municipality").wait_for()
    return page


@pytest.fixture(scope="module")
def modules(browser: Browser, address: str) -> Iterator[Page]:
    """Open the form once for tests that only ask its modules and leave the page as it is."""
    page = browser.new_page()
    page.goto(address + MODEL)
    yield page
    page.close()


def _end(page: Page, status: str) -> None:
    page.get_by_role("group", name="Uitkomst").locator(f'input[value="{status}"]').check()


def _more(page: Page) -> None:
    page.get_by_text("Meer vertellen").click()


def _fill(page: Page, status: str = "adopted") -> None:
    page.get_by_label("Gemeente").fill("Waterveen")
    page.get_by_label("Vergaderdatum").fill(YESTERDAY.isoformat())
    _end(page, status)
    _more(page)
    page.get_by_label("Nummer").fill("M7")
    page.get_by_label("Link naar het stuk").fill(SOURCE)
    page.get_by_label("Wat heb je veranderd?").fill("Alleen bij sportvelden.")


def _saved(page: Page) -> tuple[str, str]:
    with page.expect_download() as found:
        page.get_by_role("button", name="Download als bestand").click()
    return found.value.suggested_filename, Path(found.value.path()).read_text("utf-8")


def _fields(text: str) -> Any:
    return yaml.load(text, yaml.BaseLoader)  # noqa: S506  # it makes strings only


def _findings(tmp_path: Path, name: str, text: str) -> list[str]:
    """Put a record into a copy of the fictional library and return what the check says of it."""
    motions = Path(shutil.copytree(FICTION, tmp_path / "motions"))
    folder, _, file = name.partition("-")
    (motions / folder / file).write_text(text, "utf-8")
    return [one.code for one in load(motions, TODAY).findings if one.file.endswith(f"{folder}/{file}")]


def test_within_a_minute_to_a_record_that_passes(page: Page, tmp_path: Path) -> None:
    """From an open form to a file that the check accepts, in under a minute."""
    start = time.monotonic()
    _fill(page)
    page.get_by_label("Stemmen voor").fill("5")
    page.get_by_label("Stemmen tegen").fill("4")
    name, text = _saved(page)
    assert time.monotonic() - start < 60
    assert name == f"waterveen-{YESTERDAY.year}-watertappunten-in-de-openbare-ruimte.yml"
    assert _findings(tmp_path, name, text) == []
    assert text.startswith("# Ingediend in Waterveen voor de vergadering van ")
    assert "# Uitkomst: Aangenomen, 5 voor en 4 tegen\n" in text
    assert _fields(text) == {
        "title": "Watertappunten in de openbare ruimte",
        "added": TODAY.isoformat(),
        "kind": "motion",
        "municipality": "waterveen",
        "number": "M7",
        "submitted": YESTERDAY.isoformat(),
        "themes": ["klimaatadaptatie"],
        "tags": ["drinkwater"],
        "idea": "watertappunten",
        "decisions": [
            {"date": YESTERDAY.isoformat(), "status": "adopted", "votes": {"for": "5", "against": "4"}},
        ],
        "based_on": [
            {"motion": "model/2025-watertappunten", "how": "adapted", "changes": "Alleen bij sportvelden."},
        ],
        "sources": [{"url": SOURCE}],
    }


def test_three_taps(page: Page) -> None:
    """Who is known here presses the day and how it ended; groups of the own council are one tap each."""
    page.evaluate("localStorage.setItem('motiewijzer.municipality', 'voorbeeldstad')")
    page.reload()
    page.locator("#v-municipality").wait_for()
    expect(page.get_by_label("Gemeente")).to_have_value("Voorbeeldstad")
    page.get_by_role("button", name="Gisteren").click()
    _end(page, "adopted")
    groups = page.get_by_role("group", name="Welke fracties stemden vóór?")
    expect(groups.get_by_role("checkbox", name="Lokaal Belang")).to_be_visible()
    groups.get_by_role("checkbox", name="GroenLinks").check()
    page.evaluate("window.open = () => null")
    page.get_by_role("button", name="Naar de redactie").click()
    expect(page.locator("[data-status]")).to_contain_text("staat op je klembord")
    made = _fields(page.evaluate("navigator.clipboard.readText()"))
    assert made["submitted"] == YESTERDAY.isoformat()
    votes = {"parties": [{"party": "GroenLinks", "side": "for"}], "listed": "for"}
    assert made["decisions"] == [{"date": YESTERDAY.isoformat(), "status": "adopted", "votes": votes}]


def test_another_council_has_other_groups(page: Page) -> None:
    """The chips follow the municipality; one without a known council has the national parties; others are typed."""
    page.get_by_label("Gemeente").fill("Voorbeeldstad")
    _end(page, "adopted")
    groups = page.get_by_role("group", name="Welke fracties stemden vóór?")
    expect(groups.get_by_role("checkbox", name="Lokaal Belang")).to_be_visible()
    page.get_by_label("Gemeente").fill("Nergenshuizen")
    expect(groups.get_by_role("checkbox", name="Lokaal Belang")).to_have_count(0)
    groups.get_by_label("Andere fractie").fill("Onze Buurt")
    groups.get_by_label("Andere fractie").press("Tab")
    expect(groups.get_by_role("checkbox", name="Onze Buurt")).to_be_checked()
    _end(page, "withdrawn")
    expect(groups).to_be_hidden()


def test_news_asks_what_came_of_it_and_nothing_else(context: BrowserContext, address: str, tmp_path: Path) -> None:
    """From the list of what came of motions to a record with one piece of news more, in three presses and a line."""
    page = context.new_page()
    page.goto(f"{address}opvolging/")
    page.get_by_role("link", name="Meld nieuws").first.click()
    page.get_by_role("group", name="Wat kwam ervan?").get_by_text("Uitgevoerd", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Wat kwam ervan?")
    assert page.locator("[data-fields] [data-path]").count() == 4
    page.get_by_role("button", name="Gisteren").click()
    page.get_by_label("Wat gebeurde er").fill("De kranen staan er.")
    name, text = _saved(page)
    assert _fields(text)["follow_up"][-1] == {
        "date": YESTERDAY.isoformat(),
        "state": "done",
        "text": "De kranen staan er.",
    }
    assert _findings(tmp_path, name, text) == []


@pytest.mark.parametrize("status", ["", "rejected", "withdrawn", "withdrawn-after-pledge", "postponed", "taken-over"])
def test_every_outcome_makes_a_record_that_passes(page: Page, tmp_path: Path, status: str) -> None:
    """Also what was not decided yet, or ended without a vote, is accepted; a pledge is asked for where one was made."""
    _fill(page, status)
    if status == "withdrawn-after-pledge":
        page.get_by_role("button", name="Download als bestand").click()
        expect(page.get_by_label("Wat zegde het college toe?")).to_be_focused()
        page.get_by_label("Wat zegde het college toe?").fill("Het college komt voor de zomer met een plan.")
    name, text = _saved(page)
    assert _findings(tmp_path, name, text) == []


def _codes(page: Page, place: str) -> list[str]:
    told = page.locator(f'[data-path="{place}"] .faults .why').all()
    return [line.get_attribute("data-code") or "" for line in told]


def test_what_is_missing_is_told_at_its_field(page: Page) -> None:
    """An unknown municipality, a day to come and a half address are told where they stand, the first one in focus."""
    page.get_by_label("Gemeente").fill("Nergenshuizen")
    page.get_by_label("Vergaderdatum").fill((TODAY + timedelta(days=9)).isoformat())
    _end(page, "adopted")
    _more(page)
    page.get_by_label("Link naar het stuk").fill("raad.waterveen.example")
    page.get_by_role("button", name="Download als bestand").click()
    expect(page.get_by_label("Gemeente")).to_be_focused()
    assert _codes(page, "v-municipality") == ["municipality-unknown"]
    assert _codes(page, "v-submitted") == ["date-future"]
    assert _codes(page, "v-sources-0-url") == ["link-form"]
    described = page.get_by_label("Link naar het stuk").get_attribute("aria-describedby")
    assert described == "v-sources-0-url-error v-sources-0-url-help"


def test_the_link_stands_open_and_is_asked_in_words_of_a_form(page: Page) -> None:
    """What a file needs is not behind "mag leeg blijven", and nothing speaks of the notation of a record."""
    expect(page.get_by_label("Link naar het stuk")).to_be_visible()
    page.get_by_label("Gemeente").fill("Waterveen")
    page.get_by_label("Vergaderdatum").fill(YESTERDAY.isoformat())
    page.get_by_role("button", name="Download als bestand").click()
    expect(page.get_by_label("Link naar het stuk")).to_be_focused()
    said = page.locator(".faults").inner_text()
    assert said.startswith("Plak hier de link")
    assert "ingesprongen" not in said


def test_to_the_editors(page: Page) -> None:
    """On a desk the record goes to the clipboard and a mail says where to paste it; the address holds no record."""
    _fill(page)
    page.evaluate("window.open = () => null")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_role("button", name="Naar de redactie").click()
    expect(page.locator("[data-status]")).to_contain_text("staat op je klembord")
    assert "municipality: waterveen" in page.evaluate("navigator.clipboard.readText()")
    assert all("waterveen.example" not in url for url in asked)


def test_to_the_editors_from_a_phone(browser: Browser, address: str) -> None:
    """On a phone the record goes to the share sheet as a file."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    context.add_init_script(
        "navigator.canShare = () => true;"
        "navigator.share = async ({ files }) => { window.shared = [files[0].name, await files[0].text()]; }"
    )
    page = context.new_page()
    page.goto(address + MODEL)
    page.locator("#v-municipality").wait_for()
    _fill(page)
    page.get_by_role("button", name="Naar de redactie").tap()
    name, text = left_in_window(page, "shared")
    assert name.endswith(".yml.txt")
    assert "municipality: waterveen" in text
    context.close()


def test_as_a_pull_request(page: Page, context: BrowserContext) -> None:
    """The forge opens with name and content filled in."""
    _fill(page)
    context.route("https://github.com/**", lambda route: route.fulfill(body="forge"))
    with context.expect_page() as opened:
        page.get_by_role("button", name="Ik heb een GitHub-account").click()
    url = opened.value.url
    assert url.startswith("https://github.com/voorbeeld/moties/new/main?filename=motions%2Fwaterveen%2F")
    assert "value=" in url
    assert len(url) <= 8191


@pytest.mark.parametrize(
    ("forge", "words", "filled", "begins"),
    [
        ("github", 10, True, "https://forge.example/a/b/new/main?filename=motions%2Fx%2F2025-y.yml&value="),
        ("github", 9000, False, "https://forge.example/a/b/new/main?filename=motions%2Fx%2F2025-y.yml"),
        ("gitea", 10, True, "https://forge.example/a/b/new/main?filename=motions%2Fx%2F2025-y.yml&value="),
        ("gitlab", 10, False, "https://forge.example/a/b/new/main?file_name=motions%2Fx%2F2025-y.yml"),
    ],
)
def test_addresses_of_forges(modules: Page, forge: str, words: int, begins: str, *, filled: bool) -> None:
    """What does not fit into an address, or into this forge's, goes by the clipboard."""
    parcel = {"path": "x/2025-y.yml", "yaml": "é" * words, "subject": ""}
    settings = {"forge": forge, "url": "https://forge.example/a/b/new/main", "folder": "motions/", "edit": "e/"}
    made = modules.evaluate(ASK, [parcel, settings])
    assert made["filled"] is filled
    assert made["url"].startswith(begins)
    assert len(made["url"]) <= 8191
    assert modules.evaluate(ASK, [{**parcel, "known": True}, settings])["url"] == "e/x/2025-y.yml"


def test_an_outcome_for_a_known_record(context: BrowserContext, address: str, tmp_path: Path) -> None:
    """A record without an outcome gets its decision by the same form, and stays what it was otherwise."""
    motions = Path(shutil.copytree(FICTION, tmp_path / "before"))
    path = motions / "waterveen" / "2025-tegels-eruit.yml"
    before = _fields(path.read_text("utf-8"))
    page = context.new_page()
    page.goto(f"{address}gebruik/ingediend/?uitkomst=waterveen/2025-tegels-eruit")
    expect(page.get_by_role("heading", level=1)).to_have_text("Weet jij hoe het afliep?")
    expect(page.locator("[data-based-line]")).to_contain_text("Tegels eruit, groen erin op schoolpleinen’, Waterveen")
    expect(page.get_by_label("Gemeente")).to_have_count(0)
    page.get_by_label("Datum van het besluit").fill(YESTERDAY.isoformat())
    _end(page, "rejected")
    _more(page)
    page.get_by_label("Link naar het stuk").fill(SOURCE)
    name, text = _saved(page)
    assert name == "waterveen-2025-tegels-eruit.yml"
    after = _fields(text)
    added = after["decisions"].pop()
    assert added == {"date": YESTERDAY.isoformat(), "status": "rejected"}
    assert (after.pop("decisions") or []) == before.pop("decisions", [])
    assert after["sources"][-1] == {"url": SOURCE}
    assert after["title"] == before["title"]
    assert _findings(tmp_path, name, text) == []


@pytest.mark.parametrize(("ahead", "asked"), [(-1, True), (1, False)])
def test_six_weeks_later_the_outcome_is_asked(browser: Browser, address: str, ahead: int, *, asked: bool) -> None:
    """A motion page asks for the outcome from its day on, by the clock of the visitor."""
    page = browser.new_page()
    day = (TODAY + timedelta(days=ahead)).isoformat()

    def with_question(route: Any) -> None:
        answer = route.fetch()
        question = f'<p data-asks-from="{day}" hidden>Uitkomst nog niet bekend</p><main'
        route.fulfill(response=answer, body=answer.text().replace("<main", question, 1))

    page.route("**/2025-schaduw-en-water/", with_question)
    page.goto(f"{address}moties/voorbeeldstad/2025-schaduw-en-water/", wait_until="networkidle")
    assert page.get_by_text("Uitkomst nog niet bekend").is_visible() is asked
    page.close()


AWKWARD = [
    "ja",
    "no",
    "0363",
    "1_000",
    "2026-02-30",
    "19:30",
    "Motie #12: 'wat' \"nu\"",
    "- streep",
    "[haken] {en} accolades",
    "*ster &anker !tag |pijp > % @ `",
    "regel een\n\nregel twee\n  ingesprongen",
    "einde met dubbele punt:",
    "éé\u0301n ĳ – ‘aanhaling’ … € 🚲",
    "tab\ten spatie\u00a0vast\u200bniets",
    "~",
    "null",
    "trailing spatie ",
    "? vraag: antwoord",
    "x" * 400,
    "---",
    "a: b #c",
]


def test_whatever_is_written_reads_back_the_same(modules: Page) -> None:
    """The YAML of the browser is read by our own reader as the very words, whatever they look like."""
    records = [
        {
            "title": "Titel",
            "added": "2025-01-01",
            "municipality": "waterveen",
            "submitted": "2025-01-01",
            "themes": ["wonen"],
            "text": [
                {"part": "noting", "points": [words, f"voor {words}"]},
                {"part": "requests", "to": words.strip()[:60].replace("\n", " "), "verb": "asks", "points": [words]},
            ],
            "explanation": f"{words}\n\n{words}",
        }
        for words in AWKWARD
    ]
    for record, text in zip(records, modules.evaluate(WRITE, records), strict=True):
        read = read_record("waterveen/2025-x", "x.yml", text.encode())
        assert read.findings == [], text
        assert read.motion is not None
        assert _words(read.motion) == _clean(record)


def _words(motion: Motion) -> Any:
    return json.loads(motion.model_dump_json(by_alias=True, exclude_defaults=True))


def _clean(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _clean(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_clean(one) for one in value]
    return unicodedata.normalize("NFC", value).replace("\u00a0", " ").replace("\u200b", "").strip()
