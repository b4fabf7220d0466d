"""The letter of a month as plain text: short lines, and each address on a line of its own."""

from collections.abc import Iterator
from textwrap import wrap

from generator.i18n.language import Language, language
from generator.pages.settings import Settings
from generator.subjects.news.facts import News
from generator.subjects.news.letter import Letter, Section
from generator.subjects.news.lines import news_line

WIDTH = 72
"""So many signs a line holds; a longer one is a single word, such as an address, that breaking would spoil."""


def letter_text(letter: Letter, settings: Settings) -> str:
    """Return a letter as plain text."""
    t = language(settings.language)
    lines = [settings.name, *_wrapped(letter.title(t))]
    if letter.until:
        lines += _wrapped(t.gettext("Up to and including {day}.", day=t.day(letter.until)))
    for section in letter.sections(t):
        lines += _section(section, t, settings.site_url)
    lines += ["", "-" * WIDTH, *_closing(letter, t, settings)]
    return "\n".join(lines) + "\n"


def _section(section: Section, t: Language, site_url: str) -> Iterator[str]:
    title = f"{section.title} ({t.number(section.count)})"
    yield from ("", "", title.upper(), "=" * min(len(title), WIDTH))
    for theme, group in section.groups:
        if theme:
            name = theme.label.spoken(t.code)
            yield from ("", name, "-" * min(len(name), WIDTH))
        for news in group:
            yield from _news(news, t, site_url)


def _news(news: News, t: Language, site_url: str) -> Iterator[str]:
    line = news_line(news, t)
    yield ""
    yield from _wrapped(line.title, "* ")
    for part in (line.facts, line.words):
        yield from _wrapped(part, "  ")
    yield f"  {site_url}{line.url}"


def _closing(letter: Letter, t: Language, settings: Settings) -> Iterator[str]:
    yield t.gettext("On the site:")
    yield f"{settings.site_url}{letter.url}"
    if settings.newsletter_url:
        yield t.gettext("Get this by mail:")
        yield settings.newsletter_url


def _wrapped(words: str, first: str = "") -> list[str]:
    """Cut words into lines; those after the first one stand in as far as the first one's words."""
    return wrap(
        words,
        WIDTH,
        initial_indent=first,
        subsequent_indent=" " * len(first),
        break_long_words=False,
        break_on_hyphens=False,
    )
