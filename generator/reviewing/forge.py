"""The few calls to the interface of a forge that posting needs; speaks the dialect of GitHub."""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPException, HTTPMessage
from typing import IO, Any
from urllib.error import HTTPError
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from generator.i18n.language import N_
from generator.i18n.user_error import UserError

BOT = "github-actions[bot]"
"""Who posts with the token of a workflow; nobody else can."""
PAGE = 100
PAGES = 20
TIMEOUT = 30
ANSWER_LIMIT = 20 * 1024 * 1024
_REPOSITORY = re.compile(r"(?!\.{1,2}/)[\w.-]+/(?!\.{1,2}$)[\w.-]+", re.ASCII)
_API = re.compile(r"(https://[\w.-]+|http://(localhost|127\.0\.0\.1))(:\d{1,5})?(/[\w.-]+)*", re.ASCII)
"""By https, or on this machine; no name or password before the host, and nothing behind the path."""


class ForgeError(UserError):
    """The forge refused, or could not be reached."""


class OddAnswerError(UserError):
    """The event of the workflow, or an answer of the forge, is not as a forge writes it."""


@contextmanager
def expected() -> Iterator[None]:
    """Tell in one sentence where what a forge sent lacks something or is of another kind.

    Raises:
        OddAnswerError: the same as above.
    """
    try:
        yield
    except (LookupError, TypeError, AttributeError, ValueError) as error:
        raise OddAnswerError(N_("The event or an answer of the forge does not have the shape that we know.")) from error


class _StayHere(HTTPRedirectHandler):
    """Follows a question to another path of the same forge; the token goes to no other host or port.

    What was to be written is never sent on: it would arrive as a question, and nothing would be posted.
    """

    def redirect_request(  # noqa: PLR0913, PLR0917  # as the library calls it
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        is_here = urlsplit(newurl)[:2] == urlsplit(req.full_url)[:2]
        return super().redirect_request(req, fp, code, msg, headers, newurl) if is_here and not req.data else None


_ask = build_opener(_StayHere).open


@dataclass(frozen=True)
class Forge:
    """One repository on a forge."""

    api: str
    """Such as `https://api.github.com`."""
    repository: str
    """Such as `owner/name`."""
    token: str = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse an address to which no token should go."""
        if not _REPOSITORY.fullmatch(self.repository) or not _API.fullmatch(self.api):
            raise ForgeError(N_("The address of the forge or the name of the repository is not right."))

    def get(self, path: str, **query: object) -> Any:
        """Return what is at a path below the repository."""
        return self._send("GET", f"{path}?{urlencode(query)}" if query else path)

    def pages(self, path: str, **query: object) -> Iterator[Any]:
        """Yield the items of a list, page by page."""
        for number in range(1, PAGES + 1):
            items = self.get(path, **query, per_page=PAGE, page=number)
            yield from items
            if len(items) < PAGE:
                return

    def post(self, path: str, body: Mapping[str, object]) -> Any:
        """Make something new."""
        return self._send("POST", path, body)

    def patch(self, path: str, body: Mapping[str, object]) -> Any:
        """Change what is there."""
        return self._send("PATCH", path, body)

    def _send(self, method: str, path: str, body: Mapping[str, object] | None = None) -> Any:
        headers = {
            "Authorization": f"Bearer {self.token}",
            "Accept": "application/vnd.github+json",
            "X-GitHub-Api-Version": "2022-11-28",
            "User-Agent": "motiewijzer",
        }
        data = None if body is None else json.dumps(body).encode()
        address = f"{self.api}/repos/{self.repository}/{path}"
        asked = Request(address, data, headers, method=method)  # noqa: S310  # https only, see above
        try:
            with _ask(asked, timeout=TIMEOUT) as answer:
                return json.loads(answer.read(ANSWER_LIMIT) or b"null")
        except HTTPError as error:
            sentence = N_("The forge answered {method} {path} with {status}.")
            raise ForgeError(sentence, method=method, path=path, status=error.code) from error
        except (OSError, HTTPException, ValueError) as error:
            raise ForgeError(N_("The forge could not be reached, or gave no answer that can be read.")) from error


def keep_one(forge: Forge, there: str, changed: str, marker: str, body: str) -> None:
    """Write the one comment that begins with a marker, or write it anew where it is there already.

    Args:
        forge: where.
        there: path of the list of comments.
        changed: path below which one comment is changed.
        marker: how ours begins; somebody else's that begins so is left alone.
        body: what it is to say.
    """
    ours = [one for one in forge.pages(there) if is_ours(one, marker)]
    if not ours:
        forge.post(there, {"body": body})
    elif ours[0]["body"] != body:
        forge.patch(f"{changed}/{int(ours[0]['id'])}", {"body": body})


def is_ours(item: Mapping[str, Any], marker: str) -> bool:
    """Whether a comment or issue was posted by a workflow here, and begins with a marker."""
    return (item.get("user") or {}).get("login") == BOT and str(item.get("body") or "").startswith(marker)
