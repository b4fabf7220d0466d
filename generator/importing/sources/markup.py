"""HTML read with the standard library: its text in lines, its links, and what it says about itself."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_SILENT = {"script", "style", "noscript", "template", "svg", "nav", "aside", "form", "header", "footer", "head"}
_LINES = {"p", "div", "li", "ul", "ol", "table", "tr", "section", "article", "main", "blockquote", "dl", "dt", "dd"}
_TYPED = {"pre"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_EMPTY = {"br", "img", "hr", "input", "meta", "link", "wbr", "area", "base", "col", "embed", "source", "track"}
_COLUMNS = re.compile(" {3,}")
"""What parts two columns in text that is set as it was typed."""
_MOST_DEEP = 200
"""Deeper elements are taken as standing beside each other."""


@dataclass
class Element:
    """An element with its classes, its words and what is in it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: list["Element | str"] = field(default_factory=list)

    @property
    def classes(self) -> set[str]:
        """The names in its class attribute."""
        return set(self.attributes.get("class", "").split())

    @property
    def words(self) -> str:
        """Its words on one line."""
        return " ".join("".join(_texts(self)).split())

    def all(self, *tags: str) -> list["Element"]:
        """Return every element below with one of these tags, in order; without tags every one."""
        found: list[Element] = []
        waiting = [part for part in reversed(self.inside) if isinstance(part, Element)]
        while waiting:
            one = waiting.pop()
            if not tags or one.tag in tags:
                found.append(one)
            waiting += [part for part in reversed(one.inside) if isinstance(part, Element)]
        return found


def _texts(element: Element) -> list[str]:
    found: list[str] = []
    for part in element.inside:
        if isinstance(part, str):
            found.append(part)
        elif part.tag not in {"script", "style"}:
            found += [" " if part.tag in _LINES | _TYPED | _EMPTY | _HEADINGS else "", *_texts(part)]
    return found


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self.open = [self.root]
        self.saved_from = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"p", "li"} and self.open[-1].tag == tag:
            self.open.pop()
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(element)
        if tag not in _EMPTY and len(self.open) < _MOST_DEEP:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        for at in range(len(self.open) - 1, 0, -1):
            if self.open[at].tag == tag:
                del self.open[at:]
                return

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)

    def handle_comment(self, data: str) -> None:
        if "saved from url=" in data:
            self.saved_from = data.partition("url=")[2].partition(")")[2].strip()


@dataclass(frozen=True)
class Markup:
    """A page that was read."""

    root: Element
    saved_from: str
    """The address that a browser noted when it saved the page."""

    def about(self, name: str) -> str:
        """Return what a `meta` element says under a name."""
        for meta in self.root.all("meta"):
            if name in {meta.attributes.get("name", "").lower(), meta.attributes.get("property", "").lower()}:
                return meta.attributes.get("content", "").strip()
        return ""

    @property
    def address(self) -> str:
        """The address of the page, where the page tells it."""
        links = (one for one in self.root.all("link") if one.attributes.get("rel", "").lower() == "canonical")
        canonical = next((one.attributes.get("href", "") for one in links), "")
        return next((one for one in (canonical, self.about("og:url"), self.saved_from) if "://" in one), "")

    @property
    def lines(self) -> list[str]:
        """The text of the page's main part, line by line."""
        main = next((one for one in self.root.all("main", "article")), None)
        body = main or next(iter(self.root.all("body")), self.root)
        return _lines(body)


def _lines(element: Element) -> list[str]:
    made = [""]
    _write(element, made, "")
    return ["\t".join(" ".join(cell.split()) for cell in line.split("\t")) for line in made]


def _write(element: Element, made: list[str], mark: str) -> None:
    number = 0
    for part in element.inside:
        if isinstance(part, str) and element.tag in _TYPED:
            first, *others = ["\t".join(_COLUMNS.split(line.strip())) for line in part.split("\n")]
            made[-1] += first
            made += others
        elif isinstance(part, str):
            made[-1] += " " + part if part[:1].isspace() else part
        elif part.tag not in _SILENT:
            number += part.tag == "li"
            _element(part, made, f"{number}. " if element.tag == "ol" else mark)


def _element(part: Element, made: list[str], mark: str) -> None:
    own_line = part.tag in _LINES | _TYPED or part.tag in _HEADINGS or part.tag == "br"
    if own_line:
        made += [""] if made[-1].strip() or part.tag in _HEADINGS | {"p"} else []
    if part.tag == "li":
        made[-1] += mark or "• "
    _write(part, made, "")
    if part.tag in {"td", "th"}:
        made[-1] += "\t"
    elif own_line and part.tag != "br":
        made.append("")


def markup(text: str) -> Markup:
    """Read HTML; whatever is wrong with it, something is made of it."""
    builder = _Builder()
    builder.feed(text)
    builder.close()
    return Markup(builder.root, builder.saved_from)
