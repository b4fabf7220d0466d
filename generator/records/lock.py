"""One at a time: a lock on a folder, which the system itself lets go when its holder ends, however that ends."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows locks no folders; there two commands must not run at once
    fcntl = None  # type: ignore[assignment]


@contextmanager
def locked(folder: Path, waiting: Callable[[], object]) -> Iterator[None]:
    """Hold a folder alone.

    Args:
        folder: the folder, which is there.
        waiting: called where somebody else holds it, before we wait.
    """
    with _handle(folder) as handle:
        if not _taken(handle):
            waiting()
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


@contextmanager
def locked_if_free(folder: Path) -> Iterator[bool]:
    """Hold a folder alone where nobody else does; yields whether that is so."""
    with _handle(folder) as handle:
        yield _taken(handle)


@contextmanager
def _handle(folder: Path) -> Iterator[int]:
    """Lend what a lock is put on; closing it lets the lock go."""
    handle = os.open(folder, os.O_RDONLY) if fcntl else -1
    try:
        yield handle
    finally:
        if fcntl:
            os.close(handle)


def _taken(handle: int) -> bool:
    """Take the lock where it is free, and return whether it is ours now."""
    if fcntl:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True
