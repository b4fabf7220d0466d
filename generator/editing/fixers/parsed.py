"""A draft: the text that is being mended, as it was read, with every scalar and the field that it fills."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from generator.findings.finding import Finding
from generator.model.motion import Motion
from generator.model.parts import Piece
from generator.model.places import Places
from generator.model.registers import Registers
from generator.model.shape import Field, Form, fields
from generator.records.edit import Edit
from generator.records.events import parse
from generator.records.nodes import Fields, Node, Path, Scalar, Sequence
from generator.records.quoting import quoted
from generator.records.record import Record, read_record


@dataclass(frozen=True)
class Known:
    """What menders may look up besides the draft."""

    registers: Registers = field(default_factory=Registers)
    places: Places = field(default_factory=lambda: Places((), ()))


@dataclass(frozen=True, slots=True)
class Leaf:
    """A scalar, or the name of a field."""

    node: Scalar
    field: Field | None
    """What it fills, where that is known."""
    path: Path
    flow: bool
    """Whether it stands between brackets or braces."""
    is_name: bool = False

    @property
    def is_text(self) -> bool:
        """Whether it holds words, not a number, a year or a choice between true and false."""
        field = self.field
        return self.is_name or not (field and (field.is_flag or field.is_number or field.is_partial))

    def written(self, text: str) -> str:
        """Return it as it stands in the text, without the lines below."""
        return text[self.node.start.index : self.node.end.index].rstrip()

    def becomes(self, text: str, value: str) -> Edit:
        """Return the edit that gives it another value."""
        start = self.node.start.index
        scalar = quoted(value, flow=self.flow, is_text=self.is_text)
        return Edit(start, start + len(self.written(text)), scalar, value)


@dataclass(frozen=True)
class Draft:
    """A text that can be read as fields, and what was read in it."""

    text: str
    record: Record
    tree: Fields
    """With the names and values as written."""
    known: Known

    @cached_property
    def all_leaves(self) -> list[Leaf]:
        """Every scalar and every name, in the order of the text."""
        return list(_leaves(self.tree, Motion, (), flow=False))

    @cached_property
    def leaves(self) -> list[Leaf]:
        """Those that can be used."""
        return [leaf for leaf in self.all_leaves if not leaf.node.broken]

    def values(self, *path: str | None) -> Iterator[Leaf]:
        """Yield the scalars at a path, in which None is any place of a list."""
        for leaf in self.leaves:
            plain = tuple(None if isinstance(step, int) else step for step in leaf.path)
            if plain == path and not leaf.is_name:
                yield leaf

    def findings_by_place(self, code: str) -> dict[tuple[int, int], Finding]:
        """Return the findings with a code by line and column."""
        return {(one.line, one.column): one for one in self.record.findings if one.code == code}

    def with_finding(self, code: str) -> Iterator[tuple[Leaf, Finding]]:
        """Yield the scalars or names that have this finding."""
        findings = self.findings_by_place(code)
        for leaf in self.leaves:
            finding = findings.get((leaf.node.start.line, leaf.node.start.column))
            if finding:
                yield leaf, finding


def read_draft(text: str, known: Known) -> Draft | None:
    """Read a text, or return None where it can't be read as fields."""
    record = read_record("", "", text.encode())
    tree = parse(record.source)[0] if record.tree else None
    return Draft(text, record, tree, known) if isinstance(tree, Fields) else None


def _leaves(node: Node, piece: type[Piece] | None, path: Path, *, flow: bool) -> Iterator[Leaf]:
    """Walk the fields of a mapping; below an unknown name nothing is known."""
    if not isinstance(node, Fields):
        return
    names = fields(piece) if piece else {}
    flow = flow or node.flow
    for name, pair in node.pairs.items():
        here = (*path, name)
        yield Leaf(pair.key, names.get(name), here, flow, is_name=True)
        yield from _values(pair.value, names.get(name), here, flow=flow)


def _values(node: Node, one: Field | None, path: Path, *, flow: bool) -> Iterator[Leaf]:
    if isinstance(node, Scalar):
        yield Leaf(node, one, path, flow)
    elif isinstance(node, Sequence):
        for at, item in enumerate(node.items):
            yield from _values(item, one, (*path, at), flow=flow or node.flow)
    elif one is None or one.form is not Form.SCALAR:
        yield from _leaves(node, one.piece if one else None, path, flow=flow)
