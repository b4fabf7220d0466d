"""Where those things lie that belong to the program and are no Python: templates, registers, browser libraries.

In a working copy they stand beside the package; a wheel brings them inside it (see `release/wheel.py`).
"""

from pathlib import Path

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
