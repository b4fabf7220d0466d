"""How a text is written as a YAML scalar on one line: plain where that is safe, else between quotes.

What is safe is not argued but tried: the text is put in its surroundings and read back by our own reader.
"""

import json
import re

from generator.records.events import parse
from generator.records.nodes import Scalar, follow
from generator.records.source import Source

_CORE = re.compile(
    r"null|Null|NULL|~|true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
    r"|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"
)
"""What an editor takes for null, true, false or a number (the core schema of YAML 1.2)."""

_Surroundings = tuple[str, str, tuple[str | int, ...]]

_BLOCK: tuple[_Surroundings, ...] = (("k: ", "\n", ("k",)), ("- ", "\n", (0,)))
_FLOW: tuple[_Surroundings, ...] = (("[", ", k]\n", (0,)), ("{k: ", "}\n", ("k",)))


def quoted(text: str, *, flow: bool, is_text: bool) -> str:
    """Return a text as a scalar on one line.

    Args:
        text: the value that has to come back; without characters that no record may contain.
        flow: whether the scalar stands between brackets or braces.
        is_text: whether the field holds words, so that an editor must not take them for a number or for true or false.
    """
    needs_quotes = (is_text and looks_typed(text)) or not text.strip("-?:.")
    if not needs_quotes and _comes_back(text, text, flow=flow):
        return text
    single = "'" + text.replace("'", "''") + "'"
    return single if _comes_back(single, text, flow=flow) else json.dumps(text, ensure_ascii=False)


def looks_typed(text: str) -> bool:
    """Whether an editor would take the plain text for a number, true, false or nothing."""
    return _CORE.fullmatch(text) is not None


def _comes_back(scalar: str, text: str, *, flow: bool) -> bool:
    return all(_read(scalar, around) == text for around in (_FLOW if flow else _BLOCK))


def _read(scalar: str, around: _Surroundings) -> str | None:
    before, after, path = around
    tree, findings = parse(Source("", f"{before}{scalar}{after}"))
    node = follow(tree, path) if tree and not findings else None
    return node.value if isinstance(node, Scalar) else None
