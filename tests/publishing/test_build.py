"""Building: a failed build leaves the last good site, and a preview survives bad records."""

import errno
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.commands import build as mkdocs_build
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError

from generator.i18n.language import language
from generator.library.library import Library
from generator.library.load import load
from generator.publishing import counts
from generator.publishing.build import build_site
from generator.publishing.clock import today
from generator.publishing.failure import BuildFailedError
from generator.publishing.making import files_in
from generator.publishing.overrides import Overrides, overriding
from generator.subjects.search.packs import PACKED, pack, text_of, unpack
from tests.conftest import FICTION, ROOT

CONFIG = ROOT / "tests" / "site.yml"
RECORD = "voorbeeldstad/2024-huurteam.yml"


@pytest.fixture
def motions(tmp_path: Path) -> Path:
    """Copy the fictional library, to be broken."""
    return Path(shutil.copytree(FICTION, tmp_path / "motions"))


def _snapshot(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", ["holiday.jpg", "index.html"])
def test_a_folder_that_is_no_site_of_ours_is_not_overwritten(motions: Path, tmp_path: Path, name: str) -> None:
    """A folder with somebody's files is refused, somebody's own site included."""
    site = tmp_path / "photos"
    site.mkdir()
    (site / name).write_bytes(b"x")
    with pytest.raises(BuildFailedError, match="photos"):
        build_site(CONFIG, site, motions)
    assert (site / name).read_bytes() == b"x"


@pytest.fixture
def good(site: Path, tmp_path: Path) -> Path:
    """Return the folder of a good site, beside its records."""
    return Path(shutil.copytree(site, tmp_path / "site"))


def test_a_crash_between_the_renames_loses_nothing(motions: Path, good: Path, tmp_path: Path) -> None:
    """The next build puts the last good site back before it begins, and clears what else was left."""
    site = good
    before = _snapshot(site)
    site.rename(tmp_path / ".site-old-x7")
    (motions / RECORD).write_text("title: [\n", "utf-8")
    with pytest.raises(BuildFailedError):
        build_site(CONFIG, site, motions)
    assert _snapshot(site) == before
    assert {path.name for path in tmp_path.iterdir()} == {"motions", "site"}


def test_a_build_that_ends_meanwhile_is_kept(
    motions: Path, good: Path, monkeypatch: pytest.MonkeyPatch, real_rename: Callable[[Path, Path], Path]
) -> None:
    """Where another build puts its site in place between our renames, that one stays and ours says so."""
    site = good

    def rename(path: Path, target: Path) -> Path:
        moved = real_rename(path, target)
        if path == site:
            site.mkdir()
            (site / "other").touch()
        return moved

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(BuildFailedError, match="site"):
        build_site(CONFIG, site, motions)
    assert (site / "other").exists()


@pytest.fixture
def real_rename() -> Callable[[Path, Path], Path]:
    """Return how a path is renamed, before a test changes that."""
    return Path.rename


def test_a_disk_that_refuses_is_one_sentence(
    motions: Path,
    good: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    real_rename: Callable[[Path, Path], Path],
) -> None:
    """A rename that fails names the place, in both languages, and the old site is back."""
    site = good

    def rename(path: Path, target: Path) -> Path:
        if "-new-" in path.name:
            raise OSError(errno.EBUSY, "Device or resource busy", str(path))
        return real_rename(path, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(BuildFailedError, match="can't be read, written or used: Device or resource busy") as failure:
        build_site(CONFIG, site, motions)
    assert "kan niet worden gelezen" in failure.value.translated(language("nl"))
    assert (site / "index.html").is_file()
    assert {path.name for path in tmp_path.iterdir()} == {"motions", "site"}


def test_a_place_that_can_t_be_is_one_sentence(motions: Path, tmp_path: Path) -> None:
    """A parent that can't hold a folder ends the build and no traceback."""
    (tmp_path / "file").touch()
    with pytest.raises(BuildFailedError, match="file"):
        build_site(CONFIG, tmp_path / "file" / "site", motions)


def test_a_build_that_writes_nothing_has_failed(motions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A site without a front page is none."""
    monkeypatch.setattr(mkdocs_build, "build", lambda _config: None)
    with pytest.raises(BuildFailedError, match="front page"):
        build_site(CONFIG, tmp_path / "site", motions)
    assert not (tmp_path / "site").exists()


def test_a_relative_site_lies_where_the_command_runs(
    motions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """MkDocs takes a relative folder from its settings; we take it from where we are."""
    monkeypatch.chdir(tmp_path)
    assert build_site(CONFIG, Path("site"), motions) > 0
    assert (tmp_path / "site" / "index.html").is_file()


@pytest.mark.parametrize("value", ["²", "99999999999999999999", "gisteren", ""])
def test_a_clock_that_is_no_number(
    motions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], value: str
) -> None:
    """A wrong time is ignored by a check and one sentence of a build."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    assert today().year > 2000
    with pytest.raises(BuildFailedError):
        build_site(CONFIG, tmp_path / "site", motions)
    assert "SOURCE_DATE_EPOCH" in capsys.readouterr().err


def test_addresses_that_are_files_are_refused(
    motions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The setting that breaks every link is named, with its remedy."""
    config = tmp_path / "mkdocs.yml"
    config.write_text(
        f"INHERIT: {CONFIG}\ndocs_dir: {ROOT}/docs\nuse_directory_urls: false\n",
        "utf-8",
    )
    with pytest.raises(BuildFailedError):
        build_site(config, tmp_path / "site", motions, "en")
    assert f"set use_directory_urls to true in {config}" in capsys.readouterr().err


def test_the_callers_variables_stay(motions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder and the language that are asked for go before the environment, and leave it alone."""
    monkeypatch.setenv("MOTIONS", "nowhere")
    monkeypatch.setenv("SITE_LANGUAGE", "nl")
    build_site(CONFIG, tmp_path / "site", motions, "en")
    assert (os.environ["MOTIONS"], os.environ["SITE_LANGUAGE"]) == ("nowhere", "nl")
    assert '<html lang="en"' in (tmp_path / "site" / "index.html").read_text("utf-8")


def test_what_is_asked_lasts_when_a_preview_reads_its_settings_anew(motions: Path, tmp_path: Path) -> None:
    """`mkdocs serve` loads `mkdocs.yml` before each build; the folder that was asked for stays."""
    (motions / RECORD).unlink()
    site = tmp_path / "site"
    with overriding(Overrides(motions)):
        for _ in range(2):
            config = load_config(str(CONFIG), site_dir=str(site))
            config.plugins.on_startup(command="serve", dirty=False)
            build(config)
    assert not (site / "moties" / RECORD).with_suffix("").exists()


def test_a_missing_page_is_a_named_error(site: Path, fiction: Library, tmp_path: Path) -> None:
    """Counts that differ end the build with the records that are concerned."""
    copy = Path(shutil.copytree(site, tmp_path / "site"))
    (copy / "moties/voorbeeldstad/2024-huurteam/index.html").unlink()
    with pytest.raises(PluginError, match="voorbeeldstad/2024-huurteam"):
        counts.compare(fiction, copy, files_in(copy))


def test_a_motion_that_can_t_be_found_is_a_named_error(site: Path, fiction: Library, tmp_path: Path) -> None:
    """A motion without a result to show ends the build with its id, a column that is too short with its length."""
    copy = Path(shutil.copytree(site, tmp_path / "site"))
    cards = next(path for path in copy.glob(f"search/*/cards/*{PACKED}") if "huurteam" in text_of(path))
    packed = unpack(cards)
    cards.write_bytes(pack(json.dumps([card for card in packed if "huurteam" not in card["id"]])))
    with pytest.raises(PluginError, match=r"searchable motions in .*voorbeeldstad/2024-huurteam"):
        counts.compare(fiction, copy, files_in(copy))
    cards.write_bytes(pack(json.dumps(packed)))
    columns = next(copy.glob(f"search/*/columns{PACKED}"))
    table = unpack(columns)
    table["facets"][0]["rows"] = table["facets"][0]["rows"][:-1]
    columns.write_bytes(pack(json.dumps(table)))
    with pytest.raises(PluginError, match="rows in a column of the search"):
        counts.compare(fiction, copy, files_in(copy))


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
