"""LibreOffice without a window, with a profile of its own in a folder."""

import os
import shutil
import subprocess
from pathlib import Path

from tests.needs import need

SOFFICE = shutil.which("soffice")
PYTHON = "/usr/bin/python3"
"""Of Debian, which has the bridge to LibreOffice."""
BRIDGE = Path("/usr/lib/python3/dist-packages/uno.py")
PACKAGES = "libreoffice-writer libreoffice-calc python3-uno"


def _command(folder: Path, *arguments: str) -> list[str]:
    need(SOFFICE and BRIDGE.exists(), "LibreOffice, for what offices do with our files", PACKAGES)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    return [str(SOFFICE), profile, "--headless", "--norestore", *arguments]


def changed(document: Path) -> Path:
    """Let LibreOffice open a Word file, add words to it and save it; return the new file."""
    target = document.with_name(f"changed-{document.name}")
    pipe = f"motiewijzer{os.getpid()}"
    office = subprocess.Popen(_command(document.parent, f"--accept=pipe,name={pipe};urp"))
    subprocess.run([PYTHON, Path(__file__).with_name("change.py"), pipe, document, target], check=True, timeout=120)
    office.wait(60)
    return target


def spreadsheet(table: Path) -> Path:
    """Let Calc of a Dutch office open a table with semicolons and save it as a workbook; return it.

    Its filter: 59 is the semicolon, 34 the quotation mark, 76 UTF-8, 1043 Dutch; dates and formulas are looked for, as
    somebody may have set it.
    """
    words = "CSV:59,34,76,1,,1043,false,true,false,false,false,-1,true"
    given = ("--infilter=" + words, "--convert-to", "xlsx", "--outdir", str(table.parent), str(table))
    environment = {**os.environ, "LANG": "nl_NL.UTF-8", "LC_ALL": "C.UTF-8"}
    subprocess.run(_command(table.parent, *given), check=True, timeout=120, capture_output=True, env=environment)
    return table.with_suffix(".xlsx")
