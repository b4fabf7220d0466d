"""What is new: an index of months, and a page for every month with news, whole and for each theme with news in it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.i18n.language import Language, language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.pages.lists import CountedLink, filed, models
from generator.pages.page import Crumb, Page
from generator.pages.settings import Settings
from generator.subjects.motion.lists import list_pages, tallies
from generator.subjects.news import messages
from generator.subjects.news.letter import Letter, letters, theme_letters
from generator.subjects.news.pile import Pile, library_piles
from generator.subjects.news.summary import summary
from generator.subjects.themes.links import followables, theme_name
from generator.urls import MAIL, NEWS_URL, TEXT


def news_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the index of months, the page of every letter, and those of the piles."""
    t = language(settings.language)
    months = letters(library)
    yield Page(
        url=NEWS_URL,
        title=t.gettext("What is new"),
        description=t.gettext("New motions, decisions and what came of them, month by month."),
        template="news/news-index.html",
        styles=("news/news.css",),
        script="news/block.js",
        messages=messages.for_you(t, home=False),
        context={"months": _doors(months, t), "followables": followables(library, settings)},
    )
    for at, whole in enumerate(months):
        themes = theme_letters(whole, library)
        earlier = months[at + 1] if at + 1 < len(months) else None
        context = {"earlier": earlier, "later": months[at - 1] if at else None, "themes": themes}
        yield replace(page := letter_page(whole, settings), context={**page.context, **context})
        yield from (letter_page(one, settings, whole) for one in themes)
    for pile in library_piles(library):
        yield from _pile_pages(pile, library, settings)


def letter_page(one: Letter, settings: Settings, whole: Letter | None = None) -> Page:
    """Return the page of a letter, without the ways to others.

    Args:
        one: what is new.
        settings: those of the site.
        whole: the letter of the same month on all themes, where this one is on a single theme.
    """
    t = language(settings.language)
    index = Crumb(t.gettext("What is new"), NEWS_URL)
    return Page(
        url=one.url,
        title=one.title(t),
        description=t.gettext("New motions, decisions and what came of them in {month}.", month=t.month(one.month)),
        template="news/news.html",
        styles=("news/news.css",),
        script="news/copy.js",
        messages=messages.copy(t),
        crumbs=(index, Crumb(whole.title(t), whole.url)) if whole else (index,),
        context={
            "letter": one,
            "blurb": summary(one, t, settings.site_url),
            "mail": "" if whole or not settings.site_url else MAIL,
            "text": TEXT,
            "earlier": None,
            "later": None,
            "themes": (),
        },
    )


def _pile_pages(pile: Pile, library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the page of a pile with its parts, and the list of the motions of each theme in it."""
    t = language(settings.language)
    title = pile.title(t)
    listed: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in pile.entries:
        for slug in {theme.slug for theme in entry.themes}:
            listed[slug].append(entry)
    themes = (theme for theme in library.registers.themes if theme.slug in listed)
    parts = [replace(pile, theme=one, entries=tuple(listed[one.slug])) for one in themes]
    crumbs = (Crumb(t.gettext("What is new"), NEWS_URL),)
    yield Page(
        url=pile.url,
        title=title,
        description=t.gettext("{title}, {day}.", title=title, day=t.day(pile.day)),
        template="news/pile.html",
        crumbs=crumbs,
        context={"pile": pile, "parts": [_part(part, settings) for part in parts], "tallies": tallies(pile.entries, t)},
    )
    for part in parts:
        name = theme_name(part.theme, settings) if part.theme else ""
        first = Page(
            url=part.url,
            title=t.gettext("{title}: {theme}", title=title, theme=name),
            description=t.gettext("{title}, {day}.", title=name, day=t.day(pile.day)),
            template="pages/list.html",
            crumbs=(*crumbs, Crumb(title, pile.url)),
        )
        yield from list_pages(first, part.entries, t)


def _part(part: Pile, settings: Settings) -> CountedLink:
    name = theme_name(part.theme, settings) if part.theme else ""
    return CountedLink(name, part.url, filed(part.entries), models=models(part.entries))


def _doors(months: Sequence[Letter], t: Language) -> tuple[CountedLink, ...]:
    return tuple(CountedLink(t.month(one.month), one.url, one.motions, models=one.models) for one in months)
