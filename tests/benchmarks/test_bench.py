"""The benchmark makes valid libraries and measures every stage; how long they take is no matter for a test."""

import sys
from pathlib import Path

import pytest

from benchmarks import hugo, stock
from benchmarks.library import Material, material, motions, write
from benchmarks.measure import Measured, Weight, measured
from benchmarks.report import Row, ratios, shown
from generator.library.library import Library
from generator.library.load import load


@pytest.fixture(scope="module")
def given(own: Library) -> Material:
    """Return what the benchmark makes its libraries of."""
    return material(own)


def test_a_library_of_fifty_has_no_errors(given: Material, tmp_path: Path) -> None:
    """The records are valid and go to many municipalities."""
    write(given, 50, tmp_path)
    loaded = load(tmp_path, None)
    assert not loaded.errors
    assert len(loaded.library.entries) == 50
    assert len(loaded.library.by_municipality) > 40
    assert any(entry.motion.has_text and entry.motion.decisions for entry in loaded.library.entries)


def test_a_small_library_is_the_beginning_of_a_large_one(given: Material) -> None:
    """The same number gives the same motion every time."""
    assert list(motions(given, 30).items()) == list(motions(given, 40).items())[:30]


def test_nothing_is_decided_before_it_was_filed(given: Material) -> None:
    """Also where of a decision only the month is known."""
    made = [motion for motion in motions(given, 1_200).values() if not motion.model]
    assert made
    assert all(motion.submitted.first <= motion.decisions[0].date.first for motion in made if motion.submitted)


def test_a_made_up_library_has_no_history(given: Material, tmp_path: Path) -> None:
    """What this library says of its own old pages and records leads nowhere in another one."""
    write(given, 1, tmp_path)
    registers = load(tmp_path, None).library.registers
    assert (registers.moved, registers.retired, registers.requests) == ((), (), ())
    assert registers.themes


def test_peers_are_given_the_same_motions(given: Material, tmp_path: Path) -> None:
    """Each motion becomes one Markdown file for each peer, with its text, its votes and its tags."""
    write(given, 20, tmp_path / "motions")
    stock.write(tmp_path / "motions", tmp_path / "stock")
    hugo.write(tmp_path / "motions", tmp_path / "hugo")
    for folder in (tmp_path / "stock" / "docs", tmp_path / "hugo" / "content"):
        assert len(list(folder.glob("moties/*/*.md"))) == 20
        words = "".join(path.read_text(encoding="utf-8") for path in folder.glob("moties/*/*.md"))
        assert all(said in words for said in ("overwegende dat", "GroenLinks", "Aangenomen", "tags:"))


def test_a_row_says_what_was_measured() -> None:
    """Figures and ratios stand on one line."""
    ours = Row(20, "build", Measured(2.0, 1.5, 50_000_000), Weight(40, 900_000, 20, 9_000, 12_000))
    stock = Row(20, "stock", Measured(4.0, 3.0, 100_000_000), Weight(30, 1_800_000, 20, 18_000, 30_000))
    assert shown(ours).split() == ["20", "build", "2.00", "1.50", "50", "9.0", "12.0", "40", "0.9"]
    first = next(ratios([ours, stock]))
    assert "build / stock: seconds 0.50  cpu 0.50  memory 0.50  page 0.50  bytes 0.50" in first
    assert "not met" in first


def test_a_process_that_fails_counts_for_nothing(tmp_path: Path) -> None:
    """A failure says why, and so does a process that was stopped."""
    took = measured([sys.executable, "-c", "raise SystemExit('no')"], tmp_path / "log", limit=60)
    assert "ended with 1: no" in took.failed
    assert "ended with 1" in shown(Row(20, "build", took))
    late = measured([sys.executable, "-c", "import time; time.sleep(60)"], tmp_path / "log", limit=0.3)
    assert "stopped after" in late.failed
