"""Every code has a case with exactly the findings that belong to it, and whatever is right gives none."""

import json
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import fields as parts_of
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from generator.checks.run import check
from generator.checks.tags import usual_tags
from generator.findings.catalogue import CATALOGUE, history, importing
from generator.findings.finding import Entry, Finding
from generator.findings.render import render_text
from generator.findings.suggest import suggest
from generator.i18n.language import LANGUAGES, language
from generator.records.events import parse
from generator.records.folder import read_files, shown_path, walk
from generator.records.places import read_places
from generator.records.record import read_record
from generator.records.registers import RegisterReading, read_registers
from generator.records.source import Source
from tests.conftest import FICTION, ROOT

FIXTURES = ROOT / "tests" / "fixtures"
INVALID = sorted(path for path in (FIXTURES / "invalid").iterdir() if path.is_dir())
VALID = sorted((FIXTURES / "valid").glob("*.yml"))
TODAY = date(2026, 11, 23)
ABOUT_THE_CASE = {"expected.txt", "steps.txt"}


def _link(root: Path, name: str, target: str) -> None:
    (root / name).symlink_to(target)


def _copy(root: Path, name: str, other: str) -> None:
    (root / other).parent.mkdir(exist_ok=True)
    if (root / other).exists():
        pytest.skip("this disk takes two names that differ by capitals or accents for one")
    shutil.copy(root / name, root / other)


def _grow(root: Path, name: str, size: str) -> None:
    with (root / name).open("ab") as content:
        content.write(b"#" * (int(size) - content.tell()))


STEPS: dict[str, Callable[..., object]] = {
    "link": _link,
    "copy": _copy,
    "grow": _grow,
    "folder": lambda root, name: (root / name).mkdir(parents=True),
    "move": lambda root, name, other: (root / name).rename(root / other),
    "pipe": lambda root, name: os.mkfifo(root / name),
    "executable": lambda root, name: (root / name).chmod(0o755),
    "missing": lambda root, name: (root / name).unlink(missing_ok=True),
}
"""What can't be in git as it is, made from the lines of `steps.txt`."""


def made(case: Path, tmp_path: Path) -> tuple[Path, list[Path]]:
    """Return the folder of a case, and files to be read besides those in it."""
    if not (case / "steps.txt").exists():
        return case, []
    root = tmp_path / "motions"
    shutil.copytree(case, root)
    steps = [line.split() for line in (case / "steps.txt").read_text("utf-8").splitlines()]
    for name, *words in steps:
        STEPS[name](root, *words)
    return root, [root / words[0] for name, *words in steps if name == "missing"]


@cache
def fictional_registers() -> RegisterReading:
    """Return the registers of the fictional library, without what leads to its motions."""
    reading = read_registers(FICTION, "tests/library")
    reading.registers = replace(reading.registers, collections={})
    reading.files = {}  # they lead to motions of the fictional library, which a case does not have
    return reading


def findings_of(case: Path, tmp_path: Path) -> list[Finding]:
    """Check the small library of a case; registers that it does not have are those of the fictional library."""
    root, extra = made(case, tmp_path)
    shown = shown_path(root)
    own = (root / "_registers").is_dir()
    registers = read_registers(root, shown) if own else fictional_registers()
    folder = read_files(root, [*(path for path in walk(root) if path.name not in ABOUT_THE_CASE), *extra])
    places = read_places(root if (root / "_registers" / "municipalities.csv").exists() else FICTION)
    findings = check(folder, registers, places, TODAY)
    return [replace(finding, file=finding.file.removeprefix(f"{shown}/")) for finding in findings]


def _line(finding: Finding) -> str:
    return f"{finding.file}:{finding.line}:{finding.column}: {finding.code} {finding.field}".rstrip()


def expected_codes(case: Path) -> list[str]:
    """Return the codes that a case is to give."""
    lines = (case / "expected.txt").read_text("utf-8").splitlines()
    return [line.rsplit(": ", 1)[1].split()[0] for line in lines]


@pytest.mark.parametrize("case", INVALID, ids=lambda case: case.name)
def test_a_case_gives_exactly_its_findings(case: Path, tmp_path: Path) -> None:
    """A mistake is told once, at its place, under its code, in the order of the file.

    In every language each finding brings the facts that its sentences need, and no place is left open.
    """
    expected = (case / "expected.txt").read_text("utf-8").splitlines()
    found = findings_of(case, tmp_path)
    assert [_line(finding) for finding in found] == expected
    for finding, code in product(found, LANGUAGES):
        words = render_text([finding], language(code))
        assert f"[{finding.code}]" in words
        assert not any(f"{{{fact}}}" in words for fact in finding.facts)


PERSONAL = [case for case in INVALID if case.name.startswith(("personal-", "names-withheld"))]


@pytest.mark.parametrize("case", PERSONAL, ids=lambda case: case.name)
def test_a_finding_about_a_person_shows_nothing_of_it(case: Path, tmp_path: Path) -> None:
    """A finding stands in public logs, so neither it nor another one about that line repeats the line."""
    found = findings_of(case, tmp_path)
    lines = {(finding.file, finding.line) for finding in found if finding.code.startswith(("personal-", "names-"))}
    assert lines
    assert not any(finding.excerpt for finding in found if (finding.file, finding.line) in lines)
    values = [str(finding.facts.get("value", "")) for finding in found if finding.code.startswith("personal-")]
    assert all(len(value) <= 4 for value in values)


def test_cases_and_expectations_belong_together() -> None:
    """A case has an expectation and something to read, and there is no expectation without a case."""
    for case in INVALID:
        names = {path.name for path in case.rglob("*") if path.is_file()}
        assert "expected.txt" in names, f"{case.name} has no expected.txt"
        assert names - ABOUT_THE_CASE, f"{case.name} has nothing to read"
    strays = [path for path in (FIXTURES / "invalid").rglob("expected.txt") if path.parent not in INVALID]
    assert strays == []


def test_each_code_has_a_case_and_each_case_a_code() -> None:
    """The catalogue and the cases know the same codes; import and review have their cases in tests of their own."""
    seen = {code for case in INVALID for code in expected_codes(case)}
    elsewhere = {entry.code for module in (history, importing) for entry in module.ENTRIES}
    assert seen | elsewhere == set(CATALOGUE)


def test_a_case_is_named_after_its_code() -> None:
    """The folder says which code it is about, so that a case is found by its code."""
    named = [case for case in INVALID if case.name != "ten-mistakes"]
    assert [case.name for case in named if case.name.split("--")[0] not in expected_codes(case)] == []


def test_ten_mistakes_give_ten_findings(tmp_path: Path) -> None:
    """Every mistake of a file is told in one run, each once."""
    found = findings_of(FIXTURES / "invalid" / "ten-mistakes", tmp_path)
    assert len(found) == 10
    assert len({finding.field for finding in found}) == 10


@pytest.mark.parametrize("entry", CATALOGUE.values(), ids=lambda entry: entry.code)
def test_an_entry_says_everything(entry: Entry) -> None:
    """What, where, how to mend and why are told in four different sentences, with a wrong and a right example."""
    words = [str(getattr(entry, part.name)) for part in parts_of(Entry) if part.name not in {"code", "level"}]
    assert all(word.strip() for word in words)
    assert len(set(words)) == len(words)
    assert entry.message[0] == entry.message[0].lower()
    assert entry.mend.endswith(".")
    assert entry.why.endswith(".")


@pytest.mark.parametrize("entry", CATALOGUE.values(), ids=lambda entry: entry.code)
def test_the_right_example_can_be_read(entry: Entry) -> None:
    """What a contributor copies from the page of a code is sound YAML."""
    _, findings = parse(Source(entry.code, entry.right))
    assert findings == []


def test_each_entry_stands_under_its_own_code() -> None:
    """No code is told twice, and the dictionary's names are the codes."""
    assert [code for code, entry in CATALOGUE.items() if code != entry.code] == []


SUGGESTIONS = [line.split("\t") for line in (FIXTURES / "suggestions.tsv").read_text("utf-8").splitlines()]


@pytest.mark.parametrize(("line", "code", "suggestion"), SUGGESTIONS, ids=[words[0] for words in SUGGESTIONS])
def test_did_you_mean(line: str, code: str, suggestion: str, tmp_path: Path) -> None:
    """A word that is nearly right brings the right one; a word that is like none brings none."""
    record = "title: Proef\nadded: 2026-11-01\nsources: [{url: https://raad.voorbeeldstad.example}]\n"
    defaults = {"municipality": "voorbeeldstad", "submitted": "2025-01-23", "themes": "[klimaatadaptatie]"}
    record += "".join(f"{name}: {value}\n" for name, value in defaults.items() if not line.startswith(f"{name}:"))
    (tmp_path / "voorbeeldstad").mkdir()
    (tmp_path / "voorbeeldstad" / "2025-proef.yml").write_text(f"{record}{line}\n", "utf-8")
    (finding,) = findings_of(tmp_path, tmp_path)
    assert (finding.code, finding.facts["suggestion"]) == (code, suggestion)


def test_of_two_as_near_the_first_letter_tells() -> None:
    """The first letter is the one that people get right, whatever the order of the alphabet."""
    assert suggest("zutfen", {"Putten": "putten", "Zutphen": "zutphen"}) == "zutphen"


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_a_right_record_keeps_its_exact_values(path: Path) -> None:
    """What was written comes out letter for letter, in NFC, and gives no finding."""
    record = read_record(f"voorbeeldstad/2025-{path.stem}", path.name, path.read_bytes())
    assert record.findings == []
    assert record.motion is not None
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    assert record.motion.model_dump(mode="json", by_alias=True, exclude_defaults=True) == expected


def test_right_records_break_no_rule(tmp_path: Path) -> None:
    """The right records pass every rule, across fields and records too."""
    for path in VALID:
        text = path.read_text("utf-8")
        name = "model" if "model: true" in text else "voorbeeldstad"
        year = re.search(r"(?m)^submitted: *(\d{4})", text)
        (tmp_path / name).mkdir(exist_ok=True)
        shutil.copy(path, tmp_path / name / f"{year[1] if year else 2025}-{path.name}")
    assert [_line(finding) for finding in findings_of(tmp_path, tmp_path)] == []


def test_each_right_record_has_its_values_beside_it() -> None:
    """A record without expected values, or the reverse, fails."""
    assert {path.stem for path in VALID} == {path.stem for path in (FIXTURES / "valid").glob("*.json")}


TAGS = [line.split("\t") for line in (FIXTURES / "tags.tsv").read_text("utf-8").splitlines()]


@pytest.mark.parametrize(("one", "other", "same"), TAGS, ids=[f"{words[0]}-{words[1]}" for words in TAGS])
def test_tags_that_are_one_word(one: str, other: str, same: str) -> None:
    """A plural or a hyphen makes no other tag, and two words never become one."""
    assert len(set(usual_tags([one, other]).values())) == (1 if same == "ja" else 2)
    assert len(set(usual_tags([other, one]).values())) == (1 if same == "ja" else 2)


def test_a_register_names_a_municipality_as_a_record_does(tmp_path: Path) -> None:
    """By slug, by code or by name, a party of one municipality is found there."""
    (tmp_path / "_registers").mkdir()
    names = ("voorbeeldstad", "GM0991", "Voorbeeldstad", "'''t Voorbeeld'")
    parts = [f"- {{slug: lijst-{at}, name: Lijst {at}, municipality: {name}}}\n" for at, name in enumerate(names)]
    (tmp_path / "_registers" / "parties.yml").write_text("".join(parts), "utf-8")
    for name in ("municipalities.csv", "former-municipalities.csv"):
        shutil.copy(FICTION / "_registers" / name, tmp_path / "_registers" / name)
    reading = read_registers(tmp_path, "motions")
    assert reading.findings == []
    found = [reading.registers.party(f"lijst {at}", "voorbeeldstad", TODAY) for at in range(len(names))]
    assert all(found)
    assert reading.registers.party("lijst 1", "duinrecht", TODAY) is None


def test_an_edit_of_the_table_of_municipalities_is_seen(tmp_path: Path) -> None:
    """A preview reads the table again when it changed."""
    shutil.copytree(FICTION / "_registers", tmp_path / "_registers")
    table = tmp_path / "_registers" / "municipalities.csv"
    assert read_places(tmp_path).slug_of("Nieuwstad") is None
    row = "GM0999,nieuwstad,Nieuwstad,,Noorderland,30000,2026,\n"
    table.write_text(table.read_text("utf-8") + row, "utf-8")
    assert read_places(tmp_path).slug_of("Nieuwstad") == "nieuwstad"


def test_any_bytes_in_a_table_of_municipalities_end_in_a_finding(tmp_path: Path) -> None:
    """No table raises, whatever is in it."""
    (tmp_path / "_registers").mkdir()
    table = tmp_path / "_registers" / "municipalities.csv"
    (tmp_path / "_registers" / "former-municipalities.csv").write_text("date,code,slug,name,successors\n", "utf-8")
    head = b"code,slug,name,other_names,province,population,population_year,neighbours\n"
    for content in (b"", b"\n\n", b"\xff", b"\0", head + b'"' + b"a" * 200_000, head + b"a,b\rc", b"a" * 300_000):
        table.write_bytes(content)
        assert read_registers(tmp_path, "motions").findings
