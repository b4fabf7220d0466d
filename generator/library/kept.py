"""Records that could be read as a whole, kept on disk under what their files hold, so that none is read twice.

What a record says is kept as JSON, which can't run code, a line for each, and comes back through the model like the
words of a file.
"""

import json
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2b
from pathlib import Path
from stat import S_ISREG

import pydantic
import yaml

from generator.findings.finding import Finding
from generator.home import CACHE, code_digest, digest_of, keep
from generator.model.motion import Motion
from generator.records.files import content
from generator.records.pieces import read_words
from generator.records.record import Record
from generator.records.registers import stamps_of
from generator.records.source import Source

FLOOR = 200
"""A library with fewer records is read in no time."""

Lines = dict[bytes, bytes]
"""By the digest of a record's id and bytes: that digest, its words and what was found in it, as JSON on one line."""
_DIGEST = slice(2, 34)
"""Where the digest stands in a line."""

RecordFindings = tuple[Finding, ...]


@dataclass
class KeptRecords:
    """The records of one library as they were when it was last read."""

    file: Path
    of: bytes
    """What tells whether the code and all that the records were looked at by are still the same: the first line."""
    known: Lines = field(default_factory=dict)
    """A line is decoded when its record is asked for."""
    used: Lines = field(default_factory=dict)
    """Those that this library has; all others are forgotten."""

    @classmethod
    def of_library(cls, root: Path, today: date | None) -> "KeptRecords":
        """Return what is kept of a motions folder that is looked at on a day, or without one."""
        place = blake2b(f"{root.resolve()} {today is None}".encode(), digest_size=8).hexdigest()
        kept = cls(CACHE / f"records-{place}.jsonl", _fingerprint(root, today))
        with suppress(OSError):  # none yet: then all is read
            of, *lines = kept.file.read_bytes().split(b"\n")
            kept.known = {line[_DIGEST]: line for line in lines} if of == kept.of else {}
        return kept

    def record(self, path: Path, key: str, shown: str) -> tuple[Record, RecordFindings] | None:
        """Return the record of a file with known bytes, with what was found in it; None where it has to be read."""
        with suppress(OSError, ValueError, KeyError, TypeError):  # it is no file, or what is kept is spoilt
            if S_ISREG(path.lstat().st_mode):
                data = content(path)
                line = self.known[digest := _digest(key, data)]
                _, words, plain = json.loads(line)
                findings = tuple(Finding(**{**one, "file": shown}) for one in plain)
                if motion := read_words(Motion, words):
                    self.used[digest] = line
                    return Record(key, Source(shown, data.decode()), motion, motion), findings
        return None

    def keep(self, read: Lines) -> None:
        """Keep the lines of records that were read beside those that were used; write all where anything is new."""
        self.used |= read
        if len(self.used) >= FLOOR and self.used.keys() != self.known.keys():
            keep(self.file, b"\n".join([self.of, *self.used.values()]))


def line_of(record: Record, findings: RecordFindings) -> Lines:
    """Return the line of a record; none where it could not be read as a whole, or something would not come back."""
    if not record.is_whole or any(type(fact) not in {str, int} for one in findings for fact in one.facts.values()):
        return {}
    digest = _digest(record.id, record.source.text.encode())
    plain = [vars(one) | {"file": "", "facts": dict(one.facts)} for one in findings]
    return {digest: json.dumps([digest.decode(), record.words, plain], ensure_ascii=False).encode()}


def _digest(key: str, data: bytes) -> bytes:
    return blake2b(b"%s\0%s" % (key.encode(), data), digest_size=16).hexdigest().encode()


def _fingerprint(root: Path, today: date | None) -> bytes:
    """Return what changes with the code, its libraries, the registers and the day."""
    versions = (sys.version, pydantic.VERSION, yaml.__version__)
    registers = [(path, digest_of(path)) for path, *_stamp in stamps_of(root)]
    return blake2b(repr((today, versions, code_digest(), registers)).encode(), digest_size=16).hexdigest().encode()
