"""A site that is built again after edits is the site that a build from nothing makes, byte for byte."""

import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.cli.main import main
from generator.pages.site_file import SiteFile
from generator.publishing import unchanged
from generator.publishing.build import build_site
from generator.publishing.failure import BuildFailedError
from generator.publishing.last_site import LastSite
from generator.publishing.moving import move_in
from tests.conftest import CONNECTED, ROOT

CONFIG = """\
INHERIT: {root}/tests/connected.yml
site_name: Wijzer {name}
docs_dir: {root}/docs
theme:
  custom_dir: mine
plugins:
  motiewijzer:
    contact: mailto:redactie-{name}@voorbeeld.example
"""
LINES = {
    "title": r"(?m)^title: .*",
    "summary": r"(?m)^summary: .*",
    "status": r"status: (adopted|rejected)",
    "votes": r"votes: \{for: \d+",
    "themes": r"(?m)^themes: .*\n",
    "submitters": r"(?m)^  - \{party: [^}]*\}\n",
    "idea": r"(?m)^idea: .*\n",
    "label": r"(?m)^ *label: \w.*",
    "sentence": r"(?m)^ *sentence: .*",
    "introduction": r"(?m)^ *introduction: .*",
}
"""What an edit touches: words get more words, outcomes the opposite, all others are taken out."""
PLACES = {
    **dict.fromkeys(("title", "summary", "status", "votes", "themes", "submitters", "idea"), "[a-z]*/*.yml"),
    **dict.fromkeys(("label", "sentence", "introduction"), "_registers/*.yml"),
}
OTHERS = ("gone", "beside", "settings", "template", "another_language", "day")


@dataclass
class Bench:
    """A library of one's own with its site, and what it was last asked with."""

    folder: Path
    patch: pytest.MonkeyPatch
    language: str = "nl"

    @property
    def motions(self) -> Path:
        """The records and registers."""
        return self.folder / "motions"

    def edit(self, kind: str, which: int) -> None:
        """Change something of a kind."""
        getattr(self, kind, self.edit_words)(kind, which)

    def edit_words(self, kind: str, which: int) -> None:
        """Change the words of one file of those that have such."""
        files = [path for path in sorted(self.motions.glob(PLACES[kind])) if re.search(LINES[kind], _words(path))]
        if files:
            path = files[which % len(files)]
            path.write_text(re.sub(LINES[kind], _changed, _words(path), count=1), "utf-8")

    def gone(self, _kind: str, which: int) -> None:
        """Take a record away."""
        files = sorted(self.motions.glob("[a-z]*/*.yml"))
        files[which % len(files)].unlink()

    def beside(self, _kind: str, which: int) -> None:
        """Add a record that is nearly another one."""
        files = sorted(self.motions.glob("[a-z]*/*.yml"))
        path = files[which % len(files)]
        path.with_name(f"{path.stem}-{which}.yml").write_text(_words(path), "utf-8")

    def settings(self, _kind: str, which: int) -> None:
        """Give the site another name."""
        (self.folder / "mkdocs.yml").write_text(CONFIG.format(root=ROOT, name=which), "utf-8")

    def template(self, _kind: str, which: int) -> None:
        """Change a template that stands on every page."""
        (self.folder / "mine" / "partials" / "footer.html").write_text(f"<footer>{which}</footer>\n", "utf-8")

    def day(self, _kind: str, which: int) -> None:
        """Let it be another day."""
        self.patch.setenv("SOURCE_DATE_EPOCH", str(1_764_000_000 + which * 86_400))

    def another_language(self, _kind: str, _which: int) -> None:
        """Speak the other language."""
        self.language = "en" if self.language == "nl" else "nl"

    def build_again(self) -> bool:
        """Build on top of the site that is there; tell whether that went well."""
        words = ["--motions", str(self.motions), "--language", self.language, "build"]
        where = ["--config", str(self.folder / "mkdocs.yml"), "--site", str(self.folder / "site")]
        return CliRunner().invoke(main, [*words, *where], catch_exceptions=False).exit_code == 0

    def build_anew(self) -> bool:
        """Build what the site has to be; tell whether that went well."""
        try:
            build_site(self.folder / "mkdocs.yml", self.folder / "anew", self.motions, self.language)
        except BuildFailedError:
            return False
        return True


def _words(path: Path) -> str:
    return path.read_text("utf-8")


def _changed(found: "re.Match[str]") -> str:
    words = found[0]
    if words.startswith("status"):
        return words.replace("adopted", "x").replace("rejected", "adopted").replace("x", "rejected")
    if words.startswith("votes"):
        return f"{words}1"
    return "" if words.endswith("\n") else f"{words} meer"


def _held(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Make a library with a site that was built once."""
    folder = tmp_path_factory.mktemp("again")
    shutil.copytree(CONNECTED, folder / "motions")
    (folder / "mine" / "partials").mkdir(parents=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(unchanged, "CACHE", folder / ".cache")
        made = Bench(folder, patch)
        made.settings("", 0)
        made.template("", 0)
        made.day("", 0)
        assert made.build_again()
        (kept,) = (folder / ".cache").glob("site-*.json")
        assert json.loads(kept.read_bytes())["of"], "it can be told what every file is made from"
        yield made


@settings(max_examples=max(2, settings().max_examples // 10), suppress_health_check=[HealthCheck.too_slow])
@given(
    edits=st.lists(
        st.tuples(st.sampled_from([*PLACES, *OTHERS]), st.integers(0, 1000)), min_size=1, max_size=3, unique=True
    )
)
def test_edits_at_random(bench: Bench, edits: list[tuple[str, int]]) -> None:
    """Records, registers, settings, templates, language and day: whatever changes, no page is left behind."""
    before = shutil.copytree(bench.motions, bench.folder / "before", dirs_exist_ok=False)
    for kind, which in edits:
        bench.edit(kind, which)
    went_well = bench.build_again()
    assert went_well == bench.build_anew()
    if went_well:
        assert _held(bench.folder / "site") == _held(bench.folder / "anew")
        shutil.rmtree(before)
    else:  # it is no library any more: back to what it was
        shutil.rmtree(bench.motions)
        before.rename(bench.motions)


def test_what_is_made_again(tmp_path: Path) -> None:
    """Another recipe, another file in its place, none there or a recipe that can't be told: such a file is made."""
    made: list[str] = []

    def file(path: str, recipe: object) -> SiteFile:
        def make() -> str:
            made.append(path)
            return str(recipe)

        return SiteFile(path, recipe, make)

    def build(of: str, *files: SiteFile) -> list[str]:
        made.clear()
        last = LastSite.read(tmp_path / "site", tmp_path / "marks.json", of)
        (tmp_path / "new").mkdir()
        last.learn([last.make_all(files, tmp_path / "new")])
        assert last.paths(tmp_path / "new") == {one.path for one in files}
        if last.knows_nothing:
            shutil.rmtree(tmp_path / "site", ignore_errors=True)
            (tmp_path / "new").rename(tmp_path / "site")
        else:
            move_in(tmp_path / "new", tmp_path / "site", last.paths(tmp_path / "new"))
        last.keep()
        return [*made]

    same, odd = file("same", ("a", 1)), file("odd", object())
    assert build("x", same, odd, file("other", 1)) == ["same", "odd", "other"]
    assert build("x", same, odd, file("other", 2)) == ["odd", "other"]
    (tmp_path / "site" / "same").write_text("touched", "utf-8")
    (tmp_path / "site" / "other").unlink()
    assert build("x", same, file("other", 2)) == ["same", "other"]
    assert build("x", same, file("other", 2)) == []
    shutil.copytree(tmp_path / "site", tmp_path / "elsewhere")  # as a forge keeps it, without its times
    shutil.rmtree(tmp_path / "site")
    (tmp_path / "elsewhere").rename(tmp_path / "site")
    assert build("x", same, file("other", 2)) == []
    assert build("y", same) == ["same"], "what holds for every file is another"
    for spoilt in ("", "[]", json.dumps({"of": "y", "files": ["same"]}), json.dumps({"of": "y", "files": {"same": 1}})):
        (tmp_path / "marks.json").write_text(spoilt, "utf-8")
        assert build("y", same) == ["same"]
    assert build("", same) == build("", same) == ["same"], "it can't be told what holds for every file"
