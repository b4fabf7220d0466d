"""What a preview remembers: which pages it has shown, so that one edited motion does not write all pages again."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.findings.finding import Finding
from generator.library.load import Memory
from generator.pages.page import Page
from generator.pages.settings import Settings
from generator.publishing.background import Follower
from generator.publishing.guides import Guides
from generator.publishing.page_file import PageFile
from generator.subjects.search.export import Searched
from generator.subjects.similar.related import Neighbours


@dataclass
class Kept:
    """What one build leaves to the next one of the same command."""

    guides: Guides = field(default_factory=Guides)
    neighbours: Neighbours = field(default_factory=Neighbours)
    searched: Searched | None = None
    """What the search was made of; it is made again only when that has changed. None before a whole site stands."""


@dataclass
class Preview:
    """The pages as they were last written."""

    memory: Memory = field(default_factory=Memory)
    pages: dict[str, Page] = field(default_factory=dict)
    frame: object = None
    """What every page shows besides its own content: the newest template, the findings of the banner, the settings."""
    follower: Follower = field(default_factory=Follower)
    """Does what comes after the pages, such as the search."""

    def mark(
        self, our_pages: Sequence[PageFile], errors: Sequence[Finding], settings: Settings, site: Path, templates: Path
    ) -> None:
        """Tell the files of our pages which of them have to be written.

        Args:
            our_pages: all files of our pages.
            errors: what the banner tells.
            settings: those of the site.
            site: the folder of the site.
            templates: the folder of all templates.
        """
        newest = max(path.stat().st_mtime_ns for path in templates.rglob("*") if path.is_file())
        frame = (newest, tuple(errors), settings)
        everything = frame != self.frame
        self.frame = frame
        shown = {file.generated_page.our_page.url: file.generated_page.our_page for file in our_pages}
        for file in our_pages:
            file.changed = (
                everything or self.pages.get(file.generated_page.our_page.url) != file.generated_page.our_page
            )
        for url in set(self.pages) - set(shown):
            (site / url / "index.html").unlink(missing_ok=True)
        self.pages = shown
