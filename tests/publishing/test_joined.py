"""Scripts and styles joined for pages: few files, named by what is in them, and the same site without esbuild."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.library.library import Library
from generator.pages.page import TEMPLATES
from generator.pages.settings import Settings
from generator.publishing import joined
from generator.publishing.build import build_site
from generator.publishing.joined import FRAME, Joined, as_bytes, join, joined_assets
from generator.publishing.vendor import ESBUILD
from generator.site.pages import pages
from tests.conftest import FICTION, ROOT
from tests.site.test_site import read

needs_esbuild = pytest.mark.skipif(not ESBUILD.exists(), reason="there is no esbuild for this machine")
STATIC = re.compile(r'(?:\bfrom|\bimport) ?"')
STATIC_OF = re.compile(r'(?:\bfrom|\bimport) ?"\./([^"]+)"')
BESIDE = re.compile(r'"\./([a-zA-Z-]+-[A-Z0-9]{8}\.js)"')


@pytest.fixture(scope="module")
def made() -> Joined:
    """Join the scripts once."""
    return join()


@needs_esbuild
def test_what_a_page_begins_with_is_one_file(fiction: Library, made: Joined) -> None:
    """The script of every page is one file that waits for no other."""
    for script in {page.script for page in pages(fiction, Settings("Proef"))} | {FRAME, "frame/docs.js"}:
        address = made.address(script)
        assert address.startswith(joined.PUBLISHED), f"{script} does not bring the frame along, so it is not joined"
        assert not STATIC.search(made.files[address]), script
        # `frame/lib/load.js` tells the address of the site from its own.
        assert address.count("/") == "assets/frame/lib/load.js".count("/"), script


@needs_esbuild
def test_what_comes_later_lies_beside_it(made: Joined) -> None:
    """Every file that one of them imports is there."""
    named = {f"{one.rpartition('/')[0]}/{name}" for one, text in made.files.items() for name in BESIDE.findall(text)}
    assert named
    assert named <= made.files.keys()


@needs_esbuild
def test_what_a_page_asks_for_beside_its_script_is_whole(fiction: Library, made: Joined) -> None:
    """It waits for nothing but that script, so it is there in one round."""
    asking = [page for page in pages(fiction, Settings("Proef")) if page.modules]
    assert asking
    for page in asking:
        script = Path(made.address(page.script)).name
        for module in page.modules:
            files = made.addresses(module)
            assert set(files) <= made.files.keys()
            named = {name for address in files for name in STATIC_OF.findall(made.files[address])}
            assert named <= {script, *(Path(address).name for address in files)}


@needs_esbuild
def test_names_tell_the_content(made: Joined) -> None:
    """The same sources give the same files with the same names, in any order of work."""
    assert join() == made
    assert all(re.search(r"-[A-Z0-9]{8}\.(js|css)$", address) for address in made.files)


@needs_esbuild
def test_what_was_joined_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: Joined) -> None:
    """It is made again where a source differs, or where what was kept can't be read."""
    monkeypatch.setattr(joined, "CACHE", tmp_path)
    calls: list[str] = []

    def counted(digest: str) -> Joined:
        calls.append(digest)
        return replace(made, made_from=digest)

    monkeypatch.setattr(joined, "join", counted)
    assert joined_assets() == joined_assets()
    assert len(calls) == 1
    for broken in (b"{", b"[]", as_bytes(Joined("other"))):
        (tmp_path / joined.NAME).write_bytes(broken)
        assert joined_assets().files == made.files
    assert len(calls) == 4


@pytest.mark.parametrize("is_brought", [False, True])
def test_without_esbuild_the_site_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_brought: bool
) -> None:
    """Pages load what a wheel brought along, else the sources, and every file that they name is there."""
    monkeypatch.setattr(joined, "ESBUILD", tmp_path / "none")
    brought = tmp_path / joined.NAME
    if is_brought:
        script, style = f"{joined.PUBLISHED}/frame/x.js", f"{joined.PUBLISHED}/frame/x.css"
        brought.write_bytes(
            as_bytes(Joined("", {script: "1", style: ""}, {FRAME: script, "frame/our-page.css": style}))
        )
    monkeypatch.setattr(joined, "brought", lambda _name: brought)
    build_site(ROOT / "tests" / "site.yml", tmp_path / "site", FICTION)
    page = tmp_path / "site" / "gemeenten" / "index.html"
    loads = [load for load in read(page).loads if load.endswith((".js", ".css"))]
    assert any(joined.PUBLISHED in load for load in loads) == is_brought
    assert [load for load in loads if not (page.parent / load).is_file()] == []
    assert (tmp_path / "site" / "assets" / FRAME).read_bytes() == (TEMPLATES / FRAME).read_bytes()
