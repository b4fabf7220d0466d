"""The letters outlet: every month as a mail and as plain text, beside its page."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from generator.library.library import Library
from generator.pages.page import Page
from generator.pages.settings import Settings
from generator.pages.site_file import SiteFile
from generator.site.render import Renderer
from generator.subjects.news.letter import letters
from generator.subjects.news.text import letter_text
from generator.subjects.news.view import letter_page
from generator.urls import MAIL, TEXT


def mailings(library: Library, settings: Settings) -> Iterator[SiteFile]:
    """Yield every mailing; none where the site has no address."""
    renderer = Renderer(settings)
    for letter in letters(library) if settings.site_url else ():
        mail = replace(letter_page(letter, settings), template="news/news-mail.html")
        yield SiteFile(f"{letter.url}{MAIL}", mail, partial(_mail, mail, renderer))
        yield SiteFile(f"{letter.url}{TEXT}", letter, partial(letter_text, letter, settings))


def _mail(mail: Page, renderer: Renderer) -> str:
    return f"{renderer.body(mail, renderer.settings.site_url)}\n"
