"""The bytes of a file, and what can be seen of them without trusting its name."""

import io
import json
import zipfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath
from typing import Any

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_START = 2048
"""So many signs show what kind of text it is."""


@dataclass(frozen=True)
class Content:
    """A file that was handed over."""

    name: str
    data: bytes

    @property
    def ending(self) -> str:
        """The ending of its name, for messages."""
        return PurePath(self.name).suffix.lower()

    @cached_property
    def text(self) -> str | None:
        """The file as text, or None where it is none; Excel still writes Windows' own encoding."""
        for mark, encoding in _MARKS:
            if self.data.startswith(mark):
                return _decoded(self.data, encoding)
        if b"\0" in self.data:
            return None
        text = _decoded(self.data, "utf-8")
        return _decoded(self.data, "cp1252") if text is None else text

    @cached_property
    def start(self) -> str:
        """The beginning of the text in small letters, without white space before it."""
        return (self.text or "").lstrip()[:_START].lower()

    @cached_property
    def json(self) -> Any:
        """The values of a JSON file, or those of its lines; None where it is no JSON."""
        if not self.start.startswith(("{", "[")):
            return None
        text = (self.text or "").strip()
        try:
            return json.loads(text)
        except ValueError:
            return _each_line(text)

    @cached_property
    def entries(self) -> frozenset[str]:
        """The names of what is in a zip file; none where it is no zip file."""
        if not self.data.startswith(b"PK\x03\x04"):
            return frozenset()
        try:
            with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
                return frozenset(archive.namelist())
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            return frozenset()


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _each_line(text: str) -> list[Any] | None:
    try:
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    except ValueError:
        return None
