"""Gathers a review: what changed, what is wrong with it, how it reads and which lines a machine can mend."""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from pathlib import Path

from generator.checks.rule import Context
from generator.checks.run import about
from generator.findings.catalogue import level_of
from generator.findings.finding import Finding
from generator.i18n.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.records.folder import read_files, shown_path, walk
from generator.records.published import LIST
from generator.records.record import Record, read_record
from generator.reviewing import ids
from generator.reviewing.cards import Likely, card, none_known
from generator.reviewing.changed import Change, History, Kind
from generator.reviewing.patches import Suggestion, suggestion
from generator.reviewing.report import ELSEWHERE, FILES, FINDINGS, Elsewhere, Review, Reviewed, reported
from generator.subjects.similar.duplicates import Duplicate

SECONDS = 60
"""So long new records are looked up among all others."""

Fixer = Callable[[str], str]
"""Returns the text of a record as a machine can mend it."""


@dataclass(frozen=True)
class Contribution:
    """A working copy with what changed in its motions folder, and the library as it is now."""

    root: Path
    history: History
    library: Library
    """Its motions without an error."""
    checked: Sequence[Finding]
    """What `motions check` reports."""
    likely: Likely = none_known
    mender: Fixer = field(default=lambda text: text)

    @cached_property
    def shown(self) -> str:
        """How the motions folder is called in findings."""
        return shown_path(self.root)

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """The changes in the motions folder, by their paths in it."""
        return tuple(filter(None, map(self._inside, self.history.changes())))

    @cached_property
    def outside(self) -> list[str]:
        """The changed files elsewhere, by their paths in the repository."""
        paths = [path for one in self.history.changes() for path in (one.before, one.path) if path]
        return sorted({path for path in paths if not path.startswith(self._prefix)})

    @property
    def _prefix(self) -> str:
        folder = self.root.resolve().relative_to(self.history.top.resolve()).as_posix()
        return "" if folder == "." else f"{folder}/"

    def _inside(self, change: Change) -> Change | None:
        now, was = (self._below(path) for path in (change.path, change.before))
        if now and was:
            return Change(change.kind, now, was)
        if now:
            return Change(Kind.ADDED, now)
        return Change(Kind.REMOVED, was, was) if was else None

    def _below(self, path: str) -> str:
        return path.removeprefix(self._prefix) if path.startswith(self._prefix) else ""

    @cached_property
    def records(self) -> Mapping[str, Record]:
        """The changed records as they are now, by id."""
        files = [self.root / one.path for one in self.changes if one.kind is not Kind.REMOVED and ids.id_of(one.path)]
        return {record.id: record for record in read_files(self.root, files).records}

    @cached_property
    def findings(self) -> list[Finding]:
        """Everything that is wrong: errors first, and of these those in the changed files."""
        against = list(self._against_main())
        known = {(one.code, one.facts.get("value")) for one in against}
        all_findings = [*against, *(one for one in self.checked if (one.code, one.facts.get("value")) not in known)]
        return sorted(all_findings, key=lambda one: (not level_of(one).blocks, one.file not in self.files, one.place))

    def in_order(self, file: tuple[str, Change]) -> bool:
        """Put the changed files with an error first, by whether they have none."""
        return file[0] not in self._failing

    @cached_property
    def _failing(self) -> frozenset[str]:
        return frozenset(finding.file for finding in self.findings if level_of(finding).blocks)

    def looked(self, record: Record, text: str) -> Sequence[Finding]:
        """Return what is wrong with a record by itself if it had this text."""
        context = Context(self.library.registers, self.library.places, None)
        return list(about(read_record(record.id, record.source.file, text.encode()), context))

    @cached_property
    def files(self) -> Mapping[str, Change]:
        """The changes by the path of their file as findings show it."""
        return {f"{self.shown}/{change.path}": change for change in self.changes}

    def _against_main(self) -> Iterator[Finding]:
        everywhere = (path.relative_to(self.root).as_posix() for path in walk(self.root))
        present = [key for key in map(ids.id_of, everywhere) if key]
        known = ids.known_ids(self.records, [*present, *self.library.by_id], self.library.registers.retired)
        yield from ids.broken(list(self._before()), known, self.records, self.shown)
        there = frozenset(filter(None, map(self._below, self.history.added_there())))
        yield from ids.taken(self.changes, there, self.records)
        for change in self.changes:
            if change.before == LIST:
                listed = self.library.registers.published
                yield from ids.unlisted(self._was(change), listed, f"{self.shown}/{LIST}")

    def _before(self) -> Iterator[ids.Before]:
        for change in self.changes:
            key = ids.id_of(change.before)
            if key:
                yield ids.before_record(change, read_record(key, change.before, self._was(change)))
            elif change.before == ids.RETIRED:
                yield from ids.before_retired(change, self._was(change))

    def _was(self, change: Change) -> bytes:
        return self.history.content(f"{self._prefix}{change.before}")


def review(contribution: Contribution, language: Language) -> Review:
    """Return what there is to say about a contribution, labels of cards in one language."""
    errors = [finding for finding in contribution.findings if level_of(finding).blocks]
    elsewhere = sorted({finding.file for finding in errors if finding.file not in contribution.files})
    comparing = Comparing(contribution.likely)
    return Review(
        files=list(_files(contribution, comparing, language)),
        more=max(0, len(contribution.files) - FILES),
        errors=len(errors),
        elsewhere=[_elsewhere(file, errors) for file in elsewhere[:FILES]],
        previews=len(set(contribution.records) & set(contribution.library.motions)),
        outside=[path[:400] for path in contribution.outside[:FILES]],
        unlike=comparing.left,
    )


def _elsewhere(file: str, errors: Sequence[Finding]) -> Elsewhere:
    findings = [finding for finding in errors if finding.file == file]
    return Elsewhere(path=file[:400], findings=reported(findings)[:ELSEWHERE], more=len(findings[ELSEWHERE:]))


@dataclass
class Comparing:
    """Looks for motions like new ones, as long as there is time for it."""

    likely: Likely
    until: float = field(default_factory=lambda: time.monotonic() + SECONDS)
    left: int = 0
    """How many were not looked for."""

    def __call__(self, entry: Entry) -> Sequence[Duplicate]:
        """Return the motions like a new one, or none once the time is over."""
        if time.monotonic() > self.until:
            self.left += 1
            return ()
        return self.likely(entry)


def _files(contribution: Contribution, comparing: Comparing, language: Language) -> Iterable[Reviewed]:
    """Yield the changed files, those with an error first."""
    library = Library(
        {record.id: record.motion for record in contribution.records.values() if record.motion},
        contribution.library.registers,
        contribution.library.places,
    )
    for file, change in islice(sorted(contribution.files.items(), key=contribution.in_order), FILES):
        findings = [finding for finding in contribution.findings if finding.file == file]
        record = contribution.records.get(ids.id_of(change.path))
        offered = _suggestion(record, findings, contribution) if record and findings else Suggestion()
        entry = library.by_id.get(ids.id_of(change.path))
        likely = comparing if change.kind is Kind.ADDED else none_known
        yield Reviewed(
            path=file[:400],
            kind=change.kind,
            before=f"{contribution.shown}/{change.before}"[:400] if change.kind is Kind.RENAMED else "",
            findings=reported(findings),
            more=len(findings[FINDINGS:]),
            card=card(entry, language, likely) if entry else None,
            patches=list(offered.patches),
            whole=list(offered.whole),
            mendable=offered.mendable,
        )


def _suggestion(record: Record, findings: Sequence[Finding], contribution: Contribution) -> Suggestion:
    """Return what a machine mends of what was found in a record, where it mends any of it."""
    if record.tree is None:
        return Suggestion()
    before = (contribution.root / f"{record.id}.yml").read_bytes().decode()
    after = contribution.mender(before)
    was, left = (Counter(one.code for one in contribution.looked(record, text)) for text in (before, after))
    gone = was - left
    return suggestion(before, after, {finding.line for finding in findings if finding.code in gone})
