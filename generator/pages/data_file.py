"""The one way in which data is written: a line of compact JSON in UTF-8, the same bytes on every system."""

import json
from pathlib import Path


def write_json(path: Path, content: object) -> str:
    """Write a file of data, its folder too where there is none yet, and return its one line."""
    path.parent.mkdir(parents=True, exist_ok=True)
    line = json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"
    path.write_text(line, encoding="utf-8", newline="\n")
    return line
