"""The decisions of an editor on a pile, as the dashboard saves them: which rows, with which themes and idea."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.i18n.language import N_
from generator.i18n.user_error import UserError
from generator.importing.facts.rows import Row

DECIDED = ("themes", "idea", "title", "summary")
"""What an editor can decide about a row."""


class WrongDecisionsError(UserError):
    """The file holds no decisions."""


def read_decisions(paths: Iterable[Path]) -> Mapping[str, Mapping[str, Any]]:
    """Return the decisions of these files by the key of their row.

    Raises:
        WrongDecisionsError: one is no list of decisions.
    """
    return {key: one for path in paths for key, one in _decisions(path).items()}


def _decisions(path: Path) -> dict[str, Mapping[str, Any]]:
    try:
        data = json.loads(path.read_text("utf-8"))
        return {str(one["row"]): one for one in data["decisions"]}
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise WrongDecisionsError(N_("{path} holds no decisions: save it from the dashboard."), path=path) from error


def accepted(rows: Iterable[Row], decisions: Mapping[str, Mapping[str, Any]]) -> Iterator[Row]:
    """Yield the rows that were accepted, with what was decided about them in the place of guesses."""
    for row in rows:
        decision = decisions.get(row.key, {})
        if decision.get("accept") is True:
            more = {name: decision[name] for name in DECIDED if name in decision}
            yield replace(row, values={**row.values, **more})
