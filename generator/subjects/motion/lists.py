"""Lists of motions: how they ended, and model motions apart."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.pages.lists import PAGE_SIZE, paginated
from generator.pages.page import Page
from generator.subjects.motion.outcome import Outcome, Tone, outcome_of_status
from generator.subjects.search.choices import MODEL
from generator.urls import MODELS_URL


def tallies(entries: Iterable[Entry], language: Language) -> tuple[tuple[Outcome, int], ...]:
    """Count real motions by outcome; numbers only, since a share of a selection would pass for a chance."""
    counts = Counter(entry.motion.status for entry in entries)
    counted = [(outcome_of_status(status, language), count) for status, count in counts.items()]
    tones = list(Tone)
    return tuple(sorted(counted, key=lambda pair: (tones.index(pair[0].tone), -pair[1], pair[0].words)))


def list_pages(
    first: Page, entries: Sequence[Entry], language: Language, search: str = "", *, opening: int = PAGE_SIZE
) -> Iterator[Page]:
    """Make of a page the list of these motions: real ones newest first, model motions in a block of their own.

    Args:
        first: the page.
        entries: the motions.
        language: that of the interface.
        search: the address at which these motions, and no others, can be searched; empty where there is none.
        opening: how many real ones stand on the first page, where there are more than twice as many.
    """
    real = [entry for entry in entries if not entry.motion.model]
    context = {
        "total": len(real),
        "tallies": tallies(real, language),
        "models": tuple(entry for entry in entries if entry.motion.model),
        "models_url": f"{search}&uitkomst={MODEL}" if search else MODELS_URL,
    }
    yield from paginated(replace(first, context={**first.context, **context}), real, language, search, opening=opening)
