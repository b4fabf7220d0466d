"""All pages of the site, from every builder."""

from collections.abc import Iterator, Mapping

from generator.library.library import Library
from generator.pages.page import Page
from generator.pages.settings import Settings
from generator.site.builders import BUILDERS
from generator.subjects.compare.view import compare_pages
from generator.subjects.dashboard.reports import Inbox
from generator.subjects.dashboard.view import desk_pages
from generator.subjects.follow_up.view import following_pages
from generator.subjects.home.view import home_pages
from generator.subjects.motion.view import motion_pages
from generator.subjects.moved.view import moved_pages
from generator.subjects.reference.view import reference_pages
from generator.subjects.reuse.view import reuse_pages
from generator.subjects.share.view import share_pages
from generator.subjects.similar.related import Near
from generator.subjects.voting.view import outlook_pages


def pages(
    library: Library, settings: Settings, inbox: Inbox | None = None, near: Mapping[str, Near] | None = None
) -> Iterator[Page]:
    """Yield every page of the site that comes from the library, those at old addresses last.

    Args:
        library: the motions.
        settings: those of the site.
        inbox: what waits for the editors, and the day; where it is given, there are pages that are true on that day.
        near: the motions on one subject, where somebody has counted them already.
    """
    taken: set[str] = set()
    for page in _today(library, settings, inbox, near):
        taken.add(page.url)
        yield page
    yield from moved_pages(library, settings, taken)


def _today(
    library: Library, settings: Settings, inbox: Inbox | None, near: Mapping[str, Near] | None
) -> Iterator[Page]:
    yield from motion_pages(library, settings, near, inbox.today if inbox else None)
    for builder in (home_pages, *BUILDERS, reuse_pages, compare_pages, outlook_pages, share_pages, reference_pages):
        yield from builder(library, settings)
    if inbox:
        yield from following_pages(library, settings, inbox.today)
        yield from desk_pages(library, settings, inbox)
