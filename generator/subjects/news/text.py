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
    words = language(settings.language)
    lines = [settings.name, *_wrapped(letter.title(words))]
    if letter.until:
        lines += _wrapped(words.say("Up to and including {day}.", day=words.day(letter.until)))
    for section in letter.sections(words):
        lines += _section(section, words, settings.site_url)
    lines += ["", "-" * WIDTH, *_closing(letter, words, settings)]
    return "\n".join(lines) + "\n"


def _section(section: Section, words: Language, site_url: str) -> Iterator[str]:
    title = f"{section.title} ({words.number(section.count)})"
    yield from ("", "", title.upper(), "=" * min(len(title), WIDTH))
    for theme, group in section.groups:
        if theme:
            name = theme.label.spoken(words.code)
            yield from ("", name, "-" * min(len(name), WIDTH))
        for news in group:
            yield from _told(news, words, site_url)


def _told(news: News, words: Language, site_url: str) -> Iterator[str]:
    line = news_line(news, words)
    yield ""
    yield from _wrapped(line.title, "* ")
    for said in (line.facts, line.words):
        yield from _wrapped(said, "  ")
    yield f"  {site_url}{line.url}"


def _closing(letter: Letter, words: Language, settings: Settings) -> Iterator[str]:
    yield words.say("On the site:")
    yield f"{settings.site_url}{letter.url}"
    if settings.newsletter_url:
        yield words.say("Get this by mail:")
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
