"""The interface of a source: does it know a file, and what does it find in it."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from enum import StrEnum

from generator.importing.sources.content import Content
from generator.importing.sources.source_motion import SourceMotion


class Why(StrEnum):
    """Why a file, or one motion in it, does not become a draft: the codes of the catalogue."""

    DATE = "import-date"
    DATE_DOUBT = "import-date-doubt"
    ENCRYPTED = "import-encrypted"
    KIND = "import-kind"
    KNOWN = "import-known"
    MUNICIPALITY = "import-municipality"
    NO_ENGINE = "import-no-engine"
    NO_MOTION = "import-no-motion"
    NOT_SPLIT = "import-not-split"
    SCAN = "import-scan"
    TOO_HEAVY = "import-too-heavy"
    TOO_LARGE = "import-too-large"
    TOO_LONG = "import-too-long"
    UNREADABLE = "import-unreadable"
    UNSAFE = "import-unsafe"


class RefusedError(Exception):
    """A file can't be used."""

    def __init__(self, why: Why, **facts: str | int) -> None:
        """Keep the reason, and the facts of its message."""
        self.why = why
        self.facts = facts
        super().__init__(why)


class Source(ABC):
    """One kind of file that motions come in."""

    @abstractmethod
    def knows(self, file: Content) -> bool:
        """Whether this is such a file, by what is in it and not by its name."""

    @abstractmethod
    def read(self, file: Content) -> Sequence[SourceMotion]:
        """Return every motion in the file.

        Raises:
            RefusedError: the file can't be used.
        """
