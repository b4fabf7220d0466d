"""The command `motions`: exit codes, formats, languages, and one sentence for wrong use."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import main
from tests.conftest import FICTION

TODAY = ["--today", "2026-11-23"]


@pytest.fixture
def motions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy the fictional library and stand beside it."""
    monkeypatch.chdir(tmp_path)
    return Path(shutil.copytree(FICTION, tmp_path / "motions"))


def run(*words: str) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, list(words), catch_exceptions=False)


def _break(motions: Path) -> None:
    path = motions / "voorbeeldstad/2024-huurteam.yml"
    path.write_text(path.read_text("utf-8").replace("themes: [wonen]", "themes: [wonnen]"), "utf-8")


def test_all_in_order(motions: Path) -> None:
    """A library in order ends with 0 and says so."""
    result = run("check", *TODAY)
    assert (result.exit_code, "alles is in orde" in result.output) == (0, True)
    assert motions.is_dir()


def test_an_error_is_told_with_place_and_remedy(motions: Path) -> None:
    """An error ends with 1; the first line names file, line, column, level, code and field, then the line follows."""
    _break(motions)
    result = run("check", *TODAY)
    lines = result.output.splitlines()
    assert result.exit_code == 1
    assert lines[0] == (
        "motions/voorbeeldstad/2024-huurteam.yml:7:10: fout[theme-unknown] themes[0]: "
        "het thema 'wonnen' bestaat niet. Bedoelde je 'wonen'?"
    )
    assert lines[1].endswith("| themes: [wonnen]")
    assert lines[2].index("^") == lines[1].index("wonnen")


@pytest.mark.parametrize("words", [["--format", "xml"], ["no-such-file.yml"], ["--language", "de"]])
def test_wrong_use(motions: Path, words: list[str]) -> None:
    """Wrong use ends with 2."""
    assert motions.is_dir()
    assert run("check", *words).exit_code == 2


def test_a_missing_folder_is_one_sentence(tmp_path: Path) -> None:
    """A motions folder that is not there ends with 2 and its name."""
    result = run("--motions", str(tmp_path / "nowhere"), "check")
    assert result.exit_code == 2
    assert "nowhere" in result.output


def test_only_the_files_asked_for(motions: Path) -> None:
    """With files only their findings are shown, though all records are read."""
    _break(motions)
    assert run("check", *TODAY, "motions/duinrecht").exit_code == 0
    assert run("check", *TODAY, "motions/voorbeeldstad/2024-huurteam.yml").exit_code == 1


def test_json(motions: Path) -> None:
    """The JSON has what the text has."""
    _break(motions)
    found = json.loads(run("check", *TODAY, "--format", "json", "--language", "en").output)
    assert [(one["code"], one["level"], one["line"], one["column"]) for one in found] == [
        ("theme-unknown", "error", 7, 10)
    ]
    assert "Did you mean 'wonen'?" in found[0]["message"]


def test_annotations(motions: Path) -> None:
    """The annotation stands at its line and can't begin a second command."""
    _break(motions)
    output = run("check", *TODAY, "--format", "github").output
    assert output.startswith("::error file=motions/voorbeeldstad/2024-huurteam.yml,line=7,col=10,title=theme-unknown::")
    assert len(output.splitlines()) == 1


def test_markdown(motions: Path) -> None:
    """The comment names the file once and ends with a summary."""
    _break(motions)
    output = run("check", *TODAY, "--format", "markdown").output
    assert output.startswith("### `motions/voorbeeldstad/2024-huurteam.yml`\n")
    assert output.endswith("1 fout, 0 let op, in 1 bestand.\n")


def test_explain() -> None:
    """A code is explained; a mistyped one gets the nearest."""
    assert "Bedoelde" not in run("explain", "theme-unknown").output
    wrong = run("explain", "theme-unknwon")
    assert (wrong.exit_code, "theme-unknown" in wrong.output) == (2, True)


def test_schema() -> None:
    """The schema is JSON and names the required fields."""
    assert json.loads(run("schema").output)["required"] == ["title", "added", "themes"]
