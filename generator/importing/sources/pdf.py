"""PDF with a text layer; a scan is refused, since what a machine reads from a picture is a guess."""

from collections.abc import Sequence

from generator.importing.sources.content import Content
from generator.importing.sources.source import RefusedError, Source, Why
from generator.importing.sources.source_motion import SourceMotion

LEAST_LETTERS = 40
"""A page with fewer letters is a picture, or nothing."""
_START = 1024


class Pdf(Source):
    """A PDF file."""

    def knows(self, file: Content) -> bool:
        """Whether its mark stands at the beginning, before which some programs put other signs."""
        return b"%PDF-" in file.data[:_START]

    def read(self, file: Content) -> Sequence[SourceMotion]:
        """Return the motion in the pages."""
        from generator.importing.sources.pdf_pages import pages_in  # noqa: PLC0415  # long to load, and seldom needed

        pages = pages_in(file.data)
        letters = sum(sign.isalpha() for page in pages for sign in page)
        if letters < LEAST_LETTERS * max(1, len(pages)):
            raise RefusedError(Why.SCAN)
        return [SourceMotion(text="\f".join(pages))]
