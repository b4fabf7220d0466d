"""One place decides each setting: an option, else a variable, else `mkdocs.yml`, else what the program brings."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.main import COMMANDS, main
from generator.settings import language_setting, motions_setting, plugin_settings


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
    assert plugin_settings(config) == {}
    assert motions_setting(config).name == "motions"


def test_option_before_variable_before_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The nearest to whoever calls wins."""
    for name in ("file", "variable", "option"):
        (tmp_path / name).mkdir()
    _config(tmp_path, "plugins: {motiewijzer: {motions: !ENV [MOTIONS, file]}}\n")
    monkeypatch.chdir(tmp_path)
    plugin_settings.cache_clear()

    def motions(*options: str) -> str:
        return CliRunner().invoke(main, [*options, "settings", "motions"], catch_exceptions=False).output.strip()

    assert motions() == "file"
    monkeypatch.setenv("MOTIONS", "variable")
    assert motions() == "variable"
    assert motions("--motions", "option") == "option"
    plugin_settings.cache_clear()


def test_the_overview_has_every_command() -> None:
    """Each command that is named can be called, and its help begins with what the overview says of it in short."""
    listed = CliRunner().invoke(main, ["--help"]).output
    for name in COMMANDS:
        assert f"  {name} " in listed
        answer = CliRunner().invoke(main, [name, "--help"])
        assert answer.exit_code == 0, answer.output
