"""Mends the records of a motions folder, in memory: what would change, and what is left for a person."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from generator.checks.run import check
from generator.findings.finding import Finding
from generator.fixing.draft import Known
from generator.fixing.mend import Mended, mend
from generator.model.places import Places
from generator.reading.folder import Folder, read_files, shown_path, walk
from generator.reading.places import read_places
from generator.reading.record import read_record
from generator.reading.registers import RegisterReading, read_registers


@dataclass(frozen=True)
class Change:
    """A file that is mended."""

    path: Path
    shown: str
    before: str
    after: str
    done: Counter[str]


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
        """The text of every record that can be read, by its path as shown."""
        paths = {record.source.file: self.path(record.id) for record in self.folder.records if record.tree}
        return {shown: path.read_bytes().decode() for shown, path in paths.items()}

    def path(self, key: str) -> Path:
        """Return the file of a record."""
        return self.root / f"{key}.yml"

    def mended(self, files: Iterable[str] | None = None) -> list[Change]:
        """Mend these files, or all; the folder then holds them as mended, the disk is not touched."""
        known = Known(self.reading.registers, self.places)
        chosen = set(self.texts if files is None else files)
        made = {name: mend(text, known) for name, text in self.texts.items() if name in chosen}
        changed = {name: one for name, one in made.items() if one.text != self.texts[name]}
        for at, record in enumerate(self.folder.records):
            name = record.source.file
            if name in changed:
                self.folder.records[at] = read_record(record.id, name, changed[name].text.encode())
        return [self._change(name, one) for name, one in changed.items()]

    def _change(self, name: str, one: Mended) -> Change:
        key = next(record.id for record in self.folder.records if record.source.file == name)
        return Change(self.path(key), name, self.texts[name], one.text, one.done)

    def findings(self, today: date | None) -> list[Finding]:
        """Return what is left for a person in the folder as mended."""
        return check(self.folder, self.reading, self.places, today)
