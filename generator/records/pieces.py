"""From a tree to a piece of the model: every error of pydantic becomes a finding with its place in the file."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.findings.finding import MENDABLE, Finding, stopped
from generator.findings.suggest import suggest
from generator.i18n.dutch import english_field, field_spellings, value_spellings
from generator.model.parts import Piece
from generator.model.shape import fields, homes
from generator.records.date_notations import is_impossible
from generator.records.date_notations import meant as day_meant
from generator.records.dutch import in_english
from generator.records.nodes import Fields, Node, Path, Scalar, Sequence, follow, written
from generator.records.slips import LIMIT, find_slips
from generator.records.source import Source
from generator.records.words import Words

P = TypeVar("P", bound=Piece)

LIST_MARK = re.compile(r"[ \t]*([–—•·▪●◦‣])[ \t]")
"""What a text processor writes before an item of a list."""

_CODES = {
    "missing": "field-missing",
    "extra_forbidden": "field-unknown",
    "enum": "value-unknown",
    "tuple_type": "shape-list",
    "model_type": "shape-fields",
    "model_attributes_type": "shape-fields",
    "too_long": "list-length",
    "too_short": "list-empty",
}
"""Findings for pydantic's own kinds of error; those of our scalars carry their code themselves."""


@dataclass(frozen=True)
class Reading(Generic[P]):
    """What came of reading one piece."""

    piece: P | None
    """The piece without its invalid optional fields; None where a required field is missing or invalid."""
    draft: P | None
    """The piece as far as it could be read, with stand-ins for required fields that are missing or invalid."""
    node: Node
    """The tree with English names."""
    findings: list[Finding]
    broken: frozenset[str]
    """Names of the fields of the piece that hold a fault; rules that need one of them do not run."""


def read_piece(
    source: Source, node: Node, kind: type[P], at: Path = (), stand_ins: Mapping[str, Any] = MappingProxyType({})
) -> Reading[P]:
    """Read a piece of the model from a tree.

    Args:
        source: the file.
        node: the tree of the piece.
        kind: what is to be read.
        at: the path of the piece in its file.
        stand_ins: values for required fields, so that there is a draft where one of them is missing or invalid.
    """
    node, dutch = in_english(source, node, kind, at)
    if not isinstance(node, Fields):
        return Reading(None, None, node, [source.finding("shape-fields", node, written(at))], frozenset())
    slips = find_slips(source, node, kind, at)
    silent = set(slips.reported)
    words = _plain(node, (), silent)
    piece, errors = _validate(kind, words)
    heard = (error for error in errors if not _is_reported(error["loc"], silent) and not _repeats_another(error, node))
    findings = [*slips.findings, *(_finding(source, node, kind, error, at) for error in islice(heard, LIMIT))]
    if next(heard, None):
        findings[-1] = stopped(findings[-1])
    broken = frozenset(str(path[0]) for path in [*silent, *(error["loc"] for error in errors)] if path)
    draft = piece
    if piece is None:
        whole = {name: value for name, value in words.items() if name not in broken}
        piece, _ = _validate(kind, whole)
        draft = piece or _validate(kind, {**stand_ins, **whole})[0]
    return Reading(piece, draft, node, dutch[:LIMIT] + findings, broken)


def read_words(kind: type[P], words: Words) -> P | None:
    """Return the piece that words say where nothing about them has to be reported, else None.

    The model takes English names and values only and no slip at all, so these need not be looked for.
    """
    return _validate(kind, words)[0] if isinstance(words, dict) else None


def _validate(kind: type[P], words: dict[str, Any]) -> tuple[P | None, list[ErrorDetails]]:
    try:
        return kind.model_validate(words), []
    except ValidationError as error:
        return None, error.errors(include_url=False)


def plain(node: Node) -> Words:
    """Return what a tree says, without places."""
    words: Words = _plain(node, (), set())
    return words


def _plain(node: Node, path: Path, silent: set[Path]) -> Any:
    """Return the tree as plain lists, mappings and NFC strings; paths of unusable scalars go into `silent`."""
    if isinstance(node, Fields):
        return {name: _plain(pair.value, (*path, name), silent) for name, pair in node.pairs.items()}
    if isinstance(node, Sequence):
        return [_plain(item, (*path, at), silent) for at, item in enumerate(node.items)]
    if node.broken:
        silent.add(path)
        return None
    return unicodedata.normalize("NFC", node.value)


def _is_reported(path: Path, silent: set[Path]) -> bool:
    return any(path[: len(start)] == start for start in silent)


def _repeats_another(error: ErrorDetails, tree: Fields) -> bool:
    """Whether pydantic calls a list too short only because it does not count the items that have a fault."""
    place = follow(tree, error["loc"]) if error["type"] == "too_short" else None
    return isinstance(place, Sequence) and bool(place.items)


def _finding(source: Source, tree: Fields, kind: type[Piece], error: ErrorDetails, at: Path) -> Finding:
    path = error["loc"]
    code = _CODES.get(error["type"], error["type"])
    facts: dict[str, Any] = dict(error.get("ctx") or {})
    place: Node = follow(tree, path) or tree
    if code == "field-missing":
        place = _opening(follow(tree, path[:-1]) or tree)
        facts = {"name": str(path[-1])}
    elif code == "field-unknown":
        owner = follow(tree, path[:-1])
        if isinstance(owner, Fields):
            place = owner.pairs[str(path[-1])].key
        code, facts = _unknown(kind, path)
    elif isinstance(place, Scalar) and not place.value.strip():
        code, facts = "value-empty", {}
    elif code == "value-unknown":
        code, facts = _closed_list(kind, path, place)
    elif code == "date-notation" and isinstance(place, Scalar):
        is_partial = fields(_owner(kind, path[:-1]))[str(path[-1])].is_partial
        facts |= {MENDABLE: 1} if day_meant(place.value, is_partial=is_partial) else {}
        code = "date-impossible" if is_impossible(place.value) else code
    elif code in {"shape-list", "shape-fields"}:
        mark = _list_mark(place)
        code, facts = ("yaml-list-mark", {"value": mark}) if mark else (code, {})
    elif code in {"list-length", "list-empty"}:
        facts = {"limit": facts.get("max_length", facts.get("min_length", 0))}
    return source.finding(code, place, written((*at, *path)), **facts)


def _unknown(kind: type[Piece], path: Path) -> tuple[str, dict[str, Any]]:
    """Return the finding about a field that is not known at its place: it belongs elsewhere, or is like one that is."""
    name = str(path[-1])
    suggestion = suggest(name, field_spellings(fields(_owner(kind, path[:-1]))))
    places = homes(kind)
    meant = name if name in places else english_field(name, places)
    if suggestion or not meant:
        return "field-unknown", {"value": name, "suggestion": suggestion}
    if around := places[meant]:
        return "field-place", {"value": name, "name": ": ".join(around)}
    return "field-nested", {"value": name, "name": str(path[0])}


def _list_mark(node: Node) -> str:
    """Return the sign of a text processor with which a text, or the first name of a mapping, begins."""
    first = next((pair.key for pair in node.pairs.values()), None) if isinstance(node, Fields) else node
    match = LIST_MARK.match(first.value) if isinstance(first, Scalar) and not first.style else None
    return match[1] if match else ""


def _opening(node: Node) -> Node:
    """Return the first name of a mapping, so that what is missing there is shown where the piece begins."""
    if isinstance(node, Fields) and node.pairs and not node.flow:
        return next(iter(node.pairs.values())).key
    return node


def _closed_list(kind: type[Piece], path: Path, place: Node) -> tuple[str, dict[str, Any]]:
    if not isinstance(place, Scalar):
        return "shape-text", {}
    names = [at for at, step in enumerate(path) if isinstance(step, str)]
    name = str(path[names[-1]])  # what follows is a place in its list
    choices = fields(_owner(kind, path[: names[-1]]))[name].choices or ()
    options = [str(choice) for choice in choices]
    return "value-unknown", {
        "value": place.value[:80],
        "options": ", ".join(options),
        "suggestion": suggest(place.value, value_spellings(options)),
    }


def _owner(kind: type[Piece], path: Path) -> type[Piece]:
    """Return the piece that the field at a path belongs to."""
    for step in path:
        if isinstance(step, str):
            kind = fields(kind)[step].piece or kind
    return kind
