"""Rules across records: ids, references between motions, and tags."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.checks.doubles import doubles, filed, same_document, same_number
from generator.checks.rule import Context
from generator.checks.tags import usual_tags
from generator.findings.finding import Finding
from generator.findings.suggest import suggest
from generator.model.motion import Motion
from generator.model.names import fold
from generator.model.people import Key, keys_of
from generator.records.nodes import Path
from generator.records.record import Record


@dataclass(frozen=True)
class LibraryContext:
    """All records of one library, seen together."""

    records: Sequence[Record]
    context: Context

    @cached_property
    def by_id(self) -> dict[str, Record]:
        """The records by id."""
        return {record.id: record for record in self.records}

    @cached_property
    def known_ids(self) -> set[str]:
        """Every id that a reference may name: of today, former, or retired."""
        return set(self.by_id) | set(self.former) | {gone.id for gone in self.context.registers.retired}

    @cached_property
    def former(self) -> dict[str, str]:
        """Ids that records had before, with the id of today."""
        return {old: record.id for record, motion in self.motions for old in motion.former_ids}

    @cached_property
    def filed(self) -> dict[Key, str]:
        """Who filed motions, with the name as a record writes it; an empty one where names are withheld."""
        submitters: dict[Key, str] = {}
        for _record, motion in self.motions:
            place = self.context.places.slug_of(motion.municipality or "")
            names = {fold(who.name): who.name for who in motion.submitters if who.name}
            submitters |= {key: names[key[1]] for key in keys_of(motion, place)}
            if place and motion.names_withheld:
                submitters[place, ""] = ""
        return submitters

    def today(self, key: str) -> str:
        """Return the id under which a motion stands in the library today."""
        return key if key in self.by_id else self.former.get(key, key)

    @cached_property
    def motions(self) -> list[tuple[Record, Motion]]:
        """The records that could be read as fields, with their motions as far as they could be read."""
        return [(record, record.draft) for record in self.records if record.draft]


def duplicate_ids(library: LibraryContext) -> Iterator[Finding]:
    """Ids differ by more than capitals or the form of an accent: some disks take them for one."""
    seen: dict[str, Record] = {}
    for record in library.records:
        key = _plain(record.id)
        if key in seen:
            yield record.source.finding("id-collision", value=record.id, other=seen[key].id)
        seen.setdefault(key, record)


def _plain(key: str) -> str:
    return unicodedata.normalize("NFC", key).casefold()


def former_ids_free(library: LibraryContext) -> Iterator[Finding]:
    """A former id belongs to one record and to none of today."""
    claimed: dict[str, Record] = {}
    for record, motion in library.motions:
        for at, old in enumerate(motion.former_ids):
            owner = library.by_id.get(old) or claimed.get(old)
            if owner:
                yield record.finding("former-id-taken", "former_ids", at, value=old, other=owner.id)
            claimed.setdefault(old, record)


def retired_ids_free(library: LibraryContext) -> Iterator[Finding]:
    """The id of a record that was taken away is never given again."""
    retired = {gone.id for gone in library.context.registers.retired}
    for record in library.records:
        if record.id in retired:
            yield record.source.finding("id-retired", value=record.id)


def references_known(library: LibraryContext) -> Iterator[Finding]:
    """A motion that a record names exists, or is known to have existed."""
    if "retired" in library.context.unread:
        return
    for record, motion in library.motions:
        for path, key in _references(motion):
            if key not in library.known_ids and record.has(str(path[0])):
                suggestion = suggest(key, {known: known for known in library.known_ids})
                yield record.finding("motion-unknown", *path, value=key, suggestion=suggestion)


def _references(motion: Motion) -> Iterator[tuple[Path, str]]:
    for at, link in enumerate(motion.based_on):
        if link.motion:
            yield ("based_on", at, "motion"), link.motion
    if motion.outdated and motion.outdated.instead:
        yield ("outdated", "instead"), motion.outdated.instead


def another_instead(library: LibraryContext) -> Iterator[Finding]:
    """A motion to use in the place of an outdated one is another motion."""
    for record, motion in library.motions:
        instead = motion.outdated.instead if motion.outdated else None
        if instead and library.today(instead) == record.id:
            yield record.finding("outdated-instead", "outdated", "instead", value=instead)


def origins_complete(library: LibraryContext) -> Iterator[Finding]:
    """An origin is a motion of the library, a source outside it or another council's motion: one of the three."""
    for record, motion in library.motions:
        for at, link in enumerate(motion.based_on):
            named = [one for one in (link.motion, link.source, link.municipality) if one]
            if len(named) != 1 or (link.municipality and not link.evidence):
                yield record.finding("based-on-form", "based_on", at)


def origins_without_circle(library: LibraryContext) -> Iterator[Finding]:
    """A motion is not based on itself, not even by way of others; each circle is reported once."""
    parents = {record.id: _parents(library, motion) for record, motion in library.motions}
    done: set[str] = set()
    for record, _motion in library.motions:
        circle = _circle(record.id, parents, done)
        if circle:
            last = library.by_id[circle[0]]
            at = parents[circle[0]].index(circle[1 % len(circle)])
            yield last.finding("based-on-circular", "based_on", at, value=" → ".join([*circle, circle[0]]))


def _parents(library: LibraryContext, motion: Motion) -> list[str]:
    return [library.today(link.motion) if link.motion else "" for link in motion.based_on]


def _circle(start: str, parents: dict[str, list[str]], done: set[str]) -> list[str]:
    """Follow origins from a motion; return the first circle of motions not seen before, or nothing."""
    trail: list[str] = []
    ways = [(start, 0)]
    while ways:
        key, depth = ways.pop()
        done.update(trail[depth:])
        del trail[depth:]
        if key in trail:
            done.update(trail)
            return trail[trail.index(key) :]
        if key in done or key not in parents:
            continue
        trail.append(key)
        ways += [(parent, depth + 1) for parent in parents[key] if parent]
    done.update(trail)
    return []


def tags_that_differ_little(library: LibraryContext) -> Iterator[Finding]:
    """Tags that differ by a plural or a hyphen are one tag: the one used most."""
    uses = Counter(tag for _, motion in library.motions for tag in set(motion.tags))
    usual = usual_tags(sorted(uses, key=lambda tag: (-uses[tag], tag)))
    for record, motion in library.motions:
        for at, tag in enumerate(motion.tags):
            if tag != usual[tag]:
                yield record.finding("tag-variant", "tags", at, value=tag, suggestion=usual[tag])


def one_record_for_a_motion(library: LibraryContext) -> Iterator[Finding]:
    """A motion has one record: no two have a number of one meeting, or one document as their first source."""
    slug_of = library.context.places.slug_of
    motions = [one for record, motion in library.motions if (one := filed(record, motion, slug_of))]
    reported: set[str] = set()
    for one, first in doubles(motions, lambda one: one.by_number, same_number):
        if _plain(one.record.id) != _plain(first.record.id):  # else their names are the fault
            yield one.record.finding("number-double", "number", other=first.record.id)
        reported.add(one.record.id)
    for one, first in doubles(motions, lambda one: one.by_document, same_document):
        if one.record.id not in reported and _plain(one.record.id) != _plain(first.record.id):
            yield one.record.finding("source-double", "sources", 0, "url", other=first.record.id)


LIBRARY_RULES = (
    duplicate_ids,
    former_ids_free,
    retired_ids_free,
    references_known,
    another_instead,
    origins_complete,
    origins_without_circle,
    tags_that_differ_little,
    one_record_for_a_motion,
)
"""All rules across records."""
