"""Tries the wheel as a stranger does: an empty environment, no network, no Node.js, a library of their own.

`python -m release.trial <wheel> <folder with the wheels that it depends on>`. Where the system lets nobody make a room
without network, the trial says so and goes on with pip told to ask no index.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ALONE = ("unshare", "--map-root-user", "--net")
LICENCES = ("docxtemplater.LICENSE.txt", "pizzip.LICENSE.txt", "yaml/LICENSE.txt", "diff/LICENSE.txt")


def trial(wheel: Path, others: Path, room: Path) -> int:
    """Install the wheel, make, check and build a library in both languages; return how many files a site has.

    Raises:
        CalledProcessError: a step failed.
        AssertionError: the site is not whole.
    """
    alone = _alone()
    venv = room / "empty"
    _run([sys.executable, "-m", "venv", str(venv)], room)
    found = ["--no-index", "--find-links", str(others), "--no-cache-dir", "--disable-pip-version-check", "--quiet"]
    _run([*alone, str(venv / "bin/python"), "-m", "pip", "install", *found, str(wheel)], room)
    path = str(venv / "bin")
    assert shutil.which("node", path=path) is None
    assert not list(venv.rglob("people.yml"))
    motions = str(venv / "bin/motions")
    for code in ("nl", "en"):
        _run([*alone, motions, "--language", code, "new-library", code, "--name", "Wijzer"], room, path)
        for command in ("check", "build"):
            _run([*alone, motions, command], room / code, path)
        vendor = room / code / "site/assets/vendor"
        assert [name for name in LICENCES if not (vendor / name).is_file()] == []
        assert (room / code / "site/index.html").is_file()
    return sum(one.is_file() for one in (room / "nl/site").rglob("*"))


def _alone() -> Sequence[str]:
    tried = shutil.which("unshare") and subprocess.run([*ALONE, "true"], capture_output=True, check=False)
    if tried and tried.returncode == 0:
        return [str(shutil.which("unshare")), *ALONE[1:]]
    sys.stderr.write("No room without network can be made here: pip is told to ask no index, and that is all.\n")
    return []


def _run(words: Sequence[str], folder: Path, path: str | None = None) -> None:
    known = {name: value for name, value in os.environ.items() if name in {"HOME", "LANG", "TMPDIR", "PATH"}}
    subprocess.run(words, cwd=folder, env=known | ({"PATH": path} if path else {}), check=True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        count = trial(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve(), Path(made))
    sys.stdout.write(f"A stranger's library was made, checked and built in both languages: {count} files.\n")
