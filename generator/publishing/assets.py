"""Styles, scripts and pictures of the site: each room of `site_templates` is published as it lies, below `assets/`."""

import shutil
from pathlib import Path

from mkdocs.structure.files import File

from generator.pages.page import TEMPLATES
from generator.pages.styles import JOINED, joined

KINDS = {".css", ".js", ".svg"}


def is_published_elsewhere(file: File) -> bool:
    """Whether MkDocs is to leave a file alone: scripts of the theme, which no page loads, and our own assets."""
    ours = file.abs_src_path and Path(file.abs_src_path).is_relative_to(TEMPLATES)
    return file.src_uri.startswith("assets/javascripts/") or bool(ours)


def write_assets(site: Path) -> None:
    """Copy what browsers load of every room into a built site; relative imports between rooms stay right."""
    parts = {TEMPLATES / part for name in JOINED for part in JOINED[name]}
    for path in TEMPLATES.rglob("*"):
        if path.suffix in KINDS and path not in parts:
            target = site / "assets" / path.relative_to(TEMPLATES)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    for name in JOINED:
        (site / "assets" / name).write_text(joined(name), encoding="utf-8", newline="\n")
