"""Builds the site in a fresh folder beside the old one and swaps the two only when everything has succeeded."""

import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import jinja2
from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")


class BuildFailedError(Exception):
    """The site could not be built; the message says why, the last good site is where it was."""


def build_site(config_file: Path, site: Path, motions: Path) -> int:
    """Build the whole site and return how many files it has.

    Args:
        config_file: the `mkdocs.yml` to build by.
        site: where the site goes; what is there stays until the new one is complete.
        motions: the motions folder.

    Raises:
        BuildFailedError: a record, page or template is wrong.
    """
    if site.exists() and not (site / "index.html").exists() and any(site.iterdir()):
        message = f"{site} holds something that is no site; choose another folder or empty it."
        raise BuildFailedError(message)
    site.parent.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=f".{site.name}-", dir=site.parent))
    try:
        _build(config_file, staging, motions)
        staging.chmod(0o755)
        _swap(staging, site)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return sum(path.is_file() for path in site.rglob("*"))


def _build(config_file: Path, staging: Path, motions: Path) -> None:
    os.environ["MOTIONS"] = str(motions.resolve())
    with _warnings_shown():
        try:
            config = load_config(str(config_file), site_dir=str(staging), strict=True)
            config.plugins.on_startup(command="build", dirty=False)
            mkdocs_build.build(config)
        except (MkDocsException, click.ClickException, jinja2.TemplateError) as error:
            raise BuildFailedError(str(error)) from error
        finally:
            os.environ.pop("MOTIONS", None)


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
    old = site.with_name(f".{site.name}-old")
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    try:
        staging.rename(site)
    except OSError:
        if old.exists():
            old.rename(site)
        raise
    shutil.rmtree(old, ignore_errors=True)
