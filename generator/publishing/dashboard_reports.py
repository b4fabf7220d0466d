"""Fills the inbox of the editors' desk: notes of the check and the last report on links."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from generator.findings.catalogue import level_of
from generator.findings.finding import Finding, Level
from generator.publishing.reports import LINKS, dead_links
from generator.records.folder import shown_path
from generator.subjects.dashboard.reports import DashboardReports


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
    kept = {file: tuple(found) for file, found in notes.items()}
    try:
        return DashboardReports(today, kept, dead_links(root))
    except (OSError, ValueError):
        return DashboardReports(today, kept, trouble=LINKS)
