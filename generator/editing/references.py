"""Every place where a file names a motion by its id."""

from collections.abc import Iterator

from generator.editing.document import YamlDocument
from generator.editing.workspace import Workspace
from generator.records.nodes import Path

PLACES: dict[str, tuple[tuple[str | None, ...], ...]] = {
    "": (("based_on", None, "motion"), ("outdated", "instead")),
    "_collections/": (("motions", None, "motion"),),
    "_registers/": ((None, "moved_to"),),
}
"""Where an id stands, by the folder of the file; None is any place of a list."""


def lead_to(workspace: Workspace, old: str, new: str) -> int:
    """Let every reference to a motion lead to another id, and return how many there were."""
    count = 0
    for name in list(workspace.after):
        if old in workspace.after[name]:
            document = workspace.document(name)
            paths = list(references(document, old))
            for path in paths:
                document = document.replaced(path, new)
            workspace.put(document)
            count += len(paths)
    return count


def references(document: YamlDocument, key: str) -> Iterator[Path]:
    """Yield the places of a file that name this motion."""
    folder = next(start for start in sorted(PLACES, reverse=True) if document.name.startswith(start))
    if folder == "_registers/" and document.name != "_registers/retired.yml":
        return
    for pattern in PLACES[folder]:
        yield from (path for path, words in places(document.data, pattern) if words.strip() == key)


def places(data: object, pattern: tuple[str | None, ...], path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield the texts at a path in which None is any place of a list."""
    if not pattern:
        if isinstance(data, str):
            yield path, data
    elif pattern[0] is None and isinstance(data, list):
        for at, item in enumerate(data):
            yield from places(item, pattern[1:], (*path, at))
    elif pattern[0] is not None and isinstance(data, dict) and pattern[0] in data:
        yield from places(data[pattern[0]], pattern[1:], (*path, pattern[0]))
