"""Whether a site is what would be built now, so that a build with nothing changed has nothing to do.

What a site is made from, and its own files, are known by name, size, place on the disk and times. The time of the last
change can't be set, so an edit that puts all the rest back shows too. Where settings let anything else be read, by
other plugins for one, every build is a whole one. This module imports little: it is all that such a build waits for.
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

from generator.home import CACHE, PACKAGE, Stamps, brought, digest_of, keep, stamps_in
from generator.publishing.clock import today
from generator.settings import FOLDER, PLUGIN, files_of, read_settings, section

OWN = brought("motions")
WORDS = ("_registers", "_collections")
"""What of a motions folder every page may show."""
OURS = (PACKAGE, *map(brought, ("site_templates", "vendor")), OWN)
"""Code, templates, libraries of the browser, and the words of this library, which others use too."""
THEME = "material"
EXTENSIONS = {
    *("admonition", "attr_list", "tables", "toc"),
    *("pymdownx.highlight", "pymdownx.superfences", "pymdownx.tabbed"),
}
"""What reads no file but the page itself."""


@dataclass(frozen=True)
class Recipe:
    """What a site would be made from if it were built now."""

    file: Path
    """Keeps of what the site was made last."""
    digest: str
    """Of all that it would be made from; empty where that can't be told."""
    shared: tuple[Stamps, tuple[str, ...]] = ([], ())
    """Facts and files from which every file of the site is made: all of them but the records."""

    @property
    def marks(self) -> Path:
        """Keeps of what each file of the site was made last."""
        return self.file.with_suffix(".json")

    def common(self) -> str:
        """Return the digest of what every file of the site is made from, by what it holds; empty as above.

        Times don't count: a forge checks all out anew.
        """
        facts, files = self.shared
        held = [(path, digest_of(path)) for path in files]
        return _digest([*facts, *held]) if self.digest else ""

    @classmethod
    def of(cls, config: Path, site: Path, *asked: object) -> "Recipe":
        """Look at everything that a build would read; to be called before it begins to.

        Args:
            config: the settings of the site.
            site: where it goes.
            asked: what else was asked for; first the motions folder, or None where the settings name it.
        """
        place = _digest([(str(site.resolve()),)])
        try:
            settings = read_settings(config)
            facts, motions = _facts(settings, asked), _motions(config, settings, asked[0] if asked else None)
            inputs = _inputs(config, settings, motions)
            shared = tuple(str(one[0]) for one in inputs if not _is_record(str(one[0]), motions))
        except Exception:  # noqa: BLE001  # whatever is wrong, the build tells it
            return cls(CACHE / f"site-{place}.txt", "")
        return cls(CACHE / f"site-{place}.txt", _digest([*facts, *inputs]), (facts, shared))

    def stands(self, site: Path) -> int:
        """Return how many files a site has that is what would be built, untouched since; else 0."""
        try:
            stamps = stamps_in(site)
            return len(stamps) if self.digest and self.file.read_text("utf-8") == self._with(stamps) else 0
        except (OSError, ValueError):
            return 0

    def keep(self, site: Path) -> None:
        """Remember that a site was made from this."""
        keep(self.file, self._with(stamps_in(site)).encode())

    def _with(self, stamps: Stamps) -> str:
        return f"{self.digest} {_digest(stamps)}\n"


class OpenSettingsError(ValueError):
    """The settings let a build read what is not known here."""


def _facts(settings: Mapping[str, Any], asked: tuple[object, ...]) -> Stamps:
    """Return what is no file: settings with the variables that they name, the day, and what is installed."""
    installed = [one.name for place in sys.path for one in sorted(Path(place).glob("*.dist-info"))]
    return [(sys.version, today(), os.environ.get("SOURCE_DATE_EPOCH")), (settings, asked), (installed,)]


def _motions(config: Path, settings: Mapping[str, Any], asked: object) -> Path:
    return Path(str(asked or config.parent / str(section(settings).get("motions") or FOLDER))).resolve(strict=True)


def _is_record(path: str, motions: Path) -> bool:
    """Whether a file is a record or tells something of records, so that it is no part of all pages."""
    rooms = [path.removeprefix(f"{one}{os.sep}") for one in (motions, OWN) if path.startswith(f"{one}{os.sep}")]
    return bool(rooms) and not rooms[0].startswith(WORDS)


def _inputs(config: Path, settings: Mapping[str, Any], motions: Path) -> Stamps:
    files = files_of(config)
    if any(b"python/" in file.read_bytes() for file in files) or not _is_plain(settings):
        raise OpenSettingsError
    docs, own = (config.parent / str(name) for name in (settings.get("docs_dir", "docs"), _custom(settings)))
    return [
        stamp
        for place in (*files, *OURS, docs, *([own] if _custom(settings) else []), motions)
        for stamp in stamps_in(place.resolve(strict=True))
    ]


def _is_plain(settings: Mapping[str, Any]) -> bool:
    """Whether all that a build reads follows from its settings."""
    theme = settings.get("theme")
    name = theme.get("name") if isinstance(theme, dict) else theme
    known = _names(settings.get("plugins")) == {PLUGIN} and _names(settings.get("markdown_extensions")) <= EXTENSIONS
    return known and name == THEME and not settings.get("hooks")


def _names(listed: Any) -> set[str]:
    """Return the names in a list of plugins or extensions, where each may have its own settings."""
    return {name for one in listed or () for name in (one if isinstance(one, dict) else [one])}


def _custom(settings: Mapping[str, Any]) -> str:
    theme = settings.get("theme")
    return str(theme.get("custom_dir") or "") if isinstance(theme, dict) else ""


def _digest(stamps: Stamps) -> str:
    return blake2b(repr(stamps).encode(), digest_size=16).hexdigest()
