"""The letters outlet: every month as a mail and as plain text, beside its page."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.site.render import Renderer
from generator.subjects.news.letter import letters
from generator.subjects.news.text import letter_text
from generator.subjects.news.view import letter_page
from generator.urls import MAIL, NEWS_URL, TEXT


def mailings(library: Library, settings: Settings) -> Iterator[tuple[str, str]]:
    """Yield the path of every mailing below the site's root, and its content; none where the site has no address."""
    renderer = Renderer(settings)
    for letter in letters(library) if settings.site_url else ():
        mail = replace(letter_page(letter, settings), template="news/news-mail.html")
        yield f"{letter.url}{MAIL}", f"{renderer.body(mail, settings.site_url)}\n"
        yield f"{letter.url}{TEXT}", letter_text(letter, settings)


def write_mailings(library: Library, settings: Settings, site: Path) -> None:
    """Write the mailings into a built site; a preview may hold others still."""
    made = set()
    for name, content in mailings(library, settings):
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8", newline="\n")
        made.add(path)
    for gone in {path for name in (MAIL, TEXT) for path in (site / NEWS_URL).glob(f"*/{name}")} - made:
        gone.unlink()
