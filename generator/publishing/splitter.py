"""The table of phrases of the splitter for scripts in the browser: the very file that `motions import` reads."""

import shutil
from pathlib import Path

from generator.pages.page import TEMPLATES

PHRASES = "words/splitting.json"


def write_splitter(site: Path) -> None:
    """Copy the table into a built site; the modules go with all other scripts."""
    path = site / PHRASES
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(TEMPLATES / "splitter" / "phrases.json", path)
