"""The contribution form as people use it: paste, look it over, send; mend a record; a keyboard, a phone."""

import random
import re
import shutil
import string
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import pytest
import yaml
from playwright.sync_api import Browser, BrowserContext, Page, expect

from generator.findings.suggest import suggest
from generator.findings.timing import IN_FORM
from generator.library.load import load
from tests.browser.waiting import left_in_window
from tests.conftest import FICTION, ROOT
from tests.share.forms import cases

TODAY = datetime.now(ZoneInfo("Europe/Amsterdam")).date().isoformat()

MOTION = """Motie M7
Bankjes bij elke bushalte

De raad van de gemeente Waterveen, in vergadering bijeen op 23 januari 2025,

constaterende dat:
- bij 14 van de 30 haltes geen bankje staat;
- ouderen daardoor minder met de bus gaan;

overwegende dat:
- een bankje weinig kost;

verzoekt het college:
- bij elke halte een bankje te plaatsen;
- de raad voor de zomer te laten weten hoe ver het is,

en gaat over tot de orde van de dag.

Noor van Dalen, GroenLinks
Sem Okafor, D66
"""

FAULTS = """async (records) => {
  const load = (name) => import(new URL(`../../assets/share/${name}.js`, location.href).href);
  const modules = await Promise.all(["reading", "faults", "finding-text"].map(load));
  const [{ readRecord }, { faults }, { messageOf }] = modules;
  const site = await import(new URL("../../assets/frame/lib/load.js", location.href).href);
  const [form, nl] = await Promise.all(["form", "nl"].map((name) => site.load(`words/${name}.json`)));
  const library = await site.library("yaml/index.js");
  return records.map((record) => {
    const { values, notices } = readRecord(record, form, library);
    const found = [...faults(values, form), ...notices];
    return found.map((one) => [one.code, one.field, messageOf(one, nl.findings)]).sort();
  });
}"""

NEAREST = """async ([words, options]) => {
  const { nearest } = await import(new URL("../../assets/share/nearest.js", location.href).href);
  return words.map((word) => nearest(word, Object.entries(options)));
}"""

WRITE = """async ([text, values]) => {
  const load = (name) => import(new URL(`../../assets/share/${name}.js`, location.href).href);
  const [{ readRecord }, { writeRecord }] = await Promise.all(["reading", "writing"].map(load));
  const site = await import(new URL("../../assets/frame/lib/load.js", location.href).href);
  const [form, library] = await Promise.all([site.load("words/form.json"), site.library("yaml/index.js")]);
  const read = readRecord(text, form, library);
  const change = (old, given) => {
    for (const [name, value] of Object.entries(given)) {
      if (value === null) delete old[name];
      else if (typeof value === "object" && !Array.isArray(value) && old[name]) change(old[name], value);
      else old[name] = value;
    }
  };
  const wanted = structuredClone(read.values);
  change(wanted, values);
  return writeRecord(wanted, read, [], form, library);
}"""


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Begin with a browser that knows nothing yet."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, address: str) -> Iterator[Page]:
    """Open the form; whatever fails in a script fails the test."""
    page = context.new_page()
    failed: list[str] = []
    page.on("pageerror", lambda error: failed.append(str(error)))
    page.goto(address + "meedoen/delen/")
    page.locator("#paste").wait_for()
    yield page
    assert failed == []


@pytest.fixture(scope="module")
def modules(browser: Browser, address: str) -> Iterator[Page]:
    """Open the form once for tests that only ask its modules and leave the page as it is."""
    page = browser.new_page()
    page.goto(address + "meedoen/delen/")
    yield page
    page.close()


def _paste(page: Page, text: str) -> None:
    page.locator("#paste").fill(text)
    page.get_by_role("button", name="Ga verder").click()
    page.locator("[data-work]:visible").wait_for()


def _finish(page: Page) -> None:
    page.locator("#v-themes-0").fill("Mobiliteit")
    page.get_by_label("Ik mag deze tekst delen").check()
    page.get_by_label("Mijn naam mag bij de motie staan").check()


def _saved(page: Page) -> tuple[str, str]:
    with page.expect_download() as found:
        page.get_by_role("button", name="Download als bestand").click()
    return found.value.suggested_filename, Path(found.value.path()).read_text("utf-8")


def _fields(text: str) -> Any:
    return yaml.load(text, yaml.BaseLoader)  # noqa: S506  # it makes strings only


def _findings(tmp_path: Path, text: str, record: str = "waterveen/2025-bankjes-bij-elke-bushalte.yml") -> list[str]:
    """Put a record into a copy of the fictional library and return what the check says of it that it did not before."""
    motions = Path(shutil.copytree(FICTION, tmp_path / "motions"))
    before = [one.code for one in load(motions, None).findings if one.file.endswith(record)]
    (motions / record).write_text(text, "utf-8")
    return [one.code for one in load(motions, None).findings if one.file.endswith(record) and one.code not in before]


def test_a_pasted_motion_becomes_a_record_that_passes(page: Page, tmp_path: Path) -> None:
    """Paste, one theme, two boxes: a file that the check accepts, with everything that stood in the text."""
    _paste(page, MOTION)
    expect(page.locator("[data-left-count]").first).to_have_text("Nog 2 dingen te doen")
    _finish(page)
    expect(page.locator("[data-left-count]").first).to_have_text("Alles is er.")
    name, text = _saved(page)
    assert name == "waterveen-2025-bankjes-bij-elke-bushalte.yml"
    assert text.startswith("# Motie gedeeld: Bankjes bij elke bushalte (Waterveen, 23 januari 2025)\n")
    assert "# Ik mag deze tekst delen en geef die vrij (CC0): ja\n" in text
    assert "# Mijn naam mag bij de motie staan: ja\n" in text
    assert "# Dit bestand hoort in: motions/waterveen/2025-bankjes-bij-elke-bushalte.yml\n" in text
    assert _findings(tmp_path, text) == []
    assert _fields(text) == {
        "title": "Bankjes bij elke bushalte",
        "added": TODAY,
        "kind": "motion",
        "municipality": "waterveen",
        "number": "M7",
        "submitted": "2025-01-23",
        "themes": ["mobiliteit"],
        "submitters": [{"name": "Noor van Dalen", "party": "GroenLinks"}, {"name": "Sem Okafor", "party": "D66"}],
        "text": [
            {
                "part": "noting",
                "points": ["bij 14 van de 30 haltes geen bankje staat", "ouderen daardoor minder met de bus gaan"],
            },
            {"part": "considering", "points": ["een bankje weinig kost"]},
            {
                "part": "requests",
                "to": "college",
                "verb": "requests",
                "points": [
                    "bij elke halte een bankje te plaatsen",
                    "de raad voor de zomer te laten weten hoe ver het is",
                ],
            },
        ],
        "license": "CC0-1.0",
    }


def test_a_part_that_does_not_come_is_told(context: BrowserContext, address: str) -> None:
    """Where the fields are lost on the way, the page says so before anybody presses in vain."""
    page = context.new_page()
    page.route(re.compile(r"/fields[^/]*\.js"), lambda route: route.abort())
    page.goto(f"{address}meedoen/delen/")
    expect(page.get_by_role("alert")).to_have_text(
        "Een deel van deze pagina kon niet worden geladen. Laad de pagina opnieuw."
    )


def test_what_is_not_finished_leaves_and_says_so(page: Page) -> None:
    """Mailed or saved it may be with things still to do, which one sentence names; a pull request waits for them."""
    _paste(page, MOTION)
    page.get_by_role("button", name="Ik heb een GitHub-account").click()
    expect(page.locator("#v-themes-0")).to_be_focused()
    lacking = "Wat nog ontbreekt: thema’s en de toestemming om de tekst te delen."
    _, text = _saved(page)
    expect(page.locator("[data-status]")).to_have_text(f"Het bestand staat bij je downloads. {lacking}")
    expect(page.locator("[data-after-open]")).to_have_text(lacking)
    assert "# Nog te doen: Thema’s, De toestemming om de tekst te delen\n" in text
    assert "license" not in _fields(text)
    page.get_by_role("button", name="Naar de redactie").click()
    expect(page.locator("[data-status]")).to_contain_text(lacking)
    page.locator("#v-themes-0").fill("Mobiliteit")
    page.get_by_label("Ik mag deze tekst delen").check()
    _, text = _saved(page)
    expect(page.locator("[data-after-open]")).to_be_empty()
    assert "Noor van Dalen" not in text
    assert _fields(text)["submitters"] == [{"party": "GroenLinks"}, {"party": "D66"}]
    assert "# Mijn naam mag bij de motie staan: nee, alleen de fractie\n" in text


def test_an_empty_motion_leaves_by_no_way(page: Page) -> None:
    """Without a title and without a text there is nothing to finish: the first thing to do is shown."""
    page.get_by_role("button", name="Verder zonder de tekst").click()
    for name in ("Naar de redactie", "Download als bestand"):
        page.get_by_role("button", name=name).click()
        expect(page.locator("#v-title")).to_be_focused()


NEEDED = """() => {
  const empty = [...document.querySelectorAll("[data-groups] .needed:not([hidden])")].filter((mark) => {
    const around = mark.closest("[data-path]");
    return ![...around.querySelectorAll("input, select, textarea")].some((one) => one.value);
  });
  return empty.map((mark) => mark.closest("[data-path]").dataset.path);
}"""
LEADS = """() => [...document.querySelectorAll("[data-left-list] button")].map((one) => {
  one.click();
  const places = [];
  for (let at = document.activeElement; at; at = at.parentElement) if (at.dataset.path) places.push(at.dataset.path);
  return places;
})"""


@pytest.mark.parametrize("begin", ["without the text", "with the text", "with an amendment", "with half a source"])
def test_all_that_is_needed_is_among_the_things_to_do(page: Page, begin: str) -> None:
    """Whatever says that it is needed and is empty has a line that leads to it; what may stay empty does not say so."""
    if begin == "with the text":
        _paste(page, MOTION)
    elif begin == "with an amendment":
        _paste(page, "title: Anders\nkind: amendment\ndecisions: [{status: withdrawn-after-pledge}]\n")
        expect(page.locator("[data-left-list]")).to_contain_text("Raadsvoorstel")
        expect(page.locator("[data-left-list]")).to_contain_text("Besluit 1: De toezegging")
    else:
        page.get_by_role("button", name="Verder zonder de tekst").click()
    if begin == "with half a source":
        page.get_by_label("Naam van de link").fill("Besluitenlijst")
        expect(page.locator("[data-left-list]")).to_contain_text("Link")
    page.wait_for_timeout(500)
    needed = page.evaluate(NEEDED)
    led = {place for places in page.evaluate(LEADS) for place in places}
    assert [place for place in needed if place not in led] == []
    assert ("v-sources-0-url" in needed) == (begin != "with the text")


def test_a_prefilled_pull_request_holds_the_record(page: Page) -> None:
    """The address that opens in the forge, decoded, is the very file; past the limit it goes by the clipboard."""
    _paste(page, MOTION)
    _finish(page)
    _, text = _saved(page)
    page.evaluate("window.open = (url) => { window.opened = url; return {}; }")
    page.get_by_role("button", name="Ik heb een GitHub-account").click()
    address = urlsplit(left_in_window(page, "opened"))
    assert address.path == "/voorbeeld/moties/new/main"
    asked = parse_qs(address.query)
    assert asked == {"filename": ["motions/waterveen/2025-bankjes-bij-elke-bushalte.yml"], "value": [text]}
    page.locator("summary", has_text="Tekst").first.click()
    page.locator("#v-explanation").evaluate("one => one.closest('details').open = true")
    page.locator("#v-explanation").fill("Een lange toelichting met ééntje. " * 200)
    page.evaluate("window.opened = ''")
    page.get_by_role("button", name="Ik heb een GitHub-account").click()
    address = urlsplit(left_in_window(page, "opened"))
    assert list(parse_qs(address.query)) == ["filename"]
    assert "Een lange toelichting" in page.evaluate("navigator.clipboard.readText()")


def test_to_the_editors_with_things_still_to_do(page: Page, context: BrowserContext, address: str) -> None:
    """Unfinished it may go to the editors, who paste it back and finish it; no address holds the motion."""
    _paste(page, MOTION)
    page.get_by_label("Ik mag deze tekst delen").check()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_role("button", name="Naar de redactie").click()
    expect(page.locator("[data-status]")).to_contain_text("staat op je klembord")
    sent = page.evaluate("navigator.clipboard.readText()")
    assert "# Nog te doen: Thema’s\n" in sent
    assert all("bankje" not in url for url in asked)
    page.goto("about:blank")  # the sender's tab keeps its draft no more
    editor = context.new_page()
    editor.goto(address + "404.html")  # a page that keeps no draft of its own when it is left
    editor.evaluate("localStorage.clear()")
    editor.goto(address + "meedoen/delen/")
    _paste(editor, sent)
    expect(editor.locator("#v-title")).to_have_value("Bankjes bij elke bushalte")
    expect(editor.locator("[data-findings] .why")).to_have_attribute("data-code", "field-missing")
    editor.locator("#v-themes-0").fill("Mobiliteit")
    _, text = _saved(editor)
    assert text.count("# ---") == 1
    assert _fields(text)["themes"] == ["mobiliteit"]


def test_a_word_file_is_read_in_the_browser(page: Page, tmp_path: Path) -> None:
    """The text of a .docx goes through the splitter; a PDF is told to paste."""
    path = tmp_path / "motie.docx"
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in MOTION.splitlines())
    with zipfile.ZipFile(path, "w") as made:
        made.writestr(
            "[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
        )
        made.writestr("word/document.xml", f"<w:document {space}><w:body>{body}</w:body></w:document>")
    page.locator("[data-file]").set_input_files({"name": "motie.pdf", "mimeType": "application/pdf", "buffer": b"%PDF"})
    expect(page.locator("[data-problem]")).to_contain_text("Een pdf kunnen we hier niet lezen")
    page.locator("[data-file]").set_input_files(path)
    expect(page.locator("#v-title")).to_have_value("Bankjes bij elke bushalte")


def test_form_and_check_tell_the_same(modules: Page) -> None:
    """Every case has in the browser the codes, fields and words that the terminal tells of it."""
    given = cases("fields")
    for (record, expected), found in zip(given, modules.evaluate(FAULTS, [text for text, _ in given]), strict=True):
        assert sorted(found) == expected, record


def test_did_you_mean_is_the_same(modules: Page) -> None:
    """A few hundred mistyped words are understood as in Python."""
    choose = random.Random(20_261_101)  # noqa: S311  # words to try, no secrets
    options = {word: word for word in ("wonen", "waterveen", "klimaatadaptatie", "withdrawn", "withdrawn-after-pledge")}
    options |= {
        "Den Haag": "den-haag",
        "water": "water",
        "zutphen": "zutphen",
        "putten": "putten",
        "watertappunten": "watertappunten",
        "jeugd": "jeugd-en-onderwijs",
    }
    words = []
    for _ in range(600):
        signs = list(choose.choice(list(options)))
        for _ in range(choose.randrange(6)):
            at = choose.randrange(len(signs) + 1)
            signs[at : at + choose.randrange(2)] = choose.choice([*string.ascii_lowercase, "-", " ", "É", ""])
        words.append("".join(signs))
    assert modules.evaluate(NEAREST, [words, options]) == [suggest(word, options) for word in words]


TEN = (ROOT / "tests" / "share" / "golden" / "ten-mistakes.yml").read_text("utf-8")


def test_ten_mistakes_in_one_file(page: Page, tmp_path: Path) -> None:
    """Ten mistakes in one file are found by the terminal and, pasted, by the form, which words them for a form."""
    motions = Path(shutil.copytree(FICTION, tmp_path / "motions"))
    (motions / "waterveen" / "2025-tien-fouten.yml").write_text(TEN, "utf-8")
    findings = [one for one in load(motions, None).findings if one.file.endswith("tien-fouten.yml")]
    terminal = sorted(one.code for one in findings if one.code in IN_FORM)
    _paste(page, TEN)
    lines = page.locator("[data-findings] > li")
    assert len(set(terminal)) == len(terminal) == 11
    assert sorted(line.locator(".why").get_attribute("data-code") or "" for line in lines.all()) == terminal


def test_a_new_user_types_mistakes(page: Page) -> None:
    """A fault is told beside its field once somebody leaves it, in the words of the catalogue, and can be mended."""
    page.get_by_role("button", name="Verder zonder de tekst").click()
    expect(page.locator(".faults")).to_have_count(0)
    page.locator("#v-municipality").fill("Watervene")
    page.locator("#v-municipality").blur()
    fault = page.locator('[data-path="v-municipality"] .faults')
    expect(fault).to_contain_text("de gemeente 'Watervene' kennen we niet. Bedoelde je 'waterveen'?")
    assert "v-municipality-error" in (page.locator("#v-municipality").get_attribute("aria-describedby") or "")
    fault.get_by_role("button", name="Neem").click()
    expect(page.locator("#v-municipality")).to_have_value("Waterveen")
    expect(page.locator(".faults")).to_have_count(0)
    page.locator("#v-sources-0-url").fill("raad.waterveen.example")
    page.locator("#v-sources-0-url").blur()
    expect(page.locator('[data-path="v-sources-0-url"] .faults')).to_contain_text("is geen compleet webadres")


def test_what_others_filed_is_shown_while_typing(page: Page) -> None:
    """What the search finds for the title stands there, with a way to mend it."""
    page.get_by_role("button", name="Verder zonder de tekst").click()
    page.locator("#v-title").fill("Schaduw en water op het schoolplein")
    found = page.locator("[data-alike] li").filter(has_text="Schaduw en water op elk schoolplein")
    expect(found).to_be_visible()
    expect(page.get_by_text("Lijkt op")).to_have_count(1)
    found.get_by_role("link", name="Is dit jouw motie?").click()
    expect(page.locator("h1")).to_have_text("Verbeter: Schaduw en water op elk schoolplein")


def test_the_draft_stays_in_the_browser(page: Page) -> None:
    """After a reload everything is there; cleared, it is gone."""
    _paste(page, MOTION)
    page.locator("#v-themes-0").fill("Mobiliteit")
    page.locator("#v-themes-0").blur()
    page.wait_for_timeout(500)
    page.reload()
    expect(page.locator("#v-title")).to_have_value("Bankjes bij elke bushalte")
    expect(page.locator("#v-themes-0")).to_have_value("Mobiliteit")
    page.get_by_role("button", name="Wis dit concept").click()
    expect(page.locator("#paste")).to_be_visible()
    expect(page.locator("[data-work]")).to_be_hidden()


def test_an_outcome_is_added_and_all_else_stays(context: BrowserContext, address: str, tmp_path: Path) -> None:
    """Mending a record changes what was changed; remarks, order and notation of the rest are the same bytes."""
    page = context.new_page()
    page.goto(address + "moties/voorbeeldstad/2025-schaduw-en-water/")
    page.get_by_role("link", name="Verbeter deze motie").first.click()
    expect(page.locator("h1")).to_have_text("Verbeter: Schaduw en water op elk schoolplein")
    page.get_by_role("button", name="Wat ervan kwam").click()
    expect(page.locator("#v-follow_up-2-date")).to_be_focused()
    page.locator("#v-follow_up-2-date").fill("2025-09-01")
    page.locator("#v-follow_up-2-state").select_option("done")
    page.locator("#v-follow_up-2-text").fill("Op alle pleinen staat een tap.")
    name, text = _saved(page)
    assert name == "voorbeeldstad-2025-schaduw-en-water.yml"
    before = (FICTION / "voorbeeldstad" / "2025-schaduw-en-water.yml").read_text("utf-8")
    after = text.split("# ---\n")[1]
    old, new = before.splitlines(), after.splitlines()
    assert [line for line in old if line not in new] == ["updated: 2025-06-10"]
    assert [line.strip() for line in new if line not in old] == [
        f"updated: {TODAY}",
        "- date: 2025-09-01",
        "state: done",
        "text: Op alle pleinen staat een tap.",
    ]
    assert _findings(tmp_path, text, "voorbeeldstad/2025-schaduw-en-water.yml") == []


def test_a_record_that_only_has_a_source_gets_its_text(context: BrowserContext, address: str, tmp_path: Path) -> None:
    """The text is pasted over the record: what is known of it stays, the parts come in, the permission is asked."""
    page = context.new_page()
    page.goto(address + "meedoen/delen/?motie=voorbeeldstad/2024-huurteam")
    page.get_by_role("button", name="De tekst").click()
    title = page.locator("#v-title").input_value()
    _paste(page, MOTION)
    expect(page.locator("#v-title")).to_have_value(title)
    page.get_by_label("Ik mag deze tekst delen").check()
    _, text = _saved(page)
    made = _fields(text)
    assert [part["part"] for part in made["text"]] == ["noting", "considering", "requests"]
    assert made["license"] == "CC0-1.0"
    assert _findings(tmp_path, text, "voorbeeldstad/2024-huurteam.yml") == []


NOTED = """# Een opmerking boven alles
title: 'Een titel'   # zo heet hij

# over de plaats
municipality: waterveen
added: 2025-01-01
submitted:   2025-01-01
themes: [wonen,   verkeer]  # twee
decisions:
  # eerst
  - date: 2025-01-02 # dinsdag
    status: postponed
  - {date: 2025-01-03, status: adopted}   # toen
explanation: >-
  Een lange zin
  over twee regels.
# het einde
"""


@pytest.mark.parametrize(
    ("change", "gone", "come"),
    [
        ({}, [], []),
        ({"number": "M7"}, [], ["number: M7"]),
        (
            {"title": "Een andere titel"},
            ["title: 'Een titel'   # zo heet hij"],
            ["title: Een andere titel # zo heet hij"],
        ),
        ({"explanation": None}, ["explanation: >-", "  Een lange zin", "  over twee regels."], []),
        (
            {"decisions": [{"date": "2025-01-02", "status": "rejected"}, {"date": "2025-01-03", "status": "adopted"}]},
            ["    status: postponed", "  - {date: 2025-01-03, status: adopted}   # toen"],
            ["    status: rejected", "  - {date: 2025-01-03, status: adopted} # toen"],
        ),
    ],
)
def test_remarks_and_order_survive(modules: Page, change: Any, gone: list[str], come: list[str]) -> None:
    """Of a record with remarks everywhere only the lines of what changed are others."""
    made = modules.evaluate(WRITE, [NOTED, change])
    old, new = NOTED.splitlines(), made.splitlines()
    assert [line for line in old if line not in new] == gone
    assert [line for line in new if line not in old] == come
    if not change:
        assert made == NOTED


def test_every_record_survives_a_round_trip(modules: Page) -> None:
    """A field is added to each record of the library and taken out again: the file is the same, byte by byte."""
    for path in sorted(FICTION.glob("*/*.yml")):
        if path.parent.name.startswith("_"):
            continue
        text = path.read_text("utf-8")
        added = modules.evaluate(WRITE, [text, {"tags": ["proef"]}])
        assert _fields(added) == {**_fields(text), "tags": ["proef"]}, path
        if "tags" not in _fields(text):
            assert modules.evaluate(WRITE, [added, {"tags": None}]) == text, path


def test_with_the_keyboard_alone(page: Page) -> None:
    """From paste to file without a mouse: the next thing to do is one key away, points are added and moved."""
    page.locator("#paste").focus()
    page.keyboard.insert_text(MOTION)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator("[data-work]:visible").wait_for()
    up = page.get_by_role("button", name="Verzoek 2 omhoog").last
    up.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Verzoek 1 omhoog").last).to_be_focused()
    page.get_by_role("button", name="Punt toevoegen").last.focus()
    page.keyboard.press("Enter")
    page.keyboard.insert_text("de kosten te dekken uit het budget voor haltes")
    page.locator("[data-left-list] button").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#v-themes-0")).to_be_focused()
    page.keyboard.insert_text("Mobiliteit")
    page.get_by_label("Ik mag deze tekst delen").focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Download als bestand").focus()
    with page.expect_download() as found:
        page.keyboard.press("Enter")
    points = _fields(Path(found.value.path()).read_text("utf-8"))["text"][2]["points"]
    assert points[0].startswith("de raad voor de zomer")
    assert points[2] == "de kosten te dekken uit het budget voor haltes"


def test_on_a_phone(browser: Browser, address: str) -> None:
    """At 320 pixels nothing scrolls sideways, a bar leads to what is left, and the share sheet gets a file."""
    context = browser.new_context(viewport={"width": 320, "height": 640}, has_touch=True, is_mobile=True)
    context.add_init_script(
        "navigator.canShare = () => true;"
        "navigator.share = async ({ files }) => { window.shared = [files[0].name, await files[0].text()]; }"
    )
    page = context.new_page()
    page.goto(address + "meedoen/delen/")
    _paste(page, MOTION)
    for group in page.locator("[data-group]").all():
        group.evaluate("one => { one.open = true; }")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    small = page.evaluate(
        """() => [...document.querySelectorAll('.share :is(button, input, select, textarea, summary)')]
          .filter((one) => one.type !== 'checkbox')
          .filter((one) => one.checkVisibility() && !one.classList.contains('visually-hidden'))
          .map((one) => [one.outerHTML.slice(0, 90), Math.round(one.getBoundingClientRect().height)])
          .filter(([, height]) => height < 44)"""
    )
    assert small == []
    page.locator("[data-bar] button").tap()
    expect(page.locator("#v-themes-0")).to_be_focused()
    _finish(page)
    expect(page.locator("[data-bar] button")).to_have_text("Klaar: verstuur je motie")
    page.get_by_role("button", name="Naar de redactie").tap()
    name, text = left_in_window(page, "shared")
    assert name.endswith("bankjes-bij-elke-bushalte.yml.txt")
    assert "municipality: waterveen" in text
    context.close()


HOSTILE = '<img src=x onerror="window.hit=1">'


def test_hostile_words_stay_words(page: Page, context: BrowserContext, address: str) -> None:
    """Markup in a pasted motion, a record, a draft or an address is shown as text."""
    _paste(
        page,
        MOTION.replace("Bankjes bij elke bushalte", f"Bankjes {HOSTILE}").replace(
            "een bankje weinig", f"{HOSTILE} weinig"
        ),
    )
    page.wait_for_timeout(600)
    page.get_by_role("button", name="Wis dit concept").click()
    page.locator("#paste").wait_for()
    _paste(page, f"title: '{HOSTILE}'\nthemes: ['{HOSTILE}']\nkind: '{HOSTILE}'\n'{HOSTILE}': x\n")
    page.wait_for_timeout(600)
    other = context.new_page()
    other.goto(f"{address}meedoen/delen/?motie={HOSTILE}")
    expect(other.locator("[data-problem]")).to_be_visible()
    for one in (page, other):
        assert one.evaluate("window.hit") is None
        assert one.locator(".share img").count() == 0


@pytest.mark.parametrize(
    "text",
    [
        "title: &a x\nadded: *a\n",
        "title: [a\n",
        "title: x\ntitle: y\n",
        "title: " + "[" * 5000,
        "- title: x\ntitle: y",
        "title: x\n" + "y" * 300_000,
        "title: x\n---\ntitle: y\n",
    ],
)
def test_a_text_that_is_no_record_is_refused(page: Page, text: str) -> None:
    """What cannot be read as a record says so, and the box keeps the words."""
    page.locator("#paste").fill(text)
    page.get_by_role("button", name="Ga verder").click()
    expect(page.locator("[data-problem]")).to_contain_text("Dit bestand (YAML) kunnen we niet lezen")
    expect(page.locator("#paste")).to_have_value(text)
