"""All pages of the site, from every builder."""

from collections.abc import Iterator, Mapping

from generator.library.library import Library
from generator.pages.page import Page
from generator.pages.settings import Settings
from generator.site.builders import BUILDERS
from generator.subjects.compare.view import compare_pages
from generator.subjects.dashboard.reports import DashboardReports
from generator.subjects.dashboard.view import dashboard_pages
from generator.subjects.follow_up.view import follow_up_pages
from generator.subjects.home.view import home_pages
from generator.subjects.motion.view import motion_pages
from generator.subjects.moved.view import moved_pages
from generator.subjects.reference.view import reference_pages
from generator.subjects.reuse.view import reuse_pages
from generator.subjects.share.view import share_pages
from generator.subjects.similar.related import Related
from generator.subjects.voting.view import forecast_pages


def pages(
    library: Library,
    settings: Settings,
    reports: DashboardReports | None = None,
    related: Mapping[str, Related] | None = None,
) -> Iterator[Page]:
    """Yield every page of the site that comes from the library, those at old addresses last.

    Args:
        library: the motions.
        settings: those of the site.
        reports: what waits for the editors, and the day; where it is given, there are pages that are true on that day.
        related: the motions on one subject, where somebody has counted them already.
    """
    taken: set[str] = set()
    for page in _today(library, settings, reports, related):
        taken.add(page.url)
        yield page
    yield from moved_pages(library, settings, taken)


def _today(
    library: Library, settings: Settings, reports: DashboardReports | None, related: Mapping[str, Related] | None
) -> Iterator[Page]:
    yield from motion_pages(library, settings, related, reports.today if reports else None)
    for builder in (home_pages, *BUILDERS, reuse_pages, compare_pages, forecast_pages, share_pages, reference_pages):
        yield from builder(library, settings)
    if reports:
        yield from follow_up_pages(library, settings, reports.today)
        yield from dashboard_pages(library, settings, reports)
