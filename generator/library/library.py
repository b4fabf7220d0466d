"""The library: all motions that read well, newest first, and every way to look at them."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, wraps
from typing import Concatenate, ParamSpec, TypeVar

from generator.library.entry import Entry
from generator.model.motion import Motion
from generator.model.names import slugify
from generator.model.parts import BasedOn
from generator.model.places import Places
from generator.model.registers import Party, Registers, Retired

TAG_FLOOR = 3
"""A tag has a page of its own from so many motions on."""


Fact = TypeVar("Fact")
Given = ParamSpec("Given")


@dataclass(frozen=True)
class Library:
    """Motions by id, with the registers and places that they refer to."""

    motions: Mapping[str, Motion]
    registers: Registers
    places: Places
    known: Mapping[str, Entry] = field(default_factory=dict, compare=False, repr=False)
    """Entries of a library with the same registers and places; taken over where the motion is the same one."""
    derived: dict[Hashable, object] = field(default_factory=dict, init=False, compare=False, repr=False)
    """What `derived` functions have worked out from it; a library made of another one begins anew."""

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """All motions with their references resolved, newest first."""
        resolved = [self._known(key, motion) or self._resolve(key, motion) for key, motion in self.motions.items()]
        return tuple(sorted(resolved, key=lambda entry: (-entry.day.toordinal(), entry.id)))

    @cached_property
    def by_id(self) -> dict[str, Entry]:
        """The motions by id; a former id, and that of a record that was moved, leads to the record of today."""
        former = {old: entry for entry in self.entries for old in entry.motion.former_ids}
        return self._moved(former | {entry.id: entry for entry in self.entries})

    @cached_property
    def gone(self) -> dict[str, Retired]:
        """The records that were taken away and are nowhere else, by id."""
        return {one.id: one for one in self.registers.retired if one.id not in self.by_id}

    @cached_property
    def real(self) -> tuple[Entry, ...]:
        """The motions that were filed with a council."""
        return tuple(entry for entry in self.entries if not entry.motion.model)

    @cached_property
    def models(self) -> tuple[Entry, ...]:
        """The model motions."""
        return tuple(entry for entry in self.entries if entry.motion.model)

    @cached_property
    def by_theme(self) -> dict[str, tuple[Entry, ...]]:
        """Motions by slug of the theme; every theme of the register is there."""
        groups = _grouped(self.entries, lambda entry: [theme.slug for theme in entry.themes])
        return {theme.slug: groups.get(theme.slug, ()) for theme in self.registers.themes}

    @cached_property
    def by_municipality(self) -> dict[str, tuple[Entry, ...]]:
        """Motions by slug of today's municipality; those of a former one count for its successors."""
        return _grouped(self.entries, lambda entry: [place.slug for place in entry.municipalities])

    @cached_property
    def by_province(self) -> dict[str, tuple[Entry, ...]]:
        """Motions by slug of the province."""
        return _grouped(self.entries, lambda entry: {slugify(place.province) for place in entry.municipalities})

    @cached_property
    def by_party(self) -> dict[str, tuple[Entry, ...]]:
        """Motions by slug of each registered party that filed them, alone or with others."""
        return _grouped(self.entries, _party_slugs)

    @cached_property
    def by_idea(self) -> dict[str, tuple[Entry, ...]]:
        """Motions by slug of the idea."""
        return _grouped(self.entries, lambda entry: [entry.idea.slug] if entry.idea else [])

    @cached_property
    def by_tag(self) -> dict[str, tuple[Entry, ...]]:
        """Motions by slug of the tag, for tags with enough motions to have a page."""
        groups = _grouped(self.entries, lambda entry: {slugify(tag) for tag in entry.motion.tags})
        return {slug: entries for slug, entries in groups.items() if slug and len(entries) >= TAG_FLOOR}

    @cached_property
    def reused_in(self) -> dict[str, tuple[tuple[Entry, BasedOn], ...]]:
        """For each id the motions that are based on it, with how."""
        uses: dict[str, list[tuple[Entry, BasedOn]]] = defaultdict(list)
        for entry in self.entries:
            for link in entry.motion.based_on:
                if link.motion in self.by_id:
                    uses[self.by_id[link.motion].id].append((entry, link))
        return {key: tuple(pairs) for key, pairs in uses.items()}

    def same_idea(self, entry: Entry) -> tuple[Entry, ...]:
        """Return the other motions that share the idea of this one."""
        if entry.idea is None:
            return ()
        return tuple(other for other in self.by_idea[entry.idea.slug] if other.id != entry.id)

    def _moved(self, by_id: dict[str, Entry]) -> dict[str, Entry]:
        """Follow the records that were moved, from one place to the next; a circle of them leads nowhere."""
        to = {one.id: one.moved_to for one in self.registers.retired if one.moved_to and one.id not in by_id}
        for start in to:
            key, passed = start, {start}
            while key in to and to[key] not in passed:
                key = to[key]
                passed.add(key)
            if key in by_id:
                by_id.update(dict.fromkeys(passed, by_id[key]))
        return by_id

    def _known(self, key: str, motion: Motion) -> Entry | None:
        entry = self.known.get(key)
        return entry if entry and entry.motion is motion else None

    def _resolve(self, key: str, motion: Motion) -> Entry:
        place = self.places.slug_of(motion.municipality) if motion.municipality else None
        return Entry(
            id=key,
            motion=motion,
            place=place,
            place_name=self.places.name_of(place) if place else motion.municipality,
            municipalities=self.places.today(place) if place else (),
            themes=tuple(self.registers.themes_by_slug[s] for s in motion.themes if s in self.registers.themes_by_slug),
            idea=self.registers.ideas_by_slug.get(motion.idea or ""),
            parties=self._parties(motion, place),
        )

    def _parties(self, motion: Motion, place: str | None) -> dict[str, Party]:
        voted = [
            (vote.party, decision.date)
            for decision in motion.decisions
            if decision.votes
            for vote in decision.votes.parties
        ]
        submitted = [(submitter.party, motion.submitted) for submitter in motion.submitters]
        parties = {name: self.registers.party(name, place, day) for name, day in (*voted, *submitted)}
        return {name: party for name, party in parties.items() if party}


def _party_slugs(entry: Entry) -> list[str]:
    parties = (entry.parties.get(name) for name in entry.submitting_parties)
    return list(dict.fromkeys(party.slug for party in parties if party))


def _grouped(entries: Iterable[Entry], keys: Callable[[Entry], Iterable[str]]) -> dict[str, tuple[Entry, ...]]:
    groups: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        for key in keys(entry):
            groups[key].append(entry)
    return {key: tuple(members) for key, members in sorted(groups.items())}


def derived(work_out: Callable[Concatenate[Library, Given], Fact]) -> Callable[Concatenate[Library, Given], Fact]:
    """Make of a pure function of the library one that works it out once for each library and then remembers.

    What else it is given, such as whom the library is for, is hashable and part of what is remembered.

    So a subject can keep its facts at hand, and the library knows no subject.
    """

    @wraps(work_out)
    def remembered(library: Library, *args: Given.args, **kwargs: Given.kwargs) -> Fact:
        key = (work_out, *args)
        if key not in library.derived:
            library.derived[key] = work_out(library, *args, **kwargs)
        return library.derived[key]  # type: ignore[return-value]  # put there by the same function

    return remembered  # type: ignore[return-value]  # the library is given by its place
