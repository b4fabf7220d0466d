"""Loads a motions folder: everything that is in it, what is wrong with it, and the library that can be shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.checks.run import check
from generator.findings.catalogue import level_of
from generator.findings.finding import Finding
from generator.library.library import Library
from generator.model.motion import Motion
from generator.reading.folder import Folder, read_folder, shown_path
from generator.reading.places import read_places
from generator.reading.registers import read_registers


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


def load(root: Path, today: date | None, last_good: Mapping[str, Motion] | None = None) -> Loaded:
    """Read and check a motions folder.

    Args:
        root: the folder.
        today: the day up to which things can have happened; None leaves that out.
        last_good: motions by id to show in the place of records that hold an error now.
    """
    folder = read_folder(root)
    reading = read_registers(root, shown_path(root))
    places = read_places(root)
    findings = check(folder, reading, places, today)
    failing = _failing(folder, findings)
    good = {record.id: record.motion for record in folder.records if record.motion and record.id not in failing}
    kept = {key: motion for key, motion in (last_good or {}).items() if key in failing}
    return Loaded(Library(kept | good, reading.registers, places), findings, failing)


def _failing(folder: Folder, findings: list[Finding]) -> frozenset[str]:
    files = {finding.file for finding in findings if level_of(finding).blocks}
    return frozenset(record.id for record in folder.records if record.source.file in files)
