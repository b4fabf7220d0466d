"""Builds the site in a fresh folder beside the old one and swaps the two only when everything has succeeded."""

import glob
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import DEVNULL, Popen

from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config

from generator.i18n.language import N_
from generator.publishing.failure import BuildFailedError
from generator.publishing.making import Maker
from generator.publishing.open_data.motions import INDEX
from generator.publishing.overrides import Overrides, overriding
from generator.records.lock import locked_if_free
from generator.settings import PLUGIN

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

_REMOVING = "import shutil, sys; shutil.rmtree(sys.argv[1], ignore_errors=True)"


def build_site(config_file: Path, site: Path, motions: Path | None = None, language: str | None = None) -> int:
    """Build the whole site, every file of it, and return how many there are.

    Args:
        config_file: the `mkdocs.yml` to build by.
        site: where the site goes; what is there stays until the new one is complete.
        motions: the motions folder, where another was asked for than `config_file` says.
        language: that of the interface, where another was asked for than `config_file` says.

    Raises:
        BuildFailedError: a record, page or template is wrong, or the disk refuses.
    """
    return make_site(config_file, site, Overrides(motions, language), Maker())


def make_site(config_file: Path, site: Path, wish: Overrides, maker: Maker) -> int:
    """Build the whole site as `build_site` does.

    Args:
        config_file: as there.
        site: as there.
        wish: what was asked for on the command line.
        maker: knows which files need not be made again.

    Raises:
        BuildFailedError: as there.
    """
    try:
        with overriding(wish):
            return _built(config_file, site.resolve(), maker)
    except BuildFailedError:
        raise
    except Exception as error:  # whatever went wrong, one sentence is told and the last good site is where it was
        raise BuildFailedError.of(error, site) from error


def _built(config_file: Path, site: Path, maker: Maker) -> int:
    _put_back(site)
    _refuse_other(site)
    site.parent.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=f".{site.name}-new-", dir=site.parent))
    with locked_if_free(staging):
        try:
            _build(config_file, staging, maker)
            count = sum(len(files) for _folder, _folders, files in os.walk(staging))
            staging.chmod(0o755)
            _swap(staging, site)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    return count


def _put_back(site: Path) -> None:
    """Put the last good site back where a build was killed between its two renames, and clear what such builds left."""
    left = _left(site, "old")
    if left and not site.exists():
        max(left, key=lambda folder: folder.stat().st_mtime).rename(site)
    for folder in (*_left(site, "old"), *_left(site, "new"), *_left(site, "gone")):
        with locked_if_free(folder) as is_free:  # else another build is at work in it
            if is_free:
                shutil.rmtree(folder, ignore_errors=True)


def _left(site: Path, kind: str) -> list[Path]:
    found = site.parent.glob(f".{glob.escape(site.name)}-{kind}-*")
    return [folder for folder in found if folder.is_dir() and not folder.is_symlink()]


def _refuse_other(site: Path) -> None:
    """Refuse a folder with anything in it that we did not write."""
    if site.exists() and not (site / INDEX).exists() and any(site.iterdir()):
        sentence = N_("{site} holds something that is no site of ours; choose another folder or empty it.")
        raise BuildFailedError(sentence, site=site)


def _build(config_file: Path, staging: Path, maker: Maker) -> None:
    with _warnings_shown():
        config = load_config(str(config_file), site_dir=str(staging), strict=True)
        config.plugins.on_startup(command="build", dirty=False)
        plugin = config.plugins.get(PLUGIN)
        if plugin:
            plugin.maker = maker  # it is ours
        try:
            mkdocs_build.build(config)
        finally:
            if plugin:
                plugin.ahead.stop()
    if not (staging / "index.html").is_file():
        sentence = N_("The build wrote no front page; is the plugin 'motiewijzer' in {config}?")
        raise BuildFailedError(sentence, config=config_file)


@contextmanager
def _warnings_shown() -> Iterator[None]:
    """Let warnings of MkDocs reach the terminal, since strict mode stops on them."""
    handler = logging.StreamHandler()
    handler.setLevel(logging.WARNING)
    logger = logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)


def _swap(staging: Path, site: Path) -> None:
    """Put the new site in the place of the old one by two renames, and the old one back if the second fails."""
    old = site.with_name(staging.name.replace("-new-", "-old-"))
    if site.exists():
        site.rename(old)
    try:
        staging.rename(site)
    except OSError:
        if old.exists() and not site.exists():
            old.rename(site)
        raise
    if old.exists():
        _let_go(old)


def _let_go(old: Path) -> None:
    """Remove an old site without anybody waiting for it; where that is broken off the next build clears the rest."""
    gone = old.rename(old.with_name(old.name.replace("-old-", "-gone-")))
    command = [sys.executable, "-I", "-c", _REMOVING, str(gone)]
    remover = Popen(command, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL, start_new_session=True)  # noqa: S603  # ours
    remover.returncode = 0  # else Python warns that nobody waits for it
