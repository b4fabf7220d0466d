"""White space of templates that no browser shows is left out; every word, attribute and space between words stays."""

import re
from html.parser import HTMLParser
from itertools import zip_longest

import pytest
from jinja2 import Environment

from generator.library.library import Library
from generator.pages.settings import Settings
from generator.pages.squeezing import SqueezedSpace, squeezed
from generator.site.pages import pages
from generator.site.render import Renderer

KEPT = {"pre", "textarea", "script", "style"}
WORDS = {"a", "b", "br", "button", "code", "em", "i", "img", "input", "label", "mark", "q", "select", "small", "span"}
WORDS |= {"strong", "svg", "text", "textarea", "time"}
"""Tags that stand in a line of words: a space beside them is shown."""


class Shown(HTMLParser):
    """Writes a page with one space where a browser shows any, and a line for each block."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.written = ""
        self.kept = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag with its attributes."""
        self._tag(tag, f"<{tag} {attrs}>")
        self.kept = tag in KEPT

    def handle_endtag(self, tag: str) -> None:
        """Keep the end of a tag."""
        self.kept = False
        self._tag(tag, f"</{tag}>")

    def _tag(self, tag: str, written: str) -> None:
        self.written += written if tag in WORDS else f"\n{written}\n"

    def handle_data(self, data: str) -> None:
        """Keep words; every space where all are shown."""
        self.written += repr(data) if self.kept else re.sub(r"\s", " ", data)


def _shown(html: str) -> list[str]:
    page = Shown()
    page.feed(html)
    return re.sub(r" *\n[ \n]*", "\n", re.sub(" +", " ", page.written)).split("\n")


class Unsqueezed(Renderer):
    """Renders templates as they were written."""

    def teach(self, environment: Environment) -> Environment:
        """Take the extension away again."""
        taught = super().teach(environment)
        taught.bytecode_cache = None
        del taught.extensions[SqueezedSpace.identifier]
        return taught


@pytest.mark.parametrize("library", ["fiction", "connected"])
def test_pages_show_what_their_templates_say(library: str, request: pytest.FixtureRequest) -> None:
    """Every page shows the same words, tags and attributes as with the white space of its templates."""
    shared: Library = request.getfixturevalue(library)
    settings = Settings("Motiewijzer")
    squeezing, plain = Renderer(settings), Unsqueezed(settings)
    longer = shorter = 0
    for page in pages(shared, settings):
        written, short = plain.body(page), squeezing.body(page)
        for expected, found in zip_longest(_shown(written), _shown(short)):
            assert found == expected, page.url
        longer, shorter = longer + len(written), shorter + len(short)
    assert shorter < 0.95 * longer


@pytest.mark.parametrize(
    ("written", "short"),
    [
        ("<div>\n  <p>\n    een\n  </p>\n</div>\n", "<div><p>een</p></div>"),
        ("een\n    <b>twee</b>  drie", "een\n<b>twee</b>\ndrie"),
        ("<p>een</p> <ul>", "<p>een</p> <ul>"),
        ("<ul>\n  <li>een</li>\n  <li>twee</li>\n</ul>", "<ul><li>een</li>\n<li>twee</li>\n</ul>"),
        ("<a href='x'\n   title='een'>", "<a href='x'\ntitle='een'>"),
        ("<pre>\n  een\n\n  twee</pre>\n<p>", "<pre>\n  een\n\n  twee</pre><p>"),
        ("<p>\n<textarea>\n  een</textarea>\n  <b>", "<p><textarea>\n  een</textarea>\n<b>"),
    ],
)
def test_what_is_left_out(written: str, short: str) -> None:
    """Lines beside a block go, those between words are one, and what shows its spaces keeps them."""
    assert squeezed(written) == short


def test_what_a_template_puts_out_stays_as_it_is() -> None:
    """Only the words of a template are squeezed, never a value or a constant."""
    environment = Environment(autoescape=True, extensions=[SqueezedSpace])
    source = "<p>\n  {{ value }}\n</p>{% if value %}\n  <pre>{{ value }}\n  x</pre>{% endif %}{{ '  een  ' }}"
    value = "  een\n\n  twee  "
    assert environment.from_string(source).render(value=value) == f"<p>{value}</p>\n<pre>{value}\n  x</pre>  een  "
