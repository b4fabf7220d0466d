"""Tables of values as CSV that a spreadsheet opens at once and that never runs in it."""

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from generator.model.dates import PartialDate

Cell = str | int | date | PartialDate | tuple[str, ...] | None

DELIMITER = ";"
"""What a Dutch spreadsheet expects, since its decimals have a comma."""
BETWEEN = " | "
"""Stands between several values of one cell."""
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
"""How a formula begins in one spreadsheet or another; apostrophes before it count, so that one can be taken off."""


def guarded(words: str) -> str:
    """Return words with an apostrophe before them where a spreadsheet would take them for a formula."""
    return f"'{words}" if _FORMULA.match(words) else words


def written(cell: Cell) -> str:
    """Write a value: nothing for what is not known, `true` and `false`, dates as `2025-01-23`, `2025-01` or `2025`."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, tuple):
        return guarded(BETWEEN.join(cell))
    return guarded(cell) if isinstance(cell, str) else str(cell)


def write_table(path: Path, header: Sequence[str], rows: Iterable[Iterable[Cell]]) -> None:
    """Write a table, with the mark by which a spreadsheet knows that it is UTF-8."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=DELIMITER, lineterminator="\r\n")
        writer.writerow(header)
        writer.writerows(map(written, row) for row in rows)


def read_table(path: Path) -> list[dict[str, str]]:
    """Read such a table back, each row by the names of the columns."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=DELIMITER))
