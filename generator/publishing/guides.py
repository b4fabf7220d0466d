"""What of the pages that are no motion can be searched: the handbook, and the explanations of fields and findings."""

from dataclasses import dataclass, field

from markupsafe import Markup
from mkdocs.structure.pages import Page as MkDocsPage

from generator.publishing.search import Guide
from generator.publishing.sheets import SheetPage

EXPLAINS = ("finding.html", "findings.html", "fields.html")
"""Templates of our own pages that explain something."""


@dataclass
class Guides:
    """The guides as they were last written; a preview writes only those that changed."""

    known: dict[str, Guide] = field(default_factory=dict)

    @property
    def all(self) -> tuple[Guide, ...]:
        """All guides, by their address."""
        return tuple(self.known[url] for url in sorted(self.known))

    def add(self, page: MkDocsPage) -> None:
        """Take in a page that has its content, if it is a guide; one in another language than Dutch is none."""
        sheet = page.sheet if isinstance(page, SheetPage) else None
        if (sheet and sheet.template not in EXPLAINS) or page.meta.get("lang", "nl") != "nl":
            return
        text = Markup(page.content or "").striptags()  # noqa: S704  # rendered by us, and only its words are kept
        self.known[page.url] = Guide(str(page.title), page.url, text)
