"""The letter of a month: what was new in it, whole or on one theme, in the order in which people read it."""

from calendar import monthrange
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date

from generator.i18n.language import N_, Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.registers import Theme
from generator.pages.lists import filed, models
from generator.subjects.news.facts import Change, News, by_month, in_piles, library_news
from generator.subjects.news.pile import Pile, library_piles
from generator.urls import month_url

_TITLES = {
    "added": N_("New motions"),
    "models": N_("New model motions"),
    Change.DECIDED.value: N_("New decisions"),
    Change.FOLLOWED.value: N_("What came of motions"),
    Change.UPDATED.value: N_("Changed"),
}
"""The sections in their order."""


@dataclass(frozen=True)
class Section:
    """News of one kind."""

    title: str
    groups: tuple[tuple[Theme | None, tuple[News, ...]], ...]
    """By theme where the letter is about all of them; otherwise one group without."""

    @property
    def count(self) -> int:
        """How many pieces of news it holds; of a pile every motion counts."""
        pieces = [piece for _theme, news in self.groups for piece in news]
        return sum(len(piece.about.entries) if isinstance(piece.about, Pile) else 1 for piece in pieces)


@dataclass(frozen=True)
class Letter:
    """What was new in a month."""

    month: date
    """Its first day."""
    news: tuple[News, ...]
    """Newest first; a motion that is new in this month stands there once."""
    theme: Theme | None = None
    until: date | None = None
    """The last day in the records, where the month may go on."""
    piles: frozenset[str] = frozenset()
    """The names of the library's piles, where the letter is on one theme."""

    @property
    def url(self) -> str:
        """The address of its page below the site's root."""
        return month_url(self.month, self.theme)

    @property
    def name(self) -> str:
        """What its month is called in addresses, such as `2026-11`."""
        return f"{self.month:%Y-%m}"

    @property
    def motions(self) -> int:
        """How many motions of councils it is about."""
        return filed(self._entries)

    @property
    def models(self) -> int:
        """How many model motions it is about."""
        return models(self._entries)

    @property
    def _entries(self) -> Collection[Entry]:
        return {news.entry.id: news.entry for news in self.news}.values()

    def title(self, language: Language) -> str:
        """Return what it is called."""
        title = language.gettext("New in {month}", month=language.month(self.month))
        return f"{title}: {self.theme.label.spoken(language.code)}" if self.theme else title

    def sections(self, language: Language) -> tuple[Section, ...]:
        """Return its news by kind, new motions by their first theme where it is about all themes."""
        by_kind: dict[str, list[News]] = {kind: [] for kind in _TITLES}
        for news in in_piles(self.news, self.theme, self.piles):
            by_kind[_kind(news)].append(news)
        return tuple(
            Section(language.gettext(_TITLES[kind]), self._groups(kind, news)) for kind, news in by_kind.items() if news
        )

    def _groups(self, kind: str, news: list[News]) -> tuple[tuple[Theme | None, tuple[News, ...]], ...]:
        if self.theme or kind != Change.ADDED:
            return ((None, tuple(news)),)
        groups: dict[str, tuple[Theme | None, list[News]]] = {}
        for piece in news:
            is_pile = piece.change is Change.PILED
            theme = piece.entry.themes[0] if piece.entry.themes and not is_pile else None
            groups.setdefault(theme.slug if theme else "", (theme, []))[1].append(piece)
        return tuple((theme, tuple(groups[slug][1])) for slug, (theme, _news) in sorted(groups.items()))


def letter(month: date, news: Iterable[News], until: date | None) -> Letter:
    """Make the letter of a month on all themes.

    Args:
        month: its first day.
        news: all news of the month, newest first.
        until: the last day in the records, where the month may go on.
    """
    return Letter(month, tuple(piece for piece in news if not piece.is_in_entry), until=until)


def _kind(news: News) -> str:
    if news.change not in {Change.ADDED, Change.PILED}:
        return news.change
    return "models" if news.entry.motion.model else Change.ADDED


def letters(library: Library) -> tuple[Letter, ...]:
    """Return the letter of every month with news, the latest first; that one says how far the records go."""
    return tuple(
        letter(month, news, until=None if at else _until(news[0].day))
        for at, (month, news) in enumerate(by_month(library_news(library)).items())
    )


def theme_letters(whole: Letter, library: Library) -> tuple[Letter, ...]:
    """Return the letters of a month on one theme each, where there is news on it."""
    news: dict[str, list[News]] = {theme.slug: [] for theme in library.registers.themes}
    for piece in whole.news:
        for theme in piece.entry.themes:
            news[theme.slug].append(piece)
    themes, piles = library.registers.themes, frozenset(pile.name for pile in library_piles(library))
    return tuple(replace(whole, news=tuple(news[one.slug]), theme=one, piles=piles) for one in themes if news[one.slug])


def _until(last: date) -> date | None:
    """Return the last day of news where its month has days after it."""
    return last if last.day < monthrange(last.year, last.month)[1] else None
