"""Loads a motions folder: everything that is in it, what is wrong with it, and the library that can be shown."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path

from generator.checks.rule import Context
from generator.checks.run import about, check
from generator.findings.catalogue import level_of
from generator.findings.finding import Finding
from generator.library.kept import KeptRecords, Lines, RecordFindings, line_of
from generator.library.library import Library
from generator.library.workers import portions, share
from generator.model.motion import Motion
from generator.model.places import Places
from generator.records.folder import ENDING, Folder, Known, is_known, read_files, remember, shown_path, walk
from generator.records.places import read_places
from generator.records.registers import RegisterReading, read_registers, stamps_of

PORTION = 100
"""So many records are read in one go."""


@dataclass(frozen=True)
class Loaded:
    """A motions folder as it was read."""

    library: Library
    """Its motions without an error."""
    findings: list[Finding]
    failing: frozenset[str]
    """Ids of the records that hold an error."""

    @property
    def errors(self) -> list[Finding]:
        """The findings that keep the library from being published."""
        return [finding for finding in self.findings if level_of(finding).blocks]


@contextmanager
def _quiet_collector() -> Iterator[None]:
    """Keep the garbage collector from looking through ten thousand records again and again while they are read.

    Nothing of what is read refers in a circle; it took 40 % of the time of reading 1,000 motions (measured).
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


@dataclass
class Memory:
    """What a preview remembers from one build to the next, so that only what changed is done again."""

    records: Known = field(default_factory=dict)
    findings_by_id: dict[str, RecordFindings] = field(default_factory=dict)
    """What was found in each record by itself."""
    context: Context | None = None
    """By what it was found."""
    registers: tuple[object, RegisterReading] | None = None
    """The registers, with what tells whether their files have changed."""
    library: Library | None = None
    """The last library; a record that holds an error now is shown as it was there."""
    kept: KeptRecords | None = None
    """What is kept on disk, where a command reads records that were read before."""


def load(root: Path, today: date | None, memory: Memory | None = None) -> Loaded:
    """Read and check a motions folder.

    Args:
        root: the folder.
        today: the day up to which things can have happened; None leaves that out.
        memory: what is known from the build before, in a preview; it is brought up to date.
    """
    memory = memory or Memory()
    with _quiet_collector():
        reading = _registers(root, memory)
        places = read_places(root)
        files = list(walk(root))
        _look(root, files, Context(reading.registers, places, today, reading.unread), memory)
        folder = read_files(root, files, memory.records)
        findings = check(folder, reading, places, today, memory.findings_by_id)
    failing = _failing(folder, findings)
    motions = {record.id: record.motion for record in folder.records if record.motion and record.id not in failing}
    memory.library = _library(places, reading, motions, failing, memory.library)
    return Loaded(memory.library, findings, failing)


def _registers(root: Path, memory: Memory) -> RegisterReading:
    stamps = stamps_of(root)
    if memory.registers is None or memory.registers[0] != stamps:
        memory.registers = (stamps, read_registers(root, shown_path(root)))
    return memory.registers[1]


def _look(root: Path, files: Iterable[Path], context: Context, memory: Memory) -> None:
    """Read the records that are not known as they are now, and look at each by itself, on all cores."""
    if memory.context != context:
        memory.records, memory.findings_by_id, memory.context = {}, {}, context
    new = [path for path in files if not is_known(path, memory.records)]
    if memory.kept:
        shown = shown_path(root)
        new = [path for path in new if not _taken(path, path.relative_to(root).as_posix(), shown, memory.kept, memory)]
    lines: Lines = {}
    for looked in share([partial(_looked, root, some, context) for some in portions(new, PORTION)]):
        memory.records |= looked.known
        memory.findings_by_id |= looked.findings_by_id
        lines |= looked.lines
    if memory.kept:
        memory.kept.keep(lines)


def _taken(path: Path, name: str, shown: str, kept: KeptRecords, memory: Memory) -> bool:
    """Take over the record of a file whose bytes were read before, and return whether there is one."""
    key = name.removesuffix(ENDING)
    hit = kept.record(path, key, f"{shown}/{name}")
    if hit:
        remember(path, hit[0], memory.records)
        memory.findings_by_id[key] = hit[1]
    return hit is not None


@dataclass
class _Looked:
    """Records that were looked at."""

    known: Known = field(default_factory=dict)
    findings_by_id: dict[str, RecordFindings] = field(default_factory=dict)
    lines: Lines = field(default_factory=dict)
    """As they are kept."""


def _looked(root: Path, files: Iterable[Path], context: Context) -> _Looked:
    looked = _Looked()
    for record in read_files(root, files, looked.known).records:
        findings = tuple(about(record, context))
        looked.findings_by_id[record.id] = findings
        looked.lines |= line_of(record, findings)
        record.drop_words()
    return looked


def _library(
    places: Places,
    reading: RegisterReading,
    motions: dict[str, Motion],
    failing: frozenset[str],
    before: Library | None,
) -> Library:
    if before is None:
        return Library(motions, reading.registers, places)
    kept = {key: motion for key, motion in before.motions.items() if key in failing}
    same = before.registers == reading.registers and before.places == places
    known = {entry.id: entry for entry in before.entries} if same else {}
    return Library(kept | motions, reading.registers, places, known)


def _failing(folder: Folder, findings: list[Finding]) -> frozenset[str]:
    files = {finding.file for finding in findings if level_of(finding).blocks}
    return frozenset(record.id for record in folder.records if record.source.file in files)
