"""What the pages of re-use are made from: phrases as data, the Word template, the forge, the browser's libraries."""

import json
import re
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest

from generator.i18n.phrases import PHRASES, Form
from generator.library.library import Library
from generator.model.dates import PartialDate
from generator.model.enums import Status
from generator.model.parts import Decision
from generator.pages.forge import NewFile, new_file
from generator.pages.settings import Settings
from generator.publishing import vendor
from generator.publishing.build import build_site
from generator.publishing.failure import BuildFailedError
from generator.publishing.vendor import FILES, VERSIONS, VendorMissingError, collect, publish, require
from generator.subjects.motion.view import motion_pages
from generator.subjects.reuse.export import FILE, phrase_table
from generator.subjects.reuse.word_template import PUBLISHED, TEMPLATE
from tests.conftest import FICTION, ROOT

JS = ROOT / "site_templates"
STYLES = ("Heading 1", "Heading 2", "List Bullet", "List Number", "Quote", "Signature", "Body Text")


def test_the_table_holds_every_phrase() -> None:
    """The JSON for the browser says what the table in Python says, both forms whole."""
    table = json.loads(json.dumps(phrase_table()))
    for form in Form:
        assert table["forms"][form]["requests"] == {str(verb): said for verb, said in PHRASES[form].requests.items()}
        assert table["forms"][form]["closing"] == PHRASES[form].closing
    assert table["months"][0] == "januari"
    assert len(table["months"]) == 12


def test_both_tables_are_published(site: Path) -> None:
    """Table, template and libraries lie in the built site, the licences beside the libraries."""
    assert json.loads((site / FILE).read_text("utf-8")) == json.loads(json.dumps(phrase_table()))
    assert (site / PUBLISHED).read_bytes() == TEMPLATE.read_bytes()
    assert all((site / vendor.PUBLISHED / name).exists() for name in FILES.values())


def test_the_template_has_real_styles_and_nothing_from_elsewhere() -> None:
    """An editor finds the styles of Word, Dutch as its language, A4, and no relation that leads outside."""
    document = docx.Document(str(TEMPLATE))
    assert {style.name for style in document.styles} >= set(STYLES)
    with zipfile.ZipFile(TEMPLATE) as packed:
        assert all("External" not in packed.read(name).decode() for name in packed.namelist())
        assert 'w:val="nl-NL"' in packed.read("word/styles.xml").decode()
        assert '<w:pgSz w:w="11906" w:h="16838"/>' in packed.read("word/document.xml").decode()


def test_numbers_in_word_begin_again_under_every_heading() -> None:
    """The numbered list is the second level below the heading, so Word starts it anew there by itself."""
    with zipfile.ZipFile(TEMPLATE) as packed:
        lists = packed.read("word/numbering.xml").decode()
    levels = re.findall(r'<w:lvl w:ilvl="(\d)">.*?<w:pStyle w:val="(\w+)"/>', lists)
    assert levels == [("0", "ListBullet"), ("0", "Heading2"), ("1", "ListNumber")]


def test_the_template_uses_known_names_only() -> None:
    """Every placeholder of our own template is one that the browser fills."""
    known = set(re.findall(r'^  "(.+)",$', (JS / "reuse" / "template.js").read_text("utf-8"), re.MULTILINE))
    with zipfile.ZipFile(TEMPLATE) as packed:
        text = "".join(packed.read(name).decode() for name in packed.namelist())
    assert {name.lstrip("#/") for name in re.findall(r"\{([^{}<>]+)\}", text)} <= known


@pytest.mark.parametrize(
    ("edit", "made"),
    [
        (
            "https://github.com/a/b/edit/main/motions/",
            NewFile("github", "https://github.com/a/b/new/main", "motions/"),
        ),
        (
            "https://codeberg.org/a/b/_edit/main/motions/",
            NewFile("gitea", "https://codeberg.org/a/b/_new/main", "motions/"),
        ),
        (
            "https://gitlab.com/g/h/b/-/edit/main/content/motions/",
            NewFile("gitlab", "https://gitlab.com/g/h/b/-/new/main", "content/motions/"),
        ),
        ("https://elders.example/files/", None),
        ("", None),
    ],
)
def test_a_new_file_in_the_forge(edit: str, made: NewFile | None) -> None:
    """The address for a new file is made from the one for editing; an unknown forge has no such exit."""
    assert new_file(edit) == made


def test_tools_are_not_indexed_and_motions_stay_light(site: Path) -> None:
    """The two pages keep out of search engines; a motion page leads to both and stays within 25 kB."""
    for page in ("gebruik", "gebruik/ingediend"):
        assert '<meta name="robots" content="noindex">' in (site / page / "index.html").read_text("utf-8")
    for path in (site / "moties").glob("*/*/index.html"):
        html = path.read_text("utf-8")
        key = f"{path.parent.parent.name}/{path.parent.name}"
        if f"gebruik/?motie={key}" not in html:
            assert "http-equiv" in html or "noindex" in html, key
            continue
        assert f"gebruik/ingediend/?motie={key}" in html
        assert len(html.encode()) <= 25_000, key


def test_scripts_of_the_tool_load_only_there(site: Path) -> None:
    """A motion page loads nothing of the tool."""
    html = (site / "moties" / "voorbeeldstad" / "2025-schaduw-en-water" / "index.html").read_text("utf-8")
    assert "reuse" not in "".join(re.findall(r'(?:src|href)="[^"]*assets[^"]*"', html))


@pytest.mark.parametrize(
    ("decisions", "day"),
    [
        ((), date(2025, 3, 6)),
        ((Decision(date="2025-02-01", status=Status.POSTPONED),), date(2025, 3, 15)),
        ((Decision(date="2025-02-01", status=Status.ADOPTED),), None),
    ],
)
def test_six_weeks_after_the_meeting_the_outcome_is_asked(
    fiction: Library, decisions: tuple[Decision, ...], day: date | None
) -> None:
    """What has no final outcome asks for one, six weeks after its meeting or its last decision."""
    page = next(page for page in motion_pages(fiction, Settings("Proef")) if "schaduw" in page.url)
    view = page.context["view"]
    motion = view.entry.motion.model_copy(update={"decisions": decisions, "submitted": PartialDate(2025, 1, 23)})
    assert replace(view, entry=replace(view.entry, motion=motion)).asks_outcome == day


def _modules(folder: Path) -> Path:
    for source in FILES:
        path = folder / source / "index.js" if source.endswith("/dist") else folder / source
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", "utf-8")
    for package in vendor.PACKAGES:
        facts = {"name": package, "version": "1.0.0", "license": "MIT"}
        (folder / package / "package.json").write_text(json.dumps(facts), "utf-8")
    return folder


def test_libraries_are_collected_and_published(tmp_path: Path) -> None:
    """What npm fetched becomes a folder of named files with their versions, and that goes into the site."""
    folder = tmp_path / "vendor"
    collect(_modules(tmp_path / "node_modules"), folder)
    assert "pizzip 1.0.0 (MIT)\n" in (folder / VERSIONS).read_text("utf-8")
    publish(tmp_path / "site", folder)
    assert (tmp_path / "site" / "assets" / "vendor" / "yaml" / "index.js").is_file()


def test_a_missing_library_ends_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Without the libraries a build says in one sentence how to mend that."""
    with pytest.raises(VendorMissingError, match="make vendor"):
        require(tmp_path)
    monkeypatch.setattr("generator.publishing.own_settings.require", lambda: require(tmp_path))
    with pytest.raises(BuildFailedError):
        build_site(ROOT / "tests" / "site.yml", tmp_path / "site", FICTION)
    assert [one.message.count("make vendor") for one in caplog.records] == [1]
