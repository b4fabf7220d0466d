"""A site that is built again after edits is the site that a build from nothing makes, byte for byte."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.cli.main import main
from generator.pages.page import TEMPLATES
from generator.pages.site_file import SiteFile
from generator.publishing import unchanged
from generator.publishing.making import LastSite, Maker
from tests.conftest import FICTION, ROOT

Edit = Callable[[Path], object]

CONFIG = """\
INHERIT: {root}/tests/site.yml
site_name: Een
docs_dir: {root}/tests/docs
"""


def _in(name: str, old: str, new: str) -> Edit:
    def edit(folder: Path) -> None:
        path = folder / name
        words = path.read_text("utf-8")
        assert old in words
        path.write_text(words.replace(old, new, 1), "utf-8")

    return edit


def _gone(name: str) -> Edit:
    return lambda folder: (folder / name).unlink()


def test_a_file_is_taken_over_only_as_it_was_made(tmp_path: Path) -> None:
    """Another recipe, another file in its place, no file and no recipe that can be told: it is made."""
    made: list[str] = []

    def file(path: str, recipe: object) -> SiteFile:
        return SiteFile(path, recipe, lambda: made.append(path) or f"{recipe}")

    def build(*files: SiteFile) -> list[str]:
        made.clear()
        last = LastSite.read(tmp_path / "site", tmp_path / "marks.json", "same")
        last.learn([last.make_all(files, tmp_path / "new")])
        shutil.rmtree(tmp_path / "site", ignore_errors=True)
        (tmp_path / "new").rename(tmp_path / "site")
        last.keep()
        return list(made)
