"""`python -m benchmarks.spoken`: build the fictional library and print what Orca says in Firefox along the journeys.

Needs the programs of Debian that `NEEDED` names; which of them are missing is said, and nothing is run then.
"""

import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen

from generator.publishing.build import build_site
from tests.browser.fixtures import served
from tests.conftest import FICTION, ROOT, SUB_PATH

NEEDED = {"orca": "orca", "xvfb-run": "xvfb", "dbus-run-session": "dbus-daemon", "firefox-esr": "firefox-esr"}
NEEDED |= {"xdotool": "xdotool", "gsettings": "libglib2.0-bin"}
QUIET = """user_pref("browser.aboutwelcome.enabled", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
"""
JOURNEYS = {
    "": ("key Tab Tab Tab Tab Tab", "key h", "key h", "key h"),
    "moties/": ("key e", "key Insert+a", "type huurteam", "key Escape", "key Tab", "key h", "key h", "key k"),
    "moties/voorbeeldstad/2025-schaduw-en-water/": ("key h", "key h", "key h", "key h", "key b", "key t"),
    "gebruik/?motie=model/2025-watertappunten": ("key e", "key e", "key b", "key h", "key h"),
    "meedoen/delen/": ("key h", "key e", "key e", "key c", "key b"),
    "opvolging/": ("key h", "key h", "key l", "key k"),
}
"""Where a journey begins, and its steps: keys of Orca (h heading, e entry, k link, b button, l list) and words."""
LONGEST = 240
"""Seconds for one journey."""


def listen(address: str, steps: tuple[str, ...]) -> None:
    """Open a page in a session of its own and walk."""
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        (room / "profile").mkdir()
        (room / "profile" / "user.js").write_text(QUIET, "utf-8")
        (room / "run").mkdir(mode=0o700)
        own = {
            "ROOM": folder,
            "PAGE": address,
            "PYTHON": sys.executable,
            "HOME": folder,
            "XDG_RUNTIME_DIR": f"{room}/run",
        }
        speech = {"LANG": "nl_NL.UTF-8", "LANGUAGE": "nl", "GTK_MODULES": "gail:atk-bridge", "PYTHONPATH": str(ROOT)}
        session = ["dbus-run-session", "--", "xvfb-run", "-a", "sh", str(Path(__file__).with_name("session.sh"))]
        running = Popen(
            session, env=os.environ | own | speech, stdin=PIPE, stderr=DEVNULL, start_new_session=True
        )  # ours
        try:
            running.communicate("\n".join(steps).encode(), LONGEST)
        finally:
            os.killpg(running.pid, signal.SIGKILL)  # the screen reader and the bus stay where the walk has ended


def main() -> None:
    """Build, serve, and listen to one journey after the other."""
    missing = [package for program, package in NEEDED.items() if not shutil.which(program)]
    if missing:
        sys.exit(f"not here: what lets a screen reader speak (Debian: apt install {' '.join(missing)} at-spi2-core)")
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / SUB_PATH
        build_site(ROOT / "tests" / "site.yml", site, FICTION)
        with served(site) as root:
            for path, steps in JOURNEYS.items():
                print(f"{path or 'the front page'}", flush=True)
                listen(root + path, steps)


if __name__ == "__main__":
    main()
