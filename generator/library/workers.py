"""Does independent pieces of work on all cores, where the system can copy a process; else one after the other."""

import gc
import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Any, TypeVar

from generator.i18n.language import N_
from generator.i18n.user_error import UserError

T = TypeVar("T")

_works: Sequence[Callable[[], Any]] = ()
"""What the copies of this process find in their memory, so that no work has to be sent to them."""


class WorkerLostError(UserError):
    """A copy of this process was ended from outside, so that its work was not done."""


def share(works: Sequence[Callable[[], T]]) -> list[T]:
    """Do pieces of work, those that take longest first in the list, and return what they gave, in the same order.

    A process with threads can't be copied safely: there, and where the system copies none, the work is done here.

    Raises:
        Exception: what a piece of work raised.
        WorkerLostError: a process was ended, so that nobody waits for it for ever.
    """
    count = min(cores(), len(works))
    alone = threading.active_count() == 1 and "fork" in multiprocessing.get_all_start_methods()
    if not alone or count < 2:  # noqa: PLR2004  # one worker gains nothing
        return [work() for work in works]
    fork = multiprocessing.get_context("fork")
    try:
        with _known(works), ProcessPoolExecutor(count, fork) as pool:
            return list(pool.map(_do, range(len(works))))
    except BrokenProcessPool as error:
        sentence = N_("The system ended a part of this program, perhaps for want of memory. Try again.")
        raise WorkerLostError(sentence) from error


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
