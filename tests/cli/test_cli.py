"""The command `motions`: exit codes, formats, languages, and one sentence for wrong use."""

import json
import shutil
import subprocess
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from generator.cli.main import main
from generator.cli.shared import program
from tests.conftest import FICTION, ROOT

TODAY = ["--today", "2026-11-23"]


@pytest.fixture
def motions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy the fictional library, its places large enough for the votes of their councils, and stand beside it."""
    monkeypatch.chdir(tmp_path)
    folder = Path(shutil.copytree(FICTION, tmp_path / "motions"))
    places = folder / "_registers" / "municipalities.csv"
    places.write_text(places.read_text("utf-8").replace(",30000,", ",150000,"), "utf-8")
    return folder


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


SHOWN_OTHERWISE = [
    ("motions", ".", "voorbeeldstad/2024-huurteam.yml"),
    ("motions/voorbeeldstad", "..", "2024-huurteam.yml"),
    (".", "{root}", "motions/voorbeeldstad/2024-huurteam.yml"),
    (".", "motions", "{root}/voorbeeldstad/2024-huurteam.yml"),
    (".", "motions", "motions/../motions/voorbeeldstad/"),
    ("motions", "../linked", "voorbeeldstad"),
    (".", "linked", "linked"),
]


@pytest.mark.parametrize("way", SHOWN_OTHERWISE)
@pytest.mark.parametrize("command", ["check", "fix"])
def test_a_file_is_found_however_it_is_named(
    motions: Path, monkeypatch: pytest.MonkeyPatch, command: str, way: tuple[str, str, str]
) -> None:
    """Paths with dots, absolute ones, links and other places to stand all lead to the same record."""
    here, folder, file = way
    _break(motions)
    (motions.parent / "linked").symlink_to(motions)
    monkeypatch.chdir(motions.parent / here)
    words = [word.format(root=motions) for word in ("--motions", folder, command, *TODAY, file)]
    assert run(*words).exit_code == 1


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        ("README.md", "staat niet in de map met moties"),
        ("/etc/passwd", "staat niet in de map met moties"),
        ("elsewhere", "staat niet in de map met moties"),
        ("motions/README.md", "is geen record en geen register"),
    ],
)
@pytest.mark.parametrize("command", ["check", "fix"])
def test_a_file_that_is_not_looked_at_is_wrong_use(motions: Path, command: str, file: str, sentence: str) -> None:
    """What is never read can't be in order."""
    (motions.parent / "README.md").touch()
    (motions / "README.md").touch()
    (motions.parent / "elsewhere").mkdir()
    result = run(command, *TODAY, file)
    assert result.exit_code == 2
    assert sentence in " ".join(result.output.split())


def test_a_register_can_be_named(motions: Path) -> None:
    """Its findings are shown like those of a record."""
    themes = motions / "_registers" / "themes.yml"
    assert run("check", *TODAY, str(themes)).exit_code == 0
    themes.write_text("naam: x\n", "utf-8")
    assert run("check", *TODAY, str(themes)).exit_code == 1


@pytest.mark.parametrize("output", ["text", "json", "github", "markdown"])
def test_nothing_to_check_is_said(motions: Path, output: str) -> None:
    """A folder without motions is not in order, it is empty."""
    empty = motions / "duinrecht"
    shutil.rmtree(empty)
    empty.mkdir()
    result = run("check", *TODAY, "--format", output, "motions/duinrecht")
    assert (result.exit_code, "0 moties in motions/duinrecht" in result.stderr) == (0, True)
    assert "in orde" not in result.stdout
    result = run("--motions", str(empty), "check", *TODAY, "--format", output)
    assert (result.exit_code, f"0 moties in {empty}" in result.stderr) == (0, True)
    assert json.loads(result.stdout) == [] if output == "json" else result.stdout == ""


def test_wrong_use_is_told_in_the_language(tmp_path: Path, motions: Path) -> None:
    """Our own sentences are Dutch or English; only the frame around them is not ours."""
    nowhere = str(tmp_path / "nowhere")
    assert f"De map '{nowhere}' bestaat niet" in " ".join(run("--motions", nowhere, "check").output.split())
    assert "There is no folder" in run("--motions", nowhere, "--language", "en", "check").output
    assert "Bedoelde je 'theme-unknown'?" in run("explain", "theme-unknwon").output
    assert motions.is_dir()


def test_a_link_that_leads_nowhere_is_a_finding_beside_the_others(motions: Path) -> None:
    """It ends no command: what else was named is looked at too; what is not there at all is told."""
    link = motions / "duinrecht" / "2025-weg.yml"
    link.symlink_to(motions / "nowhere.yml")
    result = run("check", *TODAY, str(link), str(motions / "duinrecht"))
    assert (result.exit_code, result.stdout.count("[file-irregular]")) == (1, 1)
    assert "Er is geen bestand of map" in run("check", *TODAY, str(motions / "nowhere.yml")).output


@pytest.mark.parametrize(("code", "sentence"), [("nl", "De site is niet gebouwd"), ("en", "The site was not built")])
def test_a_failed_build_tells_the_cause_once(motions: Path, tmp_path: Path, code: str, sentence: str) -> None:
    """Findings, then one sentence; no name of an error."""
    _break(motions)
    options = ["--motions", motions.name, "--language", code]
    result = run(*options, "build", "--config", str(ROOT / "tests/site.yml"), "--site", str(tmp_path / "site"))
    assert result.exit_code == 1
    assert result.output.count("theme-unknown]") == 1
    assert "Aborted" not in result.output
    assert sentence in result.output


def _called(monkeypatch: pytest.MonkeyPatch, name: str, folder: str = "motions") -> str:
    monkeypatch.setattr("sys.argv", [name])
    return program(click.Context(main, obj=(Path(folder), None)))


def test_hints_name_the_command_as_it_was_called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is printed can be copied: with its path where a shell would not find it, and with the folder."""
    command = tmp_path / ".venv" / "bin" / "motions"
    command.parent.mkdir(parents=True)
    command.touch(mode=0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", "")
    assert _called(monkeypatch, ".venv/bin/motions") == ".venv/bin/motions"
    assert _called(monkeypatch, str(command), "a b") == ".venv/bin/motions --motions 'a b'"
    assert _called(monkeypatch, "/usr/bin/pytest") == "motions"
    monkeypatch.chdir("/")
    assert _called(monkeypatch, str(command)) == str(command).lstrip("/")
    monkeypatch.setenv("PATH", str(command.parent))
    assert _called(monkeypatch, str(command)) == "motions"


def test_make_takes_a_folder_with_a_space(motions: Path) -> None:
    """The folder reaches the command as one word, also where make was told and not the environment."""
    spaced = motions.rename(motions.with_name("a b"))
    shown = subprocess.run(
        ["make", "--no-print-directory", "--eval", 'shown: ; @echo "$$MOTIONS"', "shown", f"MOTIONS={spaced}"],  # noqa: S607  # found on PATH
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert shown.splitlines() == [str(spaced)]


def test_the_hint_of_a_finding_names_the_folder(motions: Path) -> None:
    """Whoever has another folder can copy what is printed."""
    _break(motions)
    other = motions.rename(motions.with_name("a b"))
    output = run("--motions", other.name, "check", *TODAY).output
    assert "Meer: motions --motions 'a b' explain theme-unknown\n" in output


def test_explain() -> None:
    """A code is explained; a mistyped one gets the nearest."""
    assert "Bedoelde" not in run("explain", "theme-unknown").output
    wrong = run("explain", "theme-unknwon")
    assert (wrong.exit_code, "theme-unknown" in wrong.output) == (2, True)


def test_schema() -> None:
    """The schema is JSON and names the required fields."""
    assert json.loads(run("schema").output)["required"] == ["title", "added", "themes"]
