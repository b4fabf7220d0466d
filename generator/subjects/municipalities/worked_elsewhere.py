"""What worked in municipalities like one with one's own group behind it, and is not in the library from there yet."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from heapq import nsmallest

from generator.library.entry import Entry
from generator.library.library import Library, derived
from generator.model.dates import PartialDate
from generator.subjects.families.facts import Family, family_by_motion
from generator.subjects.municipalities.similar import SimilarMunicipality, similar_municipalities
from generator.subjects.voting.own import is_opposed, worked_with

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
    """Slugs of those where it worked with one's own group behind it, each with the last day."""

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
    entries: Iterable[Entry],
    family_of: Mapping[str, Family],
    similar: Mapping[str, tuple[SimilarMunicipality, ...]],
    community: Collection[str],
) -> WorkedElsewhere:
    """Return what worked where.

    Args:
        entries: the motions.
        family_of: the family of each motion that has one, by id.
        similar: for each municipality those like it.
        community: slugs of the parties whose library it is; what they voted against anywhere is left out.
    """
    by_place: dict[str, list[Subject]] = defaultdict(list)
    for subject in _subjects(entries, family_of, community):
        for slug in subject.worked:
            by_place[slug].append(subject)
    return WorkedElsewhere(similar, by_place)


def _subjects(
    entries: Iterable[Entry], family_of: Mapping[str, Family], community: Collection[str]
) -> Iterable[Subject]:
    families = {family.founder.id: family for family in family_of.values()}
    with_members = [
        *((family.founder, family, family.members) for family in families.values()),
        *((entry, None, (entry,)) for entry in entries if entry.id not in family_of),
    ]
    for founder, family, members in with_members:
        if not any(is_opposed(entry, community) for entry in members):
            yield _subject(founder, family, members, community)


def _subject(founder: Entry, family: Family | None, members: Iterable[Entry], community: Collection[str]) -> Subject:
    filed = [(place.slug, entry) for entry in members for place in entry.municipalities]
    worked: dict[str, PartialDate] = {}
    for slug, entry in filed:
        # The council of today's municipality, not that of a former one.
        if slug == entry.place and worked_with(entry, community):
            worked[slug] = max(entry.day, worked.get(slug, entry.day))
    return Subject(founder, family, frozenset(slug for slug, _entry in filed), worked)


@derived
def worked_elsewhere(library: Library, community: tuple[str, ...]) -> WorkedElsewhere:
    """Return what worked in municipalities like each other one with a group of the community behind it."""
    similar = similar_municipalities(library.places.municipalities)
    return what_worked(library.real, family_by_motion(library), similar, community)
