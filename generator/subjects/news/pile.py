"""A pile: motions that entered the library on one day, so many that they are shown as one piece of news."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library, derived
from generator.model.registers import Theme
from generator.urls import pile_url

PILE = 25
"""From so many motions of one day on, in the list that shows them, they are one item; by hand a day brings fewer."""
FEW = 5
"""From so many of them on, the motions of a pile that are on one theme are one item there too."""


@dataclass(frozen=True)
class Pile:
    """Motions, or model motions, of one day; of one theme where the list is about that."""

    day: date
    entries: tuple[Entry, ...]
    theme: Theme | None = None

    @property
    def is_models(self) -> bool:
        """Whether they are model motions: those never stand in one pile with motions of councils."""
        return self.entries[0].motion.model

    @property
    def name(self) -> str:
        """What distinguishes it from other piles, in addresses and feeds."""
        return f"{self.day.isoformat()}-voorbeeld" if self.is_models else self.day.isoformat()

    @property
    def url(self) -> str:
        """The address of its page."""
        return pile_url(self.name, self.theme)

    def title(self, t: Language) -> str:
        """Say how many there are, and of how many municipalities of today."""
        if self.is_models:
            return t.ngettext("{n} model motion added", "{n} model motions added", len(self.entries))
        count, towns = len(self.entries), len({place.slug for entry in self.entries for place in entry.municipalities})
        councils = t.ngettext("{n} municipality", "{n} municipalities", towns)
        return t.ngettext(
            "{n} motion from {councils} added", "{n} motions from {councils} added", count, councils=councils
        )


def piles_of(entries: Iterable[Entry], theme: Theme | None = None, known: Collection[str] = ()) -> tuple[Pile, ...]:
    """Return the piles among motions, the newest first, by the day on which each entered the library.

    Args:
        entries: the motions.
        theme: the one theme that they are on.
        known: the names of piles of which these may be a part.
    """
    days: dict[tuple[date, bool], list[Entry]] = defaultdict(list)
    for entry in entries:
        days[entry.motion.added, entry.motion.model].append(entry)
    ordered = sorted(((day, tuple(listed)) for (day, _model), listed in days.items()), key=_newest_first)
    piles = (Pile(day, listed, theme) for day, listed in ordered)
    return tuple(one for one in piles if len(one.entries) >= (FEW if one.name in known else PILE))


def _newest_first(pile: tuple[date, tuple[Entry, ...]]) -> tuple[int, bool]:
    return -pile[0].toordinal(), pile[1][0].motion.model


@derived
def library_piles(library: Library) -> tuple[Pile, ...]:
    """Return the piles of a library."""
    return piles_of(library.entries)
