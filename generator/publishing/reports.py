"""Reads what programs report about a library: `_reports/links.json`, which the weekly look at all links writes."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.model.scalars import read_link
from generator.subjects.dashboard.reports import DeadLink

LINKS = "_reports/links.json"
"""Below the motions folder: a list of `{"url", "status", "checked", "ids": […]}`, one for each address."""

_ANSWERS = range(200, 400)
"""The statuses of HTTP that say that a page is there."""


class WrongReportError(ValueError):
    """The file is no report on links."""


def dead_links(root: Path) -> tuple[DeadLink, ...]:
    """Return the addresses that the last report calls dead; none where there is no report.

    Raises:
        ValueError: the file is no such report.
    """
    path = root / LINKS
    if not path.is_file():
        return ()
    report = json.loads(path.read_bytes())
    if not isinstance(report, list):
        raise WrongReportError
    return tuple(link for one in report for link in _read(one))


def _read(one: Any) -> Iterator[DeadLink]:
    """Yield the dead link that one item reports, unless its status says that the page is there."""
    if not isinstance(one, dict) or not isinstance(one.get("ids", []), list):
        raise WrongReportError
    status = one.get("status")
    if not isinstance(status, int) or status not in _ANSWERS:
        ids = tuple(str(key) for key in one.get("ids", []))
        yield DeadLink(str(read_link(one.get("url"))), str(status or ""), str(one.get("checked") or ""), ids)
