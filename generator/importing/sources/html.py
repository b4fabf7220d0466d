"""A saved web page with the text of a motion on it."""

from collections.abc import Sequence

from generator.importing.sources.content import Content
from generator.importing.sources.markup import markup
from generator.importing.sources.source import Source
from generator.importing.sources.source_motion import Link, SourceMotion

_MARKS = ("<!doctype html", "<html", "<head", "<body")


def is_html(file: Content) -> bool:
    """Whether a file is a web page."""
    return file.start.startswith("<") and any(mark in file.start for mark in _MARKS)


class Html(Source):
    """A web page that is of no council system we know."""

    def knows(self, file: Content) -> bool:
        """Whether it is a web page."""
        return is_html(file)

    def read(self, file: Content) -> Sequence[SourceMotion]:
        """Return the motion in the main part of the page, with the address of the page as its source."""
        page = markup(file.text or "")
        sources = (Link(page.address),) if page.address else ()
        return [SourceMotion(text="\n".join(page.lines), sources=sources)]
