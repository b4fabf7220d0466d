"""A motions folder that an editor changes: its files as texts, the changes, and what the check says then."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from generator.checks.run import check
from generator.editing.document import YamlDocument
from generator.findings.catalogue import level_of
from generator.findings.finding import Finding
from generator.findings.suggest import suggest
from generator.i18n.language import N_
from generator.i18n.user_error import UserError
from generator.model.motion import Motion
from generator.records.files import can_be_read, content, faults_of, guard
from generator.records.folder import Folder, shown_path, walk
from generator.records.places import read_places
from generator.records.record import Record, read_record
from generator.records.registers import read_registers
from generator.records.source import SIZE_LIMIT
from generator.records.write_all import FileWrite

EXTRAS = ("_registers", "_collections")


class WrongRequestError(UserError):
    """What was asked can't be done: a name or id is not there, or is taken."""


class RefusedError(Exception):
    """The library would hold an error that it did not hold before, so nothing is changed."""

    def __init__(self, findings: list[Finding]) -> None:
        """Keep what would be wrong."""
        self.findings = findings
        super().__init__(str(len(findings)))


@dataclass(frozen=True)
class FileChange:
    """A file that changes, moves or goes."""

    old: str | None
    """Its path below the motions folder; None where it is new."""
    new: str | None
    """None where it goes."""
    before: str
    after: str

    @property
    def write(self) -> FileWrite:
        """What is to be done on the disk."""
        return FileWrite(self.old, self.new, self.before.encode(), self.after.encode())


@dataclass
class Workspace:
    """The files of a motions folder, before and after what an editor asked."""

    root: Path
    before: dict[str, str]
    """The texts of records, registers and collections, by path below the motions folder."""
    unreadable: tuple[str, ...] = ()
    """Files that hold no text that can be read."""
    after: dict[str, str] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)
    """The new name of each file that moved, by its old one."""

    @classmethod
    def opened(cls, root: Path) -> "Workspace":
        """Read a motions folder."""
        texts: dict[str, str] = {}
        unreadable: list[str] = []
        for path in _files(root):
            name = path.relative_to(root).as_posix()
            text = _text(path, root)
            texts.update({} if text is None else {name: text})
            unreadable += [name] if text is None else []
        return cls(root, texts, tuple(unreadable), dict(texts))

    @property
    def records(self) -> list[str]:
        """The names of the records as they are now."""
        return sorted(name for name in self.after if not name.startswith("_"))

    @cached_property
    def motions(self) -> dict[str, Motion]:
        """The motions as they were, by id, as far as they could be read."""
        read = {name: _record(name, name, text) for name, text in self.before.items() if not name.startswith("_")}
        return {_id(name): record.draft for name, record in read.items() if record.draft}

    def known(self, words: str) -> str:
        """Return the id that somebody gave, by itself or as the path of its file.

        Raises:
            AskedWrongError: there is no such motion.
        """
        key = self.key(words)
        if key in self.motions:
            return key
        former = {old: today for today, motion in self.motions.items() for old in motion.former_ids}
        suggestion = former.get(key) or suggest(key, {known: known for known in self.motions})
        raise WrongRequestError(N_("There is no motion '{id}'."), id=key, suggestion=suggestion)

    def key(self, words: str) -> str:
        """Return an id that was given as such or as a path."""
        return words.removeprefix("./").removeprefix(f"{shown_path(self.root)}/").removesuffix(".yml")

    def document(self, name: str) -> YamlDocument:
        """Return a file as it is now."""
        return YamlDocument(name, self.after[name])

    def put(self, document: YamlDocument) -> None:
        """Keep a file as it is to be."""
        self.after[document.name] = document.text

    def move(self, old: str, new: str) -> None:
        """Give a file another name."""
        self.after[new] = self.after.pop(old)
        self.moved[old] = new

    def changes(self) -> list[FileChange]:
        """Return what changes, by name."""
        moved = [FileChange(old, new, self.before[old], self.after[new]) for old, new in self.moved.items()]
        gone = [
            FileChange(name, None, text, "")
            for name, text in self.before.items()
            if name not in self.after and name not in self.moved
        ]
        same = [
            FileChange(name, name, text, self.after[name])
            for name, text in self.before.items()
            if self.after.get(name, text) != text and name not in self.moved.values()
        ]
        return sorted([*moved, *gone, *same], key=lambda change: change.old or "")

    def notes(self, today: date) -> list[Finding]:
        """Return the notes that the change brings along.

        Raises:
            RefusedError: it brings an error along.
        """
        before, after = self._findings(self.before, today), self._findings(self.after, today)
        known = Counter(finding.code for finding in before)
        new = {code for code, count in Counter(finding.code for finding in after).items() if count > known[code]}
        old = {(finding.file, finding.line, finding.code) for finding in before}
        new_findings = [one for one in after if one.code in new and (one.file, one.line, one.code) not in old]
        errors = [finding for finding in new_findings if level_of(finding).blocks]
        if errors:
            raise RefusedError(errors)
        return new_findings

    def _findings(self, texts: dict[str, str], today: date) -> list[Finding]:
        """Check the library with these texts; only registers and collections need a disk for that."""
        shown = shown_path(self.root)
        names = sorted(name for name in texts if not name.startswith("_"))
        folder = Folder([_record(name, f"{shown}/{name}", texts[name]) for name in names])
        with tempfile.TemporaryDirectory(prefix="motions-") as temporary:
            place = Path(temporary)
            _lay_out(self.root, place, texts)
            return check(folder, read_registers(place, shown), read_places(place), today)


def _files(root: Path) -> Iterator[Path]:
    yield from walk(root)
    for folder in EXTRAS:
        yield from sorted((root / folder).glob("*.yml"))


def _text(path: Path, root: Path) -> str | None:
    if not can_be_read(list(faults_of(path, guard(root), path.name))) or path.stat().st_size > SIZE_LIMIT:
        return None
    try:
        return content(path).decode()
    except UnicodeDecodeError:
        return None


def _record(name: str, shown: str, text: str) -> Record:
    return read_record(_id(name), shown, text.encode())


def _id(name: str) -> str:
    return name.removesuffix(".yml")


def _lay_out(root: Path, place: Path, texts: dict[str, str]) -> None:
    """Write registers and collections as they are to be, with the tables that lie beside them."""
    for folder in EXTRAS:
        if (root / folder).is_dir():
            (place / folder).mkdir()
        for table in (root / folder).glob("*.csv"):
            if table.is_file():
                shutil.copy(table, place / folder / table.name)
    for name, text in texts.items():
        if name.startswith(EXTRAS):
            (place / name).write_bytes(text.encode())
