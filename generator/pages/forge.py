"""Where the forge lets somebody put a new record or ask something, as far as the settings say.

A forge's address for editing is known (`edit_url`); that for a new file is made from it. GitHub, Forgejo and Gitea take
a name and a content, GitLab a name only.
"""

import re
from dataclasses import dataclass

_FORGES = (
    ("github", re.compile(r"(https://[^/]+/[^/]+/[^/]+)/edit/([^/]+)/(.*)"), "{repo}/new/{branch}"),
    ("gitea", re.compile(r"(https://[^/]+/[^/]+/[^/]+)/_edit/([^/]+)/(.*)"), "{repo}/_new/{branch}"),
    ("gitlab", re.compile(r"(https://[^/]+/.+)/-/edit/([^/]+)/(.*)"), "{repo}/-/new/{branch}"),
)


_ISSUES = {
    "github": ("{repo}/issues/new?template=5-gevraagd.yml", "title", "body"),
    "gitea": ("{repo}/issues/new", "title", "body"),
    "gitlab": ("{repo}/-/issues/new", "issue[title]", "issue[description]"),
}


@dataclass(frozen=True)
class NewIssue:
    """How an issue is opened in a forge, and how its address names title and text."""

    url: str
    title: str
    body: str


@dataclass(frozen=True)
class NewFile:
    """How a new file is opened in a forge."""

    forge: str
    """github, gitea or gitlab: what it takes in its address differs."""
    url: str
    folder: str
    """The motions folder in the repository, ending in a slash."""


def new_issue(edit_url: str) -> NewIssue | None:
    """Return how an issue that asks for a motion is opened, or None where no forge is set that we know."""
    for forge, form, _template in _FORGES:
        if match := form.fullmatch(edit_url):
            url, title, body = _ISSUES[forge]
            return NewIssue(url.format(repo=match[1]), title, body)
    return None


def new_file(edit_url: str) -> NewFile | None:
    """Return how a new record is opened, or None where no forge is set or it is one that we do not know."""
    for forge, form, template in _FORGES:
        if match := form.fullmatch(edit_url):
            repo, branch, folder = match.groups()
            return NewFile(forge, template.format(repo=repo, branch=branch), folder)
    return None
