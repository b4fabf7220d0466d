"""Lists of motions: numbers by outcome, model motions apart, and long lists cut into pages."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.pages.page import Crumb, Page
from generator.subjects.motion.outcome import Outcome, Tone, outcome_of_status

PAGE_SIZE = 50
"""So many motions stand on one page of a list."""


@dataclass(frozen=True)
class Door:
    """A way to another page from an index or from the front page."""

    title: str
    url: str
    """Below the site's root."""
    count: int
    about: str = ""
    dutch: bool = False
    """Whether its words are content, which is Dutch whatever the interface speaks."""


@dataclass(frozen=True)
class Pager:
    """One page of a long list and the way to its neighbours."""

    first_url: str
    number: int
    last: int

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


def tallies(entries: Iterable[Entry], language: Language) -> tuple[tuple[Outcome, int], ...]:
    """Count real motions by outcome; numbers only, since a share of a selection would pass for a chance."""
    counts = Counter(entry.motion.status for entry in entries)
    found = [(outcome_of_status(status, language), count) for status, count in counts.items()]
    tones = list(Tone)
    return tuple(sorted(found, key=lambda pair: (tones.index(pair[0].tone), -pair[1], pair[0].words)))


def list_pages(first: Page, entries: Sequence[Entry], language: Language) -> Iterator[Page]:
    """Make of a page the list of these motions: real ones newest first, model motions in a block of their own."""
    real = [entry for entry in entries if not entry.motion.model]
    context = {
        "total": len(real),
        "tallies": tallies(real, language),
        "models": tuple(entry for entry in entries if entry.motion.model),
    }
    yield from paginated(replace(first, context={**first.context, **context}), real, language)


def paginated(first: Page, entries: Sequence[Entry], language: Language) -> Iterator[Page]:
    """Cut a list into pages; those after the first one bear their number in address and title."""
    last = max(1, -(-len(entries) // PAGE_SIZE))
    for number in range(1, last + 1):
        shown = entries[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
        yield _numbered(first, Pager(first.url, number, last), shown, language)


def _numbered(first: Page, pager: Pager, shown: Sequence[Entry], language: Language) -> Page:
    context = {**first.context, "entries": shown, "pager": pager}
    if pager.number == 1:
        return replace(first, context=context)
    return replace(
        first,
        url=pager.url(pager.number),
        title=language.say("{title}, page {number}", title=first.title, number=pager.number),
        crumbs=(*first.crumbs, Crumb(first.title, first.url)),
        context=context,
    )
