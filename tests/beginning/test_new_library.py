"""A library of one's own: made in one command, right by its own check, built, and with nothing of ours in it."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.beginning.library import STEPS, WORKFLOWS
from generator.cli.main import main
from generator.settings import VARIABLES, all_settings
from generator.subjects.search.packs import PACKED, text_of

ADDRESS = "https://wijzer.example/deelpad/"
GIVEN = {
    "--name": "Voorstel & 'wijzer': <b>",
    "--community": "Voorbeeldpartij: links & recht",
    "--party": "Voorbeeldpartij",
    "--contact": "mailto:redactie@wijzer.example",
    "--url": ADDRESS,
    "--today": "2026-11-30",
}
OURS = re.compile(r"motiewijzer|groenlinks|pvda|pro-2026|PRO \(", re.IGNORECASE)
KNOWS_PARTIES = {"splitting.json"}
"""What recognises the parties of the Netherlands in a pasted motion."""


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Path:
    """Make a library in the language that the test names, and stand in it."""
    all_settings.cache_clear()
    given = [word for pair in GIVEN.items() for word in pair]
    monkeypatch.chdir(tmp_path)
    result = run("--language", request.param, "new-library", "wijzer", *given)
    assert result.exit_code == 0, result.output
    monkeypatch.chdir(tmp_path / "wijzer")
    return tmp_path / "wijzer"


def run(*words: str) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, list(words), catch_exceptions=False)


def dead_links(site: Path) -> set[str]:
    """Return every link of a built site that leads to no file of it."""
    found: set[str] = set()
    for page in site.rglob("*.html"):
        here = f"/deelpad/{page.relative_to(site).as_posix()}"
        for link in re.findall(r'(?:href|src|action)="([^"]*)"', page.read_text("utf-8")):
            there = urlsplit(urljoin(here, link.replace(ADDRESS, "/deelpad/")))
            if there.scheme or there.netloc:
                continue
            path = unquote(there.path).removeprefix("/deelpad/")
            if not (site / (f"{path}index.html" if path.endswith("/") or not path else path)).is_file():
                found.add(link)
    return found


@pytest.mark.parametrize("made", ["nl", "en"], indirect=True)
def test_it_is_right_builds_and_holds_nothing_of_ours(made: Path) -> None:
    """Not a finding, not a dead link, and no name of this library, its parties or its people on any page."""
    checked = run("check")
    assert (checked.exit_code, ".yml" in checked.output) == (0, False), checked.output
    built = run("build")
    assert built.exit_code == 0, built.output
    site = made / "site"
    assert dead_links(site) == set()
    texts = [path for kind in ("*.html", "*.json", "*.xml", "*.txt", "*.csv", "*.ics") for path in site.rglob(kind)]
    assert len(texts) > 100
    told = {path: OURS.findall(path.read_text("utf-8")) for path in texts if path.name not in KNOWS_PARTIES}
    told |= {path: OURS.findall(text_of(path)) for path in site.rglob(f"*{PACKED}")}
    assert {path.relative_to(site).as_posix(): found for path, found in told.items() if found} == {}
    front = (site / "index.html").read_text("utf-8")
    for words in ("Voorstel &amp; &#39;wijzer&#39;: &lt;b&gt;", "Voorbeeldpartij: links &amp; recht"):
        assert words in front
    assert f'<link rel="canonical" href="{ADDRESS}">' in front
    assert "mailto:redactie@wijzer.example" in front


SET = {
    "MOTIONS": "onze moties",
    "SITE_LANGUAGE": "en",
    "SITE_NAME": "Anders genoemd",
    "COMMUNITY": "Andere partij",
    "SITE_URL": "https://anders.example/onder/",
    "SITE_CONTACT": "https://anders.example/contact",
    "EDIT_URL": "https://github.com/anders/moties/edit/main/onze%20moties/",
    "NEWSLETTER_URL": "https://anders.example/nieuws",
}


@pytest.mark.parametrize("made", ["nl"], indirect=True)
def test_every_variable_changes_what_the_file_says(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each one goes before `mkdocs.yml`, for the check and for the site, and nothing of what it replaced is left."""
    assert set(SET) == set(VARIABLES)
    (made / "motions").rename(made / "onze moties")
    for name, value in SET.items():
        monkeypatch.setenv(name, value)
    all_settings.cache_clear()
    assert run("settings", "motions").output == "onze moties\n"
    assert run("check").output == "No findings: everything is in order.\n"
    built = run("build")
    assert built.exit_code == 0, built.output
    pages = [path.read_text("utf-8") for path in (made / "site").rglob("index.html")]
    for value in (value for name, value in SET.items() if name not in {"MOTIONS", "SITE_LANGUAGE"}):
        assert any(value in page for page in pages), value
    assert '<html lang="en"' in pages[0]
    for gone in ("wijzer.example", "Voorbeeldpartij: links"):
        assert not any(gone in page for page in pages), gone
    assert not OURS.search("\n".join(pages))
    all_settings.cache_clear()


@pytest.mark.parametrize("made", ["nl", "en"], indirect=True)
def test_its_records_say_that_they_are_examples(made: Path) -> None:
    """Three model motions, each of which says so in its title and its tips."""
    records = [yaml.safe_load(path.read_text("utf-8")) for path in (made / "motions" / "model").glob("2026-*.yml")]
    assert len(records) == 3
    for record in records:
        assert record["model"]
        assert record["title"].startswith(("Voorbeeld: ", "Example: "))
        assert "verzonnen" in record["tips"] or "invented" in record["tips"]


@pytest.mark.parametrize("made", ["nl"], indirect=True)
def test_its_workflows_are_ours_with_its_own_way_to_install(made: Path) -> None:
    """No step calls a Makefile that is not there; folder and settings come from the command, as here."""
    for name in WORKFLOWS:
        words = (made / ".github" / "workflows" / name).read_text("utf-8")
        assert "make " not in words.replace("make it", "")
        assert "on" in str(yaml.safe_load(words))
    assert any(step in (made / ".github/workflows/check.yml").read_text("utf-8") for step in STEPS.values())


def test_what_holds_something_is_left_alone(tmp_path: Path) -> None:
    """A folder with anything in it is refused in one sentence; an empty one is taken."""
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").touch()
    result = run("new-library", str(tmp_path / "full"))
    assert (result.exit_code, "Er staat al iets in" in " ".join(result.output.split())) == (2, True)
    (tmp_path / "empty").mkdir()
    assert run("new-library", str(tmp_path / "empty")).exit_code == 0
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize(
    "words", [("--contact", "javascript:x"), ("--url", "http://x.example/"), ("--url", "https://x.example")]
)
def test_a_wrong_address_is_told_and_nothing_is_written(tmp_path: Path, words: tuple[str, str]) -> None:
    """Wrong use ends with 2 before anything stands there."""
    result = run("new-library", str(tmp_path / "new"), *words)
    assert (result.exit_code, words[1] in result.output, list(tmp_path.iterdir())) == (2, True, [])


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    """A file in the way of the folder is one sentence."""
    (tmp_path / "file").touch()
    result = run("new-library", str(tmp_path / "file" / "new"))
    assert result.exit_code == 2
    assert "Traceback" not in result.output


def test_at_a_terminal_each_question_is_asked_until_its_answer_is_right(tmp_path: Path) -> None:
    """A wrong address costs nothing of what was answered before it; own parties are separated by commas."""
    answers = ["Onze moties", "", "redactie@x.example", "mailto:redactie@x.example", "", "Een, Twee"]
    terminal, typed = pty.openpty()
    os.write(terminal, "".join(f"{answer}\n" for answer in answers).encode())
    words = [
        sys.executable,
        "-c",
        "from generator.cli.main import main; main()",
        "--language",
        "nl",
        "new-library",
        str(tmp_path / "new"),
    ]
    done = subprocess.run(words, stdin=typed, capture_output=True, text=True, check=False, timeout=120)
    os.close(terminal)
    os.close(typed)
    assert done.returncode == 0, done.stderr
    assert "'redactie@x.example'" in done.stdout + done.stderr
    settings = (tmp_path / "new" / "mkdocs.yml").read_text("utf-8")
    for words_of_it in ('"Onze moties"', '"mailto:redactie@x.example"', '["een", "twee"]'):
        assert words_of_it in settings
