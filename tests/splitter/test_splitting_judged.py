"""The splitter on texts in the shapes of many councils, whose right answer was written down before it read them."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.importing.splitting.result import Split
from generator.importing.splitting.split import split

FOLDER = Path(__file__).parent / "judged"
TEXTS = sorted(path.stem for path in FOLDER.glob("*.txt"))
ENOUGH = 0.92
"""How much of the points has to be right, on average over the texts that nothing was tuned to."""


def judged(name: str) -> Any:
    """Return the right answer."""
    return json.loads((FOLDER / f"{name}.json").read_text("utf-8"))


def read(name: str) -> Split:
    """Return what a text becomes."""
    return split((FOLDER / f"{name}.txt").read_text("utf-8"))


def fields(result: Split) -> dict[str, Any]:
    """Return every field that was filled."""
    names = ("kind", "title", "number", "municipality", "letterhead", "date", "agenda_item", "explanation", "costs")
    found = {name: getattr(result, name) for name in names}
    if result.proposal:
        found["proposal"] = [result.proposal.number, result.proposal.title]
    if result.outcome:
        found |= {name: getattr(result.outcome, name) for name in ("status", "in_favour", "against")}
    return {name: value for name, value in found.items() if value is not None}


def points(parts: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """Return every point and changed text with the part, the request and the addressee that it stands under."""
    names = ("how", "original", "amended")
    asked = [(part["part"], part.get("verb"), part.get("to"), point) for part in parts for point in part["points"]]
    return asked + [(name, part[name]) for part in parts for name in names if part.get(name)]


@pytest.mark.parametrize("name", TEXTS)
def test_no_field_is_made_up(name: str) -> None:
    """A field that is filled is right; one that the text leaves in doubt is empty."""
    wanted, result = judged(name), read(name)
    assert {key: value for key, value in fields(result).items() if wanted["fields"].get(key) != value} == {}
    assert [one for one in result.submitters if [one.name, one.party] not in wanted["submitters"]] == []
    votes = result.outcome.parties if result.outcome else ()
    assert [one for one in votes if [one.party, one.side, one.seats] not in wanted.get("votes", [])] == []


def test_most_points_are_right() -> None:
    """Points of every text, in their part and with their bounds."""
    assert sum(map(score, TEXTS)) / len(TEXTS) >= ENOUGH


def score(name: str) -> float:
    """Return the F1 of the points of a text."""
    wanted = points(judged(name)["parts"])
    parts = [vars(part) | {"points": list(part.points)} for part in read(name).parts]
    found = points(parts)
    right = sum(min(found.count(one), wanted.count(one)) for one in set(found))
    return 2 * right / (len(found) + len(wanted))
