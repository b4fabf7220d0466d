"""What is new: an index of months, and a page for every month with news, whole and for each theme with news in it."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from generator.language.language import Language, language
from generator.library.library import Library
from generator.library.news import by_month
from generator.pages.blurb import blurb
from generator.pages.letter import Letter, letter
from generator.pages.lists import Door
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.pages.themes import followables

URL = "nieuw/"
MAIL = "mail.html"
"""The file of a whole month as a mail, beside its page; there is one where the site's own address is set."""
TEXT = "nieuwsbrief.txt"
"""The same as plain text."""


def news_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the index of months, and the page of every letter."""
    words = language(settings.language)
    months = letters(library)
    yield Page(
        url=URL,
        title=words.say("What is new"),
        description=words.say("New motions, decisions and what came of them, month by month."),
        template="news-index.html",
        context={"months": _doors(months, words), "followables": followables(library, settings)},
    )
    for at, whole in enumerate(months):
        near = {"earlier": months[at + 1] if at + 1 < len(months) else None, "later": months[at - 1] if at else None}
        yield from _month_pages(whole, near, library, settings)


def letters(library: Library) -> tuple[Letter, ...]:
    """Return the letter of every month with news, the latest first; that one says how far the records go."""
    return tuple(
        letter(month, news, until=None if at else _until(news[0].day))
        for at, (month, news) in enumerate(by_month(library.news).items())
    )


def theme_letters(whole: Letter, library: Library) -> tuple[Letter, ...]:
    """Return the letters of a month on one theme each, where there is news on it."""
    made = (letter(whole.month, whole.news, theme, whole.until) for theme in library.registers.themes)
    return tuple(one for one in made if one.news)


def _month_pages(whole: Letter, near: dict[str, Letter | None], library: Library, settings: Settings) -> Iterator[Page]:
    words = language(settings.language)
    index = Crumb(words.say("What is new"), URL)
    themes = theme_letters(whole, library)
    yield _page(whole, (index,), settings, {**near, "themes": themes})
    for one in themes:
        crumbs = (index, Crumb(whole.title(words), whole.url))
        yield _page(one, crumbs, settings, {"earlier": None, "later": None, "themes": ()})


def _page(one: Letter, crumbs: tuple[Crumb, ...], settings: Settings, context: dict[str, object]) -> Page:
    words = language(settings.language)
    return Page(
        url=one.url,
        title=one.title(words),
        description=words.say("New motions, decisions and what came of them in {month}.", month=words.month(one.month)),
        template="news.html",
        crumbs=crumbs,
        context={
            "letter": one,
            "blurb": blurb(one, words, settings.site_url),
            "mail": MAIL if settings.site_url and not one.theme else "",
            "text": TEXT,
            **context,
        },
    )


def _doors(months: Sequence[Letter], words: Language) -> tuple[Door, ...]:
    return tuple(Door(words.month(one.month), one.url, one.motions) for one in months)


def _until(last: date) -> date | None:
    """Return the last day of news where its month has days after it."""
    return last if last.day < monthrange(last.year, last.month)[1] else None
