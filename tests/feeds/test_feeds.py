"""The feeds: valid by RFC 4287 and JSON Feed 1.1, read by a reader library, the same wherever they are made."""

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import feedparser  # type: ignore[import-untyped]  # it carries no types
import pytest
from defusedxml import ElementTree
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from generator.i18n.language import LANGUAGES
from generator.library.library import Library
from generator.model.dates import PartialDate
from generator.pages.settings import Settings
from generator.publishing.making import Shown
from generator.publishing.program_exports import program_files
from generator.subjects.feeds.atom import atom
from generator.subjects.feeds.facts import MOST, Feed, feeds
from generator.subjects.feeds.json_feed import json_feed
from tests.conftest import ROOT
from tests.feeds.feeding import SITE, changed, written

GOLDEN = ROOT / "tests" / "feeds" / "golden"
SHADE = "voorbeeldstad/2025-schaduw-en-water"
HOMELESS = replace(SITE, site_url="")
A = "{http://www.w3.org/2005/Atom}"
MOMENT = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"
"""What RFC 3339 allows."""

_URL = {"type": "string", "pattern": "^https?://"}
_ITEM = {
    "type": "object",
    "required": ["id", "url", "title", "content_text", "date_published", "date_modified"],
    "properties": {
        "id": {"type": "string", "pattern": "^urn:uuid:[0-9a-f-]{36}$"},
        "url": _URL,
        "external_url": _URL,
        "title": {"type": "string", "minLength": 1},
        "content_text": {"type": "string", "minLength": 1},
        "summary": {"type": "string", "minLength": 1},
        "date_published": {"type": "string", "pattern": MOMENT},
        "date_modified": {"type": "string", "pattern": MOMENT},
        "tags": {"type": "array", "items": {"type": "string"}},
    },
    "additionalProperties": False,
}
JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "home_page_url", "feed_url", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": {"type": "string", "minLength": 1},
        "home_page_url": _URL,
        "feed_url": _URL,
        "language": {"enum": ["nl", "en"]},
        "authors": {"type": "array", "items": {"type": "object", "required": ["name"]}, "minItems": 1},
        "items": {"type": "array", "items": _ITEM},
    },
    "additionalProperties": False,
}
"""JSON Feed 1.1 as we use it: what it allows, and of what it leaves open what we promise."""


@pytest.fixture(scope="module")
def folder(fiction: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the feeds of the fictional library."""
    return written(fiction, tmp_path_factory.mktemp("feeds"))


def _all(library: Library, settings: Settings = SITE) -> dict[str, Feed]:
    return {feed.path: feed for feed in feeds(library, settings)}


@pytest.mark.parametrize("name", ["moties.xml", "moties.json", "opvolging.xml", "opvolging.json", "themas/wonen.xml"])
def test_golden(folder: Path, name: str) -> None:
    """A feed is what the golden file says."""
    assert (folder / "feeds" / name).read_text("utf-8") == (GOLDEN / name.replace("/", "-")).read_text("utf-8")


def test_golden_in_english(fiction: Library) -> None:
    """Outcome and facts are in the language of the interface."""
    feed = _all(fiction, replace(SITE, language="en"))["feeds/opvolging"]
    assert atom(feed, replace(SITE, language="en")) == (GOLDEN / "opvolging.en.xml").read_text("utf-8")


def test_the_addresses(folder: Path, fiction: Library) -> None:
    """Themes, municipalities, ideas and parties have feeds, former ones too; these addresses are published and stay."""
    found = {path.relative_to(folder / "feeds").with_suffix("").as_posix() for path in folder.rglob("feeds/**/*.xml")}
    themes = ("jeugd", "jeugd-en-onderwijs", "klimaatadaptatie", "mobiliteit", "wonen")
    places = ("duinrecht", "oud-waterveen", "voorbeeldstad", "waterveen")
    assert found == {
        "moties",
        "opvolging",
        *(f"themas/{slug}" for slug in themes),
        *(f"gemeenten/{slug}" for slug in places),
        *(f"ideeen/{slug}" for slug in fiction.by_idea),
        *(f"partijen/{slug}" for slug in fiction.by_party),
    }
    assert {"ideeen/watertappunten", "partijen/groenlinks"} <= found
    assert all((folder / "feeds" / f"{name}.json").is_file() for name in found)


@pytest.mark.parametrize("settings", [SITE, HOMELESS, replace(SITE, language="en")], ids=["site", "homeless", "en"])
def test_every_atom_feed_is_valid(fiction: Library, settings: Settings) -> None:
    """What RFC 4287 demands is there, once; ids are unique, days are moments, titles are plain text."""
    for feed in feeds(fiction, settings):
        root = ElementTree.fromstring(atom(feed, settings))
        assert root.tag == f"{A}feed"
        assert root.findtext(f"{A}author/{A}name") == settings.name
        _has_what_all_must(root)
        assert {link.get("rel") for link in root.findall(f"{A}link")} == (
            {"self", "alternate"} if settings.site_url else set()
        )
        entries = root.findall(f"{A}entry")
        ids = [entry.findtext(f"{A}id") for entry in entries]
        assert len(ids) == len(set(ids))
        assert [entry.findtext(f"{A}updated") for entry in entries] == sorted(
            (entry.findtext(f"{A}updated") or "" for entry in entries), reverse=True
        )
        for entry in entries:
            _has_what_all_must(entry)
            assert re.match(MOMENT, entry.findtext(f"{A}published") or "")
            links = {link.get("rel") for link in entry.findall(f"{A}link")}
            assert links - {"related"} == ({"alternate"} if settings.site_url else set())
            assert entry.findtext(f"{A}summary" if settings.site_url else f"{A}content")


def _has_what_all_must(node: Any) -> None:
    for tag in ("id", "title", "updated"):
        assert len(node.findall(f"{A}{tag}")) == 1
    assert re.match(r"urn:uuid:[0-9a-f-]{36}$", node.findtext(f"{A}id"))
    assert re.match(MOMENT, node.findtext(f"{A}updated"))
    assert node.find(f"{A}title").get("type", "text") == "text"


def test_every_json_feed_is_valid(folder: Path) -> None:
    """Every feed keeps to the schema, and its ids are unique."""
    Draft202012Validator.check_schema(JSON_FEED)
    paths = sorted(folder.rglob("feeds/**/*.json"))
    assert paths
    for path in paths:
        content = json.loads(path.read_text("utf-8"))
        Draft202012Validator(JSON_FEED).validate(content)
        ids = [item["id"] for item in content["items"]]
        assert len(ids) == len(set(ids))


def test_a_reader_reads_them(folder: Path) -> None:
    """A reader library finds nothing to complain of, and the title, outcome, link and days of each motion."""
    for path in sorted(folder.rglob("feeds/**/*.xml")):
        assert not feedparser.parse(path.read_bytes()).bozo
    read = feedparser.parse((folder / "feeds/moties.xml").read_bytes())
    assert (read.version, read.feed.title) == ("atom10", "Voorbeeldwijzer: Moties")
    entry = read.entries[0]
    assert entry.title_detail.type == "text/plain"
    assert entry.title == "Schaduw en water op elk schoolplein"
    assert entry.summary.startswith("Aangenomen 24–15. Het college maakt voor de zomer een plan")
    assert entry.link == "https://voorbeeld.example/deelpad/moties/voorbeeldstad/2025-schaduw-en-water/"
    assert (entry.published, entry.updated) == ("2025-02-01T00:00:00Z", "2025-06-10T00:00:00Z")


@pytest.mark.parametrize("path", ["feeds/moties", "feeds/themas/wonen"])
def test_without_an_address_there_are_no_links(fiction: Library, path: str) -> None:
    """Nothing is invented: a reader can't follow a link without a host, so an item is its words alone."""
    feed = _all(fiction, HOMELESS)[path]
    root = ElementTree.fromstring(atom(feed, HOMELESS))
    assert {link.get("rel") for link in root.iter(f"{A}link")} <= {"related"}
    assert all(entry.findtext(f"{A}content") for entry in root.iter(f"{A}entry"))
    content = json.loads(json_feed(feed, HOMELESS))
    assert not {"home_page_url", "feed_url"} & set(content)
    assert not any("url" in item for item in content["items"])


def test_a_published_feed_stays(fiction: Library) -> None:
    """A feed of an idea, party or municipality without motions now is empty, one that no register knows too."""
    published = {
        f"feeds/{name}.xml": ("f", 1) for name in ("ideeen/watertappunten", "ideeen/weg", "partijen/groenlinks")
    }
    empty = _all(Library({}, replace(fiction.registers, published=published), fiction.places))
    kept = {path: feed.title for path, feed in empty.items() if path.startswith(("feeds/ideeen", "feeds/partijen"))}
    assert kept == {
        "feeds/ideeen/watertappunten": "Voorbeeldwijzer: Watertappunten",
        "feeds/ideeen/weg": "Voorbeeldwijzer: weg",
        "feeds/partijen/groenlinks": "Voorbeeldwijzer: GroenLinks",
    }
    assert not empty["feeds/ideeen/weg"].items


def test_ids_stay(fiction: Library) -> None:
    """Another address of the site, another language, another id or another title of the record change no id."""
    ids = [item.id for item in _all(fiction)["feeds/moties"].items]
    for settings in (HOMELESS, replace(SITE, site_url="https://elders.example/"), replace(SITE, language="en")):
        other = _all(fiction, settings)["feeds/moties"]
        assert [item.id for item in other.items] == ids
        assert other.id == _all(fiction)["feeds/moties"].id
    motions = dict(fiction.motions)
    moved = motions.pop("waterveen/2025-tegels-eruit")
    former = {"former_ids": ("waterveen/2025-tegels-eruit",), "title": "Anders"}
    motions["waterveen/2025-anders"] = moved.model_copy(update=former)
    renamed = Library(motions, fiction.registers, fiction.places)
    assert {item.id for item in _all(renamed)["feeds/moties"].items} == set(ids)


def test_days_come_from_the_record(fiction: Library) -> None:
    """A decision, news or a change makes a motion new again; a feed is as new as its newest motion."""
    day = date(2026, 3, 4)
    shade = fiction.motions[SHADE]
    for fields in (
        {"updated": day},
        {"decisions": (shade.decisions[0].model_copy(update={"date": PartialDate.of(day)}),)},
        {"follow_up": (shade.follow_up[0].model_copy(update={"date": PartialDate.of(day)}),)},
    ):
        feed = _all(changed(fiction, SHADE, **fields))["feeds/moties"]
        assert (feed.updated, feed.items[0].title, feed.items[0].updated) == (day, shade.title, day)
        assert feed.items[0].published == shade.added


def test_news_with_the_same_day_and_state_stays_apart(fiction: Library) -> None:
    """Two pieces of news of one day have two ids, and mending the words of one changes none."""
    news = fiction.motions[SHADE].follow_up[0]
    twice = _all(changed(fiction, SHADE, follow_up=(news, news)))["feeds/opvolging"].items
    fixed = _all(changed(fiction, SHADE, follow_up=(news, news.model_copy(update={"text": "Anders."}))))
    assert len({item.id for item in twice}) == 2
    assert {item.id for item in fixed["feeds/opvolging"].items} == {item.id for item in twice}


def test_the_newest_fifty(fiction: Library) -> None:
    """A feed ends after so many motions, and those are the newest."""
    shade = fiction.motions[SHADE].model_copy(update={"former_ids": (), "follow_up": (), "decisions": ()})
    many = {
        f"voorbeeldstad/2025-nummer-{number:03}": shade.model_copy(
            update={"updated": date.fromordinal(shade.added.toordinal() + number), "title": f"Nummer {number}"}
        )
        for number in range(MOST + 10)
    }
    feed = _all(Library(many, fiction.registers, fiction.places))["feeds/moties"]
    assert [item.title for item in feed.items] == [f"Nummer {number}" for number in range(MOST + 9, 9, -1)]


def test_a_library_without_motions(fiction: Library) -> None:
    """An empty feed is valid too; one of a theme without motions is as old as the library."""
    empty = Library({}, fiction.registers, fiction.places)
    for feed in feeds(empty, SITE):
        _has_what_all_must(ElementTree.fromstring(atom(feed, SITE)))
    only = Library({SHADE: fiction.motions[SHADE]}, fiction.registers, fiction.places)
    assert _all(only)["feeds/themas/wonen"].updated == date(2025, 6, 10)


def test_a_preview_takes_away_what_is_gone(fiction: Library, tmp_path: Path) -> None:
    """A feed of a municipality whose motions went away goes too."""
    motions = {key: motion for key, motion in fiction.motions.items() if not key.startswith("duinrecht/")}
    preview = Shown()
    for library in (fiction, Library(motions, fiction.registers, fiction.places)):
        for work in preview.works(list(program_files(library, SITE)), tmp_path):
            work()
    assert list(tmp_path.glob("feeds/gemeenten/voorbeeldstad.*"))
    assert not list(tmp_path.glob("feeds/gemeenten/duinrecht.*"))


@given(words=st.text(min_size=1, max_size=80), code=st.sampled_from(LANGUAGES))
@example(words="]]> <b>&amp;</b> <!-- \x00\x0b\x1f\ufffe \u202e\u2066 '\"", code="nl")
@example(words="\ud800 los", code="nl")
def test_any_text(fiction: Library, words: str, code: str) -> None:
    """Whatever stands in a record, a feed is well-formed and says it, but for signs that XML has no place for."""
    settings = replace(SITE, language=code)
    news = fiction.motions[SHADE].follow_up[0].model_copy(update={"text": words})
    library = changed(fiction, SHADE, title=words, summary=words, follow_up=(news,))
    made = _all(library, settings)
    shown = re.sub("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", words.replace("\r", "\n"))
    for path in ("feeds/moties", "feeds/opvolging"):
        text = atom(made[path], settings)
        text.encode("utf-8")
        root = ElementTree.fromstring(text)
        titles = [entry.findtext(f"{A}title") for entry in root.iter(f"{A}entry")]
        assert any((title or "").endswith(shown.replace("\r\n", "\n")) for title in titles)
        assert any(item["title"].endswith(words) for item in json.loads(json_feed(made[path], settings))["items"])


MAKE = """
import sys
from pathlib import Path
from generator.library.library import Library
from generator.library.load import load
from tests.conftest import FICTION
from tests.feeds.feeding import written
read = load(FICTION, None).library
motions = dict(reversed(read.motions.items())) if sys.argv[2] == "turned" else read.motions
written(Library(motions, read.registers, read.places), Path(sys.argv[1]))
"""


def test_the_same_bytes_everywhere(tmp_path: Path) -> None:
    """Time zone, locale, hash seed, clock and order of the records change not one byte of data, feeds or tables."""
    ways = (
        ("one", "straight", {"TZ": "Pacific/Auckland", "LC_ALL": "C", "PYTHONHASHSEED": "1"}),
        ("two", "turned", {"TZ": "America/Adak", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "2", "PYTHONUTF8": "0"}),
    )
    for name, order, where in ways:
        call = [sys.executable, "-c", MAKE, str(tmp_path / name), order]
        subprocess.run(call, check=True, env={**os.environ, **where}, cwd=ROOT)
    one, two = (
        {
            path.relative_to(tmp_path / name): path.read_bytes()
            for path in (tmp_path / name).rglob("*")
            if path.is_file()
        }
        for name, _order, _where in ways
    )
    assert one == two
