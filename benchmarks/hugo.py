"""A second peer, where it is installed: Hugo renders the same records through the layouts of `hugo_site`.

It writes the motions, and lists by theme, tag and municipality in pages of fifty; it checks nothing.
Run as `python -m benchmarks.hugo <motions> <folder>` it writes the content; `hugo` then does what is measured.
"""

import shutil
import sys
from pathlib import Path
from typing import Any

import yaml

from benchmarks.sheet import Sheet, sheets

SITE = Path(__file__).parent / "hugo_site"


def write(motions: Path, folder: Path) -> None:
    """Write the site's sources."""
    shutil.copytree(SITE, folder, dirs_exist_ok=True)
    for sheet in sheets(motions):
        path = folder / "content" / "moties" / f"{sheet.id}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        front = yaml.dump(_front(sheet), Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=100)
        path.write_text(f"---\n{front}---\n", encoding="utf-8")


def _front(sheet: Sheet) -> dict[str, Any]:
    return {
        "title": sheet.title,
        "description": sheet.description,
        "date": sheet.day,
        "themas": list(sheet.themes),
        "tags": list(sheet.tags),
        "gemeenten": [sheet.place],
        "facts": [list(row) for row in sheet.facts],
        "text": [{"lead": part.lead, "points": list(part.points), "numbered": part.numbered} for part in sheet.text],
        "votes": [list(row) for row in sheet.votes],
        "news": [list(row) for row in sheet.news],
        "prose": [list(row) for row in sheet.prose],
        "links": [list(row) for row in sheet.links],
    }


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
