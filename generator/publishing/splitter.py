"""The splitter for the form: its modules and its table of phrases, the very files that `motions import` runs."""

import shutil
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "site_templates" / "splitter"
SCRIPTS = "assets/js/splitter"
PHRASES = "words/splitting.json"


def write_splitter(site: Path) -> None:
    """Copy the splitter into a built site."""
    shutil.copytree(FOLDER, site / SCRIPTS, ignore=shutil.ignore_patterns("*.json"), dirs_exist_ok=True)
    path = site / PHRASES
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(FOLDER / "phrases.json", path)
