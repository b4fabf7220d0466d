"""The forge of the story: a repository in a folder, an API that records every call, and act, which runs workflows."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

from tests.conftest import FICTION, ROOT
from tests.forge.api import Api

TOKEN = "ghs_geheim0123456789"  # noqa: S105  # made up; it must be in no log
WORKFLOWS = ROOT / ".github" / "workflows"
HERE = ROOT / "tests" / "forge"
GIT = shutil.which("git") or "git"
AS_IT_IS = "as-it-is"
"""The branch with this repository as it was last committed, its own motions included."""
NOOR = {f"GIT_{who}_{what}": "noor@voorbeeld.example" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}


class Forge:
    """The repository on the forge, the contributor's branch, and act."""

    def __init__(self, act: Path, room: Path) -> None:
        """Put the working copy, with the fictional library as its motions, on `main`."""
        self.act, self.room, self.api = act, room, Api()
        self.copy, self.log = room / "copy", ""
        subprocess.run([GIT, "clone", "--quiet", "--no-local", str(ROOT), str(self.copy)], check=True)
        self.git("branch", "--quiet", "--force", AS_IT_IS)
        self.git("checkout", "--quiet", "-B", "main")
        shutil.rmtree(self.copy / "motions")
        shutil.copytree(FICTION, self.copy / "motions")
        shutil.copytree(WORKFLOWS, self.copy / ".github/workflows", dirs_exist_ok=True)
        self.commit("The library")

    def git(self, *words: str) -> str:
        """Run git in the copy that the forge holds."""
        done = subprocess.run(
            [GIT, *words], cwd=self.copy, env=os.environ | NOOR, check=True, capture_output=True, text=True
        )
        return done.stdout.strip()

    def commit(self, words: str) -> str:
        """Commit everything; return the commit."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--no-verify", "--message", words)
        return self.git("rev-parse", "HEAD")

    def run(self, workflow: str, event: str, told: dict[str, Any], ref: str, number: int) -> bool:
        """Run a workflow of `main` by act; return whether it succeeded, and keep what it said.

        Args:
            workflow: the name of its file.
            event: what started it.
            told: what the forge tells of that.
            ref: what a checkout fetches that names nothing.
            number: that of the run.
        """
        path = self.room / "event.json"
        path.write_text(json.dumps(told), "utf-8")
        given = {
            "FORGE_ROOM": self.room,
            "FORGE_REPOSITORY": self.copy,
            "FORGE_REF": ref,
            "FORGE_RUN": number,
            "FORGE_INSTALLED": ROOT,
            "GITHUB_API_URL": self.api.address,
            "GITHUB_REPOSITORY": "voorbeeld/moties",
        }
        words = [str(self.act), event, "-W", str(self.copy / ".github/workflows" / workflow), "-e", str(path)]
        words += ["-P", "ubuntu-24.04=-self-hosted", "--no-skip-checkout", "--no-cache-server"]
        words += ["-s", f"GITHUB_TOKEN={TOKEN}", *stand_ins()]
        words += [word for name, value in given.items() for word in ("--env", f"{name}={value}")]
        done = subprocess.run(
            words,
            cwd=self.copy,
            capture_output=True,
            text=True,
            check=False,
            env=os.environ | {"ACT_DISABLE_WARNING": "1", "PATH": f"{HERE / 'bin'}{os.pathsep}{os.environ['PATH']}"},
        )
        said = done.stdout + done.stderr
        self.log += said
        (self.room / f"{number}-{workflow}.log").write_text(said, "utf-8")
        sys.stdout.write(f"{workflow}: {'succeeded' if done.returncode == 0 else 'failed'}\n")
        return done.returncode == 0


def stand_ins() -> list[str]:
    """Return the options that put a stand-in in the place of every action that the workflows use."""
    used = set()
    for path in WORKFLOWS.glob("*.yml"):
        for job in yaml.safe_load(path.read_text("utf-8"))["jobs"].values():
            used |= {step["uses"] for step in job["steps"] if "uses" in step}
    return [
        word
        for one in sorted(used)
        for word in ("--local-repository", f"{one}={HERE / 'actions' / one.split('/')[1].split('@')[0]}")
    ]
