"""A record: one file of the library with its words, its findings and the motion that could be read from it."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from generator.findings.finding import Finding
from generator.model.motion import Motion
from generator.records.dutch import in_english
from generator.records.events import parse
from generator.records.nodes import Fields, Mark, Node, Path, Sequence, nearest, written
from generator.records.pieces import plain, read_piece, read_words
from generator.records.slips import without_echoes
from generator.records.source import Source, decode
from generator.records.texts import texts_of
from generator.records.whereabouts import Whereabouts, nearest_place, whereabouts
from generator.records.words import Words, words_of

STAND_INS = {"title": "-", "added": date.max.isoformat(), "themes": ("onbekend",)}
"""Stand for required fields in a draft; no rule that needs one of these fields runs on it."""


@dataclass(frozen=True)
class Record:
    """One file under `motions/`."""

    id: str
    """Its path below the motions folder, without its ending."""
    source: Source
    motion: Motion | None = None
    """Without its invalid optional fields; None where a required one is missing or invalid."""
    draft: Motion | None = None
    """The same, with stand-ins for required fields that are missing or invalid: what rules can look at."""
    findings: list[Finding] = field(default_factory=list)
    broken: frozenset[str] = frozenset()
    """Fields that hold a fault."""

    @cached_property
    def words(self) -> Words:
        """What it says, with English names; None where the file can't be read as fields."""
        if self.is_whole:
            return words_of(self.source)
        return plain(self.tree) if self.tree else None

    @cached_property
    def texts(self) -> tuple[tuple[Path, str], ...]:
        """The path and words of every text in which somebody can write freely, of fields without a fault."""
        return tuple((path, words) for path, words in texts_of(self.words) if path[0] not in self.broken)

    @cached_property
    def tree(self) -> Fields | None:
        """The same with places, for a file about which much has to be told; None where it can't be read as fields."""
        node = parse(self.source)[0]
        return _fields(in_english(self.source, node, Motion)[0]) if node else None

    @cached_property
    def places(self) -> Whereabouts:
        """The places of all that a whole record says, read when one is asked for."""
        return whereabouts(self.source, self.words)

    @property
    def is_whole(self) -> bool:
        """Whether all of the file could be read, and nothing about it had to be reported."""
        return self.motion is not None and self.motion == self.draft and not self.findings and not self.broken

    def drop_words(self) -> None:
        """Forget words and tree: they take far more memory than the motion, and few are ever asked for again."""
        for read in ("words", "texts", "tree", "places"):
            self.__dict__.pop(read, None)

    def at(self, *path: str | int) -> Mark | Node | None:
        """Return the place of a field in the file, or of the nearest field around it."""
        if self.is_whole:
            return nearest_place(self.places, path)
        return nearest(self.tree, path) if self.tree else None

    def finding(self, code: str, *path: str | int, **facts: object) -> Finding:
        """Make a finding at a field of this record."""
        return self.source.finding(code, self.at(*path), written(path), **facts)

    def has(self, *names: str) -> bool:
        """Whether the record was read as fields and none of these fields holds a fault."""
        return self.draft is not None and not self.broken.intersection(names)


def read_record(key: str, file: str, content: bytes) -> Record:
    """Read one record; whatever is wrong with it ends as a finding.

    Args:
        key: the record's id.
        file: the path to show in findings.
        content: the bytes of the file.
    """
    source, findings = decode(file, content)
    if source is None:
        return Record(key, Source(file, ""), findings=findings)
    words = words_of(source)
    if motion := read_words(Motion, words):
        record = Record(key, source, motion, motion, findings)
        record.__dict__["words"] = words  # at hand for the rules, which all look at them
        return record
    return _read_tree(key, source, findings)


def _read_tree(key: str, source: Source, findings: list[Finding]) -> Record:
    """Read a record about which something has to be reported."""
    tree, faults = parse(source)
    findings = [*findings, *faults]
    if tree is None:
        empty = [] if faults else [source.finding("yaml-empty")]
        return Record(key, source, findings=findings + empty)
    if around := _around(tree):
        return Record(key, source, findings=[*findings, source.finding("file-wrapped", tree, value=around)])
    reading = read_piece(source, tree, Motion, stand_ins=STAND_INS)
    findings = [*without_echoes(findings, reading.findings), *reading.findings]
    record = Record(key, source, reading.piece, reading.draft, findings, reading.broken)
    record.__dict__["tree"] = _fields(reading.node)
    return record


def _fields(node: Node | None) -> Fields | None:
    return node if isinstance(node, Fields) else None


def _around(tree: Node) -> str:
    """Return what stands around a whole record, a hyphen or one name; empty where nothing does."""
    items = tree.items if isinstance(tree, Sequence) else ()
    pairs = tree.pairs if isinstance(tree, Fields) else {}
    inside = [*items, *(pair.value for pair in pairs.values())]
    is_record = len(inside) == 1 and isinstance(inside[0], Fields) and {"title", "themes"} <= inside[0].pairs.keys()
    return next((f"{name}:" for name in pairs), "-") if is_record else ""
