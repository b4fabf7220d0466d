"""The peer: the same records as Markdown files in stock MkDocs + Material with its search and its tags.

It gets its best chance: motions stay out of the navigation, in which it would write all of them on every page.
Run as `python -m benchmarks.stock <motions> <folder>` it writes the files; `mkdocs build` then does what is measured.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.sheet import Block, Sheet, sheets

CONFIG = """\
site_name: Motiewijzer
theme: {name: material, language: nl, font: false}
plugins:
  - search: {lang: nl}
  - tags
markdown_extensions: [attr_list, tables]
not_in_nav: /moties/
"""


def write(motions: Path, folder: Path) -> None:
    """Write the site's sources."""
    docs = folder / "docs"
    docs.mkdir(parents=True, exist_ok=True)
    (folder / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    (docs / "index.md").write_text("# Motiewijzer\n\n[Op trefwoord](tags.md)\n", encoding="utf-8")
    (docs / "tags.md").write_text("# Trefwoorden\n\n<!-- material/tags -->\n", encoding="utf-8")
    for sheet in sheets(motions):
        path = docs / "moties" / f"{sheet.id}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(_lines(sheet)), encoding="utf-8")


def _lines(sheet: Sheet) -> Iterator[str]:
    yield from ("---", f"title: {json.dumps(sheet.title, ensure_ascii=False)}")
    yield f"description: {json.dumps(sheet.description, ensure_ascii=False)}"
    yield f"tags: {json.dumps([*sheet.themes, *sheet.tags], ensure_ascii=False)}"
    yield from ("---", "", f"# {sheet.title}", "")
    yield from _table(("Feit", ""), sheet.facts)
    for block in sheet.text:
        yield from _block(block)
    yield from _table(("Fractie", "Voor", "Tegen"), sheet.votes)
    yield from _table(("Datum", "Stand", "Nieuws"), sheet.news)
    for heading, words in sheet.prose:
        yield from (f"## {heading}", "", words, "")
    yield from (f"- [{words}]({address})" if "://" in address else f"- {words}" for words, address in sheet.links)


def _block(block: Block) -> Iterator[str]:
    yield from (f"## {block.lead}", "") if block.lead else ()
    yield from (f"{'1.' if block.numbered else '-'} {point}" for point in block.points)
    yield ""


def _table(head: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    if rows:
        yield _row(head)
        yield _row(tuple("---" for _ in head))
        yield from (_row(row) for row in rows)
        yield ""


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(' '.join(cell.split()).replace('|', '/') for cell in cells)} |"


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
