"""Building: a failed build leaves the last good site, and a preview survives bad records."""

import shutil
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError

from generator.library.library import Library
from generator.publishing import counts
from generator.publishing.build import BuildFailedError, build_site
from generator.publishing.load import load
from tests.conftest import FICTION, ROOT

CONFIG = ROOT / "tests" / "site.yml"
RECORD = "voorbeeldstad/2024-huurteam.yml"


@pytest.fixture
def motions(tmp_path: Path) -> Path:
    """Copy the fictional library, to be broken."""
    return Path(shutil.copytree(FICTION, tmp_path / "motions"))


def _snapshot(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def test_a_failed_build_leaves_the_last_good_site(
    motions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A broken record stops the build with its finding; not a byte of the old site changes, nothing is left behind."""
    site = tmp_path / "site"
    build_site(CONFIG, site, motions)
    before = _snapshot(site)
    (motions / RECORD).write_text("title: [\n", "utf-8")
    with pytest.raises(BuildFailedError):
        build_site(CONFIG, site, motions)
    assert "voorbeeldstad/2024-huurteam.yml:2:1: fout[yaml-bracket]" in capsys.readouterr().err
    assert _snapshot(site) == before
    assert {path.name for path in tmp_path.iterdir()} == {"motions", "site"}


def test_a_folder_that_is_no_site_is_not_overwritten(motions: Path, tmp_path: Path) -> None:
    """A folder with somebody's files is refused."""
    site = tmp_path / "photos"
    site.mkdir()
    (site / "holiday.jpg").write_bytes(b"x")
    with pytest.raises(BuildFailedError, match="photos"):
        build_site(CONFIG, site, motions)
    assert (site / "holiday.jpg").read_bytes() == b"x"


def test_a_missing_page_is_a_named_error(site: Path, fiction: Library, tmp_path: Path) -> None:
    """Counts that differ end the build with the records that are concerned."""
    copy = Path(shutil.copytree(site, tmp_path / "site"))
    (copy / "moties/voorbeeldstad/2024-huurteam/index.html").unlink()
    with pytest.raises(PluginError, match="voorbeeldstad/2024-huurteam"):
        counts.compare(fiction, copy, len(fiction.entries))


def test_a_preview_keeps_the_last_good_page(motions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under serve a record that breaks keeps its page, and a banner and the terminal tell of it."""
    monkeypatch.setenv("MOTIONS", str(motions))
    config = load_config(str(CONFIG), site_dir=str(tmp_path / "preview"), strict=False)
    config.plugins.on_startup(command="serve", dirty=False)
    build(config)
    (motions / RECORD).write_text("title: Een huurteam\nadded: gisteren\n", "utf-8")
    build(config)
    page = (tmp_path / "preview/moties/voorbeeldstad/2024-huurteam/index.html").read_text("utf-8")
    assert "Een huurteam voor Voorbeeldstad" in page
    assert "voorbeeldstad/2024-huurteam.yml" in page


def test_two_builds_are_the_same(motions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the clock held, the same records give the same bytes, in another folder and time zone."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1764000000")
    build_site(CONFIG, tmp_path / "one", motions)
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    again = Path(shutil.copytree(motions, tmp_path / "elsewhere"))
    build_site(CONFIG, tmp_path / "two", again)
    one, two = _snapshot(tmp_path / "one"), _snapshot(tmp_path / "two")
    assert [name for name in one if one[name] != two.get(name)] == []


def test_a_clean_build_is_strict_and_complete(site: Path) -> None:
    """The fictional library builds in strict mode with its data beside it."""
    assert (site / "index.html").is_file()
    assert (site / "schema/motion.json").is_file()
    assert (site / "data/v1/index.json").is_file()


def test_former_municipality_shows_on_its_successor(site: Path) -> None:
    """A motion of a former municipality stands on the page of its successor, under its old name."""
    page = (site / "gemeenten/waterveen/index.html").read_text("utf-8")
    assert "Een veilig fietspad langs de vaart" in page
    assert "Oud-Waterveen" in page


def test_loading_without_a_clock_never_fails_on_dates(motions: Path) -> None:
    """A build does not look at the clock: a record that was right stays right."""
    text = (motions / RECORD).read_text("utf-8").replace("added: 2025-02-02", "added: 2999-01-01")
    (motions / RECORD).write_text(text, "utf-8")
    assert load(motions, None).errors == []
