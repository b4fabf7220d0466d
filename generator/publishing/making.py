"""Makes the files of a site. What each is made from is known, and what did not change is not made again."""

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import NamedTuple

from generator.library.workers import portions
from generator.pages.site_file import SiteFile

PORTION = 200
"""So many files are made in one go."""


class Mark(NamedTuple):
    """What tells of a file whether it has to be made again."""

    made_from: str = ""
    """The fingerprint of its recipe; empty where that has none."""
    digest: str = ""
    """Of what it holds."""
    stamp: str = ""
    """What the system tells of it, as it lies in the site; empty before it lies there."""


Marks = dict[str, Mark]
"""By path."""


class Maker:
    """Makes every file."""

    @property
    def knows_nothing(self) -> bool:
        """Whether all files will be made."""
        return True

    def works(self, files: Sequence[SiteFile], site: Path) -> list[Callable[[], Marks]]:
        """Return the making of files, in portions that can be done side by side."""
        return [partial(self.make_all, some, site) for some in portions(files, PORTION)]

    def make_all(self, files: Iterable[SiteFile], site: Path) -> Marks:
        """Make files in a site."""
        return {file.path: self.make(file, site) for file in files}

    def is_touched(self) -> bool:
        """Whether a file that is to stay has changed since it was looked at; of these none stays."""
        return False

    def learn(self, made: Iterable[Marks | None]) -> None:
        """Take in what works gave; those that make no files from recipes give nothing."""

    def make(self, file: SiteFile, site: Path) -> Mark:
        """Make a file in a site, and return its mark; an empty one where none is needed."""
        write(site / file.path, held(file))
        return Mark()

    def paths(self, site: Path) -> frozenset[str]:
        """Return the paths of all files that a site will have, of which those that were made lie in a folder."""
        return files_in(site)


@dataclass
class Shown(Maker):
    """The files of a preview, which stay where they are until what they are made from is another."""

    recipes: dict[str, object] = field(default_factory=dict)
    """By path."""

    def forget(self) -> None:
        """Have all files made again."""
        self.recipes = dict.fromkeys(self.recipes, self)

    def make_first(self, files: Iterable[SiteFile], site: Path) -> None:
        """Make a few at once, before all are looked at."""
        for file in files:
            self.make(file, site)
            self.recipes[file.path] = file.recipe

    def works(self, files: Sequence[SiteFile], site: Path) -> list[Callable[[], Marks]]:
        """Return the making of those that changed, and take away those of which there are none any more."""
        before, self.recipes = self.recipes, {file.path: file.recipe for file in files}
        for gone in before.keys() - self.recipes.keys():
            (site / gone).unlink(missing_ok=True)
        return super().works([file for file in files if before.get(file.path, self) != file.recipe], site)


def files_in(folder: Path) -> frozenset[str]:
    """Return the path of each file in a folder and those below."""
    start = len(str(folder)) + 1
    return frozenset(
        os.path.join(place, name)[start:].replace(os.sep, "/")  # noqa: PTH118  # ten thousands of times
        for place, _folders, names in os.walk(folder)
        for name in names
    )


def held(file: SiteFile) -> bytes:
    """Return what a file holds."""
    made = file.make()
    return made.encode() if isinstance(made, str) else made


def write(path: Path, content: bytes) -> None:
    """Write a file, and make the folder in which it lies."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
