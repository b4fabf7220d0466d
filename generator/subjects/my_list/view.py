"""The page of what a visitor saved; everything on it is written by the browser, since nobody else knows it."""

from collections.abc import Iterator

from generator.i18n.language import language
from generator.library.library import Library
from generator.pages.page import Page
from generator.pages.settings import Settings
from generator.subjects.my_list.messages import sentences
from generator.urls import MY_LIST_URL


def my_list_pages(_library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the page of the list."""
    t = language(settings.language)
    yield Page(
        url=MY_LIST_URL,
        title=t.gettext("My list"),
        description=t.gettext("The motions and ideas that you saved, to share, to print and to take to your group."),
        template="my_list/my-list.html",
        styles=("my_list/my-list.css", "compare/pick.css"),
        script="my_list/start.js",
        messages=sentences(t),
        indexed=False,
    )
