"""How many seats a council has by law (Gemeentewet, article 8), by the number of inhabitants."""

from bisect import bisect_left

STEPS = (3, 6, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 100, 200)
"""Thousands of inhabitants up to which a council has so many seats: 9 for the first, then two more each time."""
FEWEST = 9
LARGEST = 45
"""Above the last step."""


def council_size(population: int) -> int:
    """Return the seats that belong to so many inhabitants; a merged municipality can have others for a while."""
    step = bisect_left(STEPS, population / 1000)
    return FEWEST + 2 * step if step < len(STEPS) else LARGEST
