"""The last good site: what would be made from the same again stays where it is.

What is known of it lies on disk as words, which can't run code.
"""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from generator.home import keep
from generator.library.fingerprint import fingerprint
from generator.pages.site_file import SiteFile
from generator.publishing.making import Maker, Mark, Marks, files_in, held, write


@dataclass
class LastSite(Maker):
    """Makes the files of which the last site has no other that was made from the same, and stands as it was made."""

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
        with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):  # none yet, or spoilt: all is made
            kept = json.loads(file.read_bytes())
            same = of and kept["of"] == of and folder.is_dir()
            last.known = {str(path): Mark(*map(str, mark)) for path, mark in kept["files"].items()} if same else {}
        return last

    def learn(self, made: Iterable[Marks | None]) -> None:
        """Remember what files were made from."""
        for marks in made:
            self.new |= marks or {}

    def make(self, file: SiteFile, site: Path) -> Mark:
        """Leave a file where it would be the same; else make it."""
        made_from, known = _print(file), self.known.get(file.path, Mark())
        if made_from and made_from == known.made_from and (stamp := self._stands(file.path, known)):
            return known._replace(stamp=stamp)
        content = held(file)
        write(site / file.path, content)
        return Mark(made_from, _digest(content))

    def _stands(self, path: str, known: Mark) -> str:
        """Return the stamp of a file that is as it was made; one that came from elsewhere is known by what it holds."""
        with suppress(OSError):  # it is gone
            stamp = self._stamp(path)
            if stamp == known.stamp or _digest((self.folder / path).read_bytes()) == known.digest:
                return stamp
        return ""

    def _stamp(self, path: str) -> str:
        status = (self.folder / path).lstat()
        return f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}"

    def paths(self, site: Path) -> frozenset[str]:
        """Return the paths of all files that the site will have, of which those that were made lie in a folder."""
        return files_in(site) | {path for path, mark in self.new.items() if mark.stamp}

    def is_touched(self) -> bool:
        """Whether a file that is to stay has changed since it was looked at, as by another build."""
        try:
            return any(mark.stamp != self._stamp(path) for path, mark in self.new.items() if mark.stamp)
        except OSError:
            return True

    def keep(self) -> None:
        """Keep for the next build what the site that now lies there was made from."""
        marks = {path: mark._replace(stamp=self._stamp(path)) for path, mark in self.new.items()}
        keep(self.file, json.dumps({"of": self.of, "files": marks}).encode())


def _print(file: SiteFile) -> str:
    try:
        return fingerprint(file.recipe)
    except TypeError:  # it can't be told what it is made from, so it is made every time
        return ""


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=12).hexdigest()
