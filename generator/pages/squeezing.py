"""Squeezes the white space of templates when they are compiled: indentation is for who writes, and visitors load it.

A tenth of a motion's page was white space that no browser shows (measured on 3,000 motions). What a record says is
never touched: only the words of templates are seen here.
"""

import re
from collections.abc import Iterable

from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

_VALUE = "\ue000"
"""Stands for all that is not a template's own text."""
_KEPT = re.compile(r"(<(?:pre|textarea|script|style)\b.*?(?=</(?:pre|textarea|script|style)>))", re.DOTALL)
_BLOCKS = "|".join(
    (
        *("html", "head", "meta", "link", "title", "script", "body", "main", "header", "footer", "nav", "aside"),
        *("article", "section", "div", "p", "blockquote", "h[1-6]", "ul", "ol", "li", "dl", "dt", "dd", "figure"),
        *("figcaption", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "form", "fieldset", "legend"),
        *(
            "option",
            "optgroup",
            "datalist",
            "details",
            "summary",
            "dialog",
            "template",
            "hr",
            "path",
            "rect",
            "circle",
            "g",
        ),
    )
)
_GAP = r"(?:\s{2,}|\n)"
"""A line end or an indentation, of which the line end before it may have gone with a tag of the template."""
_GAPS = re.compile(_GAP)
_BEFORE = re.compile(rf"(?<!</li>){_GAP}(?=</?(?:{_BLOCKS})\b)")
_BEHIND = re.compile(rf"((?!</li>)</?(?:{_BLOCKS})\b[^>]*>){_GAP}")
"""Behind an item the gap stays: some lists are shown as words of a line."""


class SqueezedSpace(Extension):
    """Leaves out the white space of a template that says nothing."""

    def filter_stream(self, stream: TokenStream) -> Iterable[Token]:
        """Yield the tokens of a template, its own text squeezed."""
        tokens = list(stream)
        texts = iter(squeezed(_VALUE.join(token.value for token in tokens if token.type == "data")).split(_VALUE))
        for token in tokens:
            yield Token(token.lineno, "data", next(texts)) if token.type == "data" else token


def squeezed(text: str) -> str:
    """Return HTML without lines beside a block, and one space or line end for several between words.

    A space on one line with a block stays: a template writes it where a block is shown as words of a line.
    """
    parts = _KEPT.split(text)
    return "".join(part if at % 2 else _without_lines(part) for at, part in enumerate(parts))


def _without_lines(text: str) -> str:
    return _GAPS.sub("\n", _BEHIND.sub(r"\1", _BEFORE.sub("", text)))
