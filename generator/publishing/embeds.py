"""The lists that other sites show: whole documents of their own, without the frame of our pages."""

from collections.abc import Iterator
from functools import partial

from generator.library.library import Library
from generator.pages.page import Page
from generator.pages.settings import Settings
from generator.pages.site_file import SiteFile
from generator.publishing.policy import policy
from generator.site.render import Renderer
from generator.subjects.embed.view import embed_pages


def embeds(library: Library, settings: Settings) -> Iterator[SiteFile]:
    """Yield every list."""
    renderer = Renderer(settings)
    renderer.environment.globals["policy"] = policy(preview=False)
    for page in embed_pages(library, settings):
        yield SiteFile(f"{page.url}index.html", page, partial(_document, page, renderer))


def _document(page: Page, renderer: Renderer) -> str:
    return f"{renderer.body(page)}\n"
