"""Our pages as MkDocs sees them: generated files outside the navigation, whose HTML is made when it is written."""

from typing import Any

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage

from generator.pages.page import Page
from generator.pages.render import Renderer


class SheetPage(MkDocsPage):
    """A page of ours: it reads no Markdown, and its content exists only while it is written."""

    def __init__(self, sheet: Page, file: File, config: MkDocsConfig) -> None:
        """Bind a page of ours to its file."""
        self.sheet = sheet
        super().__init__(sheet.title, file, config)

    def read_source(self, config: MkDocsConfig) -> None:
        """Read nothing: there is no Markdown."""
        self.markdown = ""
        self.meta = {"title": self.sheet.title, "description": self.sheet.description}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Render nothing yet: ten thousand bodies need not be in memory at once."""
        self.content = ""


class SheetFile(File):
    """The file of a page of ours; a preview writes it again only when the page has changed."""

    changed = True

    def is_modified(self) -> bool:
        """Whether the page has to be written."""
        return self.changed


def sheet_file(sheet: Page, config: MkDocsConfig) -> SheetFile:
    """Return the file under which MkDocs writes one of our pages."""
    name = f"{sheet.url.rstrip('/')}.md" if sheet.url else "index.md"
    file = SheetFile(name, None, config.site_dir, config.use_directory_urls, inclusion=InclusionLevel.NOT_IN_NAV)
    file.generated_by = "motiewijzer"
    file.content_string = ""
    SheetPage(sheet, file, config)
    return file


def is_listed(file: File) -> bool:
    """Whether the list of pages for search engines may name a file."""
    return not isinstance(file.page, SheetPage) or file.page.sheet.indexed


def last_news(file: File) -> str:
    """Return the day of which the list of pages for search engines tells; nothing where a page has no record."""
    day = file.page.sheet.updated if isinstance(file.page, SheetPage) else None
    return day.isoformat() if day else ""


def fill(page: MkDocsPage, renderer: Renderer) -> None:
    """Give a page its content as HTML, just before it is written; the templates escape everything else."""
    if isinstance(page, SheetPage):
        page.content = renderer.body(page.sheet)
        return
    page.content = Markup(page.content or "")  # noqa: S704  # rendered by MkDocs from our own handbook
    for item in page.toc.items:
        _mark_title(item)


def _mark_title(item: Any) -> None:
    item.title = Markup(item.title)  # noqa: S704  # HTML made by Markdown's own table of contents
    for child in item.children:
        _mark_title(child)
