"""The editors' desk: what needs care on a given day, each with the way to it. Outside navigation and search."""

from collections.abc import Iterator

from generator.i18n.language import language
from generator.library.library import Library
from generator.pages.page import Page
from generator.pages.settings import Settings
from generator.subjects.dashboard.reports import Inbox
from generator.subjects.dashboard.sections import SHOWN, Desk
from generator.urls import DASHBOARD_URL


def desk_pages(library: Library, settings: Settings, inbox: Inbox) -> Iterator[Page]:
    """Yield the desk as it stands on the day of the inbox; search engines are asked to leave it out."""
    _ = language(settings.language).say
    yield Page(
        url=DASHBOARD_URL,
        title=_("Editors' desk"),
        description=_("What asks for an editor's care in this library."),
        template="dashboard/dashboard.html",
        styles=("dashboard/dashboard.css",),
        context={
            "today": inbox.today,
            "sections": Desk(library, settings, inbox).sections(),
            "shown": SHOWN,
            "trouble": inbox.trouble,
        },
        indexed=False,
    )
