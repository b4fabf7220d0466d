"""Completes a record with what another source says: only what it does not have, and every other byte stays."""

from collections.abc import Iterator, Mapping
from typing import Any

from generator.editing.document import YamlDocument
from generator.records.writing import Value, field_lines

TAKEN = (
    *("summary", "number", "agenda_item", "idea", "submitters", "decisions", "follow_up", "based_on", "sources"),
    "proposal",
)
"""Fields that a record may lack; what it is called and what was filed is decided once."""


def completed(name: str, text: str, more: Mapping[str, Value]) -> tuple[str, tuple[str, ...]]:
    """Return the text of a record with the fields that it lacks, and their names.

    Args:
        name: its path below the motions folder.
        text: as it stands there.
        more: what another source says, as fields of a record.

    Raises:
        ByHandError: it is written in a way that a machine does not change safely.
    """
    document = YamlDocument(name, text)
    taken = tuple(field for field in TAKEN if field in more and field not in document.data)
    for field in taken:
        document = document.with_block(field, _alone(field, more[field]))
    decisions = _with_votes(document.data.get("decisions"), more.get("decisions"))
    if "decisions" not in taken and decisions is not None:
        document = document.with_block("decisions", _alone("decisions", decisions))
        taken = (*taken, "decisions")
    return document.text, taken


def _alone(field: str, value: Any) -> YamlDocument:
    return YamlDocument("", "\n".join(field_lines(field, value)) + "\n")


def _with_votes(ours: Any, theirs: Any) -> list[dict[str, Any]] | None:
    """Return our decisions with what theirs add to those of the same day and outcome; None where they add nothing."""
    if not isinstance(ours, list) or not isinstance(theirs, list):
        return None
    merged = [{**_matching(one, theirs), **one} for one in ours]
    return _typed(merged) if merged != ours else None


def _typed(value: Any) -> Any:
    """Return values as they are written: a number of votes or a year stands without quotation marks."""
    if isinstance(value, dict):
        return {name: _typed(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_typed(inner) for inner in value]
    return int(value) if isinstance(value, str) and value.isdecimal() else value


def _matching(ours: Mapping[str, Any], theirs: list[Any]) -> Mapping[str, Any]:
    same: Iterator[Mapping[str, Any]] = (
        one for one in theirs if all(str(one.get(name)) == str(ours.get(name)) for name in ("date", "status"))
    )
    return next(same, {})
