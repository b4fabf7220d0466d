"""For each code: a machine mends it, or there is a reason why only a person can."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from generator.editing.fix_library import Workshop
from generator.findings.catalogue import CATALOGUE
from generator.findings.finding import MENDABLE
from generator.records.folder import read_files, shown_path, walk
from generator.records.places import read_places
from generator.records.registers import read_registers
from generator.records.write_all import write_all
from tests.conftest import FICTION
from tests.findings.test_findings import (
    ABOUT_THE_CASE,
    FIXTURES,
    INVALID,
    TODAY,
    expected_codes,
    fictional_registers,
    made,
)

LINES = [line.split("\t") for line in (FIXTURES / "mended.tsv").read_text("utf-8").splitlines()]
ANSWERS = {code: answer for code, answer, _ in LINES}


def workshop(case: Path, tmp_path: Path) -> Workshop:
    """Put a copy of a case on the bench, with the registers that it is checked by."""
    root, _ = made(case, tmp_path)
    if root == case:
        root = Path(shutil.copytree(case, tmp_path / "motions", symlinks=True))
    own = (root / "_registers").is_dir()
    registers = read_registers(root, shown_path(root)) if own else replace(fictional_registers(), findings=[])
    folder = read_files(root, [path for path in walk(root) if path.name not in ABOUT_THE_CASE])
    places = read_places(root if (root / "_registers" / "municipalities.csv").exists() else FICTION)
    return Workshop(root, folder, registers, places)


@pytest.mark.parametrize("case", INVALID, ids=lambda case: case.name)
def test_a_machine_mends_what_the_table_says(case: Path, tmp_path: Path) -> None:
    """No finding goes of which the table says that only a person can decide it, and what is mended is written so."""
    council_group = workshop(case, tmp_path)
    before = [finding.code for finding in council_group.findings(TODAY)]
    write_all(council_group.root, [change.write for change in council_group.fixed()])
    after = [finding.code for finding in council_group.findings(TODAY)]
    gone = {code for code in before if before.count(code) > after.count(code)}
    assert {code for code in gone if ANSWERS[code] == "no"} == set()
    assert {code for code in after if before.count(code) < after.count(code)} == set()
    assert [finding.code for finding in workshop_again(council_group).findings(TODAY)] == after


def workshop_again(council_group: Workshop) -> Workshop:
    """Read from disk what was written."""
    files = [path for path in walk(council_group.root) if path.name not in ABOUT_THE_CASE]
    return Workshop(
        council_group.root, read_files(council_group.root, files), council_group.reading, council_group.places
    )


@pytest.mark.parametrize("code", [code for code, answer in ANSWERS.items() if answer == "yes"])
def test_what_can_be_mended_is(code: str, tmp_path: Path) -> None:
    """At least one case of each such code is gone afterwards."""
    cases = [case for case in INVALID if code in expected_codes(case)]
    for at, case in enumerate(cases):
        (tmp_path / str(at)).mkdir()
        council_group = workshop(case, tmp_path / str(at))
        before = [finding.code for finding in council_group.findings(TODAY)].count(code)
        council_group.fixed()
        if [finding.code for finding in council_group.findings(TODAY)].count(code) < before:
            return
    pytest.fail(f"no case of {code} is mended")


def test_every_code_has_an_answer() -> None:
    """A code without an answer, or an answer without a code, fails; a no has its reason."""
    assert set(ANSWERS) == set(CATALOGUE)
    assert len(LINES) == len(ANSWERS)
    assert [
        code for code, answer, reason in LINES if answer not in {"yes", "no"} or (answer == "no" and not reason)
    ] == []


@pytest.mark.parametrize("case", INVALID, ids=lambda case: case.name)
def test_what_is_promised_is_mended(case: Path, tmp_path: Path) -> None:
    """A finding says that `motions fix` mends it only where it does."""
    bench = workshop(case, tmp_path)
    bench.fixed()
    left = bench.findings(TODAY)
    assert not any(MENDABLE in finding.facts for finding in left)
