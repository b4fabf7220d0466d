"""The benchmark itself works; it takes a while, so `make bench` runs this and `make test` does not."""

from pathlib import Path

from benchmarks.library import material, write
from benchmarks.run import STAGES, ours
from generator.publishing.build import build_site
from tests.conftest import ROOT


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


def test_a_made_up_library_builds_with_the_handbook(tmp_path: Path) -> None:
    """Whoever measures with the settings of this repository gets a site: no page links to what is not there."""
    write(material(), 20, tmp_path / "motions")
    assert build_site(ROOT / "mkdocs.yml", tmp_path / "site", tmp_path / "motions")
