"""A site that is what would be built is left alone; whatever a site is made from, a change of it builds."""

import os
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from generator.publishing import unchanged
from generator.publishing.unchanged import Recipe
from tests.conftest import CONNECTED, ROOT

BASE = """\
site_name: !ENV [SITE_NAME, Voorbeeld]
theme:
  name: material
  custom_dir: mine
plugins:
  motiewijzer:
    motions: !ENV [MOTIONS, motions]
markdown_extensions:
  - attr_list
"""
FILES = {
    "base.yml": BASE,
    "mkdocs.yml": "INHERIT: base.yml\nsite_url: !ENV [SITE_URL, PAGES_URL, '']\n",
    "docs/over.md": "# Over\n",
    "mine/main.html": "{% extends 'base.html' %}\n",
    "motions/stad/2024-motie.yml": "title: Een motie\n",
    "motions/_registers/themes.yml": "[]\n",
    "motions/_reports/links.json": "[]\n",
    "motions/_published/addresses.txt": "moties/stad/2024-motie/\n",
    "generator/code.py": "",
    "site_templates/frame/base.css": "",
    "vendor/versions.txt": "",
    "packages/mkdocs-1.0.dist-info/RECORD": "",
    "site/index.html": "<p>",
    "site/moties/stad/2024-motie/index.html": "<p>",
}


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder with one file of each kind, and a site that was made from them."""
    for name, words in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(words, "utf-8")
    monkeypatch.setattr(unchanged, "CACHE", tmp_path / ".cache")
    monkeypatch.setattr(unchanged, "OURS", tuple(tmp_path / name for name in ("generator", "site_templates", "vendor")))
    monkeypatch.syspath_prepend(str(tmp_path / "packages"))
    _recipe(tmp_path).keep(tmp_path / "site")
    return tmp_path


def _recipe(place: Path, motions: Path | None = None, code: str | None = None) -> Recipe:
    return Recipe.of(place / "mkdocs.yml", place / "site", motions, code, "motions")


def _stands(place: Path) -> int:
    return _recipe(place).stands(place / "site")


def test_what_is_as_it_was_stands(place: Path) -> None:
    """With nothing changed there is nothing to do, however often one asks; compiled code and caches are no input."""
    (place / "generator" / "__pycache__").mkdir()
    (place / "generator" / "__pycache__" / "code.pyc").touch()
    assert _stands(place) == _stands(place) == 2


@pytest.mark.parametrize("name", [name for name in sorted(FILES) if not name.startswith("packages/")])
@pytest.mark.parametrize("change", ["written", "same size and time", "gone", "renamed", "beside"])
def test_any_change_of_a_file_builds(place: Path, name: str, change: str) -> None:
    """Written anew, put back to its old time, taken away, renamed or joined by another: none is missed."""
    _change(place / name, change)
    is_settings = name in {"base.yml", "mkdocs.yml"}
    assert _stands(place) == 0 or (is_settings and change == "beside")


def test_another_version_of_a_library_builds(place: Path) -> None:
    """What is installed is known by its versions."""
    (place / "packages" / "mkdocs-1.0.dist-info").rename(place / "packages" / "mkdocs-1.1.dist-info")
    assert not _stands(place)


RECORDS = {name for name in FILES if name.startswith(("motions/stad/", "motions/_reports/", "motions/_published/"))}


@pytest.mark.parametrize("name", [name for name in sorted(FILES) if not name.startswith(("packages/", "site/"))])
def test_what_every_file_is_made_from(place: Path, name: str) -> None:
    """All but the records, by what it holds: a time says nothing."""
    before = _recipe(place).common()
    (place / name).touch()
    assert _recipe(place).common() == before != ""
    _change(place / name, "written")
    assert (_recipe(place).common() == before) == (name in RECORDS)


def test_settings_that_let_more_be_read_have_nothing_in_common(place: Path) -> None:
    """Where it can't be told what a build reads, every file is made each time."""
    (place / "mkdocs.yml").write_text("INHERIT: base.yml\nhooks: [hook.py]\n", "utf-8")
    assert _recipe(place).common() == ""


def _change(path: Path, change: str) -> None:
    status, words = path.stat(), path.read_bytes()

    def disguised() -> None:
        path.write_bytes(words.swapcase())
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))

    changes: dict[str, Callable[[], object]] = {
        "written": lambda: path.write_bytes(words + b"\n# x\n"),
        "same size and time": disguised,
        "gone": path.unlink,
        "renamed": lambda: path.rename(path.with_name("other.yml")),
        "beside": lambda: path.with_name("new.yml").touch(),
    }
    changes[change]()


@pytest.mark.parametrize("name", ["SITE_NAME", "SITE_URL", "PAGES_URL", "MOTIONS", "SOURCE_DATE_EPOCH"])
def test_a_variable_that_settings_read_builds(place: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A variable counts by what the settings make of it; one that they don't name is nothing to them."""
    monkeypatch.setenv("SHELL_OF_SOMEBODY", "1")
    assert _stands(place)
    shutil.copytree(place / "motions", place / "1700000000")
    monkeypatch.setenv(name, "1700000000")
    assert not _stands(place)


def test_another_day_builds(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some pages look at the date."""
    monkeypatch.setattr(unchanged, "today", lambda: date(2030, 1, 1))
    assert not _stands(place)


def test_another_wish_builds(place: Path) -> None:
    """Another folder, even one with the same in it, and another language than the last time."""
    site = place / "site"
    other = shutil.copytree(place / "motions", place / "others")
    assert not _recipe(place, other).stands(site)
    assert not _recipe(place, None, "en").stands(site)


@pytest.mark.parametrize(
    "words",
    [
        "hooks: [hook.py]",
        "plugins: [motiewijzer, blog]",
        "plugins: null",
        "theme: mkdocs",
        "markdown_extensions: [pymdownx.snippets]",
        "extra: !!python/name:os.name",
        "extra: [",
    ],
)
def test_settings_that_let_more_be_read_build_every_time(place: Path, words: str) -> None:
    """What a hook or another plugin reads is not known here; broken settings are for the build to tell."""
    (place / "mkdocs.yml").write_text(f"INHERIT: base.yml\n{words}\n", "utf-8")
    _recipe(place).keep(place / "site")
    assert not _stands(place)


def test_a_folder_that_is_a_link_builds_every_time(place: Path) -> None:
    """What lies behind a link is not looked through."""
    (place / "elsewhere").mkdir()
    (place / "docs" / "linked").symlink_to(place / "elsewhere")
    _recipe(place).keep(place / "site")
    assert not _stands(place)


@pytest.mark.parametrize("held", [b"", b"\xff", None])
def test_a_spoilt_memory_builds(place: Path, held: bytes | None) -> None:
    """Half of what is remembered is not enough, and nothing is no fault."""
    kept = next((place / ".cache").iterdir())
    kept.write_bytes(kept.read_bytes()[:40] if held is None else held)
    assert not _stands(place)


def test_a_build_with_nothing_changed_says_so_and_touches_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command builds once; after an edit of a page of the site it makes all of it anew."""
    monkeypatch.setattr(unchanged, "CACHE", tmp_path / ".cache")
    site, config = tmp_path / "site", ROOT / "tests" / "connected.yml"
    words = ["--motions", str(CONNECTED), "--language", "en", "build", "--config", str(config), "--site", str(site)]

    def built() -> str:
        return CliRunner().invoke(main, words, catch_exceptions=False).output

    first = built()
    stamp = (site / "index.html").stat()
    assert built() == first.replace(" files", " files, nothing has changed")
    assert (site / "index.html").stat() == stamp
    (site / "index.html").write_text("x", "utf-8")
    assert built() == first
    assert len((site / "index.html").read_text("utf-8")) > 1
