"""Figures of the whole library: by outcome, year, theme and province; what came of motions has a page of its own.

Numbers only. No data says of a council that all its motions are here, so a share would say nothing; nobody is ranked.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.i18n.language import Language, language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.pages.page import Page
from generator.pages.plots import Count, Plot, plot
from generator.pages.settings import Settings
from generator.subjects.motion.lists import tallies
from generator.subjects.search.choices import years_of
from generator.subjects.themes.links import theme_name
from generator.subjects.tile_map.block import Results, results
from generator.urls import FIGURES_URL, province_url, theme_url

FLOOR = 2
"""A drawing has so many bars at least; below it the words and the table say it all."""


@dataclass(frozen=True)
class Line:
    """One row of a table: some motions and how they ended."""

    words: str
    url: str
    """Of the page with these motions; empty where there is none."""
    count: int
    results: Results


def figures_pages(library: Library, settings: Settings) -> Iterator[Page]:
    """Yield the page with all figures."""
    t = language(settings.language)
    years = year_lines(library.real, t)
    yield Page(
        url=FIGURES_URL,
        title=t.gettext("Figures"),
        description=t.gettext("How many motions are in the library, by outcome, year, theme and province."),
        template="figures/figures.html",
        styles=("figures/figures.css",),
        context={
            "results": results(library.real),
            "count": len(library.real),
            "towns": len(library.by_municipality),
            "tallies": tallies(library.real, t),
            "years": years,
            "years_plot": _years_plot(years, t),
            "themes": theme_lines(library, settings),
            "provinces": province_lines(library),
        },
    )


def year_lines(entries: Sequence[Entry], t: Language) -> tuple[Line, ...]:
    """Return a row for each year of the decision or of the meeting, oldest first, and one where neither is known."""
    by_year: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        for year in years_of(entry) or ("",):
            by_year[year].append(entry)
    lines = [_line(year or t.gettext("not known"), "", inside) for year, inside in sorted(by_year.items())]
    return (*lines[1:], lines[0]) if "" in by_year else tuple(lines)


def theme_lines(library: Library, settings: Settings) -> tuple[Line, ...]:
    """Return a row for each theme, in the order of the register."""
    return tuple(
        _line(theme_name(theme, settings), theme_url(theme), _real(library.by_theme[theme.slug]))
        for theme in library.registers.themes
    )


def province_lines(library: Library) -> tuple[Line, ...]:
    """Return a row for each province; the page of a municipality has its own figures."""
    provinces = library.places.provinces.items()
    return tuple(_line(name, province_url(slug), library.by_province.get(slug, ())) for slug, name in provinces)


def _real(entries: Sequence[Entry]) -> list[Entry]:
    return [entry for entry in entries if not entry.motion.model]


def _line(words: str, url: str, entries: Sequence[Entry]) -> Line:
    return Line(words, url, len(entries), results(entries))


def _years_plot(lines: Sequence[Line], t: Language) -> Plot | None:
    _ = t.gettext
    counts = [Count(line.words, t.number(line.count), _kinds(line.results)) for line in lines]
    key = (("yes", _("Succeeded")), ("no", _("Rejected")), ("else", _("Otherwise, not decided yet, or not known")))
    return plot("years", _("Motions by year and outcome"), counts, key, 44) if len(counts) >= FLOOR else None


def _kinds(results: Results) -> tuple[tuple[str, int], ...]:
    return ("yes", results.succeeded), ("no", results.rejected), ("else", results.other)
