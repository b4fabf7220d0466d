"""Does independent pieces of work on all cores, where the system can copy a process; else one after the other."""

import gc
import multiprocessing
import os
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

from generator.i18n.language import N_
from generator.i18n.user_error import UserError

T = TypeVar("T")

_works: Sequence[Callable[[], Any]] = ()
"""What the copies of this process find in their memory, so that no work has to be sent to them."""


class WorkerLostError(UserError):
    """A copy of this process was ended from outside, so that its work was not done."""

    @classmethod
    def at_work(cls) -> "WorkerLostError":
        """Return it as it is told."""
        return cls(N_("The system ended a part of this program, perhaps for want of memory. Try again."))


def share(works: Sequence[Callable[[], T]]) -> list[T]:
    """Do pieces of work, those that take longest first in the list, and return what they gave, in the same order.

    A process with threads can't be copied safely: there, and where the system copies none, the work is done here.

    Raises:
        Exception: what a piece of work raised.
        WorkerLostError: a process was ended, so that nobody waits for it for ever.
    """
    count = min(cores(), len(works))
    if not _can_copy() or count < 2:  # noqa: PLR2004  # one worker gains nothing
        return [work() for work in works]
    try:
        with _known(works), ProcessPoolExecutor(count, multiprocessing.get_context("fork")) as pool:
            return list(pool.map(_do, range(len(works))))
    except BrokenProcessPool as error:
        raise WorkerLostError.at_work() from error


class Ahead(Generic[T]):
    """Pieces of work that a copy of this process does while this one goes on; where none can be made, when asked."""

    def __init__(self, works: Sequence[Callable[[], T]]) -> None:
        """Begin."""
        self._works = works
        self._copy: multiprocessing.process.BaseProcess | None = None
        if works and _can_copy() and cores() > 1:
            fork = multiprocessing.get_context("fork")
            self._answer, end = fork.Pipe(duplex=False)
            with _known(works):
                self._copy = fork.Process(target=_tell, args=(end,))
                self._copy.start()
            end.close()

    def results(self) -> list[T]:
        """Return what the work gave, in the same order.

        Raises:
            Exception: what a piece of work raised.
            WorkerLostError: the copy was ended.
        """
        if not self._copy:
            return [work() for work in self._works]
        try:
            error, found, at = self._answer.recv()
        except EOFError as lost:
            raise WorkerLostError.at_work() from lost
        if error:
            raise error from RuntimeError(at)
        return list(found)

    def stop(self) -> None:
        """End what is not done yet."""
        if self._copy:
            self._copy.kill()
            self._copy.join()


def _can_copy() -> bool:
    return threading.active_count() == 1 and "fork" in multiprocessing.get_all_start_methods()


def _tell(end: Connection) -> None:
    """Do all the work in a copy, and tell what it gave or what went wrong, and where."""
    try:
        found: tuple[Exception | None, list[Any], str] = (None, [work() for work in _works], "")
    except Exception as error:  # noqa: BLE001  # whoever asks for the answer raises it
        found = (error, [], traceback.format_exc())
    end.send(found)


def portions(things: Sequence[T], size: int) -> list[Sequence[T]]:
    """Return things in portions of a size: small ones let all cores end at about the same time."""
    return [things[start : start + size] for start in range(0, len(things), size)]


def cores() -> int:
    """Return how many processes can run at once."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def _known(works: Sequence[Callable[[], Any]]) -> Iterator[None]:
    global _works  # noqa: PLW0603  # a copy of the process knows only what it finds in its memory
    _works = works
    gc.freeze()  # else the collector of a copy would touch, and so copy, everything that is shared
    try:
        yield
    finally:
        _works = ()


def _do(number: int) -> Any:
    return _works[number]()
