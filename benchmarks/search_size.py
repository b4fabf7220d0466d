"""The search of a large library by itself: `python -m benchmarks.search_size <motions> [folder]`.

The motions are made up in memory (`benchmarks.library`): no record is written or read and no page is built. Prints how
many files there are and how large, and what first searches would load: root, table, and the blocks and cards that they
ask for, packed as they are. Scripts are not in it.
"""

import sys
import tempfile
import time
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.library import made_up, material
from generator.i18n.language import language
from generator.subjects.search.export import FOLDER, ROOT, Searched, write_search
from generator.subjects.search.packs import PACKED, unpack

QUESTIONS = (
    ("veilige", "fietsroutes", "school"),
    ("schoolplein",),
    ("daklozenopvang", "daklozen", "opvang"),
    ("woningen", "jongeren", "betaalbaar"),
)
"""Words with their stems near them; forms are looked up where they stand in the index."""
SHOWN = 10
"""So many cards a first page of results has (`start.js`), each in a file of its own at worst."""
MEGA = 1_000_000


def report(site: Path) -> Iterator[str]:
    """Yield the figures of a written search."""
    root = unpack(site / ROOT)
    folder = site / FOLDER / root["folder"]
    for name in ("words", "places", "cards"):
        yield f"{name}: {_figures([path.stat().st_size for path in (folder / name).iterdir()])}"
    largest = max((path for path in folder.rglob(f"*{PACKED}")), key=lambda path: path.stat().st_size)
    yield f"largest file: {largest.relative_to(folder)}, {largest.stat().st_size / MEGA:.2f} MB"
    start, table = _size(site / ROOT), _size(folder / f"columns{PACKED}")
    yield f"root {start / 1000:.0f} kB and table {table / 1000:.0f} kB"
    cards = [folder / "cards" / f"{root['motions'] // root['cards'] * at // SHOWN}{PACKED}" for at in range(SHOWN)]
    shown = sum(map(_size, cards))
    for words in QUESTIONS:
        yield f"{' '.join(words)}: {(start + table + shown + _blocks(words, root, folder)) / 1000:.0f} kB"


def _blocks(words: Sequence[str], root: dict[str, Any], folder: Path) -> int:
    found = {max(0, bisect_right(root["words"], word) - 1) for word in words}
    stems = {_stem(word, root, folder) for word in words}
    found |= {max(0, bisect_right(root["words"], stem) - 1) for stem in stems}
    return sum(_size(folder / "words" / f"{number}{PACKED}") for number in found)


def _stem(word: str, root: dict[str, Any], folder: Path) -> str:
    block = unpack(folder / "words" / f"{bisect_right(root['words'], word) - 1}{PACKED}")
    known = block.get(word, word)
    return known if isinstance(known, str) else word


def _figures(sizes: Sequence[int]) -> str:
    return f"{len(sizes)} files, {sum(sizes) / MEGA:.0f} MB, the largest {max(sizes) / MEGA:.2f} MB"


def _size(path: Path) -> int:
    return path.stat().st_size


def main() -> None:
    """Make and measure one library."""
    count = int(sys.argv[1])
    with tempfile.TemporaryDirectory() as temporary:
        site = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(temporary)
        made = made_up(material(), count)
        start = time.process_time()
        write_search(Searched(made, (), language("nl"), ()), site)
        print(f"{count} motions, {time.process_time() - start:.0f} s of processor time", *report(site), sep="\n")


if __name__ == "__main__":
    main()
