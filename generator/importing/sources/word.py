"""Word (.docx): read by the same modules as in the browser, from the XML of its archive to lines of text."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from xml.etree.ElementTree import Element

from pydantic import TypeAdapter, ValidationError

from generator.importing.sources.archive import Archive
from generator.importing.sources.content import Content
from generator.importing.sources.source import RefusedError, Source, Why
from generator.importing.sources.source_motion import SourceMotion
from generator.importing.splitting.engine import call

_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w:",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w:",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
}
"""What Word's own elements are called, in the usual and in the strict format; as in `reuse/document.js`."""
_TEXT = "w:t"
_ROOT = "_rels/.rels"
T = TypeVar("T")


@dataclass(frozen=True)
class _Beside:
    numbering: str
    styles: str
    around: tuple[str, ...]


@dataclass(frozen=True)
class _Lines:
    lines: tuple[str, ...]
    around: tuple[str, ...]


_NAME = TypeAdapter(str)
_BESIDE = TypeAdapter(_Beside)
_LINES = TypeAdapter(_Lines)


class Word(Source):
    """A file of Word since 2007."""

    def knows(self, file: Content) -> bool:
        """Whether there is a folder of Word in it."""
        return any(name.startswith("word/") and name.endswith(".xml") for name in file.entries)

    def read(self, file: Content) -> Sequence[SourceMotion]:
        """Return the motion in the document; what stands around the pages comes along as remarks."""
        archive = Archive(file)
        names = sorted(archive.names)
        main = _asked(_NAME, "word/package", "mainPart", names, _tree(archive, _ROOT))
        if not main:
            raise RefusedError(Why.UNREADABLE)
        relations = _tree(archive, _asked(_NAME, "word/package", "relationsOf", main))
        beside = _asked(_BESIDE, "word/package", "partsOf", main, names, relations)
        parts = {
            "document": _tree(archive, main),
            "numbering": _tree(archive, beside.numbering),
            "styles": _tree(archive, beside.styles),
            "around": [_tree(archive, name) for name in beside.around],
        }
        document = _asked(_LINES, "word/document", "read", parts)
        return [SourceMotion(text="\n".join(document.lines), remarks=document.around, own=True)]


def _tree(archive: Archive, name: str) -> list[Any] | None:
    root = archive.xml(name)
    return None if root is None else _element(root)


def _element(element: Element) -> list[Any]:
    """Return an element as the modules read it: its name, its attributes, and what is in it."""
    space, _end, local = element.tag.removeprefix("{").rpartition("}")
    name = _PREFIXES.get(space, "") + local
    values = {key.rpartition("}")[2]: value for key, value in element.attrib.items()}
    words = [element.text] if name == _TEXT and element.text else []
    return [name, values, [*words, *map(_element, element)]]


def _asked(kind: TypeAdapter[T], module: str, name: str, *given: object) -> T:
    try:
        return kind.validate_json(call(module, name, *given))
    except ValidationError as error:
        raise RefusedError(Why.UNREADABLE) from error
