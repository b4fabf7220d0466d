"""A release: what is in the wheel and what is not, one version everywhere, and an audit that could not look."""

import json
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from generator.home import BROUGHT
from generator.publishing.vendor import FILES as VENDOR
from release.audit import FOUND, UNKNOWN, looked_up
from release.wheel import make_wheel
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Make the wheel, and return the names of the files in it."""
    with zipfile.ZipFile(make_wheel(tmp_path_factory.mktemp("dist"))) as wheel:
        return set(wheel.namelist())


def test_the_wheel_brings_all_that_a_library_needs(names: set[str]) -> None:
    """Every template, style and script, the browser's libraries with their licences, workflows and starting files."""
    inside = f"generator/{BROUGHT}"
    templates = [path for path in (ROOT / "site_templates").rglob("*") if path.is_file()]
    assert {f"{inside}/{path.relative_to(ROOT).as_posix()}" for path in templates} <= names
    licences = {f"{inside}/vendor/{name}" for name in VENDOR.values() if "LICENSE" in name}
    assert len(licences) >= 6
    assert licences <= names
    assert f"{inside}/.github/workflows/publish.yml" in names
    assert {"generator/beginning/files/mkdocs.yml", "generator/data/municipalities.csv"} <= names
    assert any(name.endswith("dist-info/licenses/LICENSE") for name in names)


def test_the_wheel_brings_nobody(names: set[str]) -> None:
    """Of our own library only its words: no record, no person, no contact, nothing that was compiled."""
    ours = {name.rsplit("/", 1)[1] for name in names if f"/{BROUGHT}/motions/" in name}
    assert ours == {"themes.yml", "ideas.yml", "parties.yml", "synonyms.yml", "everyday.yml"}
    assert not [name for name in names if name.endswith(".pyc")]


def test_there_is_one_version() -> None:
    """The package, what npm reads, and the newest section of the changelog agree."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    lock = json.loads((ROOT / "package-lock.json").read_text("utf-8"))
    assert json.loads((ROOT / "package.json").read_text("utf-8"))["version"] == version
    assert {lock["version"], lock["packages"][""]["version"]} == {version}
    sections = [line for line in (ROOT / "CHANGELOG.md").read_text("utf-8").splitlines() if line.startswith("## [")]
    assert f"[{version}]" in " ".join(sections[:2])


ANSWERS = [
    ("No known vulnerabilities found", 0, 0),
    ("SourceMotion 1 known vulnerability in 1 package", 1, FOUND),
    ("No known vulnerabilities found\nSkip: x could not be audited", 0, UNKNOWN),
    ("ConnectionError: Max retries exceeded", 1, UNKNOWN),
    ("", 0, UNKNOWN),
]


@pytest.mark.parametrize(("answer", "code", "expected"), ANSWERS)
def test_what_could_not_be_looked_up_is_no_good_news(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], answer: str, code: int, expected: int
) -> None:
    """Only an answer that says that it looked counts; else it is told what that means."""
    words = [sys.executable, "-c", f"import sys; print({answer!r}); sys.exit({code})"]
    assert looked_up("x", words, tmp_path, ("No known", "known vulnerabilit")) == expected
    assert ("says nothing about the\npackages" in capsys.readouterr().err) == (expected == UNKNOWN)
