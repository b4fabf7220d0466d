"""What changed in a working copy since it left another branch, asked from git itself."""

import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from generator.i18n.language import N_
from generator.i18n.user_error import UserError


class Kind(StrEnum):
    """What happened to a file."""

    ADDED = "added"
    CHANGED = "changed"
    RENAMED = "renamed"
    REMOVED = "removed"


LETTERS = {"A": Kind.ADDED, "D": Kind.REMOVED, "R": Kind.RENAMED}
"""What git writes; any other letter is a change of a file that stays where it is."""


@dataclass(frozen=True)
class Change:
    """One file that differs; paths are those of the repository, with forward slashes."""

    kind: Kind
    path: str
    """Where it is now; of a removed file, where it was."""
    before: str = ""
    """Where it was; empty for a new file."""


class NoHistoryError(UserError):
    """Git does not know what changed."""


@dataclass(frozen=True)
class History:
    """A repository with the branch that a contribution is meant for."""

    top: Path
    """The folder of the working copy."""
    base: str
    """The newest commit of that branch."""
    start: str
    """The commit at which the contribution left it."""

    @classmethod
    def opened(cls, folder: Path, base: str) -> "History":
        """Look up a branch, tag or commit from somewhere in a repository.

        Raises:
            NoHistoryError: there is no repository, or no such branch in it.
        """
        top = _ask(folder, "rev-parse", "--show-toplevel")
        tip = _ask(folder, "rev-parse", "--quiet", "--verify", "--end-of-options", f"{base}^{{commit}}") if top else ""
        if not tip:
            sentence = N_("'{base}' is not known to git here; fetch it first, or name another branch with --base.")
            raise NoHistoryError(sentence, base=base)
        return cls(Path(top), tip, _ask(folder, "merge-base", tip, "HEAD") or tip)

    def changes(self) -> tuple[Change, ...]:
        """Return what is different in the working copy, new files as far as git knows them."""
        return tuple(_changes(self._diff("--find-renames", self.start)))

    def added_there(self) -> frozenset[str]:
        """Return the files that the other branch has got since."""
        return frozenset(one.path for one in _changes(self._diff("--diff-filter=A", "--no-renames", *self._since)))

    @property
    def _since(self) -> tuple[str, str]:
        return self.start, self.base

    def content(self, path: str) -> bytes:
        """Return a file as it was at the start."""
        return _git(self.top, "cat-file", "blob", f"{self.start}:{path}").stdout

    def _diff(self, *words: str) -> Sequence[str]:
        plain = ("--no-ext-diff", "--no-textconv", "--name-status", "-z")
        return _git(self.top, "diff", *plain, *words, "--").stdout.decode("utf-8", "replace").split("\0")[:-1]


def _changes(words: Sequence[str]) -> Iterator[Change]:
    """Read the words of `git diff --name-status -z`: a letter and one path, or two for a file that moved."""
    rest = iter(words)
    for letter in rest:
        kind = LETTERS.get(letter[0], Kind.CHANGED)
        before = "" if kind is Kind.ADDED else next(rest)
        path = next(rest) if kind in {Kind.ADDED, Kind.RENAMED} else before
        yield Change(kind, path, before)


def _ask(folder: Path, *words: str) -> str:
    """Return git's answer on one line, or nothing where it has none."""
    result = _git(folder, *words)
    return result.stdout.decode("utf-8", "replace").strip() if result.returncode == 0 else ""


def _git(folder: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    command = ("git", "-C", str(folder), "-c", "core.quotePath=false", *words)
    try:
        return subprocess.run(command, capture_output=True, check=False)  # noqa: S603  # no shell, words of ours
    except OSError as error:
        raise NoHistoryError(N_("git is needed to see what changed, and could not be run.")) from error
