"""Values as YAML lines in the manner of our records: one value a line, longer texts as a block."""

import json
from collections.abc import Iterator, Mapping, Sequence

from generator.records.events import parse
from generator.records.nodes import Fields, Scalar
from generator.records.quoting import quoted
from generator.records.source import FORBIDDEN, ODD_SPACES, Source

Value = str | int | Mapping[str, "Value"] | Sequence["Value"]
_BREAKS = str.maketrans({"\r": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"})


def clean(text: str) -> str:
    """Return a text without what no record may contain: signs nobody sees, special spaces, ends of old machines."""
    plain = FORBIDDEN.sub("", ODD_SPACES.sub(" ", text.replace("\r\n", "\n").translate(_BREAKS)))
    lines = [" ".join(line.split()) for line in plain.split("\n")]
    return "\n".join(lines).strip()


def field_lines(name: str, value: Value) -> list[str]:
    """Return a field and its value."""
    if isinstance(value, str):
        return _text(name, value)
    if isinstance(value, int):
        return [f"{name}: {str(value).lower()}"]  # true and false too
    inner = _several(value) if isinstance(value, Mapping) else _list(value)
    return [f"{name}:", *(f"  {line}" for line in inner)]


def _several(value: Mapping[str, Value]) -> Iterator[str]:
    for name, inner in value.items():
        yield from field_lines(name, inner)


def _list(values: Sequence[Value]) -> Iterator[str]:
    for value in values:
        lines = list(_several(value)) if isinstance(value, Mapping) else [_scalar(str(value))]
        yield from (f"{'- ' if at == 0 else '  '}{line}" for at, line in enumerate(lines))


def _text(name: str, value: str) -> list[str]:
    if "\n" not in value:
        return [f"{name}: {_scalar(value)}"]
    block = [f"{name}: |-", *(f"  {line}" if line else "" for line in value.split("\n"))]
    tree, findings = parse(Source("", "\n".join(block) + "\n"))
    node = tree.get(name) if isinstance(tree, Fields) and not findings else None
    comes_back = isinstance(node, Scalar) and node.value == value
    return block if comes_back else [f"{name}: {json.dumps(value, ensure_ascii=False)}"]


def _scalar(value: str) -> str:
    return quoted(value, flow=False, is_text=True) if "\n" not in value else json.dumps(value, ensure_ascii=False)
