"""What can't be imported is told with its reason; nothing that a stranger sends can hurt."""

import io
import os
import shutil
import subprocess
import sys
import time
import zipfile
import zlib
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from generator.findings.catalogue import CATALOGUE
from generator.findings.finding import Finding
from generator.findings.render import render_text
from generator.i18n.language import LANGUAGES, language
from generator.importing import sandbox as sandbox_module
from generator.importing.sandbox import Sandbox
from generator.importing.sources.source import RefusedError, Why
from tests.conftest import ROOT
from tests.importing.samples import LINES, TEXT, as_json, docx, library, odt, pdf, run, zipped

LAUGHS = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 10}">' for at in range(9)
)
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'
ODT_KIND = "application/vnd.oasis.opendocument.text"
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def bomb() -> bytes:
    """Return a small file that says it is a hundred megabytes."""
    return zipped({"word/document.xml": b"\0" * 100_000_000})


def lying_bomb() -> bytes:
    """Return one that grows three hundred times and says that it does not."""
    data = zipped({"word/document.xml": b" " * 3_000_000})
    return data.replace((3_000_000).to_bytes(4, "little"), (3_000).to_bytes(4, "little"))


def locked_zip() -> bytes:
    """Return a zip file whose entries say that they have a password."""
    data = bytearray(docx())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + place] |= 1
            at = data.find(mark, at + 4)
    return bytes(data)


def locked_pdf(algorithm: str) -> bytes:
    """Return a PDF that asks for a password."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf())))
    writer.encrypt("geheim", algorithm=algorithm)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def scan() -> bytes:
    """Return a PDF of pictures."""
    writer = PdfWriter()
    writer.add_blank_page(595, 842)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def long_pdf() -> bytes:
    """Return a PDF of too many pages."""
    writer = PdfWriter()
    for _page in range(101):
        writer.add_blank_page(595, 842)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


CASES = {
    "empty": (b"", Why.NO_MOTION),
    "white": (b" \n ", Why.NO_MOTION),
    "no motion": (b"Boodschappen: melk, brood", Why.NO_MOTION),
    "empty list": (b"titel;datum\n", Why.NO_MOTION),
    "other JSON": (b'{"a": {"b": 1}}', Why.NO_MOTION),
    "half JSON": (b'{"a": [1, ', Why.NO_MOTION),
    "half Word": (docx()[:300], Why.KIND),
    "broken Word": (docx().replace(b"PK\x01\x02", b"PK\x09\x09"), Why.KIND),
    "Word without XML": (zipped({"word/document.xml": "geen xml"}), Why.UNREADABLE),
    "ODT without content": (zipped({"mimetype": ODT_KIND, "content.xml": "<x/>"}), Why.UNREADABLE),
    "half PDF": (pdf()[:200], Why.UNREADABLE),
    "PDF in name only": (b"%PDF-1.7 en verder niets", Why.UNREADABLE),
    "spreadsheet": (zipped({"xl/workbook.xml": "<x/>"}), Why.UNREADABLE),
    "old Word": (OLD_OFFICE, Why.KIND),
    "rich text": (b"{\\rtf1 motie}", Why.KIND),
    "whole page": (b"From: <Saved by Blink>\r\nMIME-Version: 1.0", Why.KIND),
    "program": (b"\x7fELF\0\0\0", Why.KIND),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(60), Why.SCAN),
    "scan": (scan(), Why.SCAN),
    "many pages": (long_pdf(), Why.TOO_LONG),
    "long text": ((TEXT + "\n").encode() * 1000, Why.TOO_LONG),
    "long list": (b"titel;datum\n" + b"Bankjes;2026-01-01\n" * 5001, Why.TOO_LONG),
    "old locked Word": (OLD_OFFICE + "EncryptedPackage".encode("utf-16-le"), Why.ENCRYPTED),
    "locked zip": (locked_zip(), Why.ENCRYPTED),
    "locked ODT": (odt(manifest="<m><manifest:encryption-data/></m>"), Why.ENCRYPTED),
    "locked PDF": (locked_pdf("AES-256"), Why.ENCRYPTED),
    "PDF locked long ago": (locked_pdf("RC4-128"), Why.ENCRYPTED),
    "zip bomb": (bomb(), Why.UNSAFE),
    "lying zip bomb": (lying_bomb(), Why.UNREADABLE),
    "many entries": (zipped({"word/document.xml": "<x/>", **{f"a{at}": "" for at in range(2001)}}), Why.UNSAFE),
    "billion laughs": (zipped({"word/document.xml": LAUGHS + "]><x>&j;</x>"}), Why.UNSAFE),
    "entity outside": (zipped({"word/document.xml": OUTSIDE}), Why.UNSAFE),
    "laughs in the lists": (
        zipped({"word/document.xml": "<x/>", "word/numbering.xml": LAUGHS + "]><x>&j;</x>"}),
        Why.UNSAFE,
    ),
    "deep Word": (docx("<w:sdt>" * 5000 + "</w:sdt>" * 5000), Why.TOO_HEAVY),
    "deep JSON": (b"[" * 100_000, Why.TOO_HEAVY),
    "large": (bytes(20 * 1024 * 1024 + 1), Why.TOO_LARGE),
    "of a province": (
        as_json({"type": "Motion", "name": "M1", "id": "motion:ibabs:provincie:ergens:1"}).encode(),
        Why.MUNICIPALITY,
    ),
}


@pytest.fixture(scope="module")
def box() -> object:
    """Return one sandbox for all cases: after each it must be able to read the next."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.mark.parametrize("name", CASES)
def test_a_file_that_cannot_be_used_is_refused_with_its_reason(name: str, tmp_path: Path, box: Sandbox) -> None:
    """And a good file after it is read as ever."""
    data, why = CASES[name]
    path = tmp_path / "bestand"
    path.write_bytes(data)
    with pytest.raises(RefusedError) as refused:
        box.read(path)
    assert refused.value.why is why
    words = render_text([Finding(why, "bestand", facts=refused.value.facts)], language("en"))
    assert "{" not in words
    path.write_text(TEXT, "utf-8")
    assert box.read(path)[0].title == "Schaduw bij elke bushalte"


def test_each_reason_is_in_the_catalogue_in_both_languages() -> None:
    """A file is never refused with a bare code."""
    for why in Why:
        for code in LANGUAGES:
            assert language(code).gettext(CATALOGUE[why].mend)


def test_each_code_of_the_import_has_a_test() -> None:
    """Those that no file in a sandbox gives are about the draft or the splitter, and tested with those."""
    of_drafts = {
        "import-date",
        "import-date-doubt",
        "import-doubt",
        "import-known",
        "import-left",
        "import-not-written",
    }
    of_splitter = {"import-no-engine", "import-not-split"}
    of_facts = {"import-skipped", "import-theme", "import-thin"}
    assert {str(why) for _data, why in CASES.values()} | of_drafts | of_splitter | of_facts == {
        code for code in CATALOGUE if code.startswith("import-")
    }


def test_what_takes_too_long_is_ended(tmp_path: Path) -> None:
    """The clock runs for each file; the process is ended, and the next file gets another."""
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    with Sandbox(seconds=0.001) as sandbox:
        with pytest.raises(RefusedError) as refused:
            sandbox.read(tmp_path / "a.txt")
        assert refused.value.why is Why.TOO_HEAVY
        sandbox._seconds = 60  # noqa: SLF001  # the same sandbox, with time
        assert sandbox.read(tmp_path / "a.txt")


HOSTILE = """
import sys, generator.importing.worker as cell
def hostile(file):
    {act}
cell.motions_in = hostile
cell.{limit}
cell.main(sys.stdin.buffer, sys.stdout.buffer)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
@pytest.mark.parametrize(
    ("act", "limit", "answer"),
    [
        ("while True: pass", "CPU_SECONDS = 1", b""),
        ("return bytearray(10 ** 10)", "CPU_SECONDS = 20", b"import-too-heavy"),
        ("open('x', 'wb').write(b'x' * 100)", "CPU_SECONDS = 20", b"import-unreadable"),
        ("raise SystemExit", "CPU_SECONDS = 20", b""),
    ],
    ids=["processor", "memory", "files", "end"],
)
def test_the_process_has_limits(act: str, limit: str, answer: bytes, tmp_path: Path) -> None:
    """Time of the processor, memory and writing of files are held by the system, whatever the code does."""
    code = HOSTILE.format(act=act, limit=limit)
    asked = b'{"name": "a", "size": 1}\nx'
    began = time.monotonic()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=asked,
        capture_output=True,
        timeout=60,
        check=False,
        cwd=tmp_path,
        env=environment,
    )
    assert b"ModuleNotFoundError" not in done.stderr
    assert answer in done.stdout
    assert (done.stdout == b"") is (answer == b"")
    assert time.monotonic() - began < 30
    assert [path for path in tmp_path.iterdir() if path.stat().st_size] == []


def test_the_process_sees_little_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys and tokens of whoever imports stay out of it."""
    monkeypatch.setenv("GEHEIM", "x")
    assert "GEHEIM" not in sandbox_module._environment()  # noqa: SLF001  # what the process is given


def test_a_damaged_stream_in_a_sound_zip_is_told(tmp_path: Path, box: Sandbox) -> None:
    """What goes wrong while it is unzipped is a finding too."""
    path = tmp_path / "a.docx"
    data = docx()
    packed = zlib.compress(b"x")
    at = data.find(b"word/document.xml") + len("word/document.xml") + 20
    path.write_bytes(data[:at] + packed + data[at + len(packed) :])
    assert zipfile.is_zipfile(path)
    with pytest.raises(RefusedError) as refused:
        box.read(path)
    assert refused.value.why is Why.UNREADABLE


def test_no_traceback_reaches_anybody(tmp_path: Path) -> None:
    """All of these files in one batch: each is named, and the one good motion comes through."""
    root, folder = library(tmp_path), tmp_path / "files"
    folder.mkdir()
    for at, (data, _why) in enumerate(CASES.values()):
        (folder / f"{at:02}.bin").write_bytes(data)
    (folder / "goed.txt").write_text("\n".join(LINES), "utf-8")
    (folder / "kring").symlink_to(folder)
    result = run(root, folder, "--theme", "mobiliteit")
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert f"1 draft made, {len(CASES)} not imported." in result.output
    named = [name for at, name in enumerate(CASES) if f"{at:02}.bin:1:1: " in result.output]
    assert named == list(CASES)
    shutil.rmtree(folder)
