"""What worked in municipalities like one, and is not in the library from there yet."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from heapq import nsmallest

from generator.library.entry import Entry
from generator.library.library import Library, derived
from generator.model.dates import PartialDate
from generator.subjects.families.facts import Family, family_by_motion
from generator.subjects.municipalities.similar import SimilarMunicipality, similar_municipalities

MOST = 8
"""So many suggestions are kept for a municipality: a full library has thousands."""


@dataclass(frozen=True)
class Subject:
    """A family, or a motion that has none: what was filed, where, and where it worked."""

    founder: Entry
    family: Family | None
    filed: frozenset[str]
    """Slugs of today's municipalities that have a motion of it, however that ended."""
    worked: Mapping[str, PartialDate]
    """Slugs of those where it worked, each with the last day."""

    @property
    def is_shared(self) -> bool:
        """Whether others asked for it too, or an editor saw an idea in it; else it may be about one street."""
        return self.family is not None or self.founder.idea is not None


@dataclass(frozen=True)
class Suggestion:
    """A subject that worked in municipalities like one's own."""

    subject: Subject
    similar: tuple[SimilarMunicipality, ...]
    """Where it worked, the nearest first."""

    @property
    def rank(self) -> tuple[int, bool, int, int, str]:
        """Sorts the best first: that of most places, then what is shared, then by likeness, then the latest."""
        subject, nearest = self.subject, self.similar[0]
        last = max(subject.worked[peer.place.slug] for peer in self.similar)
        return -len(self.similar), not subject.is_shared, -len(nearest.traits), -last.toordinal(), subject.founder.id


@dataclass(frozen=True)
class WorkedElsewhere:
    """What worked, by place: every subject is looked through once, whatever number of places asks."""

    similar: Mapping[str, tuple[SimilarMunicipality, ...]]
    """For each municipality those like it, the nearest first."""
    by_place: Mapping[str, Sequence[Subject]] = field(repr=False)
    """What worked in each municipality."""

    @cached_property
    def best(self) -> Mapping[str, tuple[Suggestion, ...]]:
        """For each municipality what worked in places like it and was filed there in no form, the best first."""
        return {slug: self._best(slug, similar) for slug, similar in self.similar.items()}

    def _best(self, slug: str, similar: Iterable[SimilarMunicipality]) -> tuple[Suggestion, ...]:
        subjects: dict[str, tuple[Subject, list[SimilarMunicipality]]] = {}
        for peer in similar:
            for subject in self.by_place.get(peer.place.slug, ()):
                if slug not in subject.filed:
                    subjects.setdefault(subject.founder.id, (subject, []))[1].append(peer)
        suggestions = (Suggestion(subject, tuple(similar)) for subject, similar in subjects.values())
        return tuple(nsmallest(MOST, suggestions, key=lambda one: one.rank))


def what_worked(
    entries: Iterable[Entry], family_of: Mapping[str, Family], similar: Mapping[str, tuple[SimilarMunicipality, ...]]
) -> WorkedElsewhere:
    """Return what worked where.

    Args:
        entries: the motions.
        family_of: the family of each motion that has one, by id.
        similar: for each municipality those like it.
    """
    by_place: dict[str, list[Subject]] = defaultdict(list)
    for subject in _subjects(entries, family_of):
        for slug in subject.worked:
            by_place[slug].append(subject)
    return WorkedElsewhere(similar, by_place)


def _subjects(entries: Iterable[Entry], family_of: Mapping[str, Family]) -> Iterable[Subject]:
    families = {family.founder.id: family for family in family_of.values()}
    yield from (_subject(family.founder, family, family.members) for family in families.values())
    yield from (_subject(entry, None, (entry,)) for entry in entries if entry.id not in family_of)


def _subject(founder: Entry, family: Family | None, members: Iterable[Entry]) -> Subject:
    filed = [(place.slug, entry) for entry in members for place in entry.municipalities]
    worked: dict[str, PartialDate] = {}
    for slug, entry in filed:
        if _worked(entry) and slug == entry.place:  # the council of today's municipality, not that of a former one
            worked[slug] = max(entry.day, worked.get(slug, entry.day))
    return Subject(founder, family, frozenset(slug for slug, _entry in filed), worked)


def _worked(entry: Entry) -> bool:
    """Tell whether it worked and can still be asked for: what is outdated is no example."""
    return bool(entry.motion.status and entry.motion.status.is_success and not entry.motion.outdated)


@derived
def worked_elsewhere(library: Library) -> WorkedElsewhere:
    """Return what worked in municipalities like each other one."""
    return what_worked(library.real, family_by_motion(library), similar_municipalities(library.places.municipalities))
