"""Files to import, made on the spot, with fictional content; and how the tests run the command."""

import io
import json
import shutil
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from click.testing import CliRunner, Result

import tests.engine  # noqa: F401  # without it there is nothing to test
from generator.cli.main import main
from tests.conftest import FICTION

TODAY = ("--today", "2026-11-25")
LINES = (
    "Motie M12: Schaduw bij elke bushalte",
    "Indiener: Noor Voorbeeld, GroenLinks",
    "",
    "De raad van de gemeente Voorbeeldstad, in vergadering bijeen op 17 september 2026,",
    "",
    "constaterende dat:",
    "- bij tien bushaltes in de gemeente geen boom of dak staat;",
    "overwegende dat:",
    "- wachten in de volle zon voor ouderen en kinderen ongezond is;",
    "",
    "verzoekt het college:",
    "- bij deze tien haltes te zorgen voor schaduw;",
    "- de raad vóór 1 april 2027 een plan te sturen,",
    "",
    "en gaat over tot de orde van de dag.",
)
TEXT = "\n".join(LINES)
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_ODT_SPACES = " ".join(f'xmlns:{name}="{_ODF}:{name}:1.0"' for name in ("office", "text", "table", "style"))


def library(folder: Path) -> Path:
    """Return an empty motions folder with the registers of the fictional library."""
    root = folder / "motions"
    shutil.copytree(FICTION / "_registers", root / "_registers")
    return root


def run(root: Path, *words: object, language: str = "en") -> Result:
    """Run `motions import`."""
    called = ["--motions", str(root), "--language", language, "import", *map(str, words), *TODAY]
    return CliRunner().invoke(main, called)


def drafts(root: Path) -> list[str]:
    """Return the records in a motions folder, by their ids."""
    found = (path.relative_to(root) for path in root.rglob("*.yml"))
    return sorted(path.with_suffix("").as_posix() for path in found if not path.parts[0].startswith("_"))


def zipped(entries: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip file."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, data in entries.items():
            archive.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else method)
    return made.getvalue()


def paragraph(line: str, before: str = "") -> str:
    """Return a paragraph of Word."""
    return f'<w:p>{before}<w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>'


def docx(body: str | None = None, **entries: str) -> bytes:
    """Return a Word file with a motion, or with this body."""
    inside = body if body is not None else "".join(map(paragraph, LINES))
    document = f'<?xml version="1.0"?><w:document xmlns:w="{_W}"><w:body>{inside}</w:body></w:document>'
    more = {f"word/{name}.xml": f'<w:{name} xmlns:w="{_W}">{inner}</w:{name}>' for name, inner in entries.items()}
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": document, **more})


def odt(body: str | None = None, manifest: str = "<m/>", styles: str = "") -> bytes:
    """Return an ODT file with a motion, or with this body."""
    inside = body if body is not None else "".join(f"<text:p>{escape(line)}</text:p>" for line in LINES)
    content = (
        f"<office:document-content {_ODT_SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{inside}</office:text></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.text"
    return zipped({"mimetype": kind, "META-INF/manifest.xml": manifest, "content.xml": content})


def pdf(lines: Sequence[str] = LINES, stamp: str = "") -> bytes:
    """Return a PDF of one page with these lines, and a stamp that lies over the page as a form of its own."""
    shown = "".join(f"({_pdf_words(line)}) Tj T* " for line in lines)
    page = f"BT /F1 10 Tf 14 TL 40 800 Td {shown}ET /S Do".encode("cp1252")
    form = f"BT /F1 10 Tf 400 820 Td ({_pdf_words(stamp)}) Tj ET".encode("cp1252")
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    resources = b"<</Font<</F1 5 0 R>>/XObject<</S 6 0 R>>>>"
    settings = b"/BBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources%s>>" % resources,
        b"<</Length %d>>stream\n%s\nendstream" % (len(page), page),
        font,
        b"<</Type/XObject/Subtype/Form%s/Length %d>>stream\n%s\nendstream" % (settings, len(form), form),
    ]
    made, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj%s endobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(made))
    return made + head + table + tail


def _pdf_words(line: str) -> str:
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def page(body: str, head: str = "") -> str:
    """Return a web page."""
    return f"<!DOCTYPE html><html><head><title>Raad</title>{head}</head><body>{body}</body></html>"


def as_json(value: Any) -> str:
    """Return a value as JSON."""
    return json.dumps(value, ensure_ascii=False)
