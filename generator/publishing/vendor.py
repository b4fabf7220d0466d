"""The libraries of the browser: collected at set-up from what npm fetched, and published by every build.

Nothing of them is kept in git and nothing comes from another host. `python -m generator.publishing.vendor <from> <to>`
is the step of the Makefile that collects them.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from generator.home import brought
from generator.i18n.language import N_
from generator.i18n.user_error import UserError

FOLDER = brought("vendor")
"""Where they lie between set-up and build; git ignores it."""
PUBLISHED = "assets/vendor"
VERSIONS = "versions.txt"
"""Written last: when it is there, so is everything else."""

ESBUILD = FOLDER / "bin" / "esbuild"
"""The program that joins scripts: it is no library, and no site or wheel has it."""
PROGRAM = "@esbuild/*/bin/esbuild"
LIBRARIES = shutil.ignore_patterns("bin")
"""Leaves the program out of a copy of the folder."""

PACKAGES = ("docxtemplater", "@xmldom/xmldom", "pizzip", "pako", "yaml", "diff")
FILES = {
    "docxtemplater/build/docxtemplater.min.js": "docxtemplater.js",
    "docxtemplater/LICENSE.md": "docxtemplater.LICENSE.txt",
    "@xmldom/xmldom/LICENSE": "docxtemplater.xmldom.LICENSE.txt",
    "pizzip/dist/pizzip.min.js": "pizzip.js",
    "pizzip/LICENSE.markdown": "pizzip.LICENSE.txt",
    "pako/LICENSE": "pizzip.pako.LICENSE.txt",
    "yaml/browser/dist": "yaml",
    "yaml/LICENSE": "yaml/LICENSE.txt",
    "diff/libesm/diff/base.js": "diff/base.js",
    "diff/libesm/diff/array.js": "diff/array.js",
    "diff/LICENSE": "diff/LICENSE.txt",
}
"""What is taken of each package, and what it is called here: files made for browsers, with their licences."""


class VendorMissingError(UserError):
    """The libraries have not been fetched."""


def collect(modules: Path, folder: Path) -> None:
    """Copy what we publish out of a `node_modules` into a fresh folder; a folder of modules becomes one file."""
    shutil.rmtree(folder, ignore_errors=True)
    program = next(modules.glob(PROGRAM), None)
    for source, name in FILES.items():
        _take(modules / source, folder / name, program)
    if program:
        _take(program, folder / "bin" / "esbuild", program)
    (folder / VERSIONS).write_text("".join(_versions(modules)), encoding="utf-8")


def _take(source: Path, target: Path, program: Path | None) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir() and program:
        options = ("--bundle", "--format=esm", "--minify", "--log-level=warning")
        subprocess.run([program, source / "index.js", *options, f"--outfile={target}/index.js"], check=True)  # noqa: S603  # locked
    else:
        (shutil.copytree if source.is_dir() else shutil.copy)(source, target)


def _versions(modules: Path) -> Iterator[str]:
    for package in PACKAGES:
        facts = json.loads((modules / package / "package.json").read_text(encoding="utf-8"))
        yield f"{facts['name']} {facts['version']} ({facts['license']})\n"


def publish(site: Path, folder: Path = FOLDER) -> None:
    """Copy the libraries into a built site.

    Raises:
        VendorMissingError: they are not all there; the message says how to get them.
    """
    require(folder)
    shutil.copytree(folder, site / PUBLISHED, ignore=LIBRARIES, dirs_exist_ok=True)


def require(folder: Path = FOLDER) -> None:
    """End with one sentence where the libraries are not all there.

    Raises:
        VendorMissingError: as said.
    """
    if not all((folder / name).exists() for name in (*FILES.values(), VERSIONS)):
        sentence = N_("The libraries of the browser are not in {folder}: run 'make vendor' to fetch them.")
        raise VendorMissingError(sentence, folder=folder)


if __name__ == "__main__":
    collect(Path(sys.argv[1]), Path(sys.argv[2]))
