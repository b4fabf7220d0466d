"""The interface of a source: does it know a file, and what does it find in it."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

from generator.importing.sources.content import Content
from generator.importing.sources.found import Found


class RefusedError(Exception):
    """A file can't be used; the code is one of the catalogue, the facts are those of its message."""

    def __init__(self, code: str, **facts: str | int) -> None:
        """Keep the code and its facts."""
        self.code = code
        self.facts = facts
        super().__init__(code)


class Source(ABC):
    """One kind of file that motions come in."""

    @abstractmethod
    def knows(self, file: Content) -> bool:
        """Whether this is such a file, by what is in it and not by its name."""

    @abstractmethod
    def read(self, file: Content) -> Sequence[Found]:
        """Return every motion in the file.

        Raises:
            RefusedError: the file can't be used.
        """
