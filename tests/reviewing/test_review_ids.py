"""Ids are safe: what led somewhere on main still does, and two contributions with one name collide visibly."""

from pathlib import Path

import pytest

from generator.findings.catalogue.history import ENTRIES
from generator.findings.finding import Finding
from generator.library.load import load
from generator.records.published import LIST
from generator.reviewing.changed import Change, History, Kind, NoHistoryError
from generator.reviewing.gather import Contribution
from tests.conftest import ROOT
from tests.reviewing.repository import Repository

TEAM = "voorbeeldstad/2024-huurteam"
NEW = "voorbeeldstad/2024-huren"
RECORD = """\
title: Bankjes bij elke halte
added: 2026-11-25
kind: motion
municipality: voorbeeldstad
submitted: 2026-11-01
themes: [wonen]
sources: [{url: https://raad.voorbeeldstad.example/m9}]
"""


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """Make a repository and stand in it."""
    made = Repository.made(tmp_path)
    monkeypatch.chdir(tmp_path)
    return made


def contribution(repository: Repository, base: str = "main") -> Contribution:
    """Look over what changed."""
    loaded = load(repository.motions, None)
    return Contribution(repository.motions, History.opened(repository.top, base), loaded.library, loaded.findings)


def told(repository: Repository, base: str = "main") -> list[tuple[str, str, object]]:
    """Return the code, the file and the id of each finding that compares with main."""
    ours = {entry.code for entry in ENTRIES}
    findings: list[Finding] = contribution(repository, base).findings
    return [(one.code, one.file, one.facts["value"]) for one in findings if one.code in ours]


def rename(repository: Repository, *, with_former: bool) -> None:
    """Give the record of the huurteam another name."""
    repository.git("mv", f"motions/{TEAM}.yml", f"motions/{NEW}.yml")
    if with_former:
        path = repository.motions / f"{NEW}.yml"
        path.write_text(path.read_text("utf-8") + f"former_ids: [{TEAM}]\n", "utf-8")
    repository.commit("rename")


def test_nothing_changed(repository: Repository) -> None:
    """A branch without changes has nothing to tell."""
    assert (told(repository), contribution(repository).changes) == ([], ())


def test_a_rename_without_the_old_id_fails(repository: Repository) -> None:
    """It is told at the new file, with the id that got lost."""
    rename(repository, with_former=False)
    assert told(repository) == [("id-renamed", f"motions/{NEW}.yml", TEAM)]


def test_a_rename_with_the_old_id_is_fine(repository: Repository) -> None:
    """The old address leads on."""
    rename(repository, with_former=True)
    assert told(repository) == []


def test_a_rename_is_seen_before_it_is_committed(repository: Repository) -> None:
    """So a hook can tell it in time."""
    repository.git("mv", f"motions/{TEAM}.yml", f"motions/{NEW}.yml")
    assert [code for code, _, _ in told(repository)] == ["id-renamed"]


def test_a_removal_without_a_line_about_it_fails(repository: Repository) -> None:
    """It is told at the file that is gone."""
    repository.git("rm", "--quiet", f"motions/{TEAM}.yml")
    assert told(repository) == [("id-vanished", f"motions/{TEAM}.yml", TEAM)]


def test_a_removal_with_a_line_about_it_is_fine(repository: Repository) -> None:
    """The register says what became of it."""
    repository.git("rm", "--quiet", f"motions/{TEAM}.yml")
    path = repository.motions / "_registers" / "retired.yml"
    words = f"- id: {TEAM}\n  date: 2026-11-25\n  reason: Weggehaald op verzoek.\n"
    path.write_text(path.read_text("utf-8") + words, "utf-8")
    assert told(repository) == []


def test_a_removal_from_the_motions_folder_is_a_removal(repository: Repository) -> None:
    """A record that moves elsewhere in the repository has no page any more."""
    (repository.top / "archive").mkdir()
    repository.git("mv", f"motions/{TEAM}.yml", "archive/huurteam.yml")
    assert told(repository) == [("id-vanished", f"motions/{TEAM}.yml", TEAM)]
    assert contribution(repository).outside == ["archive/huurteam.yml"]


def test_a_former_id_that_is_taken_out_fails(repository: Repository) -> None:
    """An address that was promised to lead on still has to."""
    rename(repository, with_former=True)
    repository.git("branch", "--force", "main", "mine")
    repository.edit(f"{NEW}.yml", f"former_ids: [{TEAM}]\n", "")
    assert told(repository) == [("id-vanished", f"motions/{NEW}.yml", TEAM)]


def test_a_line_about_a_removed_motion_stays(repository: Repository) -> None:
    """What became of an id is not forgotten."""
    path = repository.motions / "_registers" / "retired.yml"
    path.write_text("[]\n", "utf-8")
    found = told(repository)
    assert {code for code, _, _ in found} == {"id-vanished"}
    assert {file for _, file, _ in found} == {"motions/_registers/retired.yml"}


def test_a_record_that_can_not_be_read_does_not_lose_its_ids_too(repository: Repository) -> None:
    """One mistake gives one finding."""
    rename(repository, with_former=True)
    repository.git("branch", "--force", "main", "mine")
    repository.write(f"{NEW}.yml", "title: [\n")
    assert told(repository) == []


@pytest.mark.parametrize("other", ["voorbeeldstad/2026-bankjes.yml", "voorbeeldstad/2026-Bankjes.yml"])
def test_a_name_that_main_got_in_the_meantime_is_told(repository: Repository, other: str) -> None:
    """Two open contributions with one name: after the first is taken in, the second one is told, capitals or not."""
    repository.write("voorbeeldstad/2026-bankjes.yml", RECORD)
    repository.commit("mine")
    repository.git("switch", "--quiet", "main")
    repository.write(other, RECORD.replace("Bankjes", "Zitplaatsen"))
    repository.commit("theirs")
    repository.git("switch", "--quiet", "mine")
    assert told(repository) == [("id-taken", "motions/voorbeeldstad/2026-bankjes.yml", "voorbeeldstad/2026-bankjes")]


def test_git_itself_refuses_to_merge_two_records_with_one_name(repository: Repository) -> None:
    """Nothing is overwritten in silence."""
    repository.write("voorbeeldstad/2026-bankjes.yml", RECORD)
    repository.commit("mine")
    repository.git("switch", "--quiet", "main")
    repository.write("voorbeeldstad/2026-bankjes.yml", RECORD.replace("Bankjes", "Zitplaatsen"))
    repository.commit("theirs")
    merged = repository.git("merge", "mine", check=False)
    assert (merged.returncode, "CONFLICT (add/add)" in merged.stdout) == (1, True)


def test_what_main_changed_is_not_ours(repository: Repository) -> None:
    """Only what the contribution itself changed is looked over."""
    repository.write("voorbeeldstad/2026-bankjes.yml", RECORD)
    repository.commit("mine")
    repository.git("switch", "--quiet", "main")
    repository.git("rm", "--quiet", f"motions/{TEAM}.yml")
    repository.commit("theirs")
    repository.git("switch", "--quiet", "mine")
    assert contribution(repository).changes == (Change(Kind.ADDED, "voorbeeldstad/2026-bankjes.yml"),)


def test_odd_names_are_kept_as_they_are(repository: Repository) -> None:
    """A name with a quote, a line end or an accent is one name."""
    name = 'voorbeeldstad/2026 "é"\n@allen.yml'
    repository.write(name, RECORD)
    repository.commit("odd")
    assert [change.path for change in contribution(repository).changes] == [name]


@pytest.mark.parametrize("base", ["nowhere", "--output=x", "", "main:motions"])
def test_an_unknown_branch_is_told(repository: Repository, base: str) -> None:
    """What git does not know is no branch, and never an option for git."""
    with pytest.raises(NoHistoryError, match="not known to git"):
        History.opened(repository.top, base)
    assert not (repository.top / "x").exists()


def test_a_folder_outside_every_repository_is_told(tmp_path: Path) -> None:
    """Without git there is nothing to compare with."""
    with pytest.raises(NoHistoryError):
        History.opened(tmp_path, "main")


def publish(repository: Repository, *urls: str) -> None:
    """Say on main that these addresses were published."""
    repository.write(LIST, "".join(f"{url}\n" for url in urls))
    repository.commit("published")
    repository.git("branch", "--force", "main", "mine")


def test_an_address_that_is_taken_off_the_list_fails(repository: Repository) -> None:
    """The list of published addresses only grows; a line that moves stays in it."""
    publish(repository, "themas/wonen/", "ideeen/watertappunten/")
    repository.write(LIST, "# lijst\nideeen/watertappunten/\nthemas/\n")
    assert told(repository) == [("address-unlisted", f"motions/{LIST}", "themas/wonen/")]


def test_a_list_that_is_taken_away_fails(repository: Repository) -> None:
    """Without the list each of its lines is missing."""
    publish(repository, "themas/wonen/", "ideeen/watertappunten/")
    repository.git("rm", "--quiet", f"motions/{LIST}")
    assert [code for code, _, _ in told(repository)] == ["address-unlisted"] * 2


def test_a_published_motion_that_is_gone_is_told_once(repository: Repository) -> None:
    """The check finds it by the list and the review by git: it is told at the file that is gone."""
    publish(repository, f"moties/{TEAM}/")
    repository.git("rm", "--quiet", f"motions/{TEAM}.yml")
    assert told(repository) == [("id-vanished", f"motions/{TEAM}.yml", TEAM)]


def test_every_code_that_compares_with_main_is_tested_here() -> None:
    """The rules of `history` have their cases here and in `test_addresses.py`, since a folder alone can't show them."""
    words = Path(__file__).read_text("utf-8") + (ROOT / "tests" / "moved" / "test_addresses.py").read_text("utf-8")
    assert [entry.code for entry in ENTRIES if f'"{entry.code}"' not in words] == []
