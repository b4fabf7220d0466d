"""What stands in a workbook of Excel, read by openpyxl."""

import io
from collections.abc import Iterator, Sequence
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from generator.importing.sources.columns import is_list
from generator.importing.sources.source import RefusedError, Why
from generator.importing.sources.source_motion import SourceMotion
from generator.importing.sources.table import MOST_ABOVE, MOST_ROWS, motions, numbered_rows

_DAMAGE = (InvalidFileException, ValueError, LookupError, TypeError, AttributeError, SyntaxError, OSError)
"""What the library runs into where a file is damaged; what parses its XML speaks of wrong syntax."""
_MOST_COLUMNS = 200


def motions_in(data: bytes) -> Sequence[SourceMotion]:
    """Return a motion for each row of each list in a workbook.

    Raises:
        RefusedError: it is damaged.
    """
    try:
        return list(_motions(load_workbook(io.BytesIO(data), data_only=True, keep_links=False)))
    except _DAMAGE as error:
        raise RefusedError(Why.UNREADABLE) from error


def _motions(book: Workbook) -> Iterator[SourceMotion]:
    for sheet in book.worksheets:
        yield from motions(numbered_rows(_lines(sheet)))


def _lines(sheet: Worksheet) -> Iterator[tuple[int, list[Any]]]:
    """Yield the rows with their numbers, before each what one of its cells leads to: in lists the title is a link."""
    last = min(sheet.max_row, MOST_ROWS + MOST_ABOVE + 1)
    for number, cells in enumerate(
        sheet.iter_rows(max_row=last, max_col=min(sheet.max_column, _MOST_COLUMNS)), start=1
    ):
        values = [cell.value for cell in cells]
        if any(value is not None for value in values):
            yield number, ["url" if is_list(values) else _link(cells), *values]


def _link(cells: Sequence[Cell | MergedCell]) -> str | None:
    """Return the first address that a cell leads to."""
    links = (cell.hyperlink.target or "" for cell in cells if isinstance(cell, Cell) and cell.hyperlink)
    return next((link for link in links if link.startswith(("http://", "https://"))), None)
