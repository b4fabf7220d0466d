"""From the bytes of a file to a text that can be read, with findings for what does not belong in a text."""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import cached_property

from generator.findings.finding import Finding
from generator.records.nodes import Mark, Node

SIZE_LIMIT = 256 * 1024
"""Bytes; the longest real motion with explanation takes a tenth of it."""

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff0-\uffff\ue000-\uf8ff\U000e0000-\U0010ffff]"
)
"""Controls, bidirectional overrides, zero-width and private-use characters, line separators, broken encoding."""

ODD_SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
"""Spaces that look like a space and are none; text processors put them in."""

KINDS = {
    b"PK\x03\x04": "docx/odt/zip",
    b"\xd0\xcf\x11\xe0": "doc",
    b"{\\rtf": "rtf",
    b"%PDF": "pdf",
    b"\x89PNG": "png",
    b"\xff\xd8\xff": "jpg",
    b"GIF8": "gif",
}
"""What a document or a picture is by its first bytes, in the words that a file name ends in."""

LINES_REPORTED = 50
REPLACEMENT = "\ufffd"
_BREAK = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True)
class Source:
    """A file's text, and the place where findings about it are made."""

    file: str
    text: str

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the text."""
        return _BREAK.split(self.text)

    def finding(self, code: str, at: Mark | Node | None = None, field: str = "", **facts: object) -> Finding:
        """Make a finding at a place of this file, with its line for people to recognise."""
        mark = at if isinstance(at, Mark) else at.start if at else Mark(1, 1, 0)
        line = self.lines[mark.line - 1] if mark.line <= len(self.lines) else ""
        return Finding(code, self.file, mark.line, mark.column, field, facts, line[:200].rstrip())

    def mark(self, index: int) -> Mark:
        """Return the place after so many characters."""
        line = bisect_right(self._line_starts, index)
        return Mark(line, index - self._line_starts[line - 1] + 1, index)

    def line_start(self, number: int) -> int:
        """Return how many characters stand before a line, counted from 1."""
        return self._line_starts[number - 1]

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _BREAK.finditer(self.text))]


def decode(file: str, content: bytes) -> tuple[Source | None, list[Finding]]:
    """Return the text of a file's bytes, or findings that say why there is none."""
    kind = next((kind for start, kind in KINDS.items() if content.startswith(start)), None)
    if kind:
        return None, [Finding("file-kind", file, facts={"kind": kind})]
    if len(content) > SIZE_LIMIT:
        return None, [Finding("file-size", file, facts={"size": len(content) // 1024, "limit": SIZE_LIMIT // 1024})]
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in content[:2]:
        return None, [Finding("file-encoding", file, facts={"encoding": "UTF-16"})]
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = len(content[content.rfind(b"\n", 0, error.start) + 1 : error.start].decode("utf-8", "replace")) + 1
        return None, [Finding("file-encoding", file, line, column, facts={"encoding": "Latin-1"})]
    return clean(Source(file, text))


def clean(source: Source) -> tuple[Source, list[Finding]]:
    """Take out what no text may contain, each with a finding; positions of all else stay as they are."""
    findings: list[Finding] = []
    if source.text.startswith("\ufeff"):
        findings.append(source.finding("file-bom"))
        source = replace(source, text=source.text[1:])
    marks = [(source.mark(match.start()), match[0]) for match in _first_per_line(source, FORBIDDEN)]
    findings += [source.finding("character-forbidden", at, character=f"U+{ord(sign):04X}") for at, sign in marks]
    spaces = [source.mark(match.start()) for match in _first_per_line(source, ODD_SPACES)]
    findings += [source.finding("character-space", at) for at in spaces]
    return replace(source, text=FORBIDDEN.sub(REPLACEMENT, ODD_SPACES.sub(" ", source.text))), findings


def _first_per_line(source: Source, pattern: re.Pattern[str]) -> list[re.Match[str]]:
    """Find the first such character of each line, of at most `LINES_REPORTED` lines: enough to mend a file by."""
    matches: list[re.Match[str]] = []
    seen_until = -1
    for match in pattern.finditer(source.text):
        if match.start() <= seen_until:
            continue
        matches.append(match)
        line_end = source.text.find("\n", match.start())
        if line_end < 0 or len(matches) == LINES_REPORTED:
            break
        seen_until = line_end
    return matches
