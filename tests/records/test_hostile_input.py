"""Hostile and careless input ends in a finding or keeps its exact value: it never raises, hangs or fills the memory."""

import json
import os
import random
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.checks.run import check
from generator.findings.catalogue import CATALOGUE, level_of
from generator.findings.finding import Finding
from generator.model.places import Places
from generator.records.folder import Folder, read_folder
from generator.records.places import read_places
from generator.records.record import read_record
from generator.records.registers import RegisterReading, read_registers
from tests.conftest import FICTION, ROOT

TODAY = date(2026, 11, 23)
HEAD = """title: Proef
added: 2026-11-01
municipality: voorbeeldstad
submitted: 2025-01-23
themes: [klimaatadaptatie]
sources: [{url: https://raad.voorbeeldstad.example/}]
"""
VOTED = "decisions:\n- {date: 2025-01-23, status: adopted, votes: "
LETTERS = "abcdefghi"
ALIASES = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n" for before, name in pairwise(LETTERS)
)
MERGES = "a: &a {x: x}\n" + "".join(
    f"{name}: &{name}\n  <<: [{', '.join([f'*{before}'] * 9)}]\n" for before, name in pairwise(LETTERS)
)
MANY = 100_000
HOSTILE: dict[str, tuple[str | bytes, str]] = {
    "alias-bomb": (ALIASES, "yaml-anchor"),
    "merge-bomb": (MERGES, "yaml-merge"),
    "deep-lists": ("[" * MANY, "yaml-nesting"),
    "deep-closed-lists": (f"{HEAD}tags: {'[' * MANY}{']' * MANY}\n", "yaml-nesting"),
    "deep-groups": ("{" * MANY, "yaml-nesting"),
    "deep-names": ("? " * MANY, "yaml-nesting"),
    "deep-dashes": ("- " * MANY, "yaml-nesting"),
    "deep-fields": ("".join(f"{' ' * at}a:\n" for at in range(600)), "yaml-nesting"),
    "python-tag": ("!!python/object/apply:os.system [uname]\n", "yaml-tag"),
    "many-tags": (f"{HEAD}tags: [{'!!str a, ' * 20_000}]\n", "yaml-tag"),
    "many-documents": (HEAD + "---\n" * 50_000, "yaml-documents"),
    "only-nul": (b"\0" * MANY, "file-encoding"),
    "many-nul": (HEAD + "tips: " + "a\0 " * 60_000, "character-forbidden"),
    "five-megabytes": (f"{HEAD}tips: {'a' * 5_000_000}\n", "file-size"),
    "long-scalar": (f"{HEAD}tips: {'a' * 250_000}\n", "text-length"),
    "long-number": (f"{HEAD}{VOTED}{{for: {'9' * 250_000}}}}}\n", "number-notation"),
    "long-date": (f"{HEAD}due: {'2' * 250_000}\n", "date-notation"),
    "long-link": (f"{HEAD}based_on: [{{how: copied, source: 'https://{'a.' * 120_000}'}}]\n", "link-form"),
    "long-name": (f"{HEAD}? {'a' * 250_000}\n: x\n", "field-unknown"),
    "long-tag-name": (f"{HEAD}number: !{'a' * 250_000} x\n", "yaml-tag"),
    "many-fields": ("".join(f"a{at}: x\n" for at in range(4_900)), "field-unknown"),
    "many-remarks": ("".join(f"a{at}: b #c\n" for at in range(20_000)), "yaml-hash"),
    "many-personal-remarks": (HEAD + "# bel 06 12345678\n" * 14_000, "personal-telephone"),
    "many-anchors": ("".join(f"- &a{at} x\n" for at in range(20_000)), "yaml-anchor"),
    "many-times-one-field": (HEAD + "title: x\n" * 20_000, "yaml-duplicate"),
    "many-values": (f"{HEAD}tags: [{'a,' * MANY}]\n", "file-parts"),
    "many-groups": (f"{HEAD}text: [{'{},' * 80_000}]\n", "file-parts"),
    "many-tags-in-a-list": (f"{HEAD}tags: [{'a,' * 9_900}]\n", "list-length"),
    "many-parts": (f"{HEAD}text: [{'{},' * 9_900}]\n", "field-missing"),
    "many-votes": (f"{HEAD}{VOTED}{{parties: [{'{},' * 9_900}]}}}}\n", "field-missing"),
    "many-dutch-names": (f"{HEAD}decisions: [{'{uitslag: x},' * 3_300}]\n", "field-dutch"),
    "many-unknown-values": (f"{HEAD}decisions: [{'{status: aangenomn},' * 3_300}]\n", "value-unknown"),
    "many-escapes": (HEAD + 'tips: "' + "\\0" * MANY + '"\n', "character-forbidden"),
    "many-line-separators": (HEAD + "tips: " + "a\u2028" * 60_000, "character-forbidden"),
    "overrides": (HEAD + "tips: " + "\u202e\u2066" * 40_000, "character-forbidden"),
    "old-mac-lines": (HEAD.replace("\n", "\r") + "#" * 200_000, "id-year-missing"),
    "open-quote": (f"{HEAD}tips: '{'a ' * MANY}", "yaml-quote"),
    "half-a-pair": (HEAD.encode() + b"tips: \xed\xa0\x80\n", "file-encoding"),
    "overlong": (HEAD.encode() + b"tips: \xc0\xaf\n", "file-encoding"),
    "utf-32": (HEAD.encode("utf-32"), "file-encoding"),
    "mark-only": (b"\xef\xbb\xbf", "yaml-empty"),
    "space-only": ("# een\xa0opmerking\n", "yaml-empty"),
    "trap-for-addresses": (f"{HEAD}tips: {'a-' * 120_000}\n", "text-length"),
    "trap-for-numbers": (f"{HEAD}tips: {'06 ' * 80_000}\n", "text-length"),
    "trap-for-accounts": (f"{HEAD}tips: {'NL91 ' * 40_000}\n", "text-length"),
    "trap-for-mail": (f"{HEAD}tips: {'a.' * 60_000}@{'b.' * 60_000}\n", "text-length"),
    "trap-for-blanks": (f"{HEAD}tips: {'x[a' * 80_000}\n", "text-length"),
    "trap-for-spaces": (f"{HEAD}tips: |\n  a{' ' * 240_000}b\n", "text-length"),
}
"""Bytes of a file and a code that has to be among its findings; none where it is only odd.

Numbers just below 10,000 values test what lies behind the limit of parts (`file-parts`).
"""

READ_ALL = """
import json, resource, sys
from datetime import date
from pathlib import Path
from generator.checks.run import check
from generator.records.folder import read_folder
from generator.records.places import read_places
from generator.records.registers import read_registers

folder, fiction = Path(sys.argv[1]), Path(sys.argv[2])
registers, places = read_registers(fiction, "library"), read_places(fiction)
size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (size + 300_000_000, size + 300_000_000))
resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
seen = {}
for finding in check(read_folder(folder), registers, places, date(2026, 11, 23)):
    seen.setdefault(Path(finding.file).stem, []).append(finding.code)
print(json.dumps(seen))
"""


def _write(folder: Path, name: str, content: str | bytes) -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.yml").write_bytes(content if isinstance(content, bytes) else content.encode())


def _origins(folder: Path) -> None:
    """Write thirty generations of two motions, each based on both before it: a thousand million ways back."""
    for age in range(30):
        parents = "".join(f"- {{motion: voorbeeldstad/2025-laag-{age + 1}-{side}, how: adapted}}\n" for side in "ab")
        for side in "ab":
            _write(folder, f"2025-laag-{age}-{side}", f"{HEAD}based_on:\n{parents}" if age < 29 else HEAD)


@pytest.fixture(scope="module")
def hostile_findings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Check all hostile files at once, in a process that may take 300 MB and a minute of one core."""
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux tells a process how much memory it has and holds it to a limit")
    folder = tmp_path_factory.mktemp("hostile")
    for name, (content, _) in HOSTILE.items():
        _write(folder / "voorbeeldstad", name, content)
    _origins(folder / "voorbeeldstad")
    command = [sys.executable, "-c", READ_ALL, str(folder), str(FICTION)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_ends_in_a_finding(name: str, hostile_findings: dict[str, list[str]]) -> None:
    """Each bomb is told under its code, and no file is answered with more findings than anybody would read."""
    code = HOSTILE[name][1]
    found = hostile_findings.get(name, [])
    assert code in found if code else not found
    assert len(found) <= 400


def test_many_ways_back_are_walked_once(hostile_findings: dict[str, list[str]]) -> None:
    """Motions that share their origins are no circle and take no more time than they are many."""
    assert [name for name in hostile_findings if name.startswith("2025-laag")] == []


def test_any_file_name_can_be_read(tmp_path: Path) -> None:
    """A name that is no text, or that holds a line end, is a finding."""
    folder = tmp_path / "voorbeeldstad"
    folder.mkdir()
    try:
        for name in (b"2025-\xff.yml", b"2025-regel\n.yml", b"2025-\x1b[2J.yml", b"-2025.yml"):
            Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text(HEAD, "utf-8")
    except OSError:
        pytest.skip("this disk refuses such names by itself")
    assert [finding.code for finding in read_folder(tmp_path).findings] == ["file-name"] * 4


@cache
def _surroundings() -> tuple[RegisterReading, Places]:
    return read_registers(FICTION, "library"), read_places(FICTION)


def _check(content: bytes) -> list[Finding]:
    """Read and check one record: it is a motion or has a finding that blocks; every finding has a code and a place."""
    record = read_record("voorbeeldstad/2025-proef", "proef.yml", content)
    findings = check(Folder([record]), *_surroundings(), TODAY)
    assert record.motion is not None or any(level_of(finding).blocks for finding in findings)
    for finding in findings:
        assert finding.code in CATALOGUE
        assert finding.line >= 1
        assert finding.column >= 1
    return findings


NASTY = (
    *("&a ", "*a", "<<: ", "!!int ", "---\n", "...\n", "%YAML 1.1\n", "? ", "- ", ": ", "\t", "\r", "\n", " #x"),
    *("{", "}", "[", "]", "'", '"', "\\", "|\n", ">-\n", "@", "`", "&", "~", "no", "0363", "2024-02-30", "19:30"),
    *("\0", "\ufeff", "\u202e", "\u200b", "\xa0", "\u2028", "\x85", "\ue000", "\U000e0041", "e\u0301", "\u200d"),
    *("\x1b[2J", "<script>", "{{ x }}", "[bedrag]", "06 12345678", "1234 AB 12"),
)
"""Pieces that mean something to YAML, to a terminal, to a page or to a rule."""


def _flip(content: bytearray, dice: random.Random) -> None:
    content[dice.randrange(len(content))] = dice.randrange(256)


def _insert(content: bytearray, dice: random.Random) -> None:
    at = dice.randrange(len(content))
    content[at:at] = dice.choice(NASTY).encode()


def _repeat_line(content: bytearray, dice: random.Random) -> None:
    lines = content.splitlines(keepends=True)
    at = dice.randrange(len(lines))
    content[:] = b"".join([*lines[:at], lines[at] * dice.randrange(2, 5), *lines[at + 1 :]])


def _move_line(content: bytearray, dice: random.Random) -> None:
    lines = bytes(content).splitlines(keepends=True)
    lines.insert(dice.randrange(len(lines)), b" " * dice.randrange(4) + lines.pop(dice.randrange(len(lines))))
    content[:] = b"".join(lines)


def _cut(content: bytearray, dice: random.Random) -> None:
    at = dice.randrange(len(content))
    del content[at : at + dice.choice((1, 2, 10, len(content)))]


MUTATIONS: tuple[Callable[[bytearray, random.Random], None], ...] = (_flip, _insert, _repeat_line, _move_line, _cut)


def _mutants(seed: int) -> Iterator[bytes]:
    """Yield right records in which a few things went wrong, the same ones for the same seed."""
    dice = random.Random(seed)  # noqa: S311  # no secret, a repeatable choice
    folders = (ROOT / "motions" / "model", ROOT / "tests" / "fixtures" / "valid", FICTION / "voorbeeldstad")
    sound = [path.read_bytes() for folder in folders for path in sorted(folder.glob("*.yml"))]
    while True:
        content = bytearray(dice.choice(sound))
        for _ in range(dice.randrange(1, 6)):
            if content:
                dice.choice(MUTATIONS)(content, dice)
        yield bytes(content)


def test_a_mutated_record_never_raises() -> None:
    """For a second (in `make bench` a minute), whatever happens to a record ends in findings or in a record."""
    until = time.monotonic() + float(os.environ.get("FUZZ_SECONDS", "1"))
    for content in _mutants(seed=23):
        try:
            _check(content)
        except Exception as error:
            error.add_note(f"for {content!r}")
            raise
        if time.monotonic() > until:
            return


@settings(database=None)
@given(st.binary(max_size=400))
@example(b"")
@example(b"\xff\xfe")
def test_no_bytes_raise(content: bytes) -> None:
    """Any bytes at all are a motion or end in a finding that blocks."""
    _check(content)


@settings(database=None)
@given(st.text(max_size=60))
@example("no")
@example("0363")
@example("19:30")
@example("2024-02-30")
@example("Motie #12")
@example("<<")
@example("\x85")
def test_any_text_is_told_or_kept(words: str) -> None:
    """A text between quotation marks comes out letter for letter in NFC, or a finding says why not."""
    written = json.dumps(words, ensure_ascii=False).encode(errors="replace")
    content = HEAD.encode().replace(b"Proef", written)
    record = read_record("voorbeeldstad/2025-proef", "proef.yml", content)
    if not record.findings:
        assert record.motion is not None
        assert record.motion.title == unicodedata.normalize("NFC", words.strip())
