"""Reads what the last run over a file of facts says: `_reports/pile.json`, which `motions import` writes."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.model.scalars import read_link
from generator.subjects.dashboard.reports import Guess, PiledDraft

PILE = "_reports/pile.json"


def piled_drafts(root: Path) -> tuple[PiledDraft, ...]:
    """Return the drafts of the report; none where there is no report.

    Raises:
        ValueError: the file is no such report.
    """
    path = root / PILE
    if not path.is_file():
        return ()
    report = json.loads(path.read_bytes())
    try:
        return tuple(_draft(one) for one in report["drafts"])
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(PILE) from error


def _draft(one: dict[str, Any]) -> PiledDraft:
    return PiledDraft(
        row=str(one["row"]),
        id=str(one["id"]),
        title=str(one["title"]),
        url=str(read_link(one["url"])) if one["url"] else "",
        certain=tuple((str(name), "; ".join(_words(value))) for name, value in one["certain"].items()),
        guesses=tuple(Guess(str(guess["field"]), str(guess["value"]), str(guess["why"])) for guess in one["guessed"]),
        notes=tuple((str(note["about"]), str(note["words"])) for note in one["notes"]),
        is_new=one["state"] == "new",
    )


def _words(value: Any) -> Iterator[str]:
    """Yield the words of a value: each item of a list, its fields one behind the other."""
    if isinstance(value, list):
        for item in value:
            yield " ".join(_words(item))
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _words(inner)
    else:
        yield str(value)
