"""Looks whether the links of the library still lead somewhere: slowly, politely and never as a gate."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from generator.findings.markdown import as_code
from generator.i18n.language import N_, Language
from generator.library.library import Library
from generator.model.motion import Motion

PAUSE = 1.0
"""Seconds between two requests to one host."""
TIMEOUT = 20
HOSTS_AT_ONCE = 8
AGENT = "Motiewijzer-linkcontrole/1.0"
MARKER = "<!-- motiewijzer: links -->"
SHOWN = 300
GONE = {404, 410}
NO_HEAD = {400, 403, 404, 405, 410, 500, 501}
"""Answers that some sites give to every HEAD, so that a GET is tried before anything is reported."""


class State(StrEnum):
    """What became of a link."""

    FINE = "fine"
    GONE = "gone"
    SILENT = "silent"
    """No answer, or one of a machine that fails: perhaps tomorrow it works again."""
    CLOSED = "closed"
    """The site refuses programs; people may get in."""


HEADINGS = {
    State.GONE: N_("Gone"),
    State.SILENT: N_("No answer now"),
    State.CLOSED: N_("Could not be looked at by a program"),
}


@dataclass(frozen=True)
class Looked:
    """One address and what came of it."""

    url: str
    state: State
    status: int = 0


def links_of(library: Library) -> dict[str, list[str]]:
    """Return every address in the records with the ids of the motions that name it."""
    links: dict[str, list[str]] = defaultdict(list)
    for entry in library.entries:
        for url in dict.fromkeys(_links(entry.motion)):
            links[url].append(entry.id)
    return dict(links)


def _links(motion: Motion) -> Iterator[str]:
    yield from (url for source in motion.sources for url in (source.url, source.archived) if url)
    yield from (news.source for news in motion.follow_up if news.source)
    yield from (url for origin in motion.based_on for url in (origin.source, origin.evidence) if url)
    yield from (decision.pledge.source for decision in motion.decisions if decision.pledge and decision.pledge.source)
    if motion.proposal and motion.proposal.url:
        yield motion.proposal.url


def as_data(looked: Iterable[Looked], links: Mapping[str, Sequence[str]], today: date) -> list[dict[str, object]]:
    """Return the links that lead nowhere as the editors' dashboard reads them (`publishing/reports.py`).

    A site that refuses programs, or that failed today, may work for people: such links are left out.
    """
    gone = (one for one in looked if one.state is State.GONE)
    return [
        {"url": one.url, "status": one.status, "checked": today.isoformat(), "ids": list(links[one.url])}
        for one in gone
    ]


def look(urls: Iterable[str], pause: float = PAUSE, sleep: Callable[[float], object] = time.sleep) -> list[Looked]:
    """Look at every address; one request at a time to each host, with a pause in between."""
    by_host: dict[str, list[str]] = defaultdict(list)
    for url in urls:
        by_host[urlsplit(url).hostname or ""].append(url)

    def visit(ours: Sequence[str]) -> list[Looked]:
        return [_patiently(url, pause, sleep) for url in ours]

    with ThreadPoolExecutor(HOSTS_AT_ONCE) as pool:
        return [one for results in pool.map(visit, by_host.values()) for one in results]


def _patiently(url: str, pause: float, sleep: Callable[[float], object]) -> Looked:
    """Ask for the head, and for the page itself where that says little."""
    status = 0
    for method in ("HEAD", "GET"):
        status = _status(url, method)
        sleep(pause)
        if status and status not in NO_HEAD:
            break
    return Looked(url, _state(status), status)


def _status(url: str, method: str) -> int:
    try:
        asked = Request(url, headers={"User-Agent": AGENT}, method=method)  # noqa: S310  # records hold http and https only
        with urlopen(asked, timeout=TIMEOUT) as answer:  # noqa: S310  # the same
            return int(answer.status)
    except HTTPError as error:
        error.close()
        return error.code
    except (OSError, HTTPException, ValueError):
        return 0


def _state(status: int) -> State:
    if status in GONE:
        return State.GONE
    if status == 0 or status >= 500:  # noqa: PLR2004  # from here on the machine itself fails
        return State.SILENT
    return State.CLOSED if status >= 400 else State.FINE  # noqa: PLR2004  # refused


def report(looked: Sequence[Looked], links: Mapping[str, Sequence[str]], language: Language) -> str:
    """Return what to look at, in Markdown; nothing where every link is fine."""
    wrong = [one for one in looked if one.state is not State.FINE]
    if not wrong:
        return ""
    lines = [MARKER, language.ngettext("{n} link was looked at.", "{n} links were looked at.", len(looked))]
    for state, heading in HEADINGS.items():
        in_state = [one for one in wrong if one.state is state]
        if in_state:
            lines += ["", f"## {language.gettext(heading)} ({language.number(len(in_state))})", ""]
            lines += [_line(one, links[one.url]) for one in in_state[:SHOWN]]
    lines += ["", language.gettext("This issue is written anew every week, and closes itself when everything is fine.")]
    return "\n".join(lines)[:60_000] + "\n"


def _line(one: Looked, ids: Sequence[str]) -> str:
    status = f" ({one.status})" if one.status else ""
    return f"- {as_code(one.url)}{status}: {', '.join(map(as_code, ids[:5]))}"
