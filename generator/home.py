"""Where those things lie that belong to the program and are no Python: templates, registers, browser libraries.

In a working copy they stand beside the package; a wheel brings them inside it (see `release/wheel.py`).
"""

from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

PACKAGE = Path(__file__).parent
HOME = PACKAGE.parent
CACHE = HOME / ".cache"
"""What is kept from one run to the next; it may go at any time."""
BROUGHT = "brought"
"""The folder inside the package that a wheel fills."""


def brought(name: str) -> Path:
    """Return the path of a folder or file by its name in the repository."""
    inside = PACKAGE / BROUGHT / name
    return inside if inside.exists() else HOME / name


def keep(file: Path, held: bytes) -> None:
    """Write a file of the cache, whole or not at all; where nothing can be written it is worked out again next time.

    Args:
        file: its path.
        held: what it holds.
    """
    with suppress(OSError):
        file.parent.mkdir(exist_ok=True)
        with NamedTemporaryFile(dir=file.parent, prefix=".new-", delete=False) as new:
            new.write(held)
        Path(new.name).replace(file)
