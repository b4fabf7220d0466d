"""Posts the one comment. What is posted where comes from the forge itself; from the other job come only the facts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any
from urllib.parse import quote

from generator.i18n.language import Language
from generator.library.library import Library
from generator.reviewing.comment import MARKER, comment, unlooked
from generator.reviewing.forge import Forge, expected, keep_one
from generator.reviewing.open_pulls import similar_in_others
from generator.reviewing.pull_request import PullRequest
from generator.reviewing.report import Review

INSIDERS = {"OWNER", "MEMBER", "COLLABORATOR"}
OTHERS = 50
"""So many other open pull requests are looked at for files by the same name."""


@dataclass(frozen=True)
class Pull:
    """A pull request, as the forge describes it."""

    number: int
    lines: str
    """Address of a line in its branch."""
    is_insider: bool


def pull_of(event: Mapping[str, Any], forge: Forge) -> Pull | None:
    """Return the open pull request that a finished run was about, or None where it went on since or is closed.

    A run for a fork does not say which one it was, and what the run itself says can't be trusted: the forge is asked
    for the pull requests of that branch, and the one at the commit of the run is meant.
    """
    run = event["workflow_run"]
    source = run.get("head_repository")
    if run.get("event") != "pull_request" or not source:
        return None
    branch = f"{source['owner']['login']}:{run['head_branch']}"
    for pull in forge.pages("pulls", state="open", head=branch):
        if pull["head"]["sha"] == run["head_sha"] and pull["head"]["repo"]:
            return _pull(pull)
    return None


def _pull(pull: Mapping[str, Any]) -> Pull:
    head = pull["head"]
    lines = f"{head['repo']['html_url']}/blob/{quote(head['ref'], safe='/')}/{{path}}#L{{line}}"
    return Pull(int(pull["number"]), lines, pull.get("author_association") in INSIDERS)


def pull_request(
    pull: Pull, event: Mapping[str, Any], forge: Forge, folder: str, opened: Callable[[], Library]
) -> PullRequest:
    """Return what the forge knows of a pull request.

    Args:
        pull: which one.
        event: the run that ended.
        forge: who is asked.
        folder: the motions folder.
        opened: reads the motions that are there.
    """
    files = list(forge.pages(f"pulls/{pull.number}/files"))
    outside = [file["filename"] for file in files if not file["filename"].startswith(f"{folder}/")]
    added = {file["filename"] for file in files if file["status"] in {"added", "renamed"}}
    ours = {name for name in added if name.startswith(f"{folder}/")}
    others = _others(pull, forge) if ours else {}
    return PullRequest(
        lines=pull.lines,
        preview=f"{event['workflow_run']['html_url']}#artifacts",
        outside=() if pull.is_insider else tuple(outside),
        rivals=_rivals(ours, others),
        similar=similar_in_others(files, others, folder, opened),
    )


def _others(pull: Pull, forge: Forge) -> Mapping[int, Sequence[Mapping[str, Any]]]:
    """Return the files of the other open pull requests, by number."""
    numbers = (int(other["number"]) for other in islice(forge.pages("pulls", state="open"), OTHERS))
    return {number: list(forge.pages(f"pulls/{number}/files")) for number in numbers if number != pull.number}


def _rivals(added: set[str], others: Mapping[int, Sequence[Mapping[str, Any]]]) -> Mapping[str, Sequence[int]]:
    """Find the other pull requests that add a file by the same name; capitals make no other name."""
    rivals: dict[str, list[int]] = {}
    for number, files in others.items():
        theirs = {_folded(file) for file in files if file["status"] != "removed"}
        for name in added:
            if name.casefold() in theirs:
                rivals.setdefault(name, []).append(number)
    return rivals


def _folded(file: Mapping[str, Any]) -> str:
    is_new = file["status"] in {"added", "renamed"}
    return str(file["filename"]).casefold() if is_new else ""


def post_comment(  # noqa: PLR0913, PLR0917  # what is posted, where, and by what it is compared
    review: Review | None,
    event: Mapping[str, Any],
    forge: Forge,
    folder: str,
    language: Language,
    opened: Callable[[], Library],
) -> int | None:
    """Post or renew the comment; return the number of the pull request, or None where there was nothing to do.

    Args:
        review: what was found; None where the check ended before it could look.
        event: the run that ended.
        forge: where.
        folder: the motions folder.
        language: that of the comment.
        opened: reads the motions that are there.

    Raises:
        ForgeError: the forge refused, or could not be reached.
        OddAnswerError: the event or an answer is not as a forge writes it.
    """
    with expected():
        pull = pull_of(event, forge)
        if pull is None:
            return None
        if review is None:
            words = unlooked(str(event["workflow_run"]["html_url"]), language)
        else:
            words = comment(review, pull_request(pull, event, forge, folder, opened), language)
        keep_one(forge, f"issues/{pull.number}/comments", "issues/comments", MARKER, words)
    return pull.number
