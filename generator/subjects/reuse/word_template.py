"""The Word templates, of a motion and of a list: an editor changes them in Word, and the browser fills them in."""

import shutil
from pathlib import Path

from generator.pages.page import TEMPLATES

TEMPLATE = TEMPLATES / "word" / "motion.docx"
PUBLISHED = "assets/word/motion.docx"
LIST_TEMPLATE = TEMPLATES / "word" / "list.docx"


def write_word(site: Path) -> None:
    """Copy the templates into a built site."""
    folder = (site / PUBLISHED).parent
    folder.mkdir(parents=True, exist_ok=True)
    for template in (TEMPLATE, LIST_TEMPLATE):
        shutil.copyfile(template, folder / template.name)
