"""Lists: the ways to other pages with their numbers, and long lists cut into pages."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.pages.page import Crumb, Page

PAGE_SIZE = 25
"""At most so many motions stand on one page of a list."""
MOST_PAGES = 10
"""A list has at most so many pages; whoever wants more narrows it down in the search."""
OPENING = 5
"""So many motions stand on a first page that has more to show than its list, where they are more than twice as many."""


@dataclass(frozen=True)
class CountedLink:
    """A way to another page from an index or from the front page, with the number of motions there."""

    title: str
    url: str
    """Below the site's root."""
    count: int
    about: str = ""
    dutch: bool = False
    """Whether its words are content, which is Dutch whatever the interface speaks."""
    models: int = 0
    """How many model motions are there besides, which are no part of the count."""


@dataclass(frozen=True)
class Pager:
    """One page of a long list and the way to its neighbours."""

    first_url: str
    number: int
    last: int
    search: str = ""
    """Where the whole list can be searched and narrowed down; empty where all of it is here already."""
    total: int = 0

    def url(self, number: int) -> str:
        """Return the address of another page of the same list."""
        return self.first_url if number == 1 else f"{self.first_url}pagina/{number}/"

    @property
    def steps(self) -> tuple[int | None, ...]:
        """The pages to link: the ends, this one and those beside it; None where some are left out."""
        shown = sorted({1, self.last} | {n for n in range(self.number - 1, self.number + 2) if 1 <= n <= self.last})
        steps: list[int | None] = []
        for number in shown:
            if steps and number != (steps[-1] or 0) + 1:
                steps.append(None)
            steps.append(number)
        return tuple(steps)


def filed(entries: Iterable[Entry]) -> int:
    """Count the motions that councils got: wherever a number of motions stands, models are counted apart."""
    return sum(not entry.motion.model for entry in entries)


def models(entries: Iterable[Entry]) -> int:
    """Count the model motions."""
    return sum(entry.motion.model for entry in entries)


def counted(motions: int, models: int, t: Language) -> str:
    """Return a number of motions in words, with that of the model motions apart; what is none is left out."""
    both = [t.ngettext("{n} motion", "{n} motions", motions)] if motions or not models else []
    both += [t.ngettext("{n} model motion", "{n} model motions", models)] if models else []
    return both[0] if len(both) == 1 else t.gettext("{motions} and {models}", motions=both[0], models=both[1])


def paginated(
    first: Page,
    entries: Sequence[object],
    language: Language,
    search: str = "",
    *,
    opening: int = PAGE_SIZE,
) -> Iterator[Page]:
    """Cut a list into pages; those after the first one bear their number in address and title.

    Args:
        first: the first page.
        entries: what is listed; of motions those beyond the last page are reached by the search.
        language: that of the interface.
        search: the address at which these motions, and no others, can be searched.
        opening: how many of them stand on the first page, where there are more than twice as many.
    """
    opening = opening if len(entries) > 2 * opening else PAGE_SIZE
    rest = range(opening, len(entries), PAGE_SIZE)
    pieces = (entries[:opening], *(entries[at : at + PAGE_SIZE] for at in rest))[:MOST_PAGES]
    search = search if len(pieces) > 1 else ""
    for number, shown in enumerate(pieces, 1):
        yield _numbered(first, Pager(first.url, number, len(pieces), search, len(entries)), shown, language)


def _numbered(first: Page, pager: Pager, shown: Sequence[object], language: Language) -> Page:
    context = {**first.context, "entries": shown, "pager": pager}
    if pager.number == 1:
        return replace(first, context=context)
    return replace(
        first,
        url=pager.url(pager.number),
        title=language.gettext("{title}, page {number}", title=first.title, number=pager.number),
        crumbs=(*first.crumbs, Crumb(first.title, first.url)),
        preloads=(),
        modules=(),
        context=context,
    )
