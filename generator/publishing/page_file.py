"""Our pages as MkDocs sees them: generated files outside the navigation, to which hand-written pages can link."""

from typing import Any

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage

from generator.pages.page import Page


class GeneratedPage(MkDocsPage):
    """A page of ours: it reads no Markdown, and its content exists only while it is written."""

    def __init__(self, our_page: Page, file: File, config: MkDocsConfig) -> None:
        """Bind a page of ours to its file."""
        self.our_page = our_page
        super().__init__(our_page.title, file, config)

    def read_source(self, config: MkDocsConfig) -> None:
        """Read nothing: there is no Markdown."""
        self.markdown = ""
        self.meta = {"title": self.our_page.title, "description": self.our_page.description}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Render nothing yet: ten thousand bodies need not be in memory at once."""
        self.content = ""


class PageFile(File):
    """The file of a page of ours."""

    def __init__(self, our_page: Page, config: MkDocsConfig) -> None:
        """Give a page of ours the file that it has in MkDocs."""
        name = f"{our_page.url.rstrip('/')}.md" if our_page.url else "index.md"
        super().__init__(name, None, config.site_dir, config.use_directory_urls, inclusion=InclusionLevel.NOT_IN_NAV)
        self.generated_by = "motiewijzer"
        self.content_string = ""
        self.generated_page = GeneratedPage(our_page, self, config)


def last_news(file: File) -> str:
    """Return the day of which the list of pages for search engines tells; nothing where a page has no record."""
    day = file.generated_page.our_page.updated if isinstance(file, PageFile) else None
    return day.isoformat() if day else ""


def mark_safe(page: MkDocsPage) -> None:
    """Tell the templates, which escape everything, what of a hand-written page is HTML already."""
    page.content = Markup(page.content or "")  # noqa: S704  # rendered by MkDocs from our own handbook
    for item in page.toc.items:
        _mark_title(item)


def _mark_title(item: Any) -> None:
    item.title = Markup(item.title)  # noqa: S704  # HTML made by Markdown's own table of contents
    for child in item.children:
        _mark_title(child)
