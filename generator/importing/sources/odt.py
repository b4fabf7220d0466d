"""ODT (LibreOffice): paragraphs, lists and tables as lines of text."""

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from generator.importing.sources.archive import Archive
from generator.importing.sources.content import Content
from generator.importing.sources.numbering import Numbering
from generator.importing.sources.rows import row
from generator.importing.sources.source import RefusedError, Source, Why
from generator.importing.sources.source_motion import SourceMotion

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_GONE = {f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_TEXT}note-citation", f"{_TEXT}note-body"}
_SIGNS = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n", f"{_TEXT}s": " "}
_MOST_SPACES = 8
_KIND = b"application/vnd.oasis.opendocument.text"


class Odt(Source):
    """A text document in the open format."""

    def knows(self, file: Content) -> bool:
        """Whether it says so at its very beginning."""
        return "content.xml" in file.entries and _KIND in file.data[:200]

    def read(self, file: Content) -> Sequence[SourceMotion]:
        """Return the motion in the document; notes come along as remarks."""
        archive = Archive(file)
        if b"encryption-data" in (archive.bytes("META-INF/manifest.xml") if _listed(archive) else b""):
            raise RefusedError(Why.ENCRYPTED)
        root = archive.xml("content.xml")
        body = root.find(f"{_OFFICE}body/{_OFFICE}text") if root is not None else None
        if root is None or body is None:
            raise RefusedError(Why.UNREADABLE)
        lines = list(_Reader(root).blocks(body))
        notes = [_words(line).strip() for note in body.iter(f"{_TEXT}note-body") for line in note]
        return [SourceMotion(text="\n".join(lines), remarks=tuple(note for note in notes if note), own=True)]


def _listed(archive: Archive) -> bool:
    return "META-INF/manifest.xml" in archive.names


class _Reader:
    def __init__(self, root: Element) -> None:
        self._numbered = {
            (style.get(f"{_STYLE}name", ""), level.get(f"{_TEXT}level", "1"))
            for style in root.iter(f"{_TEXT}list-style")
            for level in style.findall(f"{_TEXT}list-level-style-number")
        }
        self._numbering = Numbering()
        self._lists = 0

    def blocks(self, around: Element) -> Iterator[str]:
        """Yield the lines of paragraphs, lists and tables, in sections and frames too."""
        for block in around:
            if block.tag in {f"{_TEXT}p", f"{_TEXT}h"}:
                yield from self._paragraph(block)
            elif block.tag == f"{_TEXT}list":
                self._lists += 1
                yield from self._points(block, block.get(f"{_TEXT}style-name", ""), f"list {self._lists}", 0)
            elif block.tag == f"{_TABLE}table-row":
                yield from row([list(self.blocks(cell)) for cell in block.findall(f"{_TABLE}table-cell")])
            elif block.tag not in _GONE:
                yield from self.blocks(block)

    def _paragraph(self, block: Element) -> Iterator[str]:
        yield _words(block)
        for frame in block.iter():
            if frame.tag.endswith("}text-box"):
                yield from self.blocks(frame)

    def _points(self, around: Element, style: str, of: str, depth: int) -> Iterator[str]:
        form = "decimal" if (style, str(depth + 1)) in self._numbered else "bullet"
        for item in around:
            mark = self._numbering.mark(of, depth, form if item.tag == f"{_TEXT}list-item" else "none")
            for block in item:
                if block.tag == f"{_TEXT}list":
                    yield from self._points(block, block.get(f"{_TEXT}style-name", "") or style, of, depth + 1)
                else:
                    yield "\t" * depth + mark + _words(block)
                    mark = ""


def _words(element: Element) -> str:
    """Return the words of a paragraph, without those of notes and text boxes in it."""
    texts = [element.text or ""]
    for part in element:
        if part.tag in _SIGNS:
            texts.append(_SIGNS[part.tag] * _times(part.get(f"{_TEXT}c", "1")))
        elif part.tag not in _GONE and not part.tag.endswith("}text-box"):
            texts.append(_words(part))
        texts.append(part.tail or "")
    return "".join(texts)


def _times(count: str) -> int:
    return min(int(count), _MOST_SPACES) if count.isdecimal() else 1
