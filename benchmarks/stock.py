"""The peer: the same records as Markdown files in stock MkDocs + Material with its search and its tags.

It gets its best chance: motions stay out of the navigation, in which it would write all of them on every page.
Run as `python -m benchmarks.stock <motions> <folder>` it writes the files; `mkdocs build` then does what is measured.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.page_signs import Block, SearchDocument, documents

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
    for document in documents(motions):
        path = docs / "moties" / f"{document.id}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(_lines(document)), encoding="utf-8")


def _lines(document: SearchDocument) -> Iterator[str]:
    yield from ("---", f"title: {json.dumps(document.title, ensure_ascii=False)}")
    yield f"description: {json.dumps(document.description, ensure_ascii=False)}"
    yield f"tags: {json.dumps([*document.themes, *document.tags], ensure_ascii=False)}"
    yield from ("---", "", f"# {document.title}", "")
    yield from _table(("Feit", ""), document.facts)
    for block in document.text:
        yield from _block(block)
    yield from _table(("Fractie", "Voor", "Tegen"), document.votes)
    yield from _table(("Datum", "Stand", "Nieuws"), document.news)
    for heading, words in document.prose:
        yield from (f"## {heading}", "", words, "")
    yield from (f"- [{words}]({address})" if "://" in address else f"- {words}" for words, address in document.links)


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
