"""The frame around pages, rendered once for all pages of one shape; what is each page's own is joined in."""

import copy
import re
from collections.abc import Hashable
from dataclasses import dataclass, replace

from markupsafe import Markup, escape

from generator.pages.page import Crumb
from generator.publishing.page_file import GeneratedPage

_MARK = "\ue000{}\ue001"
"""Stands for what is a page's own; no record may hold these characters, and what is joined in is not looked through."""
_MARKS = re.compile(_MARK.format("(.*?)"))
BODY = "body"
SHOWN = ("feed", "moved_to", "picture")
"""What the frame shows of a page's context."""


@dataclass(frozen=True)
class Shape:
    """A rendered frame, cut where each page has something of its own."""

    parts: tuple[str, ...]
    """HTML and the names of what stands between, in turns."""

    @classmethod
    def of(cls, rendered: str) -> "Shape":
        """Cut what the frame made of a stand-in."""
        return cls(tuple(_MARKS.split(rendered)))

    def around(self, page: GeneratedPage, body: str) -> str:
        """Return a whole page of this shape.

        Args:
            page: the page.
            body: its content, as HTML.
        """
        own = {**{name: str(escape(value)) for name, value in _own(page).items()}, BODY: body}
        return "".join(own[part] if at % 2 else part for at, part in enumerate(self.parts))


def shape_of(page: GeneratedPage) -> Hashable:
    """Return what pages have in common around which one frame stands, but for what is each page's own."""
    ours = page.our_page
    place = (ours.url.split("/")[0], ours.url.count("/"))  # the menu shows where one is, and links lead back
    needed = (ours.styles, ours.script, ours.preloads, ours.modules, ours.preloads_motion, tuple(ours.messages.items()))
    return ours.template, ours.indexed, place, needed, tuple((name, bool(value)) for name, value in _own(page).items())


def stand_in(page: GeneratedPage) -> GeneratedPage:
    """Return a page of the same shape with marks for all that is the page's own."""
    marks = {name: _MARK.format(name) if value else "" for name, value in _own(page).items()}
    crumbs = tuple(Crumb(marks[f"crumb {at}"], marks[f"way {at}"]) for at in range(len(_ways(page))))
    made = copy.copy(page)
    made.our_page = replace(
        page.our_page,
        title=marks["title"],
        description=marks["description"],
        context={name: marks[name] for name in SHOWN if name in marks},
        crumbs=crumbs,
    )
    made.canonical_url = marks["canonical"] or None
    made.content = Markup(_MARK.format(BODY))  # noqa: S704  # a mark, no HTML
    return made


def _own(page: GeneratedPage) -> dict[str, str]:
    """Return what the frame shows of this page alone, by name."""
    ours = page.our_page
    own = {"title": ours.title, "description": ours.description, "canonical": page.canonical_url or ""}
    own |= {name: ours.context[name] for name in SHOWN if ours.context.get(name) is not None}
    for at, crumb in enumerate(_ways(page)):
        own |= {f"crumb {at}": crumb.title, f"way {at}": crumb.url}
    return own


def _ways(page: GeneratedPage) -> list[Crumb]:
    return [crumb for crumb in page.our_page.crumbs if crumb.url]
