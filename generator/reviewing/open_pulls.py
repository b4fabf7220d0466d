"""New motions of other open pull requests, as far as the forge shows them, and which of ours ask nearly the same."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.motion import Motion
from generator.records.record import read_record
from generator.reviewing.ids import id_of
from generator.reviewing.pull_request import OpenMotion
from generator.reviewing.report import short
from generator.subjects.similar.duplicates import DuplicateFinder, Likeness

Files = Iterable[Mapping[str, Any]]
"""What a forge says of the files of a pull request: its `filename`, `status` and `patch`."""


def similar_in_others(
    ours: Files, others: Mapping[int, Files], folder: str, opened: Callable[[], Library]
) -> Mapping[str, Sequence[OpenMotion]]:
    """Return for our new files the new motions of other pull requests that ask nearly the same.

    Args:
        ours: the files of the pull request that the comment is about.
        others: those of others, by number.
        folder: the motions folder.
        opened: reads the motions that are there, where any are to be compared: they show which words are rare.
    """
    motions = dict(_added(ours, folder))
    theirs = {number: dict(_added(files, folder)) for number, files in others.items()}
    numbers = {f"#{number}/{key}": number for number, added in theirs.items() for key in added}
    open_ones = {f"#{number}/{key}": motion for number, added in theirs.items() for key, motion in added.items()}
    if not motions or not open_ones:
        return {}
    library = opened()
    finder = DuplicateFinder([*_entries(open_ones, library), *library.entries], library.registers)
    duplicates_by_file = {f"{folder}/{entry.id}.yml": finder.like(entry) for entry in _entries(motions, library)}
    return {
        file: [
            OpenMotion(numbers[one.entry.id], short(one.entry.motion.title))
            for one in duplicates
            if one.likeness is Likeness.SAME and one.entry.id in numbers
        ]
        for file, duplicates in duplicates_by_file.items()
    }


def _entries(motions: Mapping[str, Motion], library: Library) -> Sequence[Entry]:
    return Library(dict(motions), library.registers, library.places).entries


def _added(files: Files, folder: str) -> Iterator[tuple[str, Motion]]:
    """Yield the new motions by id, read from what was added; a file of which nothing is shown is passed over."""
    for file in files:
        path = str(file["filename"])
        key = id_of(path.removeprefix(f"{folder}/")) if path.startswith(f"{folder}/") else ""
        if key and file["status"] == "added":
            lines = [line[1:] for line in str(file.get("patch") or "").splitlines() if line.startswith("+")]
            motion = read_record(key, path, "\n".join(lines).encode()).draft
            if motion:
                yield key, motion
