"""What the command line asks for, which goes before the settings in `mkdocs.yml`.

MkDocs reads its settings anew at every change under `serve` and hands nothing on to plugins; variables of the
environment would reach only those settings that name them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Overrides:
    """The settings that were asked for; None leaves what stands in `mkdocs.yml`."""

    motions: Path | None = None
    language: str | None = None
    program: str = "motions"
    """How the command was called, for hints that can be copied."""

    @property
    def settings(self) -> dict[str, str]:
        """The settings of the plugin that change."""
        folder = str(self.motions.resolve()) if self.motions else None
        return {name: value for name, value in (("motions", folder), ("language", self.language)) if value}


_ASKED: ContextVar[Overrides | None] = ContextVar("asked", default=None)


def overrides() -> Overrides:
    """Return what is asked for now; nothing where MkDocs was called by itself."""
    return _ASKED.get() or Overrides()


@contextmanager
def overriding(options: Overrides) -> Iterator[None]:
    """Ask for settings while a site is built or served."""
    token = _ASKED.set(options)
    try:
        yield
    finally:
        _ASKED.reset(token)
