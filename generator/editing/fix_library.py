"""Mends the records of a motions folder, in memory: what would change, and what is left for a person."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from generator.checks.run import check
from generator.editing.fixers.fix import Fixed, mend
from generator.editing.fixers.parsed import Known
from generator.findings.finding import Finding
from generator.i18n.language import N_
from generator.model.places import Places
from generator.records.folder import Folder, read_files, shown_path, walk
from generator.records.places import read_places
from generator.records.record import Record, read_record
from generator.records.registers import RegisterReading, read_registers
from generator.records.write_all import FileWrite

UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
"""How a file in this encoding begins; without them it could be something else."""


@dataclass(frozen=True)
class Change:
    """A file that is mended."""

    key: str
    """The id of the record."""
    shown: str
    before: str
    after: str
    done: Counter[str]
    content: bytes
    """What is on the disk, in whatever encoding."""

    @property
    def write(self) -> FileWrite:
        """What is to be done on the disk."""
        name = f"{self.key}.yml"
        return FileWrite(name, name, self.content, self.after.encode())


@dataclass
class Workshop:
    """A motions folder on the bench."""

    root: Path
    folder: Folder
    reading: RegisterReading
    places: Places

    @classmethod
    def opened(cls, root: Path) -> "Workshop":
        """Read a motions folder."""
        return cls(root, read_files(root, walk(root)), read_registers(root, shown_path(root)), read_places(root))

    @cached_property
    def texts(self) -> dict[str, str]:
        """The text of every record that can be read, or could be once mended, by its path as shown."""
        found = ((record.source.file, text_of(self.path(record.id), record)) for record in self.folder.records)
        return {shown: text for shown, text in found if text is not None}

    @cached_property
    def as_files(self) -> dict[str, Counter[str]]:
        """What a machine mends in records as files: the mark of a program, and an encoding that is certain."""
        names = {"file-executable": N_("mark of a program"), "file-encoding": N_("encoding")}
        found: dict[str, Counter[str]] = {}
        for finding in (*self.folder.findings, *(one for record in self.folder.records for one in record.findings)):
            if finding.code in names and finding.file in self.texts:
                found.setdefault(finding.file, Counter())[names[finding.code]] += 1
        return found

    def path(self, key: str) -> Path:
        """Return the file of a record."""
        return self.root / f"{key}.yml"

    def fixed(self, files: Iterable[str] | None = None) -> list[Change]:
        """Mend these files, or all; the folder then holds them as mended, the disk is not touched."""
        known = Known(self.reading.registers, self.places)
        chosen = set(self.texts if files is None else files)
        made = {name: mend(text, known) for name, text in self.texts.items() if name in chosen}
        changed = {name: one for name, one in made.items() if one.text != self.texts[name] or name in self.as_files}
        self.folder.findings = [
            one for one in self.folder.findings if not (one.code == "file-executable" and one.file in changed)
        ]
        for at, record in enumerate(self.folder.records):
            name = record.source.file
            if name in changed:
                self.folder.records[at] = read_record(record.id, name, changed[name].text.encode())
        return [self._change(name, one) for name, one in changed.items()]

    def _change(self, name: str, one: Fixed) -> Change:
        key = next(record.id for record in self.folder.records if record.source.file == name)
        done = one.done + self.as_files.get(name, Counter())
        return Change(key, name, self.texts[name], one.text, done, self.path(key).read_bytes())

    def findings(self, today: date | None) -> list[Finding]:
        """Return what is left for a person in the folder as mended."""
        return check(self.folder, self.reading, self.places, today)


def text_of(path: Path, record: Record) -> str | None:
    """Return the text of a record, also between marks of a code block or in UTF-16 by its first bytes; else None."""
    codes = {finding.code for finding in record.findings}
    if record.tree or "yaml-fence" in codes:
        return path.read_bytes().decode()
    if "file-encoding" not in codes:
        return None
    content = path.read_bytes()
    try:
        return content.decode("utf-16") if content.startswith(UTF_16_MARKS) else None
    except UnicodeDecodeError:
        return None
