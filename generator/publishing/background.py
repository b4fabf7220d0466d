"""Work that a preview need not wait for: it is done after the pages are there."""

from collections.abc import Callable, Iterable
from threading import Condition, Thread

Work = Callable[[], object]


def in_turn(works: Iterable[Work]) -> None:
    """Do several pieces of work one after the other."""
    for work in works:
        work()


class Follower:
    """Does one piece of work at a time; of what is asked meanwhile only the last is done, since it knows the newest."""

    def __init__(self) -> None:
        """Begin idle."""
        self._changed = Condition()
        self._next: Work | None = None
        self._busy = False

    def ask(self, work: Work) -> None:
        """Ask for work to be done soon, in the place of what waits."""
        with self._changed:
            self._next = work
            if not self._busy:
                self._busy = True
                Thread(target=self._follow, daemon=True).start()

    def wait(self) -> None:
        """Wait until everything that was asked is done."""
        with self._changed:
            self._changed.wait_for(lambda: not self._busy)

    def _follow(self) -> None:
        try:
            while work := self._take():
                work()
        except BaseException:
            self._rest()
            raise

    def _take(self) -> Work | None:
        """Take what waits; where nothing does, rest in the same breath, so that nothing asked meanwhile is missed."""
        with self._changed:
            work, self._next = self._next, None
            if work is None:
                self._rest()
            return work

    def _rest(self) -> None:
        with self._changed:
            self._busy = False
            self._changed.notify_all()
