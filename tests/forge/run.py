"""A fork's pull request with errors, mended, merged and published: every workflow run by act, on this machine.

`python -m tests.forge.run <act>`. Ends with 1 at the first thing that is not as it should be, and says which. Nothing
leaves this machine: actions are stand-ins (`tests/forge/actions`), the forge is a folder and `tests/forge/api.py`.
"""

import os
import sys
import tempfile
from pathlib import Path

from tests.forge.api import Api
from tests.forge.forge import AS_IT_IS, TOKEN, Forge

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


def contribution(forge: Forge, sha: str, number: int, *, is_answered: bool = True) -> bool:
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
    assert forge.run("comment.yml", "workflow_run", event, "main", number) is is_answered, "the comment"
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
    troubles(forge)
    pull_request(forge, "wonen")
    forge.git("merge", "--quiet", "--no-ff", "--no-edit", "fork")
    publication(forge)


def troubles(forge: Forge) -> None:
    """Let the job that comments be sent to another host, and let its own set-up fail; then all is well again."""
    elsewhere, written = Api(), len(forge.api.writes())
    forge.api.moved = elsewhere.address
    contribution(forge, pull_request(forge, "wonen"), 4, is_answered=False)
    forge.api.moved = ""
    assert (elsewhere.calls, len(forge.api.writes())) == ([], written), "a redirect was followed"
    with (forge.copy / "Makefile").open("a", encoding="utf-8") as makefile:
        makefile.write("\ninstall: broken\nbroken:\n\t@exit 1\n")
    forge.commit("A set-up that fails")
    contribution(forge, pull_request(forge, "wonen"), 5, is_answered=False)
    assert "kon niet gemaakt worden" in forge.api.comments[0]["body"], "nobody told that there is no answer"
    forge.git("revert", "--no-edit", "HEAD")
    assert contribution(forge, pull_request(forge, "wonen"), 6)
    assert "kon niet gemaakt worden" not in forge.api.comments[0]["body"]
    assert len(forge.api.comments) == 1


def publication(forge: Forge) -> None:
    """Publish what was merged, and look at its links."""
    api = forge.api
    push = {"ref": "refs/heads/main", "repository": {"full_name": "voorbeeld/moties", "default_branch": "main"}}
    assert forge.run("publish.yml", "push", push, "main", 7), "the site was not published"
    page = (forge.room / "published/moties/voorbeeldstad/2026-bankjes/index.html").read_text("utf-8")
    assert "https://voorbeeld.github.io/moties/moties/voorbeeldstad/2026-bankjes/" in page
    assert forge.run("links.yml", "schedule", push, "main", 8), "the links were not looked at"
    assert len(api.issues) == 1
    assert {token for _method, _path, token in api.calls} == {f"Bearer {TOKEN}"}
    assert TOKEN not in forge.log, "the token stands in a log"
    assert "Traceback" not in forge.log


def everything(forge: Forge) -> None:
    """Run the workflow that runs all tests, on this repository as it was last committed."""
    push = {"ref": f"refs/heads/{AS_IT_IS}", "repository": {"full_name": "voorbeeld/moties", "default_branch": "main"}}
    assert forge.run("tests.yml", "push", push, AS_IT_IS, 9), "not all tests passed"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as made:
        there = Forge(Path(sys.argv[1]).absolute(), Path(os.environ.get("FORGE_KEEP", made)))
        story(there)
        everything(there)
    sys.stdout.write(f"All as it should be; {len(there.api.calls)} calls, {len(there.api.writes())} of them wrote.\n")
