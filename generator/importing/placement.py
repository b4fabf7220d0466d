"""Where drafts are made: where each goes, what is there already, and what the checks say of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from generator.checks.across import LibraryContext
from generator.checks.rule import Context
from generator.checks.run import check
from generator.findings.finding import Finding
from generator.i18n.language import Language
from generator.importing.draft import Manner, draft_text, has_text, left_over
from generator.importing.fields import Place
from generator.importing.naming import short_slug, theme_in
from generator.importing.sources.source import RefusedError, Why
from generator.importing.sources.source_motion import SourceMotion
from generator.importing.splitting.result import Sureness
from generator.model.names import fold, slugify
from generator.model.places import Places
from generator.records.folder import Folder, read_files, shown_path, walk
from generator.records.places import read_places
from generator.records.record import Record, read_record
from generator.records.registers import RegisterReading, read_registers
from generator.records.writing import clean

_OF = "gemeente "


@dataclass(frozen=True)
class Wishes:
    """What whoever imports says about all of the motions."""

    today: date
    municipality: str | None = None
    """The slug for motions whose source names none."""
    submitted: date | None = None
    """The day for motions whose source names none."""
    theme: str | None = None
    manner: Manner = field(default_factory=Manner)


@dataclass(frozen=True)
class Draft:
    """A record that was made."""

    path: Path
    text: str
    record: Record
    notes: tuple[Finding, ...]
    """What is to be looked at since a machine read it."""


@dataclass
class Placement:
    """A motions folder, and the drafts that were made for it."""

    root: Path
    folder: Folder
    reading: RegisterReading
    places: Places
    known: set[str] = field(default_factory=set)
    """Every id that is or was taken."""
    titles: dict[tuple[str, str, str], str] = field(default_factory=dict)
    """The motions that are there, by municipality, day and title."""
    drafts: list[Draft] = field(default_factory=list)

    @classmethod
    def opened(cls, root: Path, registers: Path) -> "Placement":
        """Read a folder for the drafts, and the registers of a motions folder."""
        places, reading = read_places(registers), read_registers(registers, shown_path(registers))
        folder = read_files(root, walk(root)) if root.is_dir() else Folder()
        context = LibraryContext(folder.records, Context(reading.registers, places, None))
        placement = cls(root, folder, reading, places, set(context.known_ids))
        for record, motion in context.motions:
            placement.titles[_key(motion.municipality or "", str(motion.submitted), motion.title)] = record.id
        return placement

    def take(self, one: SourceMotion, file: str, wishes: Wishes, language: Language) -> Draft:
        """Make a draft of what was found in a file.

        Raises:
            RefusedError: it lacks what its place is made of, or is there already.
        """
        if one.place and not one.title:
            raise RefusedError(Why.NO_MOTION)
        place = self._place(one, wishes)
        title = clean(one.title or "") or Path(file).stem
        key = _key(place.municipality, place.submitted.isoformat(), title)
        if key in self.titles:
            raise RefusedError(Why.KNOWN, other=self.titles[key], value=title)
        name = self._free(f"{place.municipality}/{place.submitted.year}-{short_slug(title)}")
        text = draft_text(one, file, place, wishes.manner, language)
        shown = f"{shown_path(self.root)}/{name}.yml"
        record = read_record(name, shown, text.encode())
        draft = Draft(self.root / f"{name}.yml", text, record, tuple(_notes(one, shown, wishes.manner)))
        self.known.add(name)
        self.titles[key] = name
        self.drafts.append(draft)
        return draft

    def _place(self, one: SourceMotion, wishes: Wishes) -> Place:
        named = clean(one.municipality or ("" if wishes.municipality else one.letterhead) or "")
        bare = named[len(_OF) :] if fold(named).startswith(_OF) else named
        slug = (self.places.slug_of(bare) or self.places.slug_of(slugify(bare))) if bare else wishes.municipality
        if slug is None:
            raise RefusedError(Why.MUNICIPALITY, value=named or "?")
        submitted = date.fromisoformat(one.submitted) if one.submitted else wishes.submitted
        if submitted is None and one.doubtful_day:
            raise RefusedError(Why.DATE_DOUBT, value=one.doubtful_day)
        if submitted is None:
            raise RefusedError(Why.DATE)
        themes = (wishes.theme,) if wishes.theme else one.themes
        return Place(slug, submitted, wishes.today, themes, theme_in(one.title or "", self.reading.registers))

    def _free(self, name: str) -> str:
        """Return a name that no record has or had, and no file of whatever kind."""
        number, free = 1, name
        while free in self.known or (self.root / f"{free}.yml").exists():
            number += 1
            free = f"{name}-{number}"
        return free

    def findings(self, today: date) -> list[Finding]:
        """Return what the checks say of the drafts, among all the motions of the folder."""
        files = {draft.record.source.file for draft in self.drafts}
        folder = replace(self.folder, records=[*self.folder.records, *(draft.record for draft in self.drafts)])
        findings = [one for one in check(folder, self.reading, self.places, today) if one.file in files]
        notes = [note for draft in self.drafts for note in draft.notes]
        return sorted([*findings, *notes], key=lambda finding: finding.place)


def _key(municipality: str, submitted: str, title: str) -> tuple[str, str, str]:
    return municipality, submitted, slugify(title)


def _notes(one: SourceMotion, shown: str, manner: Manner) -> Iterator[Finding]:
    if rest := left_over(one, manner):
        yield Finding("import-left", shown, facts={"value": len(rest)})
    doubted = [part for part in one.parts if part.sureness is not Sureness.SURE]
    if doubted and has_text(one, manner):
        yield Finding("import-doubt", shown, facts={"value": len(doubted)})
