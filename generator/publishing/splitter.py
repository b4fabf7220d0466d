"""The table of the splitter for scripts in the browser: the very file that its engine in Python reads."""

import shutil
from pathlib import Path

TABLE = Path(__file__).parents[1] / "importing" / "splitting" / "phrases.json"
FILE = "words/splitting.json"


def write_splitter(site: Path) -> None:
    """Copy the table into a built site."""
    path = site / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(TABLE, path)
