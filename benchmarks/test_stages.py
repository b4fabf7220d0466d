"""The benchmark itself works; it takes a while, so `make bench` runs this and `make test` does not."""

from pathlib import Path

from benchmarks.library import material, write
from benchmarks.run import STAGES, ours


def test_a_run_measures_every_stage(tmp_path: Path) -> None:
    """Each of our own stages ends well and has its figures."""
    work = tmp_path / "20"
    work.mkdir()
    write(material(), 20, work / "motions")
    rows = list(ours(20, work, work / "motions"))
    assert [row.name for row in rows if row.name != "finder"] == list(STAGES)
    assert all("kB gzipped" in row.told for row in rows if row.name == "finder")
    for row in rows:
        assert not row.took.failed
        assert row.took.seconds > 0
        assert row.took.peak > 1_000_000
    built = next(row.weight for row in rows if row.name == "build")
    assert built is not None
    assert built.pages == 20
    assert built.largest >= built.mean > 0
