"""A small git repository with the fictional library, for tests of what changes against main."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import FICTION

PLAIN = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "Noor Voorbeeld",
    "GIT_AUTHOR_EMAIL": "noor@voorbeeld.example",
    "GIT_COMMITTER_NAME": "Noor Voorbeeld",
    "GIT_COMMITTER_EMAIL": "noor@voorbeeld.example",
}


@dataclass(frozen=True)
class Repository:
    """A working copy with its motions folder."""

    top: Path

    @classmethod
    def made(cls, top: Path) -> "Repository":
        """Make one whose branch `main` holds the fictional library, and stand on the branch `mine`."""
        shutil.copytree(FICTION, top / "motions")
        made = cls(top)
        made.git("init", "--quiet", "--initial-branch=main")
        made.commit("main")
        made.git("switch", "--quiet", "--create", "mine")
        return made

    @property
    def motions(self) -> Path:
        """The motions folder."""
        return self.top / "motions"

    def git(self, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run git here, with no settings of whoever runs the tests."""
        return subprocess.run(
            ["git", *words],  # noqa: S607  # found on PATH
            cwd=self.top,
            env=os.environ | PLAIN,
            capture_output=True,
            text=True,
            check=check,
        )

    def commit(self, words: str) -> None:
        """Commit everything that is there."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", words)

    def write(self, name: str, words: str) -> None:
        """Write a file of the motions folder."""
        path = self.motions / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(words, "utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        """Put other words in a file of the motions folder."""
        self.write(name, (self.motions / name).read_text("utf-8").replace(old, new))
