"""What the page of a family shows: its figures, a line of time, who came from whom, and a table."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.i18n.labels import label
from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.dates import PartialDate
from generator.model.parts import BasedOn
from generator.model.registers import Retired
from generator.pages.link import Link
from generator.subjects.compare.links import comparison
from generator.subjects.families.facts import Family, Tie, age
from generator.subjects.families.links import byline, figures, filed_in, results
from generator.subjects.families.starting_text import Beginning, beginning
from generator.subjects.families.travel import FIRST, Travel, travel
from generator.subjects.families.travel_map import TravelMap, travel_map
from generator.subjects.families.tree import Tree, tree
from generator.subjects.motion import links as refs
from generator.subjects.motion.outcome import Outcome, outcome_of


@dataclass(frozen=True)
class Way:
    """How a motion came into its family."""

    how: str
    parent: Link
    reason: str = ""
    """Why what it was made from is gone."""
    changes: str = ""
    comparison: str = ""
    """Where the two stand side by side; empty where one of them is gone."""


@dataclass(frozen=True)
class Row:
    """A motion of the family."""

    motion: Link
    name: str
    """Where and in which year; a model motion says that it is one."""
    place: Link | None
    successors: tuple[Link, ...]
    inhabitants: int
    """0 where they are not known, as of a former municipality."""
    day: PartialDate | None
    outcome: Outcome
    author: str
    ways: tuple[Way, ...]
    """None for a motion that was made from no other."""
    apart: bool
    """Whether it only shares the idea."""


@dataclass(frozen=True)
class FamilyView:
    """A family as its page shows it."""

    figures: str
    """How many motions in how many councils, and how those ended; empty where none was filed."""
    councils: str
    """The same without how they ended, which the page shows behind it."""
    results: tuple[tuple[str, int, str], ...]
    """How its motions ended: tone, number and words."""
    begin: Beginning
    founder: str
    """Who was first, or that it began with a model motion; empty where that is not known."""
    rows: tuple[Row, ...]
    tree: Tree | None
    travel: Travel | None
    map: TravelMap | None
    apart: tuple[Row, ...]
    outside: int
    """How many of its motions bear none of its ideas, where it has ideas."""
    left: int
    """How many motions the page names in its list alone."""
    towns: int
    inhabitants: int
    """Of all municipalities together, each counted once."""

    @property
    def filed(self) -> tuple[Row, ...]:
        """The motions that councils got, oldest first: they make the line of time."""
        return tuple(row for row in self.rows if row.place)


def family_view(family: Family, library: Library, t: Language) -> FamilyView:
    """Return what the page of a family shows."""
    apart = {entry.id for entry in family.apart}
    way = travel(family, t)
    rows = tuple(_row(entry, family, t, apart=entry.id in apart) for entry in family.aged[:FIRST])
    return FamilyView(
        figures=figures(family.standing, t),
        councils=filed_in(family.standing, t),
        results=results(family.standing, t),
        begin=beginning(family.newest),
        founder=_founder(family, t),
        rows=rows,
        tree=tree(family, t),
        travel=way,
        map=travel_map(way.steps, library) if way else None,
        apart=tuple(row for row in rows if row.apart),
        outside=sum(entry.idea is None for entry in family.members) if family.ideas else 0,
        left=len(family.members) - len(rows),
        towns=len(family.municipalities),
        inhabitants=sum(place.population for place in family.municipalities),
    )


def _founder(family: Family, t: Language) -> str:
    """Return how it began: of a motion without a day nobody knows whether it was the first."""
    if not family.real or not all(entry.dated for entry in family.real):
        return ""
    oldest = min(family.real, key=age)
    if family.origin(oldest).motion.model:
        return t.gettext("It began with a model motion.")
    return t.gettext("The first one here came from {author}.", author=byline(oldest))


def _row(entry: Entry, family: Family, t: Language, *, apart: bool) -> Row:
    return Row(
        motion=Link(entry.motion.title, entry.url),
        name=refs.short_name(entry, t),
        place=refs.place(entry),
        successors=refs.successors(entry),
        inhabitants=entry.town.population if entry.town else 0,
        day=entry.dated,
        outcome=outcome_of(entry, t),
        author=byline(entry, placed=False),
        ways=tuple(_ways(entry, family, t)),
        apart=apart,
    )


def _ways(entry: Entry, family: Family, t: Language) -> Sequence[Way]:
    known = [_way(tie, t) for tie in family.ties if tie.child.id == entry.id]
    lost = [_lost_way(loss.link, loss.gone, t) for loss in family.losses if loss.child.id == entry.id]
    return (*known, *lost)


def _way(tie: Tie, t: Language) -> Way:
    parent = Link(refs.short_name(tie.parent, t), tie.parent.url)
    return Way(
        label(tie.link.how, t),
        parent,
        changes=tie.link.changes or "",
        comparison=comparison(tie.child, tie.parent),
    )


def _lost_way(link: BasedOn, gone: Retired, t: Language) -> Way:
    """Return the way from a record that was taken away; nothing is left of it but why."""
    return Way(label(link.how, t), Link(t.gettext("a motion that was removed")), gone.reason or "", link.changes or "")
