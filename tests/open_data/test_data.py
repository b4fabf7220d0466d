"""Open data: tables, lines, registers and schemas agree with the library, and the examples of the page run."""

import csv
import io
import json
import re
import shutil
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from mkdocs.exceptions import PluginError

from generator.library.library import Library
from generator.publishing import counts
from generator.publishing.making import files_in
from generator.publishing.open_data import parts
from generator.publishing.open_data.cells import guarded, read_table, write_table
from generator.publishing.open_data.schemas import schemas
from generator.publishing.open_data.tables import MOTION_COLUMNS, VOTE_COLUMNS, votes
from tests.conftest import ROOT
from tests.feeds.feeding import written

GOLDEN = ROOT / "tests" / "open_data" / "golden"
PAGE = (ROOT / "docs" / "data.md").read_text("utf-8")


@pytest.fixture(scope="module")
def folder(fiction: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the data of the fictional library."""
    return written(fiction, tmp_path_factory.mktemp("data"))


@pytest.mark.parametrize("name", ["motions.csv", "votes.csv", "registers/themes.json", "registers/parties.json"])
def test_golden(folder: Path, name: str) -> None:
    """A file is what the golden one says, byte by byte."""
    assert (folder / "data/v1" / name).read_bytes() == (GOLDEN / name.replace("/", "-")).read_bytes()


def test_everything_keeps_to_its_schema(folder: Path) -> None:
    """Every file of data is valid by the schema that is published beside it, dates included."""
    data = folder / "data/v1"
    lines = [json.loads(line) for line in (data / "motions.ndjson").read_bytes().splitlines()]
    files = [json.loads(path.read_text("utf-8")) for path in data.glob("motions/*/*.json")]
    content = {
        "motion": [*lines, *(file for file in files if "record" in file)],
        "moved": [file for file in files if "moved_to" in file],
        "retired": [file for file in files if "retired" in file],
        "index": [json.loads((data / "index.json").read_text("utf-8"))],
        "new": [json.loads((data / "new.json").read_text("utf-8"))],
        "parts": [json.loads((data / "parts.json").read_text("utf-8"))],
        "motions-row": read_table(data / "motions.csv"),
        "votes-row": read_table(data / "votes.csv"),
    }
    for path in data.glob("registers/*.json"):
        content[path.stem] = [json.loads(path.read_text("utf-8"))]
    published = {path.stem: json.loads(path.read_text("utf-8")) for path in data.glob("schema/*.json")}
    assert set(content) == set(published) == set(schemas())
    for name, schema in published.items():
        Draft202012Validator.check_schema(schema)
        checker = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
        assert content[name]
        for one in content[name]:
            assert [error.message for error in checker.iter_errors(one)] == [], name


def test_a_schema_refuses_what_is_no_motion() -> None:
    """The schema is no formality: another field, or a day that is none, is refused."""
    checker = Draft202012Validator(schemas()["motion"], format_checker=Draft202012Validator.FORMAT_CHECKER)
    record = {"title": "x", "added": "2025-02-30", "themes": ["wonen"]}
    motion: dict[str, object] = {"id": "a/b", "path": "p", "municipality_name": None, "municipality_codes": []}
    motion |= {"province": None, "inhabitants": None, "votes": None, "national_parties": {}, "record": record}
    assert [error.json_path for error in checker.iter_errors(motion)] == ["$.record.added"]
    assert list(checker.iter_errors({**motion, "more": 1}))


def test_the_lines_are_the_files(folder: Path, fiction: Library) -> None:
    """Each line of all motions is the file of one, in the order of the list."""
    lines = (folder / "data/v1/motions.ndjson").read_bytes().splitlines(keepends=True)
    assert lines == [(folder / f"data/v1/motions/{entry.id}.json").read_bytes() for entry in fiction.entries]


def test_a_small_library_has_one_part(folder: Path, fiction: Library) -> None:
    """Every file is where it was, and the list of parts names it."""
    told = json.loads((folder / "data/v1/parts.json").read_text("utf-8"))
    names = {"lines": "motions.ndjson", "index": "index.json", "table": "motions.csv", "votes": "votes.csv"}
    assert told["motions"] == len(fiction.entries)
    whole = {name: f"data/v1/{file}" for name, file in names.items()}
    assert told["parts"] == [{"motions": len(fiction.entries), **whole}]
    assert not (folder / "data/v1/parts").exists()


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch, fiction: Library, tmp_path: Path) -> Path:
    """Write the data of a library that is too large for one file."""
    monkeypatch.setattr(parts, "MOST", len(fiction.entries) // 3)
    return written(fiction, tmp_path)


def test_a_large_library_has_parts(large: Path, fiction: Library) -> None:
    """Each motion stands in one part with its votes; what entered first stands first, so that full parts stay."""
    told = json.loads((large / "data/v1/parts.json").read_text("utf-8"))
    Draft202012Validator(schemas()["parts"]).validate(told)
    read = [_part(large, part) for part in told["parts"]]
    found = [key for part in read for key in part["lines"]]
    assert found == [entry.id for entry in sorted(fiction.entries, key=lambda one: (one.motion.added, one.id))]
    assert told["motions"] == len(found)
    for part, one in zip(told["parts"], read, strict=True):
        assert len(one["lines"]) == part["motions"] <= parts.MOST
        assert one["lines"] == one["index"] == one["table"]
        assert set(one["votes"]) <= set(one["lines"])
    cast = sum(1 for _ in votes(fiction.entries))
    assert sum(len(one["votes"]) for one in read) == cast


def _part(folder: Path, part: dict[str, str]) -> dict[str, list[str]]:
    lines = [json.loads(line)["id"] for line in (folder / part["lines"]).read_bytes().splitlines()]
    index = [line["id"] for line in json.loads((folder / part["index"]).read_text("utf-8"))]
    tables = {name: [row["id"] for row in read_table(folder / part[name])] for name in ("table", "votes")}
    return {"lines": lines, "index": index, **tables}


def test_of_a_large_library_the_known_addresses_have_the_newest(large: Path, fiction: Library) -> None:
    """The files without a number stay small too, and what they hold is the beginning of the list."""
    whole = {"lines": "motions.ndjson", "index": "index.json", "table": "motions.csv", "votes": "votes.csv"}
    newest = [entry.id for entry in fiction.entries[: parts.MOST]]
    found = _part(large, {name: f"data/v1/{file}" for name, file in whole.items()})
    assert found["lines"] == found["index"] == found["table"] == newest
    assert set(found["votes"]) <= set(newest)


def test_no_person_stands_in_a_table_or_register(folder: Path) -> None:
    """Names of councillors are in the records alone, where they can be withheld one by one."""
    for path in [*folder.glob("data/v1/*.csv"), *folder.glob("data/v1/registers/*")]:
        assert "Noor van Dalen" not in path.read_text("utf-8")


@given(words=st.text(max_size=40))
@example(words="=1+1")
@example(words="'=1+1")
@example(words="-2+3")
@example(words="\t=1")
@example(words="＝1")
@example(words="'s-Hertogenbosch")
@example(words='a;b"c\r\n,d\x00')
def test_no_cell_is_a_formula(words: str) -> None:
    """Any text comes back as it was, but for one apostrophe before what a spreadsheet would take for a formula."""
    safe = guarded(words)
    assert not re.match(r"[=+\-@\t\r\n＝＋－＠]", safe)
    assert safe in {words, f"'{words}"}
    assert words == (safe[1:] if re.match(r"'+[=+\-@\t\r\n＝＋－＠]", safe) else safe)


@given(rows=st.lists(st.tuples(st.text(max_size=20), st.text(max_size=20)), max_size=5))
def test_any_table_reads_back(rows: list[tuple[str, str]], tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever stands in the cells, the table has the same rows when it is read."""
    path = tmp_path_factory.mktemp("table") / "table.csv"
    write_table(path, ("a", "b"), rows)
    assert read_table(path) == [{"a": guarded(one), "b": guarded(two)} for one, two in rows]


def test_the_page_tells_every_column() -> None:
    """The tables of the page name the columns in their order."""
    for columns, name in ((MOTION_COLUMNS, "motions.csv"), (VOTE_COLUMNS, "votes.csv")):
        table = PAGE[PAGE.index(f"`{name}` heeft een regel") :].split("\n\n")[1]
        assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == [column.name for column in columns]


@pytest.mark.parametrize("size", ["site", "large"])
def test_the_example_in_python(size: str, fiction: Library, request: pytest.FixtureRequest) -> None:
    """The program of the page runs on a built site of any size, and counts what the library holds."""
    site: Path = request.getfixturevalue(size)
    [program] = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    program = program.replace("https://www.example.org", site.as_uri())
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, encoding="utf-8")
    told = dict.fromkeys(sorted({str(entry.motion.status or "unknown") for entry in fiction.real}), 0)
    for entry in fiction.real:
        told[str(entry.motion.status or "unknown")] += 1
    first, second = done.stdout.splitlines()
    assert json.loads(first.replace("'", '"')) == told
    assert second == f"{len(fiction.entries)} moties"


def test_the_example_in_a_spreadsheet(site: Path, fiction: Library) -> None:
    """The formulas of the page, worked out over the table as a spreadsheet opens it, count what the library holds."""
    content = (site / "data/v1/motions.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(content, newline=""), delimiter=";"))
    adopted = [entry for entry in fiction.real if entry.motion.status == "adopted"]
    on_theme = [entry for entry in adopted if "klimaatadaptatie" in entry.motion.themes]
    formulas = re.findall(r"^=AANTAL\w*\.ALS\((.*)\)$", PAGE, re.MULTILINE)
    assert [_count(formula, rows) for formula in formulas] == [len(adopted), len(on_theme)]
    assert on_theme


def _count(formula: str, rows: list[list[str]]) -> int:
    """Work out COUNTIFS over whole columns."""
    asked = re.findall(r'([A-Z]):\1;"([^"]*)"', formula)
    return sum(all(fnmatch(row[ord(column) - ord("A")], words) for column, words in asked) for row in rows)


@pytest.fixture(scope="module")
def copy(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the built site, to be broken."""
    return Path(shutil.copytree(site, tmp_path_factory.mktemp("copy") / "site"))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("data/v1/motions.ndjson", "lines of all motions"),
        ("data/v1/motions.csv", "rows of all motions"),
        ("data/v1/votes.csv", "rows of all votes"),
    ],
)
@pytest.mark.parametrize("twice", [True, False], ids=["twice", "missing"])
def test_a_row_too_many_or_too_few_is_a_named_error(
    copy: Path, fiction: Library, name: str, told: str, *, twice: bool
) -> None:
    """A file that does not hold each motion once ends the build with its name."""
    before = (copy / name).read_bytes()
    *rest, last = before.splitlines(keepends=True)
    (copy / name).write_bytes(b"".join([*rest, last, last] if twice else rest))
    with pytest.raises(PluginError, match=told):
        counts.compare(fiction, copy, files_in(copy))
    (copy / name).write_bytes(before)
    counts.compare(fiction, copy, files_in(copy))


def test_a_part_that_lacks_a_row_is_a_named_error(
    site: Path, fiction: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The motions of a large library are counted in its parts together."""
    monkeypatch.setattr(parts, "MOST", len(fiction.entries) // 3)
    whole = written(fiction, Path(shutil.copytree(site, tmp_path / "site")))
    counts.compare(fiction, whole, files_in(whole))
    lines = whole / "data/v1/parts/2/motions.ndjson"
    lines.write_bytes(b"".join(lines.read_bytes().splitlines(keepends=True)[1:]))
    with pytest.raises(PluginError, match="lines of all motions"):
        counts.compare(fiction, whole, files_in(whole))


def test_names_of_columns_and_codes_are_given_once(folder: Path) -> None:
    """No column stands twice."""
    for path in folder.glob("data/v1/*.csv"):
        header = path.read_text("utf-8-sig").splitlines()[0].split(";")
        assert len(header) == len(set(header))
