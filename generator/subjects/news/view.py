"""What is new: an index of months, and a page for every month with news, whole and for each theme with news in it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.i18n.language import Language, language
from generator.library.library import Library
from generator.pages.lists import Door
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.news.letter import Letter, letters, theme_letters
from generator.subjects.news.summary import blurb
from generator.subjects.themes.links import followables
from generator.urls import MAIL, NEWS_URL, TEXT


def news_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the index of months, and the page of every letter."""
    words = language(settings.language)
    months = letters(library)
    yield Page(
        url=NEWS_URL,
        title=words.say("What is new"),
        description=words.say("New motions, decisions and what came of them, month by month."),
        template="news/news-index.html",
        styles=("news/news.css",),
        scripts=("news/start.js",),
        context={"months": _doors(months, words), "followables": followables(library, settings)},
    )
    for at, whole in enumerate(months):
        themes = theme_letters(whole, library)
        earlier = months[at + 1] if at + 1 < len(months) else None
        near = {"earlier": earlier, "later": months[at - 1] if at else None, "themes": themes}
        yield replace(page := letter_page(whole, settings), context={**page.context, **near})
        yield from (letter_page(one, settings, whole) for one in themes)


def letter_page(one: Letter, settings: Settings, whole: Letter | None = None) -> Page:
    """Return the page of a letter, without the ways to others.

    Args:
        one: what is new.
        settings: those of the site.
        whole: the letter of the same month on all themes, where this one is on a single theme.
    """
    words = language(settings.language)
    index = Crumb(words.say("What is new"), NEWS_URL)
    return Page(
        url=one.url,
        title=one.title(words),
        description=words.say("New motions, decisions and what came of them in {month}.", month=words.month(one.month)),
        template="news/news.html",
        styles=("news/news.css",),
        scripts=("news/copy.js",),
        crumbs=(index, Crumb(whole.title(words), whole.url)) if whole else (index,),
        context={
            "letter": one,
            "blurb": blurb(one, words, settings.site_url),
            "mail": "" if whole or not settings.site_url else MAIL,
            "text": TEXT,
            "earlier": None,
            "later": None,
            "themes": (),
        },
    )


def _doors(months: Sequence[Letter], words: Language) -> tuple[Door, ...]:
    return tuple(Door(words.month(one.month), one.url, one.motions) for one in months)
