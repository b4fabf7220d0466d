"""Records that could be read as a whole, kept on disk under what their files hold, so that none is read twice.

They are kept as JSON, which can't run code, and come back through the model like the words of a record.
"""

import json
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2b
from pathlib import Path
from stat import S_ISREG
from typing import Any

import pydantic
import yaml

from generator.findings.finding import Finding
from generator.home import CACHE, code_digest, digest_of, keep
from generator.model.motion import Motion
from generator.records.files import content
from generator.records.record import Record
from generator.records.registers import stamps_of
from generator.records.source import Source

FLOOR = 200
"""A library with fewer records is read in no time."""

Plain = dict[str, Any]
"""The motion of a record as lists, mappings and words, and what was found in it."""

RecordFindings = tuple[Finding, ...]


@dataclass
class KeptRecords:
    """The records of one library as they were when it was last read."""

    file: Path
    of: str
    """What tells whether the code and all that the records were looked at by are still the same."""
    known: dict[str, Plain] = field(default_factory=dict)
    """By the digest of a record's id and bytes."""
    used: dict[str, Plain] = field(default_factory=dict)
    """Those that this library has; all others are forgotten."""

    @classmethod
    def of_library(cls, root: Path, today: date | None) -> "KeptRecords":
        """Return what is kept of a motions folder that is looked at on a day, or without one."""
        place = blake2b(f"{root.resolve()} {today is None}".encode(), digest_size=8).hexdigest()
        kept = cls(CACHE / f"records-{place}.json", _fingerprint(root, today))
        with suppress(OSError, ValueError, KeyError, TypeError):  # none yet, or spoilt: then all is read
            stored = json.loads(kept.file.read_bytes())
            kept.known = dict(stored["records"]) if stored["of"] == kept.of else {}
        return kept

    def record(self, path: Path, key: str, shown: str) -> tuple[Record, RecordFindings] | None:
        """Return the record of a file with known bytes, with what was found in it; None where it has to be read."""
        with suppress(OSError, ValueError, KeyError, TypeError):  # it is no file, or what is kept is spoilt
            if S_ISREG(path.lstat().st_mode):
                data = content(path)
                plain = self.known[digest := _digest(key, data)]
                motion, findings = Motion.model_validate(plain["motion"]), _findings(plain["findings"], shown)
                self.used[digest] = plain
                return Record(key, Source(shown, data.decode()), motion, motion), findings
        return None

    def keep(self, read: Iterable[tuple[Path, Record, RecordFindings]]) -> None:
        """Keep records that could be read as a whole beside those that were used; write all where anything is new."""
        for path, record, findings in read:
            with suppress(OSError):  # it is gone by now
                self._keep(record, findings, content(path))
        if len(self.used) >= FLOOR and self.used.keys() != self.known.keys():
            keep(self.file, json.dumps({"of": self.of, "records": self.used}).encode())

    def _keep(self, record: Record, findings: RecordFindings, data: bytes) -> None:
        """Keep a record if its file still holds what was read, and what is kept would be read back as the same."""
        if record.motion and record.source.text.encode() == data:
            motion = _words(record.motion.model_dump(mode="json", by_alias=True, exclude_defaults=True))
            plain = {
                "motion": motion,
                "findings": [vars(one) | {"file": "", "facts": dict(one.facts)} for one in findings],
            }
            same = (
                Motion.model_validate(motion) == record.motion
                and _findings(plain["findings"], record.source.file) == findings
            )
            if same and all(type(fact) in {str, int} for one in findings for fact in one.facts.values()):
                self.used[_digest(record.id, data)] = plain


def _findings(plain: Iterable[dict[str, Any]], shown: str) -> RecordFindings:
    return tuple(Finding(**{**one, "file": shown}) for one in plain)


def _words(value: Any) -> Any:
    """Return what a record would say: words, in lists and mappings."""
    if isinstance(value, dict):
        return {name: _words(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_words(one) for one in value]
    return str(value).lower() if isinstance(value, bool) else str(value)


def _digest(key: str, data: bytes) -> str:
    return blake2b(b"%s\0%s" % (key.encode(), data), digest_size=16).hexdigest()


def _fingerprint(root: Path, today: date | None) -> str:
    """Return what changes with the code, its libraries, the registers and the day."""
    versions = (sys.version, pydantic.VERSION, yaml.__version__)
    registers = [(path, digest_of(path)) for path, *_stamp in stamps_of(root)]
    return blake2b(repr((today, versions, code_digest(), registers)).encode(), digest_size=16).hexdigest()
