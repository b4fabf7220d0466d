"""What a preview remembers: which pages it has shown, so that one edited motion does not write all pages again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from generator.findings.finding import Finding
from generator.library.entry import Entry
from generator.library.load import Memory
from generator.pages.settings import Settings
from generator.publishing.background import Follower
from generator.publishing.guides import Guides
from generator.publishing.making import Shown
from generator.publishing.watching import ask_for_build
from generator.subjects.search.export import Searched
from generator.subjects.similar.related import Neighbours

FEW = 5
"""So many edited motions have their pages made before anything else is looked at."""


@dataclass
class Kept:
    """What one build leaves to the next one of the same command."""

    guides: Guides = field(default_factory=Guides)
    neighbours: Neighbours = field(default_factory=Neighbours)
    searched: Searched | None = None
    """What the search was made of; it is made again only when that has changed. None before a whole site stands."""


@dataclass
class Preview:
    """The files as they were last made."""

    memory: Memory = field(default_factory=Memory)
    pages: Shown = field(default_factory=Shown)
    others: Shown = field(default_factory=Shown)
    """What is made after the pages."""
    frame: object = None
    """What every page shows besides its own content: the newest template, the findings of the banner, the settings."""
    follower: Follower = field(default_factory=Follower)
    """Does what comes after the pages, such as the search."""

    entries: Mapping[str, Entry] = field(default_factory=dict)
    """The motions of the last build, by id."""

    server: LiveReloadServer | None = None
    """What shows it, and builds again when it is asked."""

    def edited(self, entries: Sequence[Entry]) -> list[Entry]:
        """Return the motions whose pages can be shown before all else; the server is asked to build the rest then.

        Those are the few that were edited or added since the last build; where one went, all is looked at.
        """
        before, self.entries = self.entries, {entry.id: entry for entry in entries}
        edited = [entry for entry in entries if before.get(entry.id) is not entry]
        if not self.server or len(edited) > FEW or before.keys() - self.entries.keys():
            return []
        if edited:
            ask_for_build(self.server)
        return edited

    def look(self, errors: Sequence[Finding], settings: Settings, templates: Path) -> None:
        """See whether anything is another that holds for every file; then all are to be made.

        Args:
            errors: what the banner tells.
            settings: those of the site.
            templates: the folder of all templates.
        """
        newest = max(path.stat().st_mtime_ns for path in templates.rglob("*") if path.is_file())
        frame = (newest, tuple(errors), settings)
        if frame != self.frame:
            self.frame = frame
            self.pages.forget()
            self.others.forget()
