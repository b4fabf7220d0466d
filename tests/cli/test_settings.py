"""One place decides each setting: an option, else a variable, else `mkdocs.yml`, else what the program brings."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.main import COMMANDS, main
from generator.reviewing.environment import environment
from generator.settings import all_settings, language_setting, motions_setting
from tests.conftest import ROOT


def _config(folder: Path, words: str) -> Path:
    path = folder / "mkdocs.yml"
    path.write_text(words, "utf-8")
    return path


@pytest.mark.parametrize(
    "words",
    [
        "plugins:\n  motiewijzer:\n    motions: moties\n    language: en\n",
        "plugins:\n  - search\n  - motiewijzer: {motions: moties, language: en}\n",
        "x: !!python/name:some.function\nplugins: {motiewijzer: {motions: !ENV [NOT_SET, moties], language: en}}\n",
    ],
)
def test_a_setting_in_the_file_counts(tmp_path: Path, words: str) -> None:
    """However `mkdocs.yml` names the plugin, its settings are those of every command."""
    config = _config(tmp_path, words)
    assert motions_setting(config) == tmp_path / "moties"
    assert language_setting(config) == "en"


@pytest.mark.parametrize("words", ["", "plugins: [search]", "plugins: {motiewijzer: }", "a: [", "- x"])
def test_without_a_setting_the_default_counts(tmp_path: Path, words: str) -> None:
    """A file without the setting, or one that can't be read, sets nothing; the build tells what is wrong with it."""
    config = _config(tmp_path, words)
    assert all_settings(config) == {}
    assert motions_setting(config).name == "motions"


def test_option_before_variable_before_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The nearest to whoever calls wins."""
    for name in ("file", "variable", "option"):
        (tmp_path / name).mkdir()
    _config(tmp_path, "plugins: {motiewijzer: {motions: !ENV [MOTIONS, file]}}\n")
    monkeypatch.chdir(tmp_path)
    all_settings.cache_clear()

    def motions(*options: str) -> str:
        return CliRunner().invoke(main, [*options, "settings", "motions"], catch_exceptions=False).output.strip()

    assert motions() == "file"
    monkeypatch.setenv("MOTIONS", "variable")
    assert motions() == "variable"
    assert motions("--motions", "option") == "option"
    all_settings.cache_clear()


def test_the_overview_has_every_command() -> None:
    """Each command that is named can be called, and its help begins with what the overview says of it in short."""
    listed = CliRunner().invoke(main, ["--help"]).output
    for name in COMMANDS:
        assert f"  {name} " in listed
        answer = CliRunner().invoke(main, [name, "--help"])
        assert answer.exit_code == 0, answer.output


def test_a_file_on_top_of_another_counts_as_mkdocs_has_it(tmp_path: Path) -> None:
    """What a file inherits holds until it says otherwise, setting by setting."""
    (tmp_path / "base.yml").write_text(
        "site_name: Ons\nplugins: {motiewijzer: {motions: moties, language: en}}\n", "utf-8"
    )
    config = _config(tmp_path, "INHERIT: base.yml\nplugins: {motiewijzer: {language: nl}}\n")
    assert all_settings(config) == {"site_name": "Ons", "motions": "moties", "language": "nl"}
    all_settings.cache_clear()
    assert all_settings(_config(tmp_path, "INHERIT: mkdocs.yml\n")) == {}
    all_settings.cache_clear()


GIVEN = {"GITHUB_REPOSITORY": "Voorbeeld/Moties", "GITHUB_SERVER_URL": "https://github.com", "GITHUB_REF_NAME": "main"}


def test_a_workflow_gets_variables_and_what_the_repository_tells() -> None:
    """Each variable is one line; the folder they name is the one that links for editing lead to."""
    told = dict(line.split("=", 1) for line in environment(GIVEN, Path("moties")))
    assert told == {
        "LIBRARY": "moties",
        "PAGES_URL": "https://voorbeeld.github.io/moties/",
        "FORGE_URL": "https://github.com/Voorbeeld/Moties/edit/main/moties/",
    }
    known = {"MOTIONS": "onze moties", "SITE_NAME": "Ons\nTOKEN=x", "OTHER": "y", "COMMUNITY": "", "EDIT_URL": None}
    lines = list(environment(GIVEN | {"VARIABLES": json.dumps(known)}, Path("moties")))
    assert lines[:3] == ["MOTIONS=onze moties", "SITE_NAME=Ons TOKEN=x", "LIBRARY=onze moties"]
    assert lines[-1].endswith("/edit/main/onze%20moties/")


def test_the_site_of_an_owner_has_its_own_address() -> None:
    """The repository that is called as its site lies at the root of it."""
    lines = environment(GIVEN | {"GITHUB_REPOSITORY": "voorbeeld/Voorbeeld.github.io"}, Path("moties"))
    assert "PAGES_URL=https://voorbeeld.github.io/" in lines


@pytest.mark.parametrize("words", ["", "{", "[]", "null", '"x"'])
def test_odd_variables_set_nothing(words: str) -> None:
    """A step that hands over something else ends with what the repository tells."""
    assert next(environment(GIVEN | {"VARIABLES": words}, Path("moties"))) == "LIBRARY=moties"


def test_a_variable_set_to_nothing_is_not_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workflow hands on variables that are empty; the file decides then."""
    (tmp_path / "moties").mkdir()
    _config(tmp_path, "plugins: {motiewijzer: {motions: !ENV [MOTIONS, moties], language: !ENV [SITE_LANGUAGE, en]}}\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MOTIONS", "")
    monkeypatch.setenv("SITE_LANGUAGE", "")
    all_settings.cache_clear()
    said = CliRunner().invoke(main, ["settings"], catch_exceptions=False).output
    assert said == "motions: moties\nlanguage: en\n"
    all_settings.cache_clear()


def test_workflows_hook_and_make_ask_the_command() -> None:
    """None of them names a folder of its own: each hands on what the command tells."""
    for path in (ROOT / ".github" / "workflows").glob("*.yml"):
        words = path.read_text("utf-8")
        if ".venv/bin/motions" in words or "make site" in words:
            assert "motions settings --workflow" in words or "MOTIONS: ${{ vars.MOTIONS }}" in words
        assert "motions/" not in words.replace("/motions ", "")
    assert "motions settings motions" in (ROOT / ".githooks" / "pre-commit").read_text("utf-8")
    assert "motions/" not in (ROOT / "Makefile").read_text("utf-8").replace("path/to/motions", "")
