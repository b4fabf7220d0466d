"""What of the pages that are no motion can be searched: the handbook and the explanation of the fields.

Pages of findings are for who mends a record: they would come up with every word of their examples.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from markupsafe import Markup
from mkdocs.structure.pages import Page as MkDocsPage

from generator.publishing.page_file import PageFile
from generator.site.render import Renderer
from generator.subjects.search.export import Guide

EXPLAINS = ("reference/fields.html",)
"""Templates of our own pages that explain something."""


@dataclass
class Guides:
    """The guides as they were last read; a preview reads only those that changed."""

    known: dict[str, Guide] = field(default_factory=dict)
    _written: set[str] = field(default_factory=set)
    """The addresses of the hand-written pages at the last reading."""

    @property
    def all(self) -> tuple[Guide, ...]:
        """All guides, by their address."""
        return tuple(self.known[url] for url in sorted(self.known))

    def read(self, pages: Iterable[MkDocsPage]) -> None:
        """Take in the hand-written pages that have their content; one in another language than Dutch is no guide."""
        pages = list(pages)
        there = {page.url for page in pages}
        for gone in self._written - there:
            self.known.pop(gone, None)
        self._written = there
        for page in pages:
            if page.content and page.meta.get("lang", "nl") == "nl":
                self._add(str(page.title), page.url, page.content)

    def explain(self, files: Iterable[PageFile], renderer: Renderer) -> None:
        """Take in the pages of ours that explain something."""
        for file in files:
            our_page = file.generated_page.our_page
            if our_page.template in EXPLAINS:
                self._add(our_page.title, file.generated_page.url, renderer.body(our_page))

    def _add(self, title: str, url: str, html: str) -> None:
        self.known[url] = Guide(title, url, Markup(html).striptags())  # noqa: S704  # ours, and only its words are kept
