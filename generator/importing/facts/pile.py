"""A pile of rows as records: those that are new, those that complete one that is here, and those that wait."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from generator.checks.across import LibraryContext
from generator.checks.rule import Context
from generator.checks.run import check
from generator.findings.finding import Finding
from generator.importing.facts.known import Filed, KnownMotions
from generator.importing.facts.lineage import Lineage
from generator.importing.facts.record import Facts, facts_of, title_of
from generator.importing.facts.rows import Row
from generator.importing.facts.values import known_date
from generator.importing.naming import short_slug
from generator.importing.sources.source import Why
from generator.model.dates import PartialDate
from generator.model.enums import Kind
from generator.model.motion import Motion
from generator.model.names import slugify
from generator.model.shape import fields
from generator.records.folder import Folder, read_files, shown_path, walk
from generator.records.places import read_places
from generator.records.record import Record, read_record
from generator.records.registers import read_registers
from generator.records.writing import Value, field_lines


@dataclass(frozen=True)
class NewRecord:
    """A record of this run."""

    facts: Facts
    path: Path
    text: str
    record: Record


@dataclass
class Pile:
    """What becomes of the rows of a run; nothing is written yet."""

    root: Path
    folder: Folder
    context: Context
    known: KnownMotions
    taken: set[str]
    """Every id that is or was given."""
    ids: dict[str, str] = field(default_factory=dict)
    """The ids of rows, by their keys."""
    new: dict[str, Facts] = field(default_factory=dict)
    """The rows that become a record, by its id."""
    more: dict[str, Facts] = field(default_factory=dict)
    """The rows that can complete a record of the library, by its id."""
    waiting: list[Finding] = field(default_factory=list)
    """Why rows were not taken."""

    @classmethod
    def opened(cls, root: Path) -> "Pile":
        """Read a motions folder."""
        reading, places = read_registers(root, shown_path(root)), read_places(root)
        folder = read_files(root, walk(root)) if root.is_dir() else Folder()
        context = Context(reading.registers, places, None)
        library = LibraryContext(folder.records, context)
        motions = ((record.id, motion) for record, motion in library.motions)
        return cls(root, folder, context, KnownMotions.of(motions, places.slug_of), set(library.known_ids))

    def take(self, rows: Iterable[Row], today: date) -> None:
        """Take in rows, in their order."""
        listed = list(rows)
        for row in listed:
            self.known.asked[self.context.places.slug_of(row.text("council")) or "", row.text("url")] += 1
        for row in listed:
            refusal = self._refusal(row)
            if refusal:
                self.waiting.append(refusal)
            else:
                place = self.context.places.slug_of(row.text("council")) or ""
                self._place(facts_of(row, place, self.context.registers, today))

    def _refusal(self, row: Row) -> Finding | None:
        """Return why a row can't become a record, or None where it can."""
        day, doubt = known_date(row.text("date")), row.text("doubt")
        if row.text("skip"):
            return _waits("import-skipped", row, value=row.text("skip"))
        if self.context.places.slug_of(row.text("council")) is None:
            return _waits(Why.MUNICIPALITY, row, value=row.text("council") or "?")
        if day is None or ("jaar afgeleid" in doubt and not row.is_decided):
            return _waits(Why.DATE, row)
        if not title_of(row) or not (row.values.get("url") or row.values.get("sources")):
            return _waits("import-thin", row)
        return None

    def _place(self, facts: Facts) -> None:
        """Give a row its record: one of the library, one of this run, or a new one."""
        if not facts.fields.get("themes"):
            self.waiting.append(_waits("import-theme", facts.row, value=facts.fields["title"]))
            return
        one = _filed(facts)
        here = self.known.find(facts.place, one)
        key = here or self._free(f"{facts.place}/{one.day.year}-{short_slug(str(facts.fields['title']))}")
        self.ids[facts.row.key] = key
        if here in self.new:
            self.new[key] = _completed(self.new[key], facts)
        elif here:
            self.more[key] = _completed(self.more[key], facts) if key in self.more else facts
        else:
            self.new[key] = facts
            self.taken.add(key)
            self.known.add(facts.place, replace(one, id=key))

    def _free(self, name: str) -> str:
        number, free = 1, name
        while free in self.taken or (self.root / f"{free}.yml").exists():
            number += 1
            free = f"{name}-{number}"
        return free

    def link(self) -> None:
        """Give each row what it was made from, now that all have their ids."""
        by_idea: dict[tuple[str, str], list[str]] = defaultdict(list)
        for place, idea, key in (*self._ideas_here(), *_ideas_of(self.new)):
            by_idea[place, idea].append(key)
        lineage = Lineage(self.ids, by_idea, self.context.places)
        for key, facts in (*self.new.items(), *self.more.items()):
            if origins := lineage.origins(facts, key):
                facts.fields["based_on"] = origins

    def _ideas_here(self) -> Iterator[tuple[str, str, str]]:
        for record in self.folder.records:
            if record.motion and record.motion.idea:
                yield record.id.partition("/")[0], record.motion.idea, record.id

    def records(self) -> list[NewRecord]:
        """Return the new records with their text."""
        return [self._record(key, facts) for key, facts in self.new.items()]

    def _record(self, key: str, facts: Facts) -> NewRecord:
        text = text_of(facts.fields)
        record = read_record(key, f"{shown_path(self.root)}/{key}.yml", text.encode())
        return NewRecord(facts, self.root / f"{key}.yml", text, record)

    def findings(self, records: Iterable[NewRecord], today: date) -> list[Finding]:
        """Return what the checks say of the new records, among all the motions of the folder."""
        added = [one.record for one in records]
        files = {record.source.file for record in added}
        folder = replace(self.folder, records=[*self.folder.records, *added])
        reading = read_registers(self.root, shown_path(self.root))
        findings = check(folder, reading, self.context.places, today)
        return [one for one in findings if one.file in files]


def text_of(values: Mapping[str, Value]) -> str:
    """Return the text of a record, its fields in the order of the contract."""
    lines = [line for name in fields(Motion) if name in values for line in field_lines(name, values[name])]
    return "\n".join(lines) + "\n"


def _filed(facts: Facts) -> Filed:
    """Return what distinguishes the motion of a row from others; it has no id yet."""
    sources = facts.fields.get("sources")
    listed = sources if isinstance(sources, list) else []
    return Filed(
        id="",
        day=known_date(facts.date) or PartialDate(1),
        title=slugify(str(facts.fields["title"])),
        number=slugify(str(facts.fields.get("number", ""))),
        is_amendment=facts.fields["kind"] == Kind.AMENDMENT,
        urls=frozenset(str(one["url"]) for one in listed if isinstance(one, Mapping)),
    )


def _completed(first: Facts, second: Facts) -> Facts:
    """Return a row with what only a second one of the same motion says."""
    first.fields = {**second.fields, **first.fields}
    first.notes.entries += second.notes.entries
    return first


def _ideas_of(rows: Mapping[str, Facts]) -> Iterator[tuple[str, str, str]]:
    for key, facts in rows.items():
        if idea := facts.fields.get("idea"):
            yield facts.place, str(idea), key


def _waits(code: str, row: Row, **about: object) -> Finding:
    return Finding(code, row.file, row.line, field=row.key, facts=about)
