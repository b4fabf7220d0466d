"""A row of a table as lines: side by side where every cell is short, one below the other where one is long."""

from collections.abc import Iterator, Sequence


def row(cells: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a row whose cells are lines themselves; forms put a whole motion in one cell."""
    filled = [[line for line in cell if line.strip()] for cell in cells]
    if len(filled) > 1 and all(len(cell) <= 1 for cell in filled):
        line = "\t".join(" ".join(cell[0].split()) for cell in filled if cell)
        if line:
            yield line
        return
    for cell in cells:
        yield from cell
