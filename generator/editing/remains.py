"""What remains of a name when it was taken out: places where only a person knows whether it is meant."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.editing.names import Name
from generator.editing.workspace import Workspace


@dataclass(frozen=True)
class Place:
    """A line of a file."""

    file: str
    line: int
    words: str


@dataclass(frozen=True)
class Remains:
    """The places in a library where a name may still be recognised."""

    workspace: Workspace
    name: Name

    @cached_property
    def surnames(self) -> list[Place]:
        """Lines with the surname."""
        return [place for place in self._lines() if self.name.surname.search(place.words) and place not in self.groups]

    @cached_property
    def groups(self) -> list[Place]:
        """Lines with the whole name, which are the names of groups."""
        return [place for place in self._lines() if self.name.pattern.search(place.words)]

    @cached_property
    def addresses(self) -> list[Place]:
        """Lines with an address or id that holds the name."""
        return [place for place in self._lines() if self.name.in_address.search(place.words)]

    @cached_property
    def files(self) -> list[str]:
        """Files that bear the name themselves."""
        return [file for file in sorted(self.workspace.after) if self.name.in_address.search(file)]

    @property
    def unread(self) -> tuple[str, ...]:
        """Files at which nothing could look."""
        return self.workspace.unreadable

    def _lines(self) -> Iterator[Place]:
        for file, text in sorted(self.workspace.after.items()):
            for number, words in enumerate(text.splitlines(), start=1):
                yield Place(file, number, words.strip())
