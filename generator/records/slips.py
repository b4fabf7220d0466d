"""Slips of the keyboard that would each give several errors: a missing space, a wrong indentation, a misspelt name."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice, pairwise

from generator.findings.finding import Finding
from generator.findings.suggest import suggest
from generator.i18n.dutch import english_field, field_spellings
from generator.model.parts import Piece
from generator.model.shape import Field, fields
from generator.records.nodes import Fields, Node, Pair, Path, Scalar, Sequence, written
from generator.records.source import Source

LIMIT = 100
"""Faults of one piece that are reported; what comes after so many is left for the next time."""

_JOINED = re.compile(r"([a-z_]+):[^\s/].*", re.DOTALL)
"""`party:GroenLinks`: a name and its value as one word; `https://` is none."""

ECHO = 3
"""So many lines below a field on the wrong level its neighbours stand there too."""


@dataclass
class Slips:
    """What was found, and the places of which nothing more is reported."""

    source: Source
    at: Path
    """The place of the piece in its file."""
    findings: list[Finding] = field(default_factory=list)
    reported: set[Path] = field(default_factory=set)

    def report(self, code: str, node: Node, path: Path, *places: Path, **facts: object) -> None:
        """Report a slip, and nothing else that is wrong at these places."""
        self.findings.append(self.source.finding(code, node, written((*self.at, *path)), **facts))
        self.reported.update((path, *places))


def find_slips(source: Source, node: Fields, kind: type[Piece], at: Path) -> Slips:
    """Return the slips in a tree with English names."""
    slips = Slips(source, at)
    _in_fields(slips, node, kind, ())
    return slips


def _in_fields(slips: Slips, node: Fields, kind: type[Piece], path: Path) -> None:
    known = fields(kind)
    _joined_names(slips, node, known, path)
    _fields_beside(slips, node, known, path)
    for name in islice((name for name in node.pairs if name not in known), LIMIT):
        meant = suggest(name, field_spellings(known))
        if meant and meant not in node.pairs:
            slips.reported.add((*path, meant))  # it is not missing but misspelt, which is reported anyway
    for name, pair in node.pairs.items():
        one = known.get(name)
        if one and one.piece and (*path, name) not in slips.reported:
            _in_value(slips, pair.value, one, (*path, name))


def _in_value(slips: Slips, node: Node, one: Field, path: Path) -> None:
    if one.piece is None:
        return
    items = list(enumerate(node.items)) if isinstance(node, Sequence) else []
    for where, item in [((*path, at), item) for at, item in items] or [(path, node)]:
        if isinstance(item, Fields):
            _in_fields(slips, item, one.piece, where)
        elif isinstance(item, Scalar) and (name := _joined(item, fields(one.piece))):
            slips.report("yaml-colon-space", item, where, value=name)
    for (_, before), (at, item) in pairwise(items):
        if isinstance(before, Fields) and isinstance(item, Fields) and _is_rest(item, before, fields(one.piece)):
            name = next(iter(item.pairs))
            slips.report("item-split", item.pairs[name].key, (*path, at), value=name)


def _joined(node: Scalar, known: Mapping[str, Field]) -> str:
    """Return the name in a text that should have been a name and a value."""
    match = None if node.style else _JOINED.fullmatch(node.value)
    return match[1] if match and (match[1] in known or english_field(match[1], known.keys())) else ""


def _joined_names(slips: Slips, node: Fields, known: Mapping[str, Field], path: Path) -> None:
    """Report names that have their value in them, as between braces."""
    for name, pair in node.pairs.items():
        if meant := _joined(pair.key, known):
            slips.report("yaml-colon-space", pair.key, (*path, name), (*path, meant), value=meant)


def _fields_beside(slips: Slips, node: Fields, known: Mapping[str, Field], path: Path) -> None:
    """Report fields that stand beside an empty one under which they belong."""
    pairs = list(node.pairs.items())
    for at, (name, pair) in enumerate(pairs):
        one = known.get(name)
        is_empty = isinstance(pair.value, Scalar) and not pair.value.value and not pair.value.style
        if one and one.piece and is_empty:
            inner = [other for other, _ in _run(pairs[at + 1 :], fields(one.piece), known)]
            if inner:
                places = [(*path, other) for other in (name, *inner)]
                slips.report("field-level", node.pairs[inner[0]].key, places[1], *places, value=inner[0], name=name)


def _run(
    pairs: list[tuple[str, Pair]], inner: Mapping[str, Field], known: Mapping[str, Field]
) -> Iterator[tuple[str, Pair]]:
    """Yield the pairs that stand first as long as they belong to the inner piece and not to the one around it."""
    for name, pair in pairs:
        if name not in inner or name in known:
            return
        yield name, pair


def _is_rest(item: Fields, before: Fields, known: Mapping[str, Field]) -> bool:
    """Whether an item is the rest of the one above it: it has none of several required fields, and the other all."""
    needed = {name for name, one in known.items() if one.required}
    names = item.pairs.keys()
    is_whole = len(needed) > 1 and needed <= before.pairs.keys()
    return is_whole and bool(names) and names <= known.keys() and not names & (needed | before.pairs.keys())


def without_echoes(faults: Iterable[Finding], findings: Iterable[Finding]) -> list[Finding]:
    """Return faults of YAML without those that a field on the wrong level brought along: a name that is there twice."""
    levels = [one.line for one in findings if one.code == "field-level"]
    return [
        one
        for one in faults
        if one.code != "yaml-duplicate" or not any(line < one.line <= line + ECHO for line in levels)
    ]
