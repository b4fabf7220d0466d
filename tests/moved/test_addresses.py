"""Addresses never break: old ones lead on or say what happened, and a build that would lose one fails."""

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.cli.main import main
from generator.findings.render import render_text
from generator.i18n.language import LANGUAGES, language
from generator.library.library import Library
from generator.library.load import load
from generator.model.registers import Moved, Retired
from generator.pages.page import Page
from generator.publishing.addresses import addresses, broken
from generator.publishing.making import files_in
from generator.records.published import ADDRESS, LIST, REPORT, addresses_in, read_published, with_addresses
from generator.site.pages import pages
from generator.site.render import Renderer
from generator.subjects.feeds.facts import feeds
from generator.subjects.follow_up.facts import adopted
from generator.subjects.moved.export import as_yaml, stubs
from generator.subjects.moved.facts import moves
from generator.subjects.search.packs import PACKED, text_of
from tests.conftest import FICTION, ROOT
from tests.feeds import feeding
from tests.feeds.feeding import SITE

GOLDEN = ROOT / "tests" / "moved" / "golden" / "pages.yml"
CASES: list[dict[str, Any]] = yaml.safe_load(GOLDEN.read_text("utf-8"))
OLD = {"moved/moved.html": "moved", "moved/gone.html": "gone", "moved/empty.html": "empty"}
TEAM = "voorbeeldstad/2024-huurteam"


def changed(library: Library, **registers: object) -> Library:
    """Return a library with other registers."""
    return Library(library.motions, replace(library.registers, **registers), library.places)  # type: ignore[arg-type]


def listed(library: Library, *published: str) -> Library:
    """Return a library of which these addresses were published, one on a line."""
    return changed(library, published={url: (f"motions/{LIST}", at) for at, url in enumerate(published, 1)})


def old_pages(library: Library) -> dict[str, Page]:
    """Return the pages at old addresses."""
    return {page.url: page for page in pages(library, SITE) if page.template in OLD}


def made(case: dict[str, Any], library: Library) -> Library:
    """Return the library of a case."""
    library = listed(library, *case.get("published", ()))
    moved = tuple(Moved(**{**line, "date": line["date"].isoformat()}) for line in case.get("moved", ()))
    themes = tuple(
        theme.model_copy(update=case["theme"]) if theme.slug == case.get("theme", {}).get("slug") else theme
        for theme in library.registers.themes
    )
    library = changed(library, moved=moved, themes=themes)
    kept = {key: motion for key, motion in library.motions.items() if key not in case.get("without", ())}
    return Library(kept, library.registers, library.places)


def told(page: Page) -> dict[str, str]:
    """Return what a page at an old address does."""
    kind = OLD[page.template]
    words = {"moved": page.context.get("moved_to"), "gone": page.context.get("reason"), "empty": page.title}
    return {kind: str(words[kind])}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_golden(case: dict[str, Any], fiction: Library) -> None:
    """Each old address has the page that the golden file names; besides those of the first case no other is made."""
    found = {url: told(page) for url, page in old_pages(made(case, fiction)).items()}
    wanted = case.get("pages", {})
    assert {url: page for url, page in found.items() if url in wanted or url not in CASES[0]["pages"]} == wanted


def test_what_came_of_motions_follows_a_municipality_that_merged(fiction: Library) -> None:
    """Where the successor adopted motions its page takes over; the golden cases have one that adopted none."""
    [first, *_] = adopted(fiction.entries)
    library = feeding.changed(fiction, "waterveen/2025-tegels-eruit", decisions=first.motion.decisions)
    assert moves(listed(library, "opvolging/oud-waterveen/"))["opvolging/oud-waterveen/"] == "opvolging/waterveen/"


def test_old_pages_are_kept_from_search_and_lists(site: Path, fiction: Library) -> None:
    """No page at an old address is found by a search engine, stands in the list of pages or in our own search."""
    old = old_pages(fiction)
    assert old
    assert not any(page.indexed for page in old.values())
    listed_pages = (site / "sitemap.xml").read_text("utf-8")
    found = "".join(text_of(path) for path in (site / "search").rglob(f"*{PACKED}"))
    assert found
    for url in old:
        assert url not in listed_pages
        assert url.removeprefix("moties/").rstrip("/") + '"' not in found
        assert '<meta name="robots" content="noindex">' in (site / url / "index.html").read_text("utf-8")


def test_an_old_address_leads_on_without_a_script(site: Path) -> None:
    """The browser goes on by itself, a link is there to follow, and the way works under any sub-path."""
    page = (site / "moties/voorbeeldstad/2025-schaduw/index.html").read_text("utf-8")
    to = "../../../moties/voorbeeldstad/2025-schaduw-en-water/"
    assert f'<meta http-equiv="refresh" content="0; url={to}">' in page
    assert f'<a href="{to}">' in page
    assert (
        'rel="canonical" href="https://voorbeeld.example/deelpad/moties/voorbeeldstad/2025-schaduw-en-water/"' in page
    )
    assert 'http-equiv="Content-Security-Policy"' in page


@pytest.mark.parametrize(("code", "title"), [("nl", "Deze motie is weggehaald"), ("en", "This motion was taken away")])
def test_a_motion_that_is_gone_says_when_and_why(fiction: Library, code: str, title: str) -> None:
    """No title and no name stand there, only the day and the reason."""
    settings = replace(SITE, language=code)
    page = {page.url: page for page in pages(fiction, settings)}["moties/voorbeeldstad/2020-weggehaald/"]
    body = Renderer(settings).body(page)
    assert f"<h1>{title}</h1>" in body
    assert "2025-04-01" in body
    assert "Weggehaald op verzoek." in body
    assert ('lang="nl"' in body) == (code == "en")


def test_the_data_of_an_old_id_says_the_same(site: Path, fiction: Library) -> None:
    """JSON and YAML stand at every old id, and no motion counts them."""
    folder = site / "data/v1/motions"
    for key, stub in stubs(fiction).items():
        assert json.loads((folder / f"{key}.json").read_text("utf-8")) == stub
        text = (folder / f"{key}.yml").read_text("utf-8")
        assert text == as_yaml(stub)
        assert {name: str(value) for name, value in yaml.safe_load(text).items()} == stub
    old = {url.removeprefix("moties/").rstrip("/") for url in old_pages(fiction) if url.startswith("moties/")}
    assert set(stubs(fiction)) == old


IDS = [f"waterveen/20{number}-motie" for number in range(10, 22)]


@settings(max_examples=40)
@given(
    former=st.lists(st.lists(st.sampled_from(IDS), max_size=3, unique=True), min_size=3, max_size=3),
    retired=st.dictionaries(st.sampled_from(IDS), st.one_of(st.none(), st.sampled_from(IDS))),
)
def test_no_way_is_longer_than_one_step(
    former: list[list[str]], retired: dict[str, str | None], fiction: Library
) -> None:
    """Whatever ids motions had and wherever records went, an old address leads to a page of today or to none.

    Even records that the check refuses make no chain and no circle.
    """
    keys = sorted(fiction.motions)[:3]
    motions = {
        key: fiction.motions[key].model_copy(update={"former_ids": tuple(old)})
        for key, old in zip(keys, former, strict=True)
    }
    lines = [
        {"id": key, "date": "2025-01-01", **({"moved_to": to} if to else {"reason": "Weg."})}
        for key, to in retired.items()
    ]
    registers = replace(fiction.registers, retired=tuple(Retired(**line) for line in lines))
    library = Library(motions, registers, fiction.places)
    found, made = moves(library), list(pages(library, SITE))
    today = {page.url for page in made if page.template not in OLD}
    assert set(found.values()) <= today
    assert not set(found) & today
    assert {f"moties/{key}/" for old in former for key in old} <= set(found)
    assert {f"moties/{key}/" for key in retired} <= {page.url for page in made if page.template in OLD}


def test_every_lost_address_is_named_at_once(site: Path, fiction: Library) -> None:
    """Each address without a page, feed or file is told at its line, in both languages, with the way to mend it."""
    lost = ["ideeen/weg/", "feeds/themas/weg.xml", "data/v1/weg.csv", "moties/waterveen/2001-weg/"]
    kept = ["gemeenten/waterveen/", "feeds/moties.xml", "data/v1/index.json", f"moties/{TEAM}/"]
    found = list(broken(listed(fiction, *kept, *lost), files_in(site), "motions"))
    assert [(one.code, one.line, one.facts["value"]) for one in found] == [
        ("address-lost", at, url) for at, url in enumerate(lost, len(kept) + 1)
    ]
    for code in LANGUAGES:
        words = render_text(found, language(code))
        assert all(url in words for url in lost)
        assert "moved.yml" in words


def test_the_data_of_a_motion_is_kept_with_its_page(site: Path, fiction: Library, tmp_path: Path) -> None:
    """One line stands for three addresses: without its record as YAML a motion is lost."""
    copy = Path(shutil.copytree(site, tmp_path / "site"))
    (copy / f"data/v1/motions/{TEAM}.yml").unlink()
    library = listed(fiction, f"moties/{TEAM}/")
    assert [one.facts["value"] for one in broken(library, files_in(copy), "motions")] == [f"moties/{TEAM}/"]


@pytest.mark.parametrize(
    "target",
    ["ideeen/nergens/", "moties/voorbeeldstad/2025-schaduw/", "moties/voorbeeldstad/2020-weggehaald/", "ideeen/oud/"],
)
def test_a_move_leads_to_a_page_of_today(site: Path, fiction: Library, target: str) -> None:
    """A page that is not there, one that leads on itself, or one where nothing is left, is no end of a way."""
    lines = {"ideeen/nieuw/": target, "ideeen/oud/": "ideeen/watertappunten/"}
    moved = tuple(Moved(address=old, date="2026-11-26", moved_to=to) for old, to in lines.items())
    [found] = broken(changed(fiction, moved=moved), files_in(site), "motions")
    assert (found.code, found.file, found.field) == ("moved-target", "motions/_registers/moved.yml", "[0].moved_to")
    assert found.facts == {"value": "ideeen/nieuw/", "other": target}


def test_the_list_of_a_site_leaves_out_people_and_later_pages(site: Path) -> None:
    """A list that never forgets holds no page of a person, and no second page of a list."""
    published = (site / "data/v1/addresses.txt").read_text("utf-8").splitlines()
    assert (site / "mensen").is_dir()
    assert not [url for url in published if url.startswith("mensen/") or "/pagina/" in url]
    assert published == sorted(addresses(files_in(site)))
    assert all(ADDRESS.fullmatch(url) for url in published)
    assert {f"moties/{TEAM}/", "feeds/moties.xml", "data/v1/index.json", "over/"} <= set(published)


def test_a_feed_that_was_published_stays(fiction: Library) -> None:
    """Of a municipality without motions the feed is there, empty; of an unknown one nothing is made."""
    kept = {key: motion for key, motion in fiction.motions.items() if not key.startswith("duinrecht/")}
    library = listed(fiction, "feeds/gemeenten/duinrecht.xml", "feeds/gemeenten/onbekend.xml")
    found = {feed.path: feed for feed in feeds(Library(kept, library.registers, library.places), SITE)}
    assert found["feeds/gemeenten/duinrecht"].items == ()
    assert "feeds/gemeenten/onbekend" not in found


@given(text=st.text(max_size=200), new=st.sets(st.sampled_from(["a/", "a/b/", "feeds/x.xml", "z/"])))
def test_the_list_only_grows(text: str, new: set[str]) -> None:
    """Whatever stands in the list, nothing that was in it is lost by adding, and adding again changes nothing."""
    before = {address for _line, address in addresses_in(text)}
    longer = with_addresses(text, new)
    assert {address for _line, address in addresses_in(longer)} == before | new
    assert with_addresses(longer, new) == longer


def test_both_lists_are_read(tmp_path: Path) -> None:
    """What the live site said counts beside the list in git, whose line is named where both have it."""
    for name, text in ((LIST, "# x\na/\nb/\n"), (REPORT, "b/\nc/\n../d/\nhttps://e/\n")):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(text, "utf-8")
    assert read_published(tmp_path, "m") == {"a/": (f"m/{LIST}", 2), "b/": (f"m/{LIST}", 3), "c/": (f"m/{REPORT}", 2)}


def test_a_check_tells_of_a_motion_that_is_gone(tmp_path: Path) -> None:
    """Without a build: a published motion that is nowhere is an error; one that moved or was taken away is none."""
    motions = Path(shutil.copytree(FICTION, tmp_path / "motions"))
    known = ["voorbeeldstad/2025-schaduw", "voorbeeldstad/2020-weggehaald", "duinrecht/2023-dubbel", TEAM]
    lines = "".join(f"moties/{key}/\n" for key in [*known, "waterveen/2001-weg"])
    (motions / LIST).parent.mkdir()
    (motions / LIST).write_text(lines, "utf-8")
    [found] = load(motions, None).errors
    assert (found.code, found.line, found.facts) == ("id-vanished", 5, {"value": "waterveen/2001-weg"})
    (motions / f"{TEAM}.yml").write_text("title: [\n", "utf-8")
    assert {one.code for one in load(motions, None).errors} == {"yaml-bracket"}


def test_the_command_adds_what_is_new(site: Path, tmp_path: Path) -> None:
    """It prints the addresses that the list lacks, and adds them when asked; then there are none."""
    motions = Path(shutil.copytree(FICTION, tmp_path / "motions"))
    words = ["--motions", str(motions), "addresses", "--site", str(site)]
    first = CliRunner().invoke(main, words)
    assert not (motions / LIST).exists()
    assert set(first.stdout.splitlines()) == addresses(files_in(site))
    assert CliRunner().invoke(main, [*words, "--write"]).exit_code == 0
    text = (motions / LIST).read_text("utf-8")
    assert set(re.findall(r"^[^#\n]+", text, re.MULTILINE)) == addresses(files_in(site))
    again = CliRunner().invoke(main, [*words, "--write"])
    assert again.output == "0 adressen zijn toegevoegd.\n"
    assert CliRunner().invoke(main, [*words[:-1], str(tmp_path / "nowhere")]).exit_code == 2


def test_the_lists_of_this_library_hold_no_person(own: Library) -> None:
    """The committed list has pages, feeds and data, in order, and no page of a person."""
    found = [address for _line, address in addresses_in((ROOT / "motions" / LIST).read_text("utf-8"))]
    assert found == sorted(set(found))
    assert not [url for url in found if url.startswith("mensen/")]
    assert {entry.url for entry in own.entries} & set(found)
