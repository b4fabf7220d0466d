"""A large library in parts, and `data/v1/parts.json`, which names the files of all motions at any size.

Of a hundred thousand motions one file would have 360 MB. A part is full once and then keeps its motions, so whoever
follows the data fetches it again only where a record changed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.library.entry import Entry
from generator.library.library import Library
from generator.pages.data_file import write_json

FILE = "data/v1/parts.json"
WHOLE = "data/v1"
FOLDER = "data/v1/parts"
MOST = 5_000
"""So many motions are in one file; a library of more has parts."""
NAMES = {"lines": "motions.ndjson", "index": "index.json", "table": "motions.csv", "votes": "votes.csv"}
"""What the files of a part are, with their names; the same as those of a library without parts."""
INDEX = f"{WHOLE}/{NAMES['index']}"
"""What every built site has."""


@dataclass(frozen=True)
class Part:
    """Motions that stand together in files."""

    folder: str
    entries: Sequence[Entry]

    def path(self, name: str) -> str:
        """Return where a file of it lies."""
        return f"{self.folder}/{NAMES[name]}"


def newest(library: Library) -> Part:
    """Return what stands at the addresses without a number: all motions, of a large library the newest."""
    return Part(WHOLE, library.entries[:MOST])


def parts(library: Library) -> Sequence[Part]:
    """Return all motions, each in one part; those that entered the library first stand in the first."""
    if len(library.entries) <= MOST:
        return [newest(library)]
    entered = sorted(library.entries, key=lambda entry: (entry.motion.added, entry.id))
    starts = range(0, len(entered), MOST)
    return [Part(f"{FOLDER}/{number}", entered[start : start + MOST]) for number, start in enumerate(starts, start=1)]


def written_parts(library: Library) -> Iterable[Part]:
    """Return every part for which files are written, the newest motions first."""
    every = parts(library)
    return every if len(every) == 1 else [newest(library), *every]


def parts_data(library: Library) -> dict[str, Any]:
    """Return the number of motions, and of each part that number and the addresses of its files."""
    return {
        "motions": len(library.entries),
        "parts": [
            {"motions": len(part.entries), **{name: part.path(name) for name in NAMES}} for part in parts(library)
        ],
    }


def write_parts(library: Library, site: Path) -> None:
    """Write the list of parts into a built site."""
    write_json(site / FILE, parts_data(library))
