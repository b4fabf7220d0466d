"""Plain text: the last that is tried, since any text is one."""

from collections.abc import Sequence

from generator.importing.sources.content import Content
from generator.importing.sources.source import Source
from generator.importing.sources.source_motion import SourceMotion


class Plain(Source):
    """A file of text."""

    def knows(self, file: Content) -> bool:
        """Whether it can be read as text at all."""
        return file.text is not None

    def read(self, file: Content) -> Sequence[SourceMotion]:
        """Return the motion in the text."""
        return [SourceMotion(text=file.text or "", own=True)]
