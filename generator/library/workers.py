"""Does independent pieces of work on all cores, where the system can copy a process; else one after the other."""

import gc
import multiprocessing
import os
import pickle
import threading
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from tempfile import TemporaryFile
from typing import IO, Generic, TypeVar

from generator.i18n.language import N_
from generator.i18n.user_error import UserError

T = TypeVar("T")

TURN = 4
"""Bytes in which the number of a piece of work is written."""
TURNS = 2000
"""So many fit into a pipe that nobody reads yet, on every system."""


class WorkerLostError(UserError):
    """A copy of this process was ended from outside, so that its work was not done."""

    @classmethod
    def at_work(cls) -> "WorkerLostError":
        """Return it as it is told."""
        return cls(N_("The system ended a part of this program, perhaps for want of memory. Try again."))


class Ahead(Generic[T]):
    """Pieces of work that a copy of this process does while this one goes on; where none can be made, when asked."""

    def __init__(self, works: Sequence[Callable[[], T]]) -> None:
        """Begin."""
        self._works = works
        self._copy: multiprocessing.process.BaseProcess | None = None
        if works and _can_copy() and cores() > 1:
            self._answer = TemporaryFile()  # noqa: SIM115  # read when the copy has ended
            gc.freeze()  # else the collector of a copy would touch, and so copy, everything that is shared
            self._copy = multiprocessing.get_context("fork").Process(target=_tell, args=(works, self._answer))
            self._copy.start()

    def results(self) -> list[T]:
        """Return what the work gave, in the same order.

        Raises:
            Exception: what a piece of work raised.
            WorkerLostError: the copy was ended.
        """
        if not self._copy:
            return [work() for work in self._works]
        self._copy.join()
        self._answer.seek(0)
        try:
            error, results, at = pickle.load(self._answer)  # noqa: S301  # our own copy wrote it, in a file without a name
        except (EOFError, pickle.UnpicklingError) as lost:
            raise WorkerLostError.at_work() from lost
        if error:
            raise error from RuntimeError(at)
        return list(results)

    def stop(self) -> None:
        """End what is not done yet."""
        if self._copy:
            self._copy.kill()
            self._copy.join()
            self._answer.close()


def share(works: Sequence[Callable[[], T]]) -> list[T]:
    """Do pieces of work, those that take longest first in the list, and return what they gave, in the same order.

    This process takes its share of them: one copy less to hold in memory.
    A process with threads can't be copied safely: there, and where the system copies none, the work is done here.

    Raises:
        Exception: what a piece of work raised.
        WorkerLostError: a process was ended, so that nobody waits for it for ever.
    """
    count = min(cores(), len(works))
    if not _can_copy() or count < 2:  # noqa: PLR2004  # one process needs no other
        return [work() for work in works]
    turns = _turns(len(works))
    copies = [Ahead([partial(_take, turns, works)]) for _ in range(count - 1)]
    try:
        done = _take(turns, works)
        for copy in copies:
            done |= copy.results()[0]
    finally:
        os.close(turns)
        for copy in copies:
            copy.stop()
    return [given for number in sorted(done) for given in done[number]]


def _turns(count: int) -> int:
    """Return the reading end of a pipe with the numbers of all portions of the work: whoever is free takes the next."""
    turns, end = os.pipe()
    step = _step(count)
    os.write(end, b"".join(number.to_bytes(TURN, "big") for number in range(0, count, step)))
    os.close(end)
    return turns


def _step(count: int) -> int:
    """Return how many pieces of work are one turn."""
    return count // TURNS + 1


def _take(turns: int, works: Sequence[Callable[[], T]]) -> dict[int, list[T]]:
    """Do what nobody else has taken; where that goes wrong nobody takes any more."""
    done = {}
    try:
        while turn := os.read(turns, TURN):
            number = int.from_bytes(turn, "big")
            done[number] = [work() for work in works[number : number + _step(len(works))]]
    except BaseException:
        os.read(turns, TURN * TURNS)
        raise
    return done


def _can_copy() -> bool:
    return threading.active_count() == 1 and "fork" in multiprocessing.get_all_start_methods()


def _tell(works: Sequence[Callable[[], T]], place: IO[bytes]) -> None:
    """Do all the work in a copy, and write down what it gave, or what went wrong and where.

    A pipe would make the copy wait for its reader, and hold its memory as long.
    """
    try:
        answer: tuple[Exception | None, list[T], str] = (None, [work() for work in works], "")
    except Exception as error:  # noqa: BLE001  # whoever asks for the answer raises it
        answer = (error, [], traceback.format_exc())
    with suppress(OSError):  # the disk refuses: then nothing can be read, and the copy counts as lost
        pickle.dump(answer, place)
        place.flush()


def portions(things: Sequence[T], size: int) -> list[Sequence[T]]:
    """Return things in portions of a size: small ones let all cores end at about the same time."""
    return [things[start : start + size] for start in range(0, len(things), size)]


def cores() -> int:
    """Return how many processes can run at once."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
