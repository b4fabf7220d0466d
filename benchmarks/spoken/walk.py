"""Presses the keys of a journey, one step a line of the standard input, and prints what Orca says after each."""

import re
import subprocess
import sys
import time
from pathlib import Path

PAUSE = 1.5
"""Seconds without a new line in Orca's report after which it has said what it had to say."""
LONGEST = 30.0
OPENED = "Pagina heeft"
"""How Orca begins to sum up a page that has been loaded."""
SAID = re.compile(r"SPEECH OUTPUT: '(.*?)'\{")


class Report:
    """The report that Orca writes while it speaks."""

    def __init__(self, file: Path) -> None:
        """Begin at its start."""
        self.file = file
        self.read = 0

    def news(self) -> list[str]:
        """Wait until Orca is silent, and return what it said since the last time."""
        last, until = -1, time.monotonic() + LONGEST
        while (size := self._size()) != last and time.monotonic() < until:
            last = size
            time.sleep(PAUSE)
        text = self.file.read_text("utf-8", "replace") if size else ""
        new, self.read = text[self.read :], len(text)
        return SAID.findall(new)

    def until(self, words: str) -> list[str]:
        """Return what it said until something begins with these words, or for as long as anybody would wait."""
        said, end = self.news(), time.monotonic() + 2 * LONGEST
        while not any(line.startswith(words) for line in said) and time.monotonic() < end:
            said += self.news()
        return said

    def _size(self) -> int:
        return self.file.stat().st_size if self.file.exists() else 0


def press(step: str) -> None:
    """Press keys (`key Tab Tab`) or type words (`type huurteam`)."""
    kind, _, what = step.partition(" ")
    command = ["key", "--delay", "400", *what.split()] if kind == "key" else ["type", "--delay", "150", what]
    subprocess.run(["xdotool", *command], check=True)  # noqa: S607  # our own words; found on PATH


if __name__ == "__main__":
    report = Report(Path(sys.argv[1]))
    print("  [the page opens]", *report.until(OPENED), sep="\n      ")
    for step in sys.stdin.read().splitlines():
        press(step)
        print(f"  [{step}]", *report.news(), sep="\n      ")
