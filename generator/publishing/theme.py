"""MkDocs' theme without its hidden folders, in which Material keeps thousands of icons."""

import os
from collections.abc import Iterator
from pathlib import Path

import jinja2
from mkdocs.theme import Theme


class VisibleTheme(Theme):
    """Lists no file in a hidden folder; MkDocs would look at each of them at every build, and take none."""

    def get_env(self) -> jinja2.Environment:
        """Return the environment of its templates."""
        environment = super().get_env()
        environment.loader = VisibleFiles(self.dirs)
        return environment


class VisibleFiles(jinja2.FileSystemLoader):
    """Templates and files in folders."""

    def list_templates(self) -> list[str]:
        """Return the paths of all that does not lie in a hidden folder, in order."""
        return sorted({path.as_posix() for place in self.searchpath for path in _visible(Path(place))})


def _visible(place: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(place):
        folders[:] = [name for name in folders if not name.startswith(".")]
        below = Path(folder).relative_to(place)
        yield from (below / name for name in files)
