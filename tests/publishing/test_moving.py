"""A new site comes into its place whole, or file by file; what was broken off is finished or forgotten."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pages.site_file import SiteFile
from generator.publishing import build
from generator.publishing.failure import BuildFailedError
from generator.publishing.last_site import LastSite
from generator.publishing.making import files_in, write
from generator.publishing.moving import GONE, move_in, put_right
from generator.publishing.overrides import Overrides

NAMES = st.sampled_from(["a", "b", "a/b", "a/c", "b/index.html", "c/d/e", "c/d/f", "c/d"])


def _without_conflict(names: set[str]) -> set[str]:
    """Return names of which none is a folder of another."""
    return {name for name in names if not any(other.startswith(f"{name}/") for other in names)}


SITES = st.sets(NAMES).map(_without_conflict)


def _laid(folder: Path, names: set[str], word: str) -> Path:
    for name in names:
        write(folder / name, f"{word} {name}".encode())
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _held(folder: Path) -> dict[str, str]:
    return {name: (folder / name).read_text("utf-8") for name in files_in(folder)}


@given(old=SITES, new=SITES, keep=st.sets(NAMES))
def test_files_move_into_the_last_site(
    tmp_path_factory: pytest.TempPathFactory, old: set[str], new: set[str], keep: set[str]
) -> None:
    """What was made is new, what was kept is old, all else is gone; no empty folder and nothing of ours is left."""
    place = tmp_path_factory.mktemp("moving")
    kept = {name for name in old & keep if _without_conflict(new | {name}) == new | {name}} - new
    site, staging = _laid(place / "site", old, "old"), _laid(place / ".site-new-1", new, "new")
    move_in(staging, site, frozenset(new | kept))
    assert _held(site) == {name: f"{'new' if name in new else 'old'} {name}" for name in new | kept}
    assert all(any(folder.iterdir()) for folder in site.rglob("*") if folder.is_dir())
    assert [path.name for path in place.iterdir()] == ["site"]
    shutil.rmtree(place)


@pytest.mark.parametrize("moves", range(7))
def test_a_move_that_was_killed_is_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moves: int) -> None:
    """Whichever file it was, the next build goes on from there before it does anything else."""
    site = _laid(tmp_path / "site", {"index.html", "gone/index.html", "a/index.html", "kept"}, "old")
    staging = _laid(tmp_path / ".site-new-1", {"index.html", "a/index.html", "b/c/index.html"}, "new")
    paths = frozenset({"index.html", "a/index.html", "b/c/index.html", "kept"})
    with monkeypatch.context() as patch:
        room = iter(range(moves))
        for name in ("replace", "unlink", "mkdir"):
            patch.setattr(Path, name, _killed_after(getattr(Path, name), room))
        with pytest.raises(KeyboardInterrupt):
            move_in(staging, site, paths)
    put_right(site)
    assert _held(site) == {name: f"{'old' if name == 'kept' else 'new'} {name}" for name in paths}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def _killed_after(work: Callable[..., Any], room: Any) -> Callable[..., Any]:
    def until_killed(*given: Any, **named: Any) -> Any:
        if next(room, None) is None:
            raise KeyboardInterrupt
        return work(*given, **named)

    return until_killed


def test_a_move_that_had_not_begun_is_forgotten(tmp_path: Path) -> None:
    """Until all is ready nothing of the last good site is touched."""
    site = _laid(tmp_path / "site", {"index.html"}, "old")
    _laid(tmp_path / ".site-new-1", {"index.html", GONE}, "new")
    put_right(site)
    assert _held(site) == {"index.html": "old index.html"}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_move_into_a_site_that_is_gone_is_forgotten(tmp_path: Path) -> None:
    """Somebody took the site away: half of one is none."""
    _laid(tmp_path / ".site-moving-1", {"index.html", GONE}, "new")
    put_right(tmp_path / "site")
    assert [*tmp_path.iterdir()] == []


def test_two_builds_at_once_spoil_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What another build changed meanwhile is not built upon: that is told, and its site stays."""
    site, marks = _laid(tmp_path / "site", set(), ""), tmp_path / "marks.json"
    files = [SiteFile("index.html", "recipe", lambda: "old"), SiteFile("kept", "recipe", lambda: "old")]
    first = LastSite.read(site, marks, "x")
    first.learn([first.make_all(files, site)])
    first.keep()
    last = LastSite.read(site, marks, "x")

    def meanwhile(_config: Path, staging: Path, maker: LastSite) -> None:
        write(staging / "index.html", b"new")
        maker.learn([maker.make_all(files[1:], staging)])
        (site / "kept").write_text("another", "utf-8")

    monkeypatch.setattr(build, "_build", meanwhile)
    monkeypatch.setattr(build, "_refuse_other", lambda _site: None)
    with pytest.raises(BuildFailedError, match="while it was built"):
        build.make_site(tmp_path / "mkdocs.yml", site, Overrides(None, None), last)
    assert _held(site) == {"index.html": "old", "kept": "another"}
    assert {path.name for path in tmp_path.iterdir()} == {"site", "marks.json"}
