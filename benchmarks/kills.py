"""`python -m benchmarks.kills TIMES`: kills each command at random moments; all or nothing must be there."""

import argparse
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from generator.records.journal import FOLDER
from generator.records.write_all import recover

FICTION = Path(__file__).parents[1] / "tests" / "library"

RECORDS = 300
"""So many records that a command changes, so that a kill has something to fall into."""
RECORD = """\
title: Proef {at}
added: 2026-11-01
municipality: voorbeeldstad
submitted: 2025-01-23
themes: [wonen]
tags: [drinkwater]
submitters: [{{name: Noor van Dalen, party: D66}}]
sources: [{{url: 'https://raad.voorbeeldstad.example/{at}/'}}]
"""
TEXT = """\
Motie: halte {at}

De raad van Voorbeeldstad, bijeen op 23 januari 2025,

verzoekt het college:
- halte {at} te dekken;
"""

COMMANDS: Mapping[str, Sequence[str]] = {
    "retag": ("retag", "drinkwater", "kraanwater"),
    "rename": ("rename", "voorbeeldstad/2025-proef-0", "voorbeeldstad/2025-nieuwe-naam"),
    "merge": ("merge", "voorbeeldstad/2025-proef-0", "voorbeeldstad/2025-proef-1"),
    "withhold": ("withhold", "Noor van Dalen"),
    "fix": ("fix",),
    "import": ("import", "stapel"),
    "new": ("new", "Voorbeeldstad", "Nieuw plan"),
}


def laid_out(folder: Path, records: int = RECORDS) -> Path:
    """Lay a library with many records in a folder, with a pile of texts beside it; return the motions folder."""
    motions = Path(shutil.copytree(FICTION, folder / "motions"))
    for at in range(records):
        text = RECORD.format(at=at) if at else RECORD.format(at=at) + "text: [{part: noting, points: [het is warm]}]\n"
        (motions / f"voorbeeldstad/2025-proef-{at}.yml").write_text(text.replace("title", "titel"), "utf-8")
    (folder / "stapel").mkdir()
    for at in range(records // 10):
        (folder / "stapel" / f"{at}.txt").write_text(TEXT.format(at=at), "utf-8")
    return motions


def contents(motions: Path) -> dict[str, bytes]:
    """Return what every file of a library holds, hidden ones included."""
    return {path.relative_to(motions).as_posix(): path.read_bytes() for path in motions.rglob("*") if path.is_file()}


def started(command: str, folder: Path) -> subprocess.Popen[bytes]:
    """Start a command of `COMMANDS` beside a motions folder."""
    words = [sys.executable, "-c", "from generator.cli.main import main; main()", *COMMANDS[command]]
    hidden = subprocess.DEVNULL
    return subprocess.Popen([*words, "--today", "2026-11-23"], cwd=folder, stdout=hidden, stderr=hidden)


def writes_from(process: subprocess.Popen[bytes], motions: Path) -> bool:
    """Wait until a command has begun to write; False where it ended before that was seen."""
    while process.poll() is None:
        if (motions / FOLDER).is_dir():
            return True
        time.sleep(0.001)
    return False


@cache
def whole(command: str, records: int) -> dict[str, bytes]:
    """Return what the library holds when nobody kills the command."""
    with tempfile.TemporaryDirectory() as made:
        motions = laid_out(Path(made), records)
        started(command, Path(made)).wait()
        return contents(motions)


def killed(command: str, chance: random.Random, records: int = RECORDS) -> str:
    """Kill a command while it writes, and settle what it left; return what is wrong then, or nothing."""
    with tempfile.TemporaryDirectory() as made:
        motions = laid_out(Path(made), records)
        before = contents(motions)
        process = started(command, Path(made))
        if writes_from(process, motions):
            time.sleep(chance.random() * chance.choice((0.01, 0.1)))
            process.send_signal(chance.choice((signal.SIGKILL, signal.SIGTERM)))
        process.wait()
        recover(motions)
        after = contents(motions)
    if after in (before, whole(command, records)):
        return ""
    return f"{command}: {len(set(after.items()) ^ set(before.items()))} files of neither state"


def main() -> None:
    """Kill each command so many times as is asked, and end with 1 where anything was lost."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("times", type=int)
    times = parser.parse_args().times
    chance = random.Random(17)  # noqa: S311  # moments, no secrets
    lost = 0
    for command in COMMANDS:
        wrong = [told for _ in range(times) if (told := killed(command, chance))]
        # At once: fifty of each take an hour on a quiet machine, and who stops early wants to know how far it came.
        print("\n".join([*wrong, f"{command}: {times} kills, {len(wrong)} with loss"]), flush=True)
        lost += len(wrong)
    raise SystemExit(bool(lost))


if __name__ == "__main__":
    main()
