"""The workflows: pinned, with the least permissions, thin, and clean under zizmor, which catches a planted bad one."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import ROOT

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
BAD = ROOT / "tests" / "fixtures" / "workflows"
ZIZMOR = shutil.which("zizmor", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
PINNED = re.compile(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
WRITES = {"comment.yml": {"pull-requests"}, "links.yml": {"issues"}, "publish.yml": {"pages", "id-token"}}
"""What each workflow may write; the others nothing."""


def read(path: Path) -> dict[Any, Any]:
    """Return a workflow; `on` is read as true by YAML 1.1."""
    told: dict[Any, Any] = yaml.safe_load(path.read_text("utf-8"))
    return told


def findings(folder: Path) -> set[str]:
    """Return what zizmor says about the workflows below a folder."""
    assert ZIZMOR, "zizmor is in the development dependencies: run make test"
    words = [ZIZMOR, "--offline", "--quiet", "--no-progress", "--pedantic", "--format", "json", str(folder)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    return {finding["ident"] for finding in json.loads(done.stdout)}


def test_our_workflows_are_clean() -> None:
    """Nothing is found, not even by the strictest way of looking."""
    assert findings(GITHUB) == set()


def test_a_planted_bad_workflow_is_caught() -> None:
    """The gate can be red: injection, an unpinned action, a dangerous trigger and a token that is left about."""
    assert findings(BAD) >= {"template-injection", "unpinned-uses", "dangerous-triggers", "artipacked"}


def test_there_is_one_exception_with_its_reason() -> None:
    """Only the job that posts is started by another one, and says why that is safe."""
    found = [line for path in WORKFLOWS for line in path.read_text("utf-8").splitlines() if "zizmor: ignore" in line]
    assert found == ["  workflow_run: # zizmor: ignore[dangerous-triggers] runs main only, reads data only, see above"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_by_hash(path: Path) -> None:
    """A tag can be moved to other code; one action has one hash everywhere."""
    uses = re.findall(r"uses: (.*)", path.read_text("utf-8"))
    assert [words for words in uses if not PINNED.fullmatch(words)] == []
    everywhere = {line for one in WORKFLOWS for line in re.findall(r"uses: (.*)", one.read_text("utf-8"))}
    assert len({words.split("@")[0] for words in everywhere}) == len(everywhere)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_permissions_are_the_least(path: Path) -> None:
    """Nothing by default; each job names what it needs, and who may write is listed here."""
    told = read(path)
    assert told["permissions"] == {}
    granted = [job["permissions"] for job in told["jobs"].values()]
    writes = {name for permissions in granted for name, value in permissions.items() if value == "write"}
    assert writes == WRITES.get(path.name, set())


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_are_thin(path: Path) -> None:
    """A step is one command without an expression in it: what decides anything is tested Python."""
    steps = [step for job in read(path)["jobs"].values() for step in job["steps"]]
    commands = [step["run"] for step in steps if "run" in step]
    assert [command for command in commands if "\n" in command.strip() or "${{" in command] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_job_ends(path: Path) -> None:
    """No job can hang for hours, and no token is left in the working copy."""
    jobs = read(path)["jobs"].values()
    assert all(job["timeout-minutes"] <= 350 for job in jobs)
    fetched = [step for job in jobs for step in job["steps"] if "checkout@" in step.get("uses", "")]
    assert all(step["with"]["persist-credentials"] is False for step in fetched)


def test_the_job_that_posts_runs_nothing_of_the_contribution() -> None:
    """It fetches the default branch only, and what it downloads goes beside the working copy."""
    steps = read(GITHUB / "workflows" / "comment.yml")["jobs"]["comment"]["steps"]
    fetched = [step["with"]["ref"] for step in steps if "checkout@" in step.get("uses", "")]
    assert fetched == ["${{ github.event.repository.default_branch }}"]
    downloaded = [step["with"]["path"] for step in steps if "download-artifact@" in step.get("uses", "")]
    assert downloaded == ["${{ runner.temp }}/review"]
    with_token = [step["run"] for step in steps if "GITHUB_TOKEN" in step.get("env", {})]
    assert with_token == ['.venv/bin/motions forge comment "$RUNNER_TEMP/review/review.json"']


def test_the_check_of_a_contribution_may_only_read() -> None:
    """What runs contributed code has no token that writes, and no secret."""
    for name in ("check.yml", "tests.yml"):
        words = (GITHUB / "workflows" / name).read_text("utf-8")
        assert not re.search(r"\bwrite\b", words.replace("so it may read and nothing else", ""))
        assert "secrets." not in words
        assert "pull_request_target" not in words


def test_the_names_that_workflows_call_each_other_by() -> None:
    """The job that posts waits for the check by its name, and asks for its data by theirs."""
    check, comment = (read(GITHUB / "workflows" / name) for name in ("check.yml", "comment.yml"))
    assert comment[True]["workflow_run"]["workflows"] == [check["name"]]
    handed = [step["with"]["name"] for step in check["jobs"]["review"]["steps"] if "upload-" in step.get("uses", "")]
    fetched = [
        step["with"]["name"] for step in comment["jobs"]["comment"]["steps"] if "download-" in step.get("uses", "")
    ]
    assert set(fetched) <= set(handed)


def test_the_site_is_published_every_week() -> None:
    """Some pages say how things stand on a day, so the site is made anew also where nothing changed."""
    (weekly,) = read(GITHUB / "workflows" / "publish.yml")[True]["schedule"]
    minute, hour, day, month, weekday = weekly["cron"].split()
    assert (day, month) == ("*", "*")
    assert all(one.isdigit() for one in (minute, hour, weekday))


FORMS = sorted(path for path in (GITHUB / "ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml")


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_forms_are_as_the_forge_wants_them(path: Path) -> None:
    """A form with a fault is silently not shown: each has a name, a description, and fields with their own id."""
    form = read(path)
    assert form["name"]
    assert form["description"]
    fields = [field for field in form["body"] if field["type"] != "markdown"]
    assert all(field["attributes"]["label"] for field in fields)
    names = [field["id"] for field in fields]
    assert len(set(names)) == len(names)
    assert {field["type"] for field in form["body"]} <= {"markdown", "input", "textarea", "dropdown"}


def test_there_is_a_template_for_each_kind_of_change() -> None:
    """For an issue and for a pull request alike; the default one names them all."""
    kinds = {path.name for path in (GITHUB / "PULL_REQUEST_TEMPLATE").glob("*.md")}
    assert len(kinds) == len(FORMS) == 5
    words = (GITHUB / "pull_request_template.md").read_text("utf-8")
    assert [name for name in kinds if f"template={name}" not in words] == []
