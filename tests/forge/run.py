"""A fork's pull request with errors, mended, merged and published: every workflow run by act, on this machine.

`python -m tests.forge.run <act>`. Ends with 1 at the first thing that is not as it should be, and says which. Nothing
leaves this machine: actions are stand-ins (`tests/forge/actions`), the forge is a folder and `tests/forge/api.py`.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml

from tests.conftest import FICTION, ROOT
from tests.forge.api import Api

TOKEN = "ghs_geheim0123456789"  # noqa: S105  # made up; it must be in no log
WORKFLOWS = ROOT / ".github" / "workflows"
NEW = "motions/voorbeeldstad/2026-bankjes.yml"
RECORD = """\
title: Bankjes in het park
added: 2026-11-01
municipality: voorbeeldstad
submitted: 2026-10-01
themes: [{theme}]
text:
  - {{part: considering, points: [ouderen graag rusten]}}
  - {{part: requests, to: college, verb: requests, points: [bankjes te plaatsen langs de wandelroutes]}}
license: CC0-1.0
"""
PLANTED = """
install: planted
planted:
\t@echo "$$GITHUB_WORKFLOW" >> "$$FORGE_ROOM/planted.txt"
\t@env >> "$$FORGE_ROOM/planted.env"
"""
"""What a contributor could write into the Makefile: it leaves a trace of every workflow that runs it."""
GIT = shutil.which("git") or "git"
NOOR = {f"GIT_{who}_{what}": "noor@voorbeeld.example" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}


class Forge:
    """The repository on the forge, the contributor's branch, and act."""

    def __init__(self, act: Path, room: Path) -> None:
        """Put the working copy, with the fictional library as its motions, on `main`."""
        self.act, self.room, self.api = act, room, Api()
        self.copy, self.log = room / "copy", ""
        subprocess.run([GIT, "clone", "--quiet", "--no-local", str(ROOT), str(self.copy)], check=True)
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
            env=os.environ | {"ACT_DISABLE_WARNING": "1"},
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
    here = ROOT / "tests" / "forge" / "actions"
    return [
        word
        for one in sorted(used)
        for word in ("--local-repository", f"{one}={here / one.split('/')[1].split('@')[0]}")
    ]


def pull_request(forge: Forge, theme: str, planted: str = "") -> str:
    """Push to the fork's branch a motion with this theme; return the commit, and let the forge know it."""
    forge.git("checkout", "--quiet", "-B", "fork", "main")
    (forge.copy / NEW).write_text(RECORD.format(theme=theme), "utf-8")
    with (forge.copy / "Makefile").open("a", encoding="utf-8") as makefile:
        makefile.write(planted)
    sha = forge.commit("A motion")
    forge.git("checkout", "--quiet", "-B", "merged", "main")
    forge.git("merge", "--quiet", "--no-ff", "--no-edit", "fork")
    forge.git("update-ref", "refs/pull/12/merge", "HEAD")
    forge.git("checkout", "--quiet", "main")
    repo = {"html_url": "https://forge.example/noor/moties"}
    forge.api.pulls = [{"number": 12, "head": {"sha": sha, "ref": "fork", "repo": repo}, "author_association": "NONE"}]
    changed = [{"filename": NEW, "status": "added", "patch": ""}]
    forge.api.files["12"] = changed + ([{"filename": "Makefile", "status": "modified"}] if planted else [])
    return sha


def contribution(forge: Forge, sha: str, number: int) -> bool:
    """Run the check of a contribution and then the job that comments; return whether the check succeeded."""
    repository = {"full_name": "voorbeeld/moties", "default_branch": "main", "name": "moties"}
    told = {"pull_request": {"number": 12, "head": {"sha": sha, "ref": "fork"}, "base": {"ref": "main"}}}
    passed = forge.run("check.yml", "pull_request", told | {"repository": repository}, "refs/pull/12/merge", number)
    run = {
        "id": number,
        "event": "pull_request",
        "conclusion": "success" if passed else "failure",
        "head_branch": "fork",
        "head_sha": sha,
        "head_repository": {"owner": {"login": "noor"}, "full_name": "noor/moties"},
        "html_url": f"https://forge.example/voorbeeld/moties/actions/runs/{number}",
    }
    event = {"workflow_run": run, "repository": repository, "action": "completed"}
    assert forge.run("comment.yml", "workflow_run", event, "main", number), "the comment could not be posted"
    return passed


def story(forge: Forge) -> None:
    """Let everything happen in its order, and look after each step whether it is as it should be."""
    api = forge.api
    assert not contribution(forge, pull_request(forge, "wonnen", PLANTED), 1), "an error did not fail the check"
    assert api.writes() == [("POST", "/repos/voorbeeld/moties/issues/12/comments")], api.writes()
    assert "wonnen" in api.comments[0]["body"]
    ran = (forge.room / "planted.txt").read_text("utf-8").split("\n")
    assert set(filter(None, ran)) == {"Moties nakijken"}, f"code of the contributor ran in {ran}"
    assert TOKEN not in (forge.room / "planted.env").read_text("utf-8"), "code of the contributor saw the token"
    assert contribution(forge, pull_request(forge, "wonen"), 2), "the mended motion was refused"
    assert api.writes()[1:] == [("PATCH", "/repos/voorbeeld/moties/issues/comments/1")], api.writes()
    assert "wonnen" not in api.comments[0]["body"]
    assert not contribution(forge, pull_request(forge, "wonen", "\ninstall: broken\nbroken:\n\t@exit 1\n"), 3)
    assert len(api.comments) == 1
    assert "actions/runs/3" in api.comments[0]["body"], "nobody told that the check could not begin"
    pull_request(forge, "wonen")
    forge.git("merge", "--quiet", "--no-ff", "--no-edit", "fork")
    push = {"ref": "refs/heads/main", "repository": {"full_name": "voorbeeld/moties", "default_branch": "main"}}
    assert forge.run("publish.yml", "push", push, "main", 4), "the site was not published"
    page = (forge.room / "published/moties/voorbeeldstad/2026-bankjes/index.html").read_text("utf-8")
    assert "https://voorbeeld.github.io/moties/moties/voorbeeldstad/2026-bankjes/" in page
    assert forge.run("links.yml", "schedule", push, "main", 5), "the links were not looked at"
    assert len(api.issues) == 1
    assert {token for _method, _path, token in api.calls} == {f"Bearer {TOKEN}"}
    assert TOKEN not in forge.log, "the token stands in a log"
    assert "Traceback" not in forge.log


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as made:
        there = Forge(Path(sys.argv[1]).absolute(), Path(os.environ.get("FORGE_KEEP", made)))
        story(there)
    sys.stdout.write(f"All as it should be; {len(there.api.calls)} calls, {len(there.api.writes())} of them wrote.\n")
