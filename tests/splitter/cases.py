"""The golden cases of the splitter: a text, and what it becomes, the same for both engines."""

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "golden"
CASES = sorted(path.stem for path in FOLDER.glob("*.txt"))


def text(name: str) -> str:
    """Return a text, its line ends as they are."""
    return (FOLDER / f"{name}.txt").read_bytes().decode()


def expected(name: str) -> Any:
    """Return what a text becomes."""
    return json.loads((FOLDER / f"{name}.json").read_text("utf-8"))


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
