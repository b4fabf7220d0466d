"""Several files change all or not at all, whatever happens on the way."""

import json
import os
import random
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from benchmarks.kills import COMMANDS, contents, killed, laid_out, started
from generator.cli.main import main
from generator.records import journal, write_all
from generator.records.journal import FOLDER, JOURNAL, NotWrittenError
from generator.records.lock import locked, locked_if_free
from generator.records.write_all import FileWrite, Outcome, recover

WRITES = (
    FileWrite("a/een.yml", "a/een.yml", b"1\n", b"een\n"),
    FileWrite("a/twee.yml", "b/twee.yml", b"2\n", b"twee\n"),
    FileWrite("a/drie.yml", None, b"3\n"),
    FileWrite(None, "c/vier.yml", after=b"vier\n"),
)
BEFORE = {"a/een.yml": b"1\n", "a/twee.yml": b"2\n", "a/drie.yml": b"3\n"}
AFTER = {"a/een.yml": b"een\n", "b/twee.yml": b"twee\n", "c/vier.yml": b"vier\n"}
STATES = {Outcome.CLEARED: [BEFORE], Outcome.FINISHED: [AFTER], None: [BEFORE, AFTER]}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Make a folder with three files."""
    for name, content in BEFORE.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    return tmp_path


class Killed(BaseException):
    """Stands for the end of the process: nothing of ours runs any more."""


def broken_off(root: Path, at: int, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Write until the step `at` of the system, behind which nothing runs; return whether it came so far."""
    steps = iter(range(1000))

    def dying(real: Callable[..., object]) -> Callable[..., object]:
        def step(*words: object, **more: object) -> object:
            if next(steps) == at:
                raise Killed
            return real(*words, **more)

        return step

    with monkeypatch.context() as patch:
        for name in ("link", "fsync", "unlink", "rename", "replace", "mkdir", "rmdir", "chmod"):
            patch.setattr(os, name, dying(getattr(os, name)))
        patch.setattr(shutil, "rmtree", lambda *_words, **_more: None)
        try:
            write_all.write_all(root, WRITES)
        except Killed:
            return True
    return False


def test_what_is_broken_off_anywhere_is_settled_by_the_next_command(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At every step: all that was asked or nothing, nothing left over, and whoever starts next hears which."""
    seen = set()
    for at in range(1000):
        came_so_far = broken_off(root, at, monkeypatch)
        outcome = recover(root)
        seen.add(outcome)
        assert contents(root) in STATES[outcome], f"step {at}: {outcome}"
        assert not (root / FOLDER).exists()
        assert recover(root) is None
        if not came_so_far:
            break
        for name in AFTER:
            (root / name).unlink(missing_ok=True)
        for name, content in BEFORE.items():
            (root / name).write_bytes(content)
    assert seen == {Outcome.CLEARED, Outcome.FINISHED, None}


@pytest.mark.parametrize("name", ["a/een.yml", "b/twee.yml", "c/vier.yml"])
def test_what_somebody_wrote_in_between_is_kept(root: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between a command that was killed and the next one an editor saved a file: it stays, the rest is put back."""
    with monkeypatch.context() as patch:
        patch.setattr(write_all, "finish", lambda _root: None)  # killed as soon as the journal was valid
        write_all.write_all(root, WRITES)
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).write_bytes(b"van een ander\n")
    assert recover(root) is Outcome.UNDONE
    assert contents(root) == BEFORE | {name: b"van een ander\n"}


@pytest.mark.parametrize(
    "steps",
    [
        [{"old": None, "new": "../buiten.yml", "before": "", "after": ""}],
        [{"old": None, "new": "/tmp/buiten.yml", "before": "", "after": ""}],  # noqa: S108
        [{"old": "link/x.yml", "new": None, "before": "", "after": ""}],
        [{"old": 1}],
        "x",
    ],
)
def test_a_journal_of_somebody_else_reaches_nothing(
    root: Path, steps: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A journal that came along with a contribution names no file elsewhere, and is cleared."""
    elsewhere = tmp_path_factory.mktemp("elders")
    (elsewhere / "x.yml").write_text("van mij", "utf-8")
    (root / "link").symlink_to(elsewhere)
    (root / FOLDER).mkdir()
    (root / FOLDER / "0.new").write_text("kwaad", "utf-8")
    (root / FOLDER / JOURNAL).write_text(json.dumps({"made": [], "steps": steps}), "utf-8")
    assert recover(root) is Outcome.CLEARED
    assert (elsewhere / "x.yml").read_text("utf-8") == "van mij"
    assert not (root.parent / "buiten.yml").exists()


def test_a_disk_without_links_will_do(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some disks know no second names for a file: then it is copied."""
    monkeypatch.setattr(os, "link", lambda *_words: (_ for _ in ()).throw(PermissionError()))
    write_all.write_all(root, WRITES)
    assert contents(root) == AFTER


@pytest.mark.parametrize("limit", [0, 3, 200])
def test_a_full_disk_changes_nothing(root: Path, limit: int) -> None:
    """The system itself refuses to write more: every file is what it was, and that is said."""
    program = (
        "import resource; from pathlib import Path; from generator.records.write_all import *; "
        "from tests.records.test_write_all import WRITES; "
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit})); write_all(Path({str(root)!r}), WRITES)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "NotWrittenError" in done.stderr
    assert contents(root) == BEFORE
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY


def test_one_at_a_time(tmp_path: Path) -> None:
    """Who holds a folder holds it alone, and lets go at the end whatever happens."""
    with locked(tmp_path, lambda: pytest.fail("nobody held it")), locked_if_free(tmp_path) as is_free:
        assert not is_free
    sentence = "x"
    with pytest.raises(NotWrittenError), locked_if_free(tmp_path):
        raise NotWrittenError(sentence)
    with locked_if_free(tmp_path) as is_free:
        assert is_free


def test_of_two_commands_at_once_none_is_lost(tmp_path: Path) -> None:
    """The second one waits, and works on what the first one left."""
    motions = laid_out(tmp_path, 40)
    for process in [started(name, tmp_path) for name in ("retag", "withhold", "rename")]:
        assert process.wait() == 0
    texts = {name: content for name, content in contents(motions).items() if "proef" in name or "nieuwe" in name}
    assert sum(b"kraanwater" in text for text in texts.values()) == 40
    assert not any(b"Noor van Dalen" in text for text in texts.values())
    assert "voorbeeldstad/2025-nieuwe-naam.yml" in texts


@pytest.mark.parametrize("at", range(3))
def test_a_command_that_is_killed_leaves_all_or_nothing(at: int) -> None:
    """A kill while it writes, at a random moment; `make bench` does so fifty times for each, with more to write."""
    command = tuple(COMMANDS)[at]
    assert not killed(command, random.Random(at), records=60)  # noqa: S311


def test_the_next_command_says_what_it_settled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever comes next hears that a command was broken off, in one sentence."""
    motions = laid_out(tmp_path, 2)
    name = "voorbeeldstad/2025-proef-1.yml"
    with monkeypatch.context() as patch:
        patch.setattr(write_all, "finish", lambda _root: None)
        content = (motions / name).read_bytes()
        write_all.write_all(motions, [FileWrite(name, name, content, content.replace(b"titel", b"title"))])
    result = CliRunner().invoke(main, ["--motions", str(motions), "--language", "en", "check", str(motions / name)])
    assert "broken off halfway earlier; what it was doing is finished now." in result.output
    assert (motions / name).read_bytes() == content.replace(b"titel", b"title")
    assert journal.FOLDER not in {path.name for path in motions.iterdir()}
