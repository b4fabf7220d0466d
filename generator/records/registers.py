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
from generator.records.events import parse
from generator.records.files import RESERVED, can_be_read, content, faults_of, guard, is_copy, is_stray
from generator.records.nodes import Node, Sequence
from generator.records.pieces import read_piece
from generator.records.places import read_tables
from generator.records.published import read_published
from generator.records.source import Source, decode

P = TypeVar("P", bound=Piece)

PART_LIMIT = 50_000
"""Lists, groups and texts in one register: one file holds the words of a whole library."""

OWN = brought("motions")
"""This library's own folder; a wheel brings only its words: themes, ideas, parties, and those to search with."""


@dataclass(frozen=True)
class RegisterFile:
    """One register as it stands in a file: what could be read, with the place of each item for later findings."""

    source: Source
    items: tuple[Node, ...] = ()
    """With English names."""
    pieces: tuple[Piece | None, ...] = ()
    """What was read from each item."""
    is_whole: bool = False
    """Whether the file is one item, as a collection is, not a list of them."""


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
    source, tree = _tree(reading, path, root, f"{shown}/_registers/{register}.yml")
    if source is None or tree is None:
        return ()
    if not isinstance(tree, Sequence):
        reading.findings.append(source.finding("shape-list", tree))
        return ()
    read = [read_piece(source, item, kind, (at,)) for at, item in enumerate(tree.items)]
    pieces = tuple(one.piece for one in read)
    reading.files[register] = RegisterFile(source, tuple(one.node for one in read), pieces)
    reading.findings += [finding for one in read for finding in one.findings]
    return tuple(piece for piece in pieces if piece)


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
        source, tree = _tree(reading, path, folder, name)
        if source is None or tree is None:
            continue
        result = read_piece(source, tree, Collection)
        reading.findings += result.findings
        reading.files[f"collections/{path.stem}"] = RegisterFile(source, (result.node,), (result.piece,), is_whole=True)
        if result.piece:
            collections[path.stem] = result.piece
    return collections


def _collection_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if not is_stray(path.name)) if folder.is_dir() else []


def _tree(reading: RegisterReading, path: Path, root: Path, shown: str) -> tuple[Source | None, Node | None]:
    findings = list(faults_of(path, guard(root), shown))
    source: Source | None = None
    if can_be_read(findings):
        source, more = decode(shown, content(path))
        findings += more
    tree: Node | None = None
    if source is not None:
        tree, faults = parse(source, PART_LIMIT)
        findings += faults
    reading.findings += findings
    return source, tree
