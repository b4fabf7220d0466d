"""Builds the site in a fresh folder beside the old one, and puts it in its place only when everything has succeeded."""

import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config

from generator.i18n.language import N_
from generator.publishing.failure import BuildFailedError
from generator.publishing.making import Maker
from generator.publishing.moving import move_in, put_right, swap
from generator.publishing.open_data.parts import INDEX
from generator.publishing.overrides import Overrides, overriding
from generator.records.lock import locked_if_free
from generator.settings import PLUGIN

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")


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


def make_site(config_file: Path, site: Path, options: Overrides, maker: Maker) -> int:
    """Build the whole site as `build_site` does.

    Args:
        config_file: as there.
        site: as there.
        options: what was asked for on the command line.
        maker: knows which files need not be made again.

    Raises:
        BuildFailedError: as there.
    """
    try:
        with overriding(options):
            return _built(config_file, site.resolve(), maker)
    except BuildFailedError:
        raise
    except Exception as error:  # whatever went wrong, one sentence is told and the last good site is where it was
        raise BuildFailedError.of(error, site) from error


def _built(config_file: Path, site: Path, maker: Maker) -> int:
    put_right(site)
    _refuse_other(site)
    site.parent.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=f".{site.name}-new-", dir=site.parent))
    with locked_if_free(staging):
        try:
            _build(config_file, staging, maker)
            paths = maker.paths(staging)
            staging.chmod(0o755)
            _place(staging, site, maker, paths)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    return len(paths)


def _place(staging: Path, site: Path, maker: Maker, paths: frozenset[str]) -> None:
    if maker.knows_nothing:
        swap(staging, site)
    elif maker.is_touched():
        raise BuildFailedError(N_("Something changed {site} while it was built; build again."), site=site)
    else:
        move_in(staging, site, paths)


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
    if "index.html" not in maker.paths(staging):
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
