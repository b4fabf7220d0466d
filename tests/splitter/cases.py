"""The golden cases of the splitter: a text, and what it becomes, in the interpreter and in a browser."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import tests.engine  # noqa: F401  # without it there is nothing to test
from generator.importing.splitting.engine import call
from generator.importing.splitting.modules import PHRASES
from generator.importing.splitting.split import split

FOLDER = Path(__file__).parent / "golden"
CASES = sorted(path.stem for path in FOLDER.glob("*.txt"))
TABLE: dict[str, Any] = json.loads(PHRASES.read_text("utf-8"))


def text(name: str) -> str:
    """Return a text, its line ends as they are."""
    return (FOLDER / f"{name}.txt").read_bytes().decode()


def expected(name: str) -> Any:
    """Return what a text becomes."""
    return json.loads((FOLDER / f"{name}.json").read_text("utf-8"))


def split_plainly(text: str) -> dict[str, Any]:
    """Return what a text becomes as plain values."""
    return asdict(split(text))


def asked(module: str, name: str, *given: object) -> Any:
    """Return what a function of the splitter's modules answers."""
    return json.loads(call(module, name, *given))


def shown(result: dict[str, Any]) -> Any:
    """Return a result as a golden case has it: what is absent left out, and where each line went in a few words."""
    lines = [
        f"{line['line']} {line['place']}" + (f": {line['text']}" if line["place"] == "left" else "")
        for line in result["lines"]
    ]
    return _filled(result | {"lines": lines})


def _filled(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _filled(inner) for key, inner in value.items() if inner not in (None, [], ())}
    if isinstance(value, (list, tuple)):
        return [_filled(inner) for inner in value]
    return value
