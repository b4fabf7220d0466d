"""Fills the inbox of the editors' desk: notes of the check, and the last reports on links and on a file of facts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from generator.findings.catalogue import level_of
from generator.findings.finding import Finding, Level
from generator.publishing.pile_report import PILE, piled_drafts
from generator.publishing.reports import LINKS, dead_links
from generator.records.folder import shown_path
from generator.subjects.dashboard.reports import DashboardReports, DeadLink, PiledDraft


def dashboard_reports(root: Path, findings: Iterable[Finding], today: date) -> DashboardReports:
    """Return what the desk shows besides the library.

    Args:
        root: the motions folder.
        findings: all findings about it.
        today: the day of which the desk tells.
    """
    notes: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        if level_of(finding) is Level.NOTICE:
            notes[finding.file.removeprefix(f"{shown_path(root)}/")].append(finding)
    kept = {file: tuple(findings) for file, findings in notes.items()}
    links: tuple[DeadLink, ...] = ()
    pile: tuple[PiledDraft, ...] = ()
    trouble: list[str] = []
    with _told(trouble, LINKS):
        links = dead_links(root)
    with _told(trouble, PILE):
        pile = piled_drafts(root)
    return DashboardReports(today, kept, links, pile, ", ".join(trouble))


@contextmanager
def _told(trouble: list[str], file: str) -> Iterator[None]:
    """Tell of a report that can't be read, and go on without it."""
    try:
        yield
    except (OSError, ValueError):
        trouble.append(file)
