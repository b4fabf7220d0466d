"""Word (.docx): paragraphs, lists and tables as lines of text."""

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from generator.importing.sources.archive import Archive
from generator.importing.sources.content import Content
from generator.importing.sources.found import Found
from generator.importing.sources.numbering import Numbering
from generator.importing.sources.rows import row
from generator.importing.sources.source import Source

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_GONE = {f"{_W}del", f"{_W}moveFrom", f"{_W}pPr", _FALLBACK}
"""What is not in the text as it is read: tracked deletions, settings, and second copies for old programs."""
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_AROUND = ("header", "footer", "footnotes", "endnotes")
DOCUMENT = "word/document.xml"


class Word(Source):
    """A file of Word since 2007."""

    def knows(self, file: Content) -> bool:
        """Whether it holds a Word document."""
        return DOCUMENT in file.entries

    def read(self, file: Content) -> Sequence[Found]:
        """Return the motion in the document; what stands around the pages comes along as remarks."""
        archive = Archive(file)
        root = archive.xml(DOCUMENT)
        body = root.find(f"{_W}body") if root is not None else None
        reader = _Reader(archive)
        lines = list(reader.blocks(body)) if body is not None else []
        around = [line for name in sorted(archive.names) if _is_around(name) for line in _lines(archive.xml(name))]
        return [Found(text="\n".join(lines), remarks=tuple(dict.fromkeys(around)), own=True)]


def _is_around(name: str) -> bool:
    return name.startswith("word/") and name.endswith(".xml") and name[len("word/") :].startswith(_AROUND)


def _lines(root: Element | None) -> Iterator[str]:
    for paragraph in root.iter(f"{_W}p") if root is not None else ():
        if words := _words(paragraph).strip():
            yield words


class _Reader:
    def __init__(self, archive: Archive) -> None:
        self._lists = _lists(archive.xml("word/numbering.xml"))
        self._styles = _styles(archive.xml("word/styles.xml"))
        self._numbering = Numbering()

    def blocks(self, around: Element) -> Iterator[str]:
        """Yield the lines of paragraphs and tables, in content controls too."""
        for block in around:
            if block.tag == f"{_W}p":
                yield self._line(block)
                for box in _boxes(block):
                    yield from self.blocks(box)
            elif block.tag == f"{_W}tbl":
                for line in block.iter(f"{_W}tr"):
                    yield from row([list(self.blocks(cell)) for cell in line.findall(f"{_W}tc")])
            elif block.tag not in _GONE:
                yield from self.blocks(block)

    def _line(self, paragraph: Element) -> str:
        words, mark = _words(paragraph), self._mark(paragraph)
        if words.strip() and not mark:
            self._numbering.end()
        return mark + words

    def _mark(self, paragraph: Element) -> str:
        settings = paragraph.find(f"{_W}pPr/{_W}numPr")
        style = _value(paragraph.find(f"{_W}pPr/{_W}pStyle"))
        of = _value(settings.find(f"{_W}numId")) if settings is not None else ""
        of = of or self._styles.get(style, "")
        if of in {"", "0"}:
            return ""
        level = _value(settings.find(f"{_W}ilvl")) if settings is not None else ""
        depth = int(level) if level.isdecimal() else 0
        return self._numbering.mark(of, depth, self._lists.get((of, depth), "bullet"))


def _value(element: Element | None) -> str:
    return element.get(f"{_W}val", "") if element is not None else ""


def _words(element: Element) -> str:
    """Return the words of a paragraph, without those of text boxes in it."""
    found = []
    for part in element:
        if part.tag == f"{_W}t":
            found.append(part.text or "")
        elif part.tag in _SIGNS:
            found.append(_SIGNS[part.tag])
        elif part.tag not in _GONE and part.tag != f"{_W}txbxContent":
            found.append(_words(part))
    return "".join(found)


def _boxes(element: Element) -> Iterator[Element]:
    for part in element:
        if part.tag == f"{_W}txbxContent":
            yield part
        elif part.tag not in _GONE:
            yield from _boxes(part)


def _lists(root: Element | None) -> dict[tuple[str, int], str]:
    """Return how each level of each list is numbered."""
    if root is None:
        return {}
    forms = {kind.get(f"{_W}abstractNumId", ""): kind for kind in root.findall(f"{_W}abstractNum")}
    found = {}
    for one in root.findall(f"{_W}num"):
        kind = forms.get(_value(one.find(f"{_W}abstractNumId")))
        for level in kind.findall(f"{_W}lvl") if kind is not None else ():
            depth = level.get(f"{_W}ilvl", "0")
            form = _value(level.find(f"{_W}numFmt"))
            found[one.get(f"{_W}numId", ""), int(depth) if depth.isdecimal() else 0] = form
    return found


def _styles(root: Element | None) -> dict[str, str]:
    """Return the list of each style that makes one."""
    styles = root.findall(f"{_W}style") if root is not None else []
    return {
        style.get(f"{_W}styleId", ""): _value(style.find(f"{_W}pPr/{_W}numPr/{_W}numId"))
        for style in styles
        if style.find(f"{_W}pPr/{_W}numPr/{_W}numId") is not None
    }
