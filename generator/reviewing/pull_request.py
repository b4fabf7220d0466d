"""What a forge knows of a contribution and the check does not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote


@dataclass(frozen=True)
class OpenMotion:
    """A new motion of another open pull request."""

    number: int
    title: str


@dataclass(frozen=True)
class PullRequest:
    """What the forge knows of a contribution, as far as it was asked."""

    lines: str = ""
    """Address of a line in the contributor's branch, with `{path}` and `{line}`."""
    preview: str = ""
    """Address at which the previews can be fetched."""
    outside: Sequence[str] = ()
    """Changed files outside the motions folder, where the contributor is no member of the house."""
    rivals: Mapping[str, Sequence[int]] = field(default_factory=dict)
    """Other open pull requests that add a file by the same name."""
    similar: Mapping[str, Sequence[OpenMotion]] = field(default_factory=dict)
    """New motions of other open pull requests that ask nearly the same, by our file."""

    def link(self, path: str, line: int = 1) -> str:
        """Return the address of a line, or nothing where none is known."""
        return self.lines.replace("{line}", str(line)).replace("{path}", quote(path, safe="/"))
