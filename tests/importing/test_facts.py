"""Files of facts: complete records of all rows that can be one, none that says more than its row, nothing twice."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator.library.load import load
from generator.model.motion import Motion
from generator.records.record import read_record
from tests.conftest import ROOT
from tests.importing.samples import drafts, library, run

BATCH = ROOT / "tests" / "importing" / "facts" / "batch.jsonl"
BENCHES = "voorbeeldstad/2020-bankjes-in-het-park"
FIRST = "voorbeeldstad/2019-bankjes-in-het-park"
TAPS = "waterveen/2018-drinkwater-op-elk-plein"
DUNES = "duinrecht/2018-tappunten"
SHADE = "oud-waterveen/2018-schaduw-bij-haltes"


def batch(folder: Path, *keys: str) -> Path:
    """Return a file with these rows of the batch, or with all."""
    path = folder / "facts.jsonl"
    lines = BATCH.read_text("utf-8").splitlines()
    chosen = [line for line in lines if not keys or json.loads(line)["row"] in keys]
    path.write_text("\n".join(chosen) + "\n", "utf-8")
    return path


def motion(root: Path, key: str) -> Motion:
    """Read a record that was made."""
    found = read_record(key, key, (root / f"{key}.yml").read_bytes()).motion
    assert found is not None
    return found


def report(root: Path) -> dict[str, dict[str, Any]]:
    """Return what the report says of each row that was taken."""
    content = json.loads((root / "_reports" / "pile.json").read_text("utf-8"))
    return {one["row"]: one for one in content["drafts"]}


def test_a_batch_becomes_complete_records(tmp_path: Path) -> None:
    """All records that can be made are made and hold no error; the other rows are listed with why."""
    root = library(tmp_path)
    result = run(root, batch(tmp_path))
    assert result.exit_code == 0, result.output
    assert drafts(root) == sorted([DUNES, SHADE, FIRST, BENCHES, TAPS])
    assert not [one for one in load(root, None).errors if "_registers" not in one.file]
    assert result.output.splitlines()[-1] == "5 new records, 0 completed, 5 not imported: written."
    waiting = json.loads((root / "_reports" / "pile.json").read_text("utf-8"))["waiting"]
    assert {one["row"]: one["code"] for one in waiting} == {
        "pages:4": "import-skipped",
        "pages:5": "import-date",
        "pages:6": "import-municipality",
        "pages:7": "import-theme",
        "pages:8": "import-date",
    }


def test_a_row_becomes_what_it_says(tmp_path: Path) -> None:
    """Dates as they are known, the one side that is named, a pledge, what came of it, and whose title it is."""
    root = library(tmp_path)
    run(root, batch(tmp_path))
    first, benches, taps, dunes = (motion(root, key) for key in (FIRST, BENCHES, TAPS, DUNES))
    assert [who.party for who in first.submitters] == ["PvdA", "Student & Stad"]
    (rejected,) = first.decisions
    assert rejected.votes
    assert (rejected.votes.in_favour, rejected.votes.listed) == (12, "against")
    assert benches.decisions[0].manner == "unanimous"
    assert [str(news.expected) for news in benches.follow_up] == ["2021-06-01"]
    assert (taps.title_given, str(taps.submitted), str(taps.decisions[0].date)) == (False, "2018-11", "2018-11")
    assert taps.decisions[0].status == "tied"
    assert dunes.decisions[0].pledge
    assert dunes.decisions[0].pledge.text == "De wethouder zoekt tien plekken."
    assert str(dunes.follow_up[0].date) == "2019-02"
    assert [source.kind for source in (*first.sources, *taps.sources)] == ["document", "page"]


def test_lineage_leads_to_records_and_else_to_the_council(tmp_path: Path) -> None:
    """Another row by its id, a revision, the one record of a council with the idea; what a reader compared is noted."""
    root = library(tmp_path)
    run(root, batch(tmp_path))
    assert [(one.motion, one.how) for one in motion(root, BENCHES).based_on] == [(FIRST, "revises")]
    (taps,) = motion(root, TAPS).based_on
    assert (taps.motion, taps.how, taps.evidence) == (DUNES, "adapted", "https://nieuws.waterveen.example/tap")
    (dunes,) = motion(root, DUNES).based_on
    assert (dunes.municipality, dunes.how) == ("voorbeeldstad", "copied")
    assert motion(root, SHADE).based_on == ()


def test_a_doubt_is_beside_the_record_and_never_in_it(tmp_path: Path) -> None:
    """Doubts, words about votes and split groups are in the report; a guess says what it was made from."""
    root = library(tmp_path)
    run(root, batch(tmp_path))
    told = report(root)
    assert {"about": "divided groups", "words": "['D66']"} in told["lijst:1"]["notes"]
    shade = told["pages:3"]
    assert shade["guessed"] == [
        {"field": "themes", "value": "mobiliteit", "why": "the reader's hint", "written": True},
        {"field": "idea", "value": "watertappunten", "why": "the reader's hint", "written": False},
    ]
    assert {one["about"] for one in shade["notes"]} == {"votes in words", "doubt", "based on, by its reader"}
    assert motion(root, SHADE).idea is None
    assert motion(root, SHADE).decisions == ()
    texts = [(root / f"{key}.yml").read_text("utf-8") for key in drafts(root)]
    assert not any("vergelijking" in text or "verdeeld" in text or "#" in text for text in texts)


def test_the_same_file_twice_adds_nothing(tmp_path: Path) -> None:
    """Every row finds its record by day with number or title, or by its source, and no byte changes."""
    root = library(tmp_path)
    run(root, batch(tmp_path))
    before = {key: (root / f"{key}.yml").read_bytes() for key in drafts(root)}
    result = run(root, batch(tmp_path))
    assert result.output.splitlines()[-1] == "0 new records, 0 completed, 5 not imported: written."
    assert {key: (root / f"{key}.yml").read_bytes() for key in drafts(root)} == before


def test_a_record_that_is_here_is_completed_and_keeps_what_it_says(tmp_path: Path) -> None:
    """Only what it lacks is added; its own words, comments and order of lines stay."""
    root = library(tmp_path)
    path = root / f"{BENCHES}.yml"
    path.parent.mkdir()
    own = (
        "title: Bankjes in het park  # zo op de lijst\nadded: 2026-01-01\nmunicipality: Voorbeeldstad\nnumber: m9\n"
        "submitted: 2020-06-11\nthemes: [mobiliteit]\n"
        "decisions:\n  - {date: 2020-06-11, status: adopted, reason: Iedereen wil zitten.}\n"
        "sources: [{url: 'https://archief.voorbeeldstad.example/1'}]\n"
    )
    path.write_text(own, "utf-8")
    result = run(root, batch(tmp_path, "lijst:2", "pages:9"))
    assert result.exit_code == 0, result.output
    made = motion(root, BENCHES)
    assert made.summary == "Nieuwe bankjes in elk park."
    assert (made.themes, made.sources[0].url) == (("mobiliteit",), "https://archief.voorbeeldstad.example/1")
    assert [(one.reason, one.manner) for one in made.decisions] == [("Iedereen wil zitten.", "unanimous")]
    assert path.read_text("utf-8").startswith("title: Bankjes in het park  # zo op de lijst\n")
    assert drafts(root) == [BENCHES]


def test_a_source_finds_a_motion_only_where_it_tells_of_one(tmp_path: Path) -> None:
    """A page with two motions of a council is no sign that they are one."""
    root = library(tmp_path)
    same = {"council": "waterveen", "date": "2020", "url": "https://p.example/1", "themes": ["wonen"]}
    rows = [{**same, "title": f"Motie {name}"} for name in ("een", "twee")]
    file = tmp_path / "facts.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    run(root, file)
    assert len(drafts(root)) == 2
    assert run(root, file).output.splitlines()[-1] == "0 new records, 0 completed, 0 not imported: written."


def test_one_error_and_nothing_is_written(tmp_path: Path) -> None:
    """A run is whole or it is not: a row with an unknown outcome keeps all the others out."""
    root = library(tmp_path)
    file = batch(tmp_path)
    file.write_text(file.read_text("utf-8").replace('"rejected"', '"weggestemd"'), "utf-8")
    result = run(root, file)
    assert result.exit_code == 1
    assert "value-unknown" in result.output
    assert "nothing was written." in result.output
    assert drafts(root) == []


def test_a_disk_that_fails_leaves_all_as_it_was(tmp_path: Path) -> None:
    """What was written before the failure is taken away again."""
    root = library(tmp_path)
    (root / "waterveen").write_text("geen map", "utf-8")
    result = run(root, batch(tmp_path))
    assert result.exit_code == 2
    assert [path.name for path in root.glob("*/*.yml") if not path.parent.name.startswith("_")] == []


def test_check_writes_a_report_and_no_record(tmp_path: Path) -> None:
    """What would come of it is told, for the page on which an editor accepts it."""
    root = library(tmp_path)
    result = run(root, batch(tmp_path), "--check")
    assert drafts(root) == []
    assert "nothing was written." in result.output
    assert set(report(root)) == {"lijst:1", "lijst:2", "pages:1", "pages:2", "pages:3"}


def test_only_what_an_editor_accepted_is_imported(tmp_path: Path) -> None:
    """The choices of the dashboard go in the place of guesses; a row that was not ticked waits."""
    root = library(tmp_path)
    decisions = tmp_path / "keuzes.json"
    chosen = [
        {"row": "pages:3", "accept": True, "themes": ["wonen"], "idea": "watertappunten"},
        {"row": "pages:2", "accept": False},
    ]
    decisions.write_text(json.dumps({"decisions": chosen}), "utf-8")
    run(root, batch(tmp_path), "--accept", decisions)
    assert drafts(root) == [SHADE]
    assert (motion(root, SHADE).themes, motion(root, SHADE).idea) == (("wonen",), "watertappunten")
    assert run(root, batch(tmp_path), "--accept", shutil.copy(BATCH, tmp_path / "anders.json")).exit_code == 2


@pytest.mark.parametrize("mark", [",", "\t"])
def test_a_table_says_the_same_in_columns(tmp_path: Path, mark: str) -> None:
    """Columns bear the names of the fields, with a dot between a field and what is in it."""
    root = library(tmp_path)
    head = "council,title,date,parties,outcome,votes.for,votes.against,votes.groups_against,themes,url"
    line = "voorbeeldstad,Bankjes,2020-06-11,PvdA; D66,adopted,14,12,VVD,wonen,https://raad.voorbeeldstad.example/1"
    file = tmp_path / "facts.csv"
    file.write_text(f"{head}\n{line}\n".replace(",", mark), "utf-8")
    result = run(root, file)
    assert result.exit_code == 0, result.output
    made = motion(root, "voorbeeldstad/2020-bankjes")
    assert [who.party for who in made.submitters] == ["PvdA", "D66"]
    (decision,) = made.decisions
    assert decision.votes is not None
    assert (decision.votes.in_favour, decision.votes.against) == (14, 12)
    assert [(vote.party, vote.side) for vote in decision.votes.parties] == [("VVD", "against")]
