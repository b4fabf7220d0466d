"""The editors' desk: what needs care on a given day, each with the way to it. Outside navigation and search."""

from collections.abc import Iterator

from generator.language.language import language
from generator.library.library import Library
from generator.pages.desk_sections import SHOWN, Desk
from generator.pages.inbox import Inbox
from generator.pages.page import Page
from generator.pages.settings import Settings

URL = "redactie/"


def desk_pages(library: Library, settings: Settings, inbox: Inbox) -> Iterator[Page]:
    """Yield the desk as it stands on the day of the inbox; search engines are asked to leave it out."""
    _ = language(settings.language).say
    yield Page(
        url=URL,
        title=_("Editors' desk"),
        description=_("What asks for an editor's care in this library."),
        template="desk.html",
        context={
            "today": inbox.today,
            "sections": Desk(library, settings, inbox).sections(),
            "shown": SHOWN,
            "trouble": inbox.trouble,
        },
        indexed=False,
    )
