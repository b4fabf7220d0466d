"""The page that explains how something is followed: in this browser, by feed, by calendar or by mail.

It is one page for the whole site: its address names what is followed, and the browser reads the title from that feed.
"""

from collections.abc import Iterator

from generator.i18n.language import language
from generator.library.library import Library
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.news import messages
from generator.urls import FOLLOW_URL, NEWS_URL


def follow_pages(_library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the page."""
    t = language(settings.language)
    yield Page(
        url=FOLLOW_URL,
        title=t.gettext("Follow"),
        description=t.gettext("Hear what is new without an account: here, in an app or by mail."),
        template="news/follow.html",
        styles=("news/news.css",),
        script="news/ways.js",
        messages={**messages.ways(t, settings.name), **messages.copy(t)},
        crumbs=(Crumb(t.gettext("What is new"), NEWS_URL),),
        indexed=False,
    )
