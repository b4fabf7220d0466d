"""Watches the memory of a process and of those that it starts: together, with what they share counted once."""

import threading
from collections.abc import Iterator
from pathlib import Path

KIBIBYTE = 1024
PAUSE = 0.1
"""Seconds between two looks; what is held for less can be missed."""
PROC = Path("/proc")


class Watch(threading.Thread):
    """Looks again and again as long as the process lives; where the system tells nothing, the peak stays 0."""

    def __init__(self, pid: int) -> None:
        """Begin to watch a process by its number."""
        super().__init__(daemon=True)
        self.peak = 0
        """The most bytes at one look."""
        self._pid = pid
        self._over = threading.Event()
        self.start()

    def run(self) -> None:
        """Look until it is over."""
        while not self._over.wait(PAUSE):
            self.peak = max(self.peak, sum(map(_share, _family(self._pid))))

    def end(self) -> int:
        """Stop looking, and return the peak."""
        self._over.set()
        self.join()
        return self.peak


def _family(pid: int) -> Iterator[int]:
    """Yield a process and all that it started, and they started."""
    yield pid
    try:
        children = " ".join(path.read_text() for path in (PROC / str(pid) / "task").glob("*/children"))
    except OSError:
        return
    for child in children.split():
        yield from _family(int(child))


def _share(pid: int) -> int:
    """Return the bytes of a process, of those that it shares its part (proportional set size)."""
    try:
        lines = (PROC / str(pid) / "smaps_rollup").read_text().splitlines()
    except OSError:  # it has just ended, or this system has no such thing
        return 0
    return sum(int(line.split()[1]) * KIBIBYTE for line in lines if line.startswith("Pss:"))
