"""`motions review`: what it writes, what it shows first and how it ends."""

import json
import re
import shutil
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import main
from generator.library.load import load
from generator.pages.settings import Settings
from generator.reviewing.artifact import read_review
from generator.reviewing.preview import previews, still
from generator.site.render import Renderer
from generator.subjects.motion.view import motion_pages
from tests.conftest import FICTION, ROOT
from tests.reviewing.repository import Repository

WATER = "voorbeeldstad/2025-schaduw-en-water"
ASKING = re.compile(
    r"""<(?:script|link|img|iframe|object|embed|form|base|video|audio)\b|\bsrc=|srcset=|@import|url\("""
)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """Make a repository and stand in it."""
    made = Repository.made(tmp_path / "in")
    monkeypatch.chdir(made.top)
    return made


def run(*words: str) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, ["review", "--base", "main", "--today", "2026-11-25", *words])


def test_a_contribution_in_order(repository: Repository, tmp_path: Path) -> None:
    """It ends with 0, and everything is written; no more votes are cast than the council has seats."""
    repository.edit("voorbeeldstad/2024-huurteam.yml", "{for: 19, against: 19}", "{for: 10, against: 10}")
    repository.commit("votes by the seats")
    repository.git("branch", "--force", "main", "mine")
    repository.edit(f"{WATER}.yml", "M12", "M13")
    for old, new in (
        ("for: 24", "for: 13"),
        ("against: 15", "against: 8"),
        ("GroenLinks, for: 8", "GroenLinks, for: 4"),
        ("D66, for: 6", "D66, for: 3"),
        ("PvdA, for: 5", "PvdA, for: 2"),
        ("CDA, for: 3", "CDA, for: 2"),
        ("for: 2, against: 5", "for: 2, against: 2"),
        ("Dorpen Nu, against: 4", "Dorpen Nu, against: 2"),
        ("Lokaal Belang, against: 6", "Lokaal Belang, against: 4"),
    ):
        repository.edit(f"{WATER}.yml", old, new)
    assert run("--output", str(tmp_path / "out")).exit_code == 0
    names = {path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert names == {
        "comment.md",
        "review.json",
        "summary.md",
        "previews/voorbeeldstad--2025-schaduw-en-water.html",
    }
    review = read_review(tmp_path / "out" / "review.json")
    assert [file.path for file in review.files] == [f"motions/{WATER}.yml"]
    assert review.files[0].card
    assert review.files[0].card.votes.startswith("13–8. voor: GroenLinks 4, D66 3")
    assert "M13" in review.files[0].card.facts
    assert "Alles is in orde." in (tmp_path / "out" / "comment.md").read_text("utf-8")
    assert "alles is in orde" in (tmp_path / "out" / "summary.md").read_text("utf-8")


def test_changed_files_come_first(repository: Repository) -> None:
    """Of the annotations only the first ten show."""
    repository.edit("duinrecht/2024-koele-schooldag.yml", "themes:", "thema:")
    repository.commit("an older mistake")
    repository.git("branch", "--force", "main", "mine")
    repository.edit(f"{WATER}.yml", "status: adopted", "status: adoptted")
    result = run("--format", "github")
    files = re.findall(r"file=([^,]*)", result.output)
    assert result.exit_code == 1
    assert files[0] == f"motions/{WATER}.yml"
    assert "motions/duinrecht/2024-koele-schooldag.yml" in files


def test_mended_lines_stand_in_the_comment(repository: Repository, tmp_path: Path) -> None:
    """Those with a finding, to copy, where they are all that `motions fix` would change."""
    path = repository.motions / f"{WATER}.yml"
    run_fix(path)
    repository.commit("in order")
    repository.git("branch", "--force", "main", "mine")
    repository.edit(f"{WATER}.yml", "title: Schaduw", "titel: Schaduw")
    run("--output", str(tmp_path))
    words = (tmp_path / "comment.md").read_text("utf-8")
    assert "Regel 1 wordt:\n\n```yaml\ntitle: Schaduw en water op elk schoolplein\n```" in words
    assert words.count("```yaml") == 1


def run_fix(path: Path) -> None:
    """Let a machine mend a record."""
    CliRunner().invoke(main, ["fix", str(path)], catch_exceptions=False)


def test_too_much_to_copy_is_the_whole_file(repository: Repository, tmp_path: Path) -> None:
    """Nobody copies twenty places by hand, and half of a change can lose fields."""
    points = "".join(f"      - punt {number};\n      - nog een\n" for number in range(12))
    repository.edit(
        f"{WATER}.yml", "  - part: considering\n    points:\n", f"  - part: considering\n    points:\n{points}"
    )
    run("--output", str(tmp_path))
    words = (tmp_path / "comment.md").read_text("utf-8")
    run_fix(repository.motions / f"{WATER}.yml")
    mended = (repository.motions / f"{WATER}.yml").read_text("utf-8")
    assert f"```yaml\n{mended}\n```" in words


def test_an_error_in_whichever_file_is_told_as_the_check_does(repository: Repository, tmp_path: Path) -> None:
    """The comment never says that all is in order when the check fails: not for the 69th of 70, not elsewhere."""
    bare = "title: Proef {}\nadded: 2026-11-01\nmunicipality: voorbeeldstad\nsubmitted: 2025-01-23\nthemes: [wonen]\n"
    for at in range(70):
        more = "sources: [{url: https://raad.voorbeeldstad.example/" + str(at) + "}]\n"
        theme = "wonnen" if at == 68 else "wonen"
        repository.write(f"voorbeeldstad/2025-proef-{at:02}.yml", bare.format(at).replace("wonen", theme) + more)
    repository.commit("seventy")
    assert run("--output", str(tmp_path)).exit_code == 1
    words = (tmp_path / "comment.md").read_text("utf-8")
    assert "Er is 1 plek" in words
    assert "in orde" not in words.split("---")[0]
    assert words.index("2025-proef-68.yml") < words.index("2025-proef-00.yml")


def test_likely_twins_of_a_new_record_are_named(repository: Repository, tmp_path: Path) -> None:
    """So an editor sees that it may be there already; a record that was there is not compared again."""
    shutil.copy(repository.motions / f"{WATER}.yml", repository.motions / "voorbeeldstad" / "2026-nog-eens.yml")
    repository.edit("voorbeeldstad/2026-nog-eens.yml", "former_ids: [voorbeeldstad/2025-schaduw]\n", "")
    repository.edit(f"{WATER}.yml", "M12", "M13")
    repository.commit("twice")
    run("--output", str(tmp_path))
    found = {file.path: file.card for file in read_review(tmp_path / "review.json").files}
    new, old = found["motions/voorbeeldstad/2026-nog-eens.yml"], found[f"motions/{WATER}.yml"]
    assert new
    assert old
    assert WATER in [twin.id for twin in new.twins]
    assert old.twins == []
    assert f"({WATER})" in (tmp_path / "comment.md").read_text("utf-8")


def test_a_record_with_an_error_still_has_its_card(repository: Repository, tmp_path: Path) -> None:
    """An editor sees what it is about; a page of it is not made."""
    repository.edit(f"{WATER}.yml", "idea: watertappunten", "idea: watertapunten")
    assert run("--output", str(tmp_path)).exit_code == 1
    review = read_review(tmp_path / "review.json")
    assert review.files[0].card
    assert (review.previews, list((tmp_path / "previews").iterdir())) == (0, [])


def test_what_breaks_elsewhere_is_told(repository: Repository, tmp_path: Path) -> None:
    """A register that loses a line makes records fail that did not change."""
    path = repository.motions / "_registers" / "ideas.yml"
    path.write_text(path.read_text("utf-8").replace("slug: watertappunten", "slug: tappunten"), "utf-8")
    assert run("--output", str(tmp_path)).exit_code == 1
    review = read_review(tmp_path / "review.json")
    assert f"motions/{WATER}.yml" in [file.path for file in review.elsewhere]
    words = (tmp_path / "comment.md").read_text("utf-8")
    assert "in orde" not in words
    assert words.index("## In andere bestanden") < words.index("_registers/ideas.yml`")
    assert "## In andere bestanden" in (tmp_path / "comment.md").read_text("utf-8")


def test_files_outside_the_motions(repository: Repository, tmp_path: Path) -> None:
    """They are flagged, unless the author belongs to the house."""
    (repository.top / "README.md").write_text("x", "utf-8")
    repository.commit("readme")
    run("--output", str(tmp_path), "--lines", "https://forge.example/{path}#{line}")
    assert "- `README.md`" in (tmp_path / "comment.md").read_text("utf-8")
    assert "- `README.md`" in (tmp_path / "summary.md").read_text("utf-8")
    run("--output", str(tmp_path), "--insider")
    assert "README.md" not in (tmp_path / "comment.md").read_text("utf-8")


def test_wrong_use_is_told(repository: Repository) -> None:
    """A branch that is not there ends with 2 and one sentence in Dutch."""
    result = CliRunner().invoke(main, ["review", "--base", "nergens"])
    assert (result.exit_code, "niet bekend bij git" in result.output) == (2, True)
    assert repository.motions.is_dir()


def test_the_data_is_of_fixed_shape_whatever_a_record_says(repository: Repository, tmp_path: Path) -> None:
    """Long and odd words are cut, so that the other job never refuses what this one wrote."""
    odd = json.dumps("x" * 190 + "@iedereen")
    repository.edit(f"{WATER}.yml", "themes: [", f"themes: [{odd}, ")
    repository.edit(f"{WATER}.yml", "number: M12", f"number: {json.dumps('y' * 5000)}")
    run("--output", str(tmp_path))
    assert read_review(tmp_path / "review.json").files[0].findings


def test_a_preview_shows_the_motion_and_asks_nothing() -> None:
    """The whole text, with its style; no script, no request, and a policy that forbids both."""
    library = load(FICTION, None).library
    (page,) = previews({WATER}, library, Settings("Proef")).values()
    assert "Schaduw en water op elk schoolplein" in page
    assert "vóór 1 juni 2025 een plan voor te leggen" in page
    assert ".motion" in page
    assert ASKING.findall(page) == []
    assert "default-src 'none'" in page
    assert re.findall(r'href="(?!https?://|#|mailto:)[^"]*"', page) == []


def test_every_motion_can_be_previewed() -> None:
    """Of every kind, and nothing but our own elements is lost."""
    library = load(FICTION, None).library
    pages = previews(set(library.motions), library, Settings("Proef"))
    assert len(pages) == len(library.motions)
    renderer = Renderer(Settings("Proef"))
    for page in motion_pages(library, renderer.settings):
        body = str(renderer.body(page))
        assert still(body).count("<section") == body.count("<section")


@pytest.mark.parametrize(
    ("body", "quiet"),
    [
        ("<p onclick='x'>a &amp; b</p>", "<p>a &amp; b</p>"),
        ("<script>if (a < b) {}</script><b>c</b>", "<b>c</b>"),
        ('<a href="../../themas/wonen/">w</a>', "<a>w</a>"),
        ('<a href="javascript:x">w</a><img src=x><br>', "<a>w</a><br>"),
        ('<a href="https://x.example/?a=1&amp;b=2">w</a>', '<a href="https://x.example/?a=1&amp;b=2">w</a>'),
        ("<template><p>x</p><template></template></template>&#8364;", "&#8364;"),
        ("<svg viewBox='0 0 1 1'><path d='M0'/></svg>", '<svg viewbox="0 0 1 1"><path d="M0"></path></svg>'),
        ("<!-- x --><p style='background: url(x)'>y", "<p>y"),
    ],
)
def test_what_runs_or_asks_is_taken_out(body: str, quiet: str) -> None:
    """Element by element."""
    assert still(body) == quiet


def test_git_is_needed(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without git one sentence is said."""
    assert shutil.which("git")
    monkeypatch.setenv("PATH", str(repository.top / "nothing"))
    result = run()
    assert (result.exit_code, "is git nodig" in " ".join(result.output.split())) == (2, True)


def test_the_hook_stops_a_commit_that_loses_an_id(repository: Repository) -> None:
    """What would be told at the pull request is told before; other files are none of its business."""
    command = repository.top / ".venv" / "bin" / "motions"
    command.parent.mkdir(parents=True)
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -c "from generator.cli.main import main; main()" "$@"\n')
    command.chmod(0o755)
    (repository.top / ".gitignore").write_text(".venv\n", "utf-8")
    repository.git("config", "core.hooksPath", str(ROOT / ".githooks"))
    repository.commit("other files")
    repository.git("mv", f"motions/{WATER}.yml", "motions/voorbeeldstad/2025-water.yml")
    refused = repository.git("commit", "--message", "rename", check=False)
    assert refused.returncode == 1
    assert "id-renamed" in refused.stdout + refused.stderr
    repository.edit("voorbeeldstad/2025-water.yml", "former_ids: [", f"former_ids: [{WATER}, ")
    repository.commit("rename")


def test_ten_mistakes_are_told_in_the_words_of_the_check(repository: Repository, tmp_path: Path) -> None:
    """The comment has each finding of `motions check` word for word; what is quoted there stands as code here.

    `tests/browser/test_share.py` holds the form to the same file.
    """
    words = (ROOT / "tests" / "share" / "golden" / "ten-mistakes.yml").read_text("utf-8")
    repository.write("waterveen/2025-tien-fouten.yml", words)
    repository.commit("ten mistakes")
    assert run("--output", str(tmp_path / "out")).exit_code == 1
    told = re.sub("[`']", "", (tmp_path / "out" / "comment.md").read_text("utf-8"))
    checked = CliRunner().invoke(main, ["check", "--format", "json", "motions/waterveen"])
    found = [one for one in json.loads(checked.output) if one["file"].endswith("tien-fouten.yml")]
    assert len({one["code"] for one in found}) >= 10
    assert [one["message"] for one in found if re.sub("[`']", "", one["message"]) not in told] == []
