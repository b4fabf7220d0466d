"""Styles, scripts and pictures of the site: each room of `site_templates` is published as it lies, below `assets/`."""

import shutil
from pathlib import Path

from generator.pages.render import TEMPLATES

KINDS = {".css", ".js", ".svg"}


def write_assets(site: Path) -> None:
    """Copy what browsers load of every room into a built site; relative imports between rooms stay right."""
    for path in TEMPLATES.rglob("*"):
        if path.suffix in KINDS:
            target = site / "assets" / path.relative_to(TEMPLATES)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
