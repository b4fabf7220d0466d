"""Runs a command in a process of its own and says what it took.

The kernel counts the memory of a child from the fork on, so whoever measures must stay small: load nothing here.
"""

import os
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.memory import KIBIBYTE, Watch


@dataclass(frozen=True)
class Measured:
    """What one process took."""

    seconds: float
    """On the clock, from the start of the process to its end."""
    cpu: float
    """Seconds of all processors together."""
    peak: int
    """The most bytes in memory at one time, of all its processes together."""
    failed: str = ""
    """Why it counts for nothing; empty when it ended well."""


def measured(command: Sequence[str | Path], log: Path, limit: float, env: Mapping[str, str] | None = None) -> Measured:
    """Run a command to its end.

    Args:
        command: the program and its arguments.
        log: the file for what it prints.
        limit: the seconds after which it is stopped.
        env: variables to add to those of this process.
    """
    with log.open("wb") as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, env={**os.environ, **(env or {})})
        stopper = threading.Timer(limit, process.kill)
        stopper.start()
        watch = Watch(process.pid)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        stopper.cancel()
        peak = max(watch.end(), usage.ru_maxrss * KIBIBYTE)
    process.returncode = os.waitstatus_to_exitcode(status)
    failed = _reason(process.returncode, log, late=seconds >= limit, limit=limit)
    return Measured(seconds, usage.ru_utime + usage.ru_stime, peak, failed)


def _reason(code: int, log: Path, *, late: bool, limit: float) -> str:
    if code == 0:
        return ""
    if late:
        return f"stopped after {limit:.0f} s"
    last = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-1:]
    return f"ended with {code}: {' '.join(last)[:200]} (see {log})"


@dataclass(frozen=True)
class Weight:
    """What a built site weighs."""

    files: int
    total: int
    pages: int
    """How many motion pages it has."""
    mean: int
    """Bytes of a motion page on average."""
    largest: int


def weigh(site: Path) -> Weight:
    """Count the files of a site and their bytes; further pages of a list lie beside the motions and are none."""
    sizes = [path.stat().st_size for path in site.rglob("*") if path.is_file()]
    found = (path for path in site.glob("moties/*/*/index.html") if path.parts[-3] not in {"pagina", "page"})
    motions = [path.stat().st_size for path in found] or [0]
    return Weight(len(sizes), sum(sizes), len(motions), sum(motions) // len(motions), max(motions))
