"""The last good site survives any failure, and the same records give the same bytes everywhere."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import jinja2
import pytest
from click.testing import CliRunner, Result
from mkdocs.exceptions import PluginError

from generator.cli.main import main
from generator.i18n.language import N_
from generator.library import workers as cores
from generator.publishing import exports, mkdocs_plugin, own_settings
from generator.publishing import program_exports as programs
from generator.publishing.vendor import VendorMissingError
from generator.records.published import LIST
from generator.site.render import Renderer
from tests.conftest import FICTION, ROOT

CONFIG = str(ROOT / "tests" / "site.yml")
RECORD = "voorbeeldstad/2024-huurteam.yml"
FULL = OSError(errno.ENOSPC, "No space left on device", "a page")


def snapshot(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder with its bytes."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def old(site: Path, tmp_path: Path) -> Path:
    """Return a good site that a build is to replace; the records lie beside it."""
    shutil.copytree(FICTION, tmp_path / "motions")
    return Path(shutil.copytree(site, tmp_path / "site"))


def raising(error: Exception) -> Callable[..., Any]:
    """Return a function that fails."""

    def fail(*_given: object, **_named: object) -> None:
        raise error

    return fail


def break_record(folder: Path, _patch: pytest.MonkeyPatch) -> None:
    """Break a record."""
    (folder / "motions" / RECORD).write_text("title: [\n", "utf-8")


def break_register(folder: Path, _patch: pytest.MonkeyPatch) -> None:
    """Break a register."""
    (folder / "motions" / "_registers" / "themes.yml").write_text("- slug: [\n", "utf-8")


def break_template(_folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Let a template name what does not exist."""
    patch.setattr(Renderer, "body", raising(jinja2.UndefinedError("'x' is undefined")))


def break_search(_folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Let our own program be wrong."""
    patch.setattr(mkdocs_plugin, "write_search", raising(KeyError("kwal")))


def break_feeds(_folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Let the disk be full when the feeds are written."""
    patch.setattr(programs, "feed_files", raising(FULL))


def break_data(_folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Let a right be missing when the data is written."""
    patch.setattr(exports, "write_data", raising(PermissionError(errno.EACCES, "Permission denied", "data")))


def break_vendor(_folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Take the libraries of the browser away."""
    patch.setattr(own_settings, "require", raising(VendorMissingError(N_("There is no folder '{folder}'."))))


def break_counts(_folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Let a page be missing at the end."""
    patch.setattr(mkdocs_plugin, "compare", raising(PluginError("8 records but 7 pages")))


def fill_disk(_folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Let the disk be full from the third page on."""
    write, room = Path.write_text, iter(range(3))

    def until_full(path: Path, *given: Any, **named: Any) -> int:
        if "-new-" in str(path) and next(room, None) is None:
            raise FULL
        return write(path, *given, **named)

    patch.setattr(Path, "write_text", until_full)


def lose_address(folder: Path, _patch: pytest.MonkeyPatch) -> None:
    """Let a page be missing that was published."""
    (folder / "motions" / LIST).parent.mkdir()
    (folder / "motions" / LIST).write_text("gemeenten/\nideeen/weg/\n", "utf-8")


def end_worker(_folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Let the system end a part of the program."""
    patch.setattr(mkdocs_plugin, "share", raising(cores.WorkerLostError(N_("Try again."))))


FAILURES: dict[Callable[[Path, pytest.MonkeyPatch], None], str] = {
    break_record: "fout[yaml-bracket]",
    break_register: "_registers/themes.yml:2:1: fout[",
    break_template: "'x' is undefined",
    break_search: "melden",
    break_feeds: "No space left on device",
    break_data: "Permission denied",
    break_vendor: "There is no folder",
    break_counts: "8 records but 7 pages",
    fill_disk: "No space left on device",
    lose_address: "_published/addresses.txt:2:1: fout[address-lost]",
    end_worker: "Try again.",
}
"""What can go wrong, and words that tell it."""


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: failure.__name__)
def test_the_last_good_site_survives(
    failure: Callable[[Path, pytest.MonkeyPatch], None], old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever fails is told without a traceback; not a byte of the old site changes, and nothing is left behind."""
    before = snapshot(old)
    failure(old.parent, monkeypatch)
    result = build(old)
    monkeypatch.undo()
    assert isinstance(result.exception, SystemExit)
    assert result.exit_code == 1
    assert FAILURES[failure] in result.output
    assert "Traceback" not in result.output
    assert snapshot(old) == before
    assert {path.name for path in old.parent.iterdir()} == {"motions", "site"}


def build(site: Path) -> Result:
    """Build the records beside a site in its place."""
    words = ["--motions", str(site.parent / "motions"), "build", "--config", CONFIG, "--site", str(site)]
    return CliRunner().invoke(main, words)


def run(program: str, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a small program before `motions`, in a process of its own: only there is the work shared."""
    code = f"import os, signal\n{program}\nfrom generator.cli.main import main\nmain()"
    settings = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    command = [sys.executable, "-c", code, *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=settings, timeout=300)


KILLED = """
from generator.publishing import frame, mkdocs_plugin
main_process = os.getpid()
def fatal_elsewhere(work):
    def done(*given):
        if os.getpid() != main_process:
            os.kill(os.getpid(), signal.SIGKILL)
        return work(*given)
    return done
mkdocs_plugin.write_search = fatal_elsewhere(mkdocs_plugin.write_search)
frame.Frame.around = fatal_elsewhere(frame.Frame.around)
"""
WRONG = """
from generator.publishing import mkdocs_plugin
from generator.subjects.search.export import write_search
mkdocs_plugin.write_search = lambda _found, site: write_search(None, site)
"""
AHEAD_KILLED = """
from generator.publishing import exports
exports.write_data = lambda *_given: os.kill(os.getpid(), signal.SIGKILL)
"""
AHEAD_WRONG = """
from generator.publishing import exports
from generator.publishing.open_data.motions import write_data
exports.write_data = lambda _library, t, site: write_data(None, t, site)
"""


@pytest.mark.skipif(cores.cores() < 2, reason="work is shared on two cores or more")
@pytest.mark.parametrize(
    ("program", "words"),
    [
        (KILLED, "Het systeem heeft een deel van dit programma beëindigd"),
        (WRONG, "generator/subjects/search/export.py:"),
        (AHEAD_KILLED, "Het systeem heeft een deel van dit programma beëindigd"),
        (AHEAD_WRONG, "generator/publishing/open_data/motions.py:"),
    ],
)
def test_the_last_good_site_survives_its_workers(program: str, words: str, old: Path) -> None:
    """A process that is killed ends the build instead of keeping it for ever; a fault in one names its place."""
    before = snapshot(old)
    done = run(program, "--motions", str(old.parent / "motions"), "build", "--config", CONFIG, "--site", str(old))
    assert done.returncode == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert snapshot(old) == before
    assert {path.name for path in old.parent.iterdir()} == {"motions", "site"}


def test_a_check_tells_of_a_lost_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every command that reads the library says it in one sentence."""
    shutil.copytree(FICTION, tmp_path / "motions")
    monkeypatch.setattr("generator.library.load.share", raising(cores.WorkerLostError(N_("Try again."))))
    result = CliRunner().invoke(main, ["--motions", str(tmp_path / "motions"), "check"])
    assert (result.exit_code, result.output) == (1, "Try again.\n")


def test_work_is_shared_and_its_answers_keep_their_order() -> None:
    """Answers come back in the order of the work, and afterwards no thread is left that would forbid sharing again."""
    program = "from functools import partial; from generator.library.workers import share\n"
    words = "print([share([partial(pow, 2, n) for n in range(9)]) for _ in range(2)])"
    done = subprocess.run(
        [sys.executable, "-c", program + words], capture_output=True, text=True, check=True, cwd=ROOT, timeout=60
    )
    assert done.stdout.strip() == str([[2**n for n in range(9)]] * 2)


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Path]]:
    """Build the library twice: here as it is, there in another place, order, locale, zone and hash, on one core."""
    folder = tmp_path_factory.mktemp("rebuilt")
    shutil.copytree(FICTION, folder / "one")
    elsewhere = folder / "far" / "away" / "two"
    for path in sorted(FICTION.rglob("*.*"), reverse=True):
        (elsewhere / path.relative_to(FICTION)).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, elsewhere / path.relative_to(FICTION))
    build = partial(run, SOURCE_DATE_EPOCH="1764000000")
    words = ("build", "--config", CONFIG, "--site")
    first = build(
        "", "--motions", str(folder / "one"), *words, str(folder / "a"), PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C"
    )
    alone = (
        "os.umask(0o077)\nif hasattr(os, 'sched_setaffinity'): os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})"
    )
    second = build(
        alone,
        *("--motions", str(elsewhere), *words, str(folder / "b" / "c")),
        PYTHONHASHSEED="4242",
        TZ="Pacific/Auckland",
        LC_ALL="tr_TR.UTF-8",
        LANG="nl_NL.UTF-8",
    )
    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    yield folder / "a", folder / "b" / "c"
    shutil.rmtree(folder)


def test_two_builds_are_the_same(rebuilt: tuple[Path, Path]) -> None:
    """The same records and the same day give the same bytes in every file, the search among them."""
    one, two = map(snapshot, rebuilt)
    assert set(one) == set(two)
    assert [name for name in one if one[name] != two[name]] == []
    assert any(name.startswith("search/") for name in one)


def test_no_file_tells_where_it_was_made(rebuilt: tuple[Path, Path]) -> None:
    """No path of the machine and no name of its user stands in a site."""
    secrets = [str(ROOT).encode(), str(rebuilt[0].parent).encode()]
    told = {name for name, content in snapshot(rebuilt[0]).items() for words in secrets if words in content}
    assert told == set()
