"""The Word templates, of a motion and of a list: an editor changes them in Word, and the browser fills them in."""

import shutil
from pathlib import Path

from generator.pages.page import TEMPLATES

TEMPLATE = TEMPLATES / "word" / "motion.docx"
PUBLISHED = "assets/word"


def write_word(site: Path) -> None:
    """Copy the templates into a built site."""
    (site / PUBLISHED).mkdir(parents=True, exist_ok=True)
    for template in TEMPLATE.parent.glob("*.docx"):
        shutil.copyfile(template, site / PUBLISHED / template.name)
