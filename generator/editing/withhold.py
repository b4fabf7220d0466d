"""`motions withhold`: takes a name out of every file of the library."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.editing.document import ByHandError, Sheet
from generator.editing.names import INSTEAD, Name
from generator.editing.references import places
from generator.editing.workspace import AskedWrongError, Bench
from generator.i18n.language import mark
from generator.records.edit import Edit
from generator.records.nodes import Path, follow

GROUP = "party"
"""A field that names a group: a list can be called after a person, and its name is that of the list."""
PARTIES = "_registers/parties.yml"
PEOPLE = "_registers/people.yml"


@dataclass(frozen=True)
class Withheld:
    """Where a name was taken out."""

    motions: tuple[str, ...]
    """Ids of the motions that said it."""
    others: int
    """How many names of others went along, since a motion shows all its names or none."""


def withhold(bench: Bench, name: Name, today: date) -> Withheld:
    """Take a name out of records, registers, collections and their comments; groups keep their names.

    Raises:
        AskedWrongError: it stands nowhere.
        ByHandError: it stands in a file that can't be changed safely.
    """
    motions: list[str] = []
    others, before = 0, dict(bench.after)
    for file in before:
        sheet = bench.sheet(file)
        if not file.startswith("_") and said(sheet, name):
            motions.append(file.removesuffix(".yml"))
            others += sum(not name.is_all_of(words) for _, words in places(sheet.data, ("submitters", None, "name")))
            sheet = _without_submitters(sheet, today)
        bench.put(_without(sheet, name))
    if bench.after == before:
        raise AskedWrongError(mark("That name stands in no file of this library: write it as it stands there."))
    return Withheld(tuple(sorted(motions)), others)


def said(sheet: Sheet, name: Name) -> list[Path]:
    """Return the places whose text holds the name, those of groups apart; none in a file that can't be read."""
    try:
        found = list(texts(sheet.data))
    except ByHandError:
        return []
    return [path for path, words in found if name.pattern.search(words) and not _is_group(sheet, path)]


def _is_group(sheet: Sheet, path: Path) -> bool:
    return path[-1] == GROUP or sheet.name == PARTIES


def texts(data: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield every text with its place."""
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, inner in steps:
        yield from texts(inner, (*path, step))
    if isinstance(data, str):
        yield path, data


def _without_submitters(sheet: Sheet, today: date) -> Sheet:
    """Leave of those who filed the groups alone, each once, and say since when."""
    for path, _words in reversed(list(places(sheet.data, ("submitters", None, "name")))):
        sheet = sheet.without(path)
    filed = sheet.data.get("submitters", [])
    for at in reversed(range(len(filed))):
        if filed[at] in filed[:at]:
            sheet = sheet.without(("submitters", at))
    return sheet if "names_withheld" in sheet.data else sheet.with_field("names_withheld", today.isoformat())


def _without(sheet: Sheet, name: Name) -> Sheet:
    """Take the name out of one file: entries and tags of a person go, other texts say that a name was left out."""
    for path in reversed(said(sheet, name)):
        if path[0] == "tags":
            sheet = sheet.without(path)
        elif sheet.name == PEOPLE and path[1:] == ("name",):
            sheet = sheet.without(path[:1])
    sheet = _as_written(sheet, name)
    for path in said(sheet, name):  # where quotes or escapes part its letters
        sheet = sheet.replaced(path, name.left_out(_text_at(sheet, path)))
    return sheet


def _as_written(sheet: Sheet, name: Name) -> Sheet:
    """Take the name out where it stands as such, so that lines and comments around it stay as they are."""
    found = list(name.spans(sheet.text))
    if not found:
        return sheet
    groups = [_span(sheet, path) for path, _ in texts(sheet.data) if _is_group(sheet, path)]
    edits = [Edit(start, end, INSTEAD) for start, end in found if not any(a <= start < b for a, b in groups)]
    return sheet.reworded(edits, name.left_out)


def _span(sheet: Sheet, path: Path) -> tuple[int, int]:
    node = follow(sheet.tree, path)
    return (node.start.index, node.end.index) if node else (0, 0)


def _text_at(sheet: Sheet, path: Path) -> str:
    return next(words for place, words in texts(sheet.data) if place == path)
