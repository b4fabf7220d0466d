"""A changed page as one HTML file that asks nothing of anybody: styles inside, no scripts, no links to nowhere."""

from collections.abc import Mapping
from html import escape
from html.parser import HTMLParser

from generator.library.entry import Entry
from generator.library.library import Library
from generator.pages.page import TEMPLATES, Page
from generator.pages.settings import Settings
from generator.pages.styles import joined
from generator.site.render import Renderer
from generator.subjects.motion.view import motion_pages

GONE = {"script", "template", "iframe", "object", "form"}
"""Elements that go with all that is in them."""
VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
ASKING = {"base", "embed", "img", "input", "link", "meta", "source", "track"}
"""Elements without content that can make a browser ask for something."""
KEPT = {"id", "class", "lang", "dir", "title", "role", "datetime", "hidden", "colspan", "rowspan", "scope", "open"}
DRAWN = {"viewbox", "d", "x", "y", "width", "height", "fill", "stroke", "points", "cx", "cy", "r", "rx", "ry"}
OUTWARD = ("https://", "http://", "mailto:", "#")
POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
STYLES = """
body { display: block; }
a:not([href]) { color: inherit; text-decoration: none; }
.note { padding: 0.6rem 1rem; }
"""
"""What differs from a page of the site: no skeleton around it, and links that lead nowhere."""


def previews(ids: set[str], library: Library, settings: Settings) -> Mapping[str, str]:
    """Return the HTML of the pages of these motions, by the name of a file for it."""
    renderer = Renderer(settings)
    urls = {entry.url: entry for entry in library.entries if entry.id in ids}
    pages = (page for page in motion_pages(library, settings) if page.url in urls)
    return {file_name(urls[page.url]): preview(page, renderer) for page in pages}


def file_name(entry: Entry) -> str:
    """Return the name of the file for a motion."""
    return f"{entry.id.replace('/', '--')}.html"


def preview(page: Page, renderer: Renderer) -> str:
    """Return one page as a file that stands alone."""
    language = renderer.language
    note = language.gettext("A preview: so the page will look. Links to other pages of the site do not work here.")
    styles = joined("frame/our-page.css") + "".join((TEMPLATES / name).read_text("utf-8") for name in page.styles)
    return (
        f'<!doctype html>\n<html lang="{language.code}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(page.title)}</title>\n<style>{styles}{STYLES}</style>\n</head>\n<body>\n"
        f'<p class="note">{escape(note)}</p>\n<main class="wrap page" id="content">\n'
        f"{still(renderer.body(page))}\n</main>\n</body>\n</html>\n"
    )


def still(body: str) -> str:
    """Return HTML without what runs, asks or leads to a page that is not there."""
    quiet = _Quiet()
    quiet.feed(body)
    quiet.close()
    return "".join(quiet.pieces)


class _Quiet(HTMLParser):
    """Writes down again what may stay."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.pieces: list[str] = []
        self.inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in GONE:
            self.inside.append(tag)
        if not self.inside and tag not in ASKING:
            kept = "".join(f' {name}="{escape(value or "")}"' for name, value in attrs if _may_stay(name, value or ""))
            self.pieces.append(f"<{tag}{kept}>")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.inside:
            if tag == self.inside[-1]:
                self.inside.pop()
        elif tag not in VOID:
            self.pieces.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self._keep(data)

    def handle_entityref(self, name: str) -> None:
        self._keep(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._keep(f"&#{name};")

    def _keep(self, words: str) -> None:
        if not self.inside:
            self.pieces.append(words)


def _may_stay(name: str, value: str) -> bool:
    if name == "href":
        return value.startswith(OUTWARD)
    return name in KEPT or name in DRAWN or name.startswith("aria-")
