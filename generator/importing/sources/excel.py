"""Excel (.xlsx): every sheet with columns that we know is a list of motions, as in CSV."""

from collections.abc import Sequence

from generator.importing.sources.archive import Archive
from generator.importing.sources.content import Content
from generator.importing.sources.source import Source
from generator.importing.sources.source_motion import SourceMotion


class Excel(Source):
    """A workbook of Excel since 2007."""

    def knows(self, file: Content) -> bool:
        """Whether there is a workbook in it."""
        return any(name.startswith("xl/workbook") for name in file.entries)

    def read(self, file: Content) -> Sequence[SourceMotion]:
        """Return a motion for each row of each list in it."""
        from generator.importing.sources.workbook import motions_in  # noqa: PLC0415  # long to load, and seldom needed

        Archive(file)
        return motions_in(file.data)
