"""How a new site comes into its place: as a whole, or file by file into the last one, of which the rest stays.

Whatever is broken off is put right by the next build: until all is ready the last good site is whole, and what has
begun to move is known, so that it can be finished.
"""

import glob
import os
import shutil
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from subprocess import DEVNULL, Popen

from generator.publishing.making import files_in
from generator.records.lock import locked_if_free

GONE = ".gone"
"""Lists in a folder that moves what the site has no more."""
_REMOVING = "import shutil, sys; shutil.rmtree(sys.argv[1], ignore_errors=True)"


def put_right(site: Path) -> None:
    """Finish what builds that were killed left: a site between two names, a move that had begun, folders of theirs."""
    left = _left(site, "old")
    if left and not site.exists():
        max(left, key=lambda folder: folder.stat().st_mtime).rename(site)
    for folder in (*left, *(one for kind in ("moving", "new", "gone") for one in _left(site, kind))):
        with locked_if_free(folder) as is_free:  # else another build is at work in it
            if is_free and (folder / GONE).is_file() and "-moving-" in folder.name and site.is_dir():
                _move(folder, site)
            elif is_free:
                shutil.rmtree(folder, ignore_errors=True)


def _left(site: Path, kind: str) -> list[Path]:
    folders = site.parent.glob(f".{glob.escape(site.name)}-{kind}-*")
    return [folder for folder in folders if folder.is_dir() and not folder.is_symlink()]


def _named(staging: Path, kind: str) -> Path:
    """Return another name of a folder in which a site was built."""
    return staging.with_name(staging.name.replace("-new-", f"-{kind}-"))


def swap(staging: Path, site: Path) -> None:
    """Put a whole new site in the place of the old one by two renames, and the old one back if the second fails."""
    old = _named(staging, "old")
    if site.exists():
        site.rename(old)
    try:
        staging.rename(site)
    except OSError:
        if old.exists() and not site.exists():
            old.rename(site)
        raise
    if old.exists():
        _let_go(old.rename(_named(staging, "gone")))


def _let_go(gone: Path) -> None:
    """Remove an old site without anybody waiting for it; where that is broken off the next build clears the rest."""
    command = [sys.executable, "-I", "-c", _REMOVING, str(gone)]
    remover = Popen(command, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL, start_new_session=True)  # noqa: S603  # ours
    remover.returncode = 0  # else Python warns that nobody waits for it


def move_in(staging: Path, site: Path, paths: frozenset[str]) -> None:
    """Move what was made into the site, and take out what it has no more.

    Args:
        staging: what was made.
        site: the last good site.
        paths: of all files that it is to have.
    """
    (staging / GONE).write_text("".join(f"{path}\n" for path in sorted(files_in(site) - paths)), encoding="utf-8")
    _move(staging.rename(_named(staging, "moving")), site)


def _move(moving: Path, site: Path) -> None:
    """Do the whole move, or what is left of it."""
    _take_out((site / path for path in (moving / GONE).read_text("utf-8").splitlines()), site)
    for folder, folders, names in os.walk(moving):
        room = site / Path(folder).relative_to(moving)
        for name in folders:
            (room / name).mkdir(exist_ok=True)
        for name in names:
            if name != GONE:
                Path(folder, name).replace(room / name)
    shutil.rmtree(moving, ignore_errors=True)


def _take_out(paths: Iterable[Path], site: Path) -> None:
    """Take files out of a site, and the folders that are empty then."""
    for path in paths:
        path.unlink(missing_ok=True)
        with suppress(OSError):  # there is more in it
            for folder in path.relative_to(site).parents[:-1]:
                (site / folder).rmdir()
