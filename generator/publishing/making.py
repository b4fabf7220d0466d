"""Makes the files of a site. What each is made from is known, and what did not change is not made again."""

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from hashlib import blake2b
from pathlib import Path

from generator.home import keep
from generator.library.fingerprint import fingerprint
from generator.library.workers import portions
from generator.pages.site_file import SiteFile

PORTION = 200
"""So many files are made in one go."""

Marks = dict[str, str]
"""Of each file by its path the fingerprint of what it was made from and the digest of what it holds, if there are."""


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

    def learn(self, made: Iterable[Marks | None]) -> None:
        """Take in what works gave; those that make no files from recipes give nothing."""

    def make(self, file: SiteFile, site: Path) -> str:
        """Make a file in a site, and return its mark; empty where none is needed."""
        _write(site / file.path, _held(file))
        return ""


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


@dataclass
class LastSite(Maker):
    """The last good site: a build takes over what would be made from the same again, if it stands as it was made.

    What is known of it lies on disk as words, which can't run code.
    """

    folder: Path
    file: Path
    """Keeps the marks."""
    of: str
    """What tells whether all that holds for every file is still the same; empty where that can't be told."""
    known: Marks = field(default_factory=dict)
    new: Marks = field(default_factory=dict)

    @property
    def knows_nothing(self) -> bool:
        """Whether all files will be made."""
        return not self.known

    @classmethod
    def read(cls, folder: Path, file: Path, of: str) -> "LastSite":
        """Return what is known of a site; nothing where anything is another that holds for every file."""
        last = cls(folder, file, of)
        with suppress(
            OSError, ValueError, KeyError, TypeError, AttributeError
        ):  # none yet, or spoilt: then all is made
            held = json.loads(file.read_bytes())
            same = of and held["of"] == of
            last.known = {str(path): str(mark) for path, mark in held["files"].items()} if same else {}
        return last

    def learn(self, made: Iterable[Marks | None]) -> None:
        """Remember what files were made from."""
        for marks in made:
            self.new |= marks or {}

    def keep(self) -> None:
        """Keep that for the next build."""
        keep(self.file, json.dumps({"of": self.of, "files": self.new}).encode())

    def make(self, file: SiteFile, site: Path) -> str:
        """Take a file over where it would be the same; else make it."""
        made_from = _print(file)
        mark = self.known.get(file.path, "")
        if made_from and mark.startswith(made_from):
            with suppress(OSError):  # it is gone
                held = (self.folder / file.path).read_bytes()
                if mark == _mark(made_from, held):
                    _write(site / file.path, held)
                    return mark
        held = _held(file)
        _write(site / file.path, held)
        return _mark(made_from, held)


def _print(file: SiteFile) -> str:
    try:
        return fingerprint(file.recipe)
    except TypeError:  # it can't be told what it is made from, so it is made every time
        return ""


def _mark(made_from: str, held: bytes) -> str:
    return made_from and f"{made_from} {blake2b(held, digest_size=12).hexdigest()}"


def _held(file: SiteFile) -> bytes:
    made = file.make()
    return made.encode() if isinstance(made, str) else made


def _write(path: Path, held: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(held)
