"""The Word template: an editor changes it in Word, and the browser fills it in."""

import shutil
from pathlib import Path

from generator.pages.page import TEMPLATES

TEMPLATE = TEMPLATES / "word" / "motion.docx"
PUBLISHED = "assets/word/motion.docx"


def write_word(site: Path) -> None:
    """Copy the template into a built site."""
    path = site / PUBLISHED
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(TEMPLATE, path)
