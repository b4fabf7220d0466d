"""Dutch names of fields and values in a record: understood, reported, and read as the English ones."""

from enum import StrEnum

from generator.findings.finding import MENDABLE, Finding
from generator.i18n.dutch import english_field, english_value
from generator.model.parts import Piece
from generator.model.shape import Field, fields
from generator.records.nodes import Fields, Node, Pair, Path, Scalar, Sequence, written
from generator.records.source import Source


def in_english(source: Source, node: Node, piece: type[Piece], path: Path = ()) -> tuple[Node, list[Finding]]:
    """Return the tree of a piece with English names and values, and a finding for each that was Dutch."""
    if not isinstance(node, Fields):
        return node, []
    known = fields(piece)
    present = set(node.pairs)
    pairs: dict[str, Pair] = {}
    findings: list[Finding] = []
    for name, pair in node.pairs.items():
        field = _field(name, known, present)
        if field is None:
            pairs[name] = pair
            continue
        if field.name != name:
            place = written((*path, name))
            findings.append(
                source.finding("field-dutch", pair.key, place, value=name, english=field.name, **{MENDABLE: 1})
            )
        value, more = _value(source, pair.value, field, (*path, field.name))
        pairs[field.name] = Pair(pair.key, value)
        present.add(field.name)
        findings += more
    return Fields(pairs, node.start, node.end, node.flow), findings


def _field(name: str, known: dict[str, Field], present: set[str]) -> Field | None:
    if name in known:
        return known[name]
    english = english_field(name, known.keys() - present)
    return known[english] if english else None


def _value(source: Source, node: Node, field: Field, path: Path) -> tuple[Node, list[Finding]]:
    if field.piece and isinstance(node, Sequence):
        read = [in_english(source, item, field.piece, (*path, at)) for at, item in enumerate(node.items)]
        return node._replace(items=tuple(item for item, _ in read)), [one for _, findings in read for one in findings]
    if field.piece:
        return in_english(source, node, field.piece, path)
    if isinstance(node, Sequence) and field.choices:
        read = [_value(source, item, field, (*path, at)) for at, item in enumerate(node.items)]
        return node._replace(items=tuple(item for item, _ in read)), [one for _, findings in read for one in findings]
    if isinstance(node, Scalar) and not node.broken:
        return _scalar(source, node, field, path)
    return node, []


def _scalar(source: Source, node: Scalar, field: Field, path: Path) -> tuple[Node, list[Finding]]:
    allowed = {"true", "false"} if field.is_flag else _values(field.choices)
    english = english_value(node.value, allowed) if allowed and node.value not in allowed else None
    if english is None:
        return node, []
    facts = {"value": node.value, "english": english, MENDABLE: 1}
    return node._replace(value=english), [source.finding("value-dutch", node, written(path), **facts)]


def _values(choices: type[StrEnum] | None) -> set[str]:
    return {str(choice) for choice in choices} if choices else set()
