"""Where those things lie that belong to the program and are no Python: templates, registers, browser libraries.

In a working copy they stand beside the package; a wheel brings them inside it (see `release/wheel.py`).
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path
from tempfile import NamedTemporaryFile

PACKAGE = Path(__file__).parent
HOME = PACKAGE.parent
CACHE = HOME / ".cache"
"""What is kept from one run to the next; it may go at any time."""
BROUGHT = "brought"
"""The folder inside the package that a wheel fills."""

Stamps = list[tuple[object, ...]]
"""Of each file its path and what changes with it."""


def brought(name: str) -> Path:
    """Return the path of a folder or file by its name in the repository."""
    inside = PACKAGE / BROUGHT / name
    return inside if inside.exists() else HOME / name


def keep(file: Path, data: bytes) -> None:
    """Write a file of the cache, whole or not at all; where nothing can be written it is worked out again next time.

    Args:
        file: its path.
        data: its content.
    """
    with suppress(OSError):
        file.parent.mkdir(exist_ok=True)
        with NamedTemporaryFile(dir=file.parent, prefix=".new-", delete=False) as new:
            new.write(data)
        Path(new.name).replace(file)


def digest_of(path: object) -> str:
    """Return the digest of what a file holds, whenever it was written; empty where it can't be read or is no file."""
    file = Path(str(path))
    with suppress(OSError):
        return blake2b(file.read_bytes(), digest_size=16).hexdigest() if file.is_file() else ""
    return ""


@cache
def code_digest() -> str:
    """Return the digest of the whole program, whenever its files were written: a forge checks all out anew."""
    held = [(path, digest_of(path)) for path, *_stamp in stamps_in(PACKAGE)]
    return blake2b(repr(held).encode(), digest_size=16).hexdigest()


def stamps_in(place: Path) -> Stamps:
    """Return what tells whether a file, or any in a folder, was touched.

    Raises:
        OSError: something in it can't be looked at, or is a link to a folder.
    """
    if place.is_file():
        return [_stamp(str(place))]
    return [_stamp(file) for file in _walk(str(place))]


def _walk(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for one in sorted(entries, key=lambda entry: entry.name):
            if not one.is_dir():
                yield one.path
            elif one.is_symlink():
                raise OSError(one.path)
            elif one.name != "__pycache__":
                yield from _walk(one.path)


def _stamp(path: str) -> tuple[object, ...]:
    status = os.stat(path)  # noqa: PTH116  # ten thousand times
    return path, status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
