"""A second peer, where it is installed: Hugo renders the same records through the layouts of `hugo_site`.

It writes the motions, and lists by theme, tag and municipality in pages of fifty; it checks nothing.
Run as `python -m benchmarks.hugo <motions> <folder>` it writes the content; `hugo` then does what is measured.
"""

import shutil
import sys
from pathlib import Path
from typing import Any

import yaml

from benchmarks.page_signs import SearchDocument, documents

SITE = Path(__file__).parent / "hugo_site"


def write(motions: Path, folder: Path) -> None:
    """Write the site's sources."""
    shutil.copytree(SITE, folder, dirs_exist_ok=True)
    for document in documents(motions):
        path = folder / "content" / "moties" / f"{document.id}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        front = yaml.dump(_front(document), Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=100)
        path.write_text(f"---\n{front}---\n", encoding="utf-8")


def _front(document: SearchDocument) -> dict[str, Any]:
    return {
        "title": document.title,
        "description": document.description,
        "date": document.day,
        "themas": list(document.themes),
        "tags": list(document.tags),
        "gemeenten": [document.place],
        "facts": [list(row) for row in document.facts],
        "text": [{"lead": part.lead, "points": list(part.points), "numbered": part.numbered} for part in document.text],
        "votes": [list(row) for row in document.votes],
        "news": [list(row) for row in document.news],
        "prose": [list(row) for row in document.prose],
        "links": [list(row) for row in document.links],
    }


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
