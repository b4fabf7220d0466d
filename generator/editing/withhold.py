"""`motions withhold`: takes a name out of every file of the library."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.editing.document import ByHandError, YamlDocument
from generator.editing.names import INSTEAD, Name
from generator.editing.references import places
from generator.editing.workspace import Workspace, WrongRequestError
from generator.i18n.language import N_
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
    """Ids of the motions that held it."""
    others: int
    """How many names of others went along, since a motion shows all its names or none."""


def withhold(workspace: Workspace, name: Name, today: date) -> Withheld:
    """Take a name out of records, registers, collections and their comments; groups keep their names.

    Raises:
        AskedWrongError: it stands nowhere.
        ByHandError: it stands in a file that can't be changed safely.
    """
    motions: list[str] = []
    others, before = 0, dict(workspace.after)
    for file in before:
        document = workspace.document(file)
        if not file.startswith("_") and mentions(document, name):
            motions.append(file.removesuffix(".yml"))
            others += sum(not name.is_all_of(words) for _, words in places(document.data, ("submitters", None, "name")))
            document = _without_submitters(document, today)
        workspace.put(_without(document, name))
    if workspace.after == before:
        raise WrongRequestError(N_("That name stands in no file of this library: write it as it stands there."))
    return Withheld(tuple(sorted(motions)), others)


def mentions(document: YamlDocument, name: Name) -> list[Path]:
    """Return the places whose text holds the name, those of groups apart; none in a file that can't be read."""
    try:
        all_texts = list(texts(document.data))
    except ByHandError:
        return []
    return [path for path, words in all_texts if name.pattern.search(words) and not _is_group(document, path)]


def _is_group(document: YamlDocument, path: Path) -> bool:
    return path[-1] == GROUP or document.name == PARTIES


def texts(data: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield every text with its place."""
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, inner in steps:
        yield from texts(inner, (*path, step))
    if isinstance(data, str):
        yield path, data


def _without_submitters(document: YamlDocument, today: date) -> YamlDocument:
    """Leave of those who filed the groups alone, each once, and say since when."""
    for path, _words in reversed(list(places(document.data, ("submitters", None, "name")))):
        document = document.without(path)
    filed = document.data.get("submitters", [])
    for at in reversed(range(len(filed))):
        if filed[at] in filed[:at]:
            document = document.without(("submitters", at))
    return document if "names_withheld" in document.data else document.with_field("names_withheld", today.isoformat())


def _without(document: YamlDocument, name: Name) -> YamlDocument:
    """Take the name out of one file: entries and tags of a person go, other texts say that a name was left out."""
    for path in reversed(mentions(document, name)):
        if path[0] == "tags":
            document = document.without(path)
        elif document.name == PEOPLE and path[1:] == ("name",):
            document = document.without(path[:1])
    document = _as_written(document, name)
    for path in mentions(document, name):  # where quotes or escapes part its letters
        document = document.replaced(path, name.left_out(_text_at(document, path)))
    return document


def _as_written(document: YamlDocument, name: Name) -> YamlDocument:
    """Take the name out where it stands as such, so that lines and comments around it stay as they are."""
    spans = list(name.spans(document.text))
    if not spans:
        return document
    groups = [_span(document, path) for path, _ in texts(document.data) if _is_group(document, path)]
    edits = [Edit(start, end, INSTEAD) for start, end in spans if not any(a <= start < b for a, b in groups)]
    return document.reworded(edits, name.left_out)


def _span(document: YamlDocument, path: Path) -> tuple[int, int]:
    node = follow(document.tree, path)
    return (node.start.index, node.end.index) if node else (0, 0)


def _text_at(document: YamlDocument, path: Path) -> str:
    return next(words for place, words in texts(document.data) if place == path)
