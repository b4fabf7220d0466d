"""The editors' dashboard: what needs care on a given day, each with the way to it. Outside navigation and search."""

from collections.abc import Iterator

from generator.i18n.language import language
from generator.library.library import Library
from generator.pages.page import Page
from generator.pages.settings import Settings
from generator.subjects.dashboard.pile import pile_pages
from generator.subjects.dashboard.reports import DashboardReports
from generator.subjects.dashboard.sections import Sections
from generator.urls import DASHBOARD_URL, PILE_URL


def dashboard_pages(library: Library, settings: Settings, reports: DashboardReports) -> Iterator[Page]:
    """Yield the dashboard as it stands on the day of the inbox; search engines are asked to leave it out."""
    _ = language(settings.language).gettext
    yield Page(
        url=DASHBOARD_URL,
        title=_("Editors' desk"),
        description=_("What asks for an editor's care in this library."),
        template="dashboard/dashboard.html",
        styles=("dashboard/dashboard.css",),
        context={
            "today": reports.today,
            "sections": Sections(library, settings, reports).sections(),
            "trouble": reports.trouble,
            "pile": len(reports.pile),
            "pile_url": PILE_URL,
        },
        indexed=False,
    )
    yield from pile_pages(library, settings, reports)
