"""The page of requests: a form to ask for a motion, what is asked now, and what was found."""

from collections.abc import Iterator

from generator.i18n.language import language
from generator.library.library import Library
from generator.pages.forge import new_file, new_issue
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.requests.facts import answered_requests, open_requests
from generator.subjects.requests.messages import sentences
from generator.subjects.themes.links import theme_name
from generator.urls import MOTIONS_URL, REQUESTS_URL


def request_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the page of requests."""
    t = language(settings.language)
    yield Page(
        url=REQUESTS_URL,
        title=t.gettext("Asked for"),
        description=t.gettext("Not found what you look for? Ask the other councils, and see what they look for."),
        template="requests/requests.html",
        styles=("requests/requests.css",),
        script="requests/start.js",
        messages=sentences(t),
        context={
            "open_requests": open_requests(library),
            "answered": answered_requests(library),
            "themes": [(theme.slug, theme_name(theme, settings)) for theme in library.registers.themes],
            "forge": new_file(settings.edit_url),
            "issue": new_issue(settings.edit_url),
            "has_register": bool(library.registers.requests),
        },
        crumbs=(Crumb(t.gettext("Motions"), MOTIONS_URL),),
    )
