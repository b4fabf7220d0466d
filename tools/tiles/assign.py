"""The cheapest assignment of places to cells (the Hungarian method with potentials)."""

import math
from collections.abc import Sequence


def assign(cost: Sequence[Sequence[float]]) -> list[int]:
    """Return the column of every row, each column once, so that the sum of costs is the least; columns are no fewer."""
    columns = len(cost[0])
    row_price, column_price = [0.0] * len(cost), [0.0] * (columns + 1)
    holder = [-1] * (columns + 1)
    for row in range(len(cost)):
        holder[columns] = row
        end, before = _path(cost, row_price, column_price, holder)
        while end != columns:
            holder[end] = holder[before[end]]
            end = before[end]
    place = [0] * len(cost)
    for column in range(columns):
        if holder[column] >= 0:
            place[holder[column]] = column
    return place


def _path(
    cost: Sequence[Sequence[float]], row_price: list[float], column_price: list[float], holder: list[int]
) -> tuple[int, list[int]]:
    """Find the shortest way from the row at the last column to a free one; return it and where each came from."""
    columns = len(cost[0])
    least, before = [math.inf] * columns, [columns] * columns
    seen, here = [columns], columns
    open_ = set(range(columns))
    while holder[here] >= 0:
        row, step, nearest = holder[here], math.inf, here
        for column in open_:
            price = cost[row][column] - row_price[row] - column_price[column]
            if price < least[column]:
                least[column], before[column] = price, here
            if least[column] < step:
                step, nearest = least[column], column
        for column in seen:
            row_price[holder[column]] += step
            column_price[column] -= step
        for column in open_:
            least[column] -= step
        here = nearest
        seen.append(here)
        open_.discard(here)
    return here, before
