"""Mends the records of a motions folder, in memory: what would change, and what is left for a person."""

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from generator.checks.across import Shelf, tags_that_differ_little
from generator.checks.rule import Context
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
    def shown(self) -> dict[str, Path]:
        """The full path of every file that is meant as a record, by its path as shown."""
        name = shown_path(self.root)
        return {f"{name}/{file.relative_to(self.root).as_posix()}": _absolute(file) for file in walk(self.root)}

    @cached_property
    def texts(self) -> dict[str, str]:
        """The text of every record that can be read, by its path as shown."""
        paths = {record.source.file: self.path(record.id) for record in self.folder.records if record.tree}
        return {shown: path.read_bytes().decode() for shown, path in paths.items()}

    def path(self, key: str) -> Path:
        """Return the file of a record."""
        return self.root / f"{key}.yml"

    def mended(self, files: Iterable[str] | None = None) -> list[Change]:
        """Mend these files, or all; the folder then holds them as mended, the disk is not touched.

        Tags come last: which spelling is the usual one can only be told when all of them are in form.
        """
        chosen = set(self.texts if files is None else files)
        first = self._pass(chosen, self.texts, {})
        usual = self._usual_tags()
        second = self._pass(chosen, {name: one.text for name, one in first.items()}, usual) if usual else {}
        merged = {name: _joined(one, second.get(name)) for name, one in first.items()}
        return [self._change(name, one) for name, one in merged.items() if one.text != self.texts[name]]

    def _pass(self, chosen: set[str], texts: dict[str, str], usual: dict[str, str]) -> dict[str, Mended]:
        known = Known(self.reading.registers, self.places, usual)
        made = {name: mend(text, known) for name, text in texts.items() if name in chosen}
        for at, record in enumerate(self.folder.records):
            name = record.source.file
            if name in made and made[name].text != texts[name]:
                self.folder.records[at] = read_record(record.id, name, made[name].text.encode())
        return made

    def _usual_tags(self) -> dict[str, str]:
        shelf = Shelf(self.folder.records, Context(self.reading.registers, self.places, None))
        return {str(one.facts["value"]): str(one.facts["suggestion"]) for one in tags_that_differ_little(shelf)}

    def _change(self, name: str, one: Mended) -> Change:
        key = next(record.id for record in self.folder.records if record.source.file == name)
        return Change(self.path(key), name, self.texts[name], one.text, one.done)

    def findings(self, today: date | None) -> list[Finding]:
        """Return what is left for a person in the folder as mended."""
        return check(self.folder, self.reading, self.places, today)


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100  # resolve() would follow a symbolic link


def _joined(first: Mended, second: Mended | None) -> Mended:
    return replace(second, done=first.done + second.done) if second else first
