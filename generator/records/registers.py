"""Reads the registers and collections of a library; where it has none of its own, those of this one are used."""

import os
import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from generator.findings.catalogue import CATALOGUE
from generator.findings.finding import Finding
from generator.home import brought
from generator.model.parts import Piece
from generator.model.registers import (
    Collection,
    Contact,
    Everyday,
    Idea,
    Moved,
    Party,
    Person,
    Registers,
    Request,
    Retired,
    Seats,
    Synonyms,
    Theme,
)
from generator.model.scalars import FILE_STEM
from generator.records.files import RESERVED, is_copy, is_stray
from generator.records.places import read_tables
from generator.records.published import read_published
from generator.records.register_file import RegisterFile, read_register

P = TypeVar("P", bound=Piece)

OWN = brought("motions")
"""This library's own folder; a wheel brings only its words: themes, ideas, parties, and those to search with."""


@dataclass
class RegisterReading:
    """The registers of a library, the files they came from, and what is wrong in them."""

    registers: Registers = field(default_factory=Registers)
    files: dict[str, RegisterFile] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    @cached_property
    def unread(self) -> frozenset[str]:
        """The registers in which something could not be read, by name; the tables of municipalities are one."""
        matches = [re.search(r"/_registers/(?:former-)?(.+)\.", one.file) for one in self.findings if _hides(one)]
        return frozenset(match[1] for match in matches if match)


def _hides(finding: Finding) -> bool:
    """Whether a finding can keep an item from being read."""
    return CATALOGUE[finding.code].level.blocks


def stamps_of(folder: Path) -> tuple[tuple[object, ...], ...]:
    """Return what tells whether any file that `read_registers` looks at has changed: its name, time and size."""
    inside = ("_registers", "_collections", "_published", "_reports")
    files = (path for root in (folder, OWN) for name in inside for path in sorted((root / name).glob("*")))
    return tuple((path, (status := path.lstat()).st_mtime_ns, status.st_size) for path in files)


def read_registers(folder: Path, shown: str) -> RegisterReading:
    """Read the registers below a motions folder.

    Args:
        folder: the motions folder.
        shown: how the folder is called in findings.
    """
    reading = RegisterReading()
    root = folder if (folder / "_registers").is_dir() else OWN
    name = shown if root == folder else root.name
    reading.registers = Registers(
        themes=_items(reading, root, name, "themes", Theme),
        ideas=_items(reading, root, name, "ideas", Idea),
        synonyms=_items(reading, root, name, "synonyms", Synonyms),
        everyday=_items(reading, root, name, "everyday", Everyday),
        parties=_items(reading, root, name, "parties", Party),
        people=_items(reading, root, name, "people", Person),
        contacts=_items(reading, root, name, "contacts", Contact),
        requests=_items(reading, folder, shown, "requests", Request),
        seats=_items(reading, root, name, "seats", Seats),
        retired=_items(reading, folder, shown, "retired", Retired),
        moved=_items(reading, folder, shown, "moved", Moved),
        collections=_collections(reading, folder, shown),
        published=read_published(folder, shown),
    )
    tables = read_tables(folder, shown)
    reading.registers = reading.registers.placed(tables.places.slug_of)
    reading.findings += tables.findings
    return reading


def _items(reading: RegisterReading, root: Path, shown: str, register: str, kind: type[P]) -> tuple[P, ...]:
    path = root / "_registers" / f"{register}.yml"
    if not os.path.lexists(path):
        return ()
    file, findings = read_register(path, root, f"{shown}/_registers/{register}.yml", kind)
    reading.findings += findings
    if file is None:
        return ()
    reading.files[register] = file
    return tuple(piece for piece in file.pieces if isinstance(piece, kind))


def _collections(reading: RegisterReading, folder: Path, shown: str) -> dict[str, Collection]:
    collections: dict[str, Collection] = {}
    files = _collection_files(folder / "_collections")
    for path in files:
        name = f"{shown}/_collections/{path.name}"
        if is_copy(path.name, {file.name for file in files}):
            reading.findings.append(Finding("file-copy", name, facts={"value": path.name}))
            continue
        if path.suffix != ".yml" or not re.fullmatch(FILE_STEM, path.stem) or RESERVED.fullmatch(path.stem):
            reading.findings.append(Finding("file-name", name, facts={"value": path.name}))
            continue
        file, findings = read_register(path, folder, name, Collection, is_whole=True)
        reading.findings += findings
        if file is None:
            continue
        reading.files[f"collections/{path.stem}"] = file
        if isinstance(collection := file.pieces[0], Collection):
            collections[path.stem] = collection
    return collections


def _collection_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if not is_stray(path.name)) if folder.is_dir() else []
