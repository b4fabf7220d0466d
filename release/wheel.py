"""Makes the wheel: the package with everything in it that in a working copy stands beside it.

`python -m release.wheel <folder>` writes it there. Of our own library it brings the words alone: no person, no contact.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from flit_core.wheel import make_wheel_in

from generator.home import BROUGHT, HOME
from generator.publishing.joined import NAME, as_bytes, join
from generator.publishing.vendor import LIBRARIES

PROJECT = ("pyproject.toml", "README.md", "LICENSE", "LICENSE-content.md")
REGISTERS = ("themes", "ideas", "parties", "synonyms", "everyday")
FILES = ("site_templates", "vendor", ".github/workflows", *(f"motions/_registers/{name}.yml" for name in REGISTERS))
"""What comes along, by its name in the repository; `generator.home.brought` finds it by the same name."""


def make_wheel(folder: Path) -> Path:
    """Write the wheel into a folder and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        stage = Path(made)
        for name in PROJECT:
            shutil.copy(HOME / name, stage / name)
        package = stage / "generator"
        shutil.copytree(HOME / "generator", package, ignore=shutil.ignore_patterns("__pycache__"))
        for name in FILES:
            _copy(HOME / name, package / BROUGHT / name)
        (package / BROUGHT / NAME).write_bytes(as_bytes(join()))
        return Path(make_wheel_in(stage / "pyproject.toml", folder).file)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, ignore=LIBRARIES)
    else:
        shutil.copy(source, target)


if __name__ == "__main__":
    sys.stdout.write(f"{make_wheel(Path(sys.argv[1]))}\n")
