"""Reads files in a process of its own, with limits on time and memory: a stranger's file can't hurt this one."""

import json
import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooSlowError
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic import ValidationError

import generator
from generator.importing.sources.source import RefusedError, Why
from generator.importing.sources.source_motion import SourceMotion
from generator.importing.worker import MOTIONS

SIZE_LIMIT = 20 * 1024 * 1024
ANSWER_LIMIT = 64 * 1024 * 1024
SECONDS = 40.0
"""By the clock, for one file; the processor's time has a limit of its own."""
_KEPT = ("PATH", "SYSTEMROOT", "LANG", "LC_ALL", "TEMP", "TMP")
"""The only variables of the environment that the process sees."""


class Sandbox:
    """A process that reads files; it is begun when it is needed, and anew when it had to be ended."""

    def __init__(self, seconds: float = SECONDS) -> None:
        """Begin nothing yet."""
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._threads = ThreadPoolExecutor(max_workers=1)

    def __enter__(self) -> Self:
        """Return itself, to be closed at the end of a block."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """End the process."""
        self._end()
        self._threads.shutdown()

    def read(self, path: Path) -> list[SourceMotion]:
        """Return every motion in a file.

        Raises:
            RefusedError: there is none, or the file can't be used.
        """
        data = contents(path)
        process = self._process or self._begin()
        waiting = self._threads.submit(_ask, process, path.name, data)
        try:
            line = waiting.result(self._seconds)
        except (TooSlowError, OSError) as error:
            self._end()
            raise RefusedError(Why.TOO_HEAVY) from error
        except BaseException:  # somebody pressed Ctrl+C: the thread must not wait for an answer any more
            self._end()
            raise
        return self._understood(line)

    def _begin(self) -> subprocess.Popen[bytes]:
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-B", "-m", "generator.importing.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        )
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError, ValueError):
                if pipe:
                    pipe.close()

    def _understood(self, line: bytes) -> list[SourceMotion]:
        """Return what the process answered; what is no answer came from a process that was ended."""
        try:
            answer = json.loads(line) if line.endswith(b"\n") else None
            if isinstance(answer, dict) and "why" in answer:
                raise RefusedError(Why(answer["why"]), **answer["facts"])
            return MOTIONS.validate_python(answer["found"]) if isinstance(answer, dict) else self._gone()
        except (ValueError, KeyError, ValidationError):
            return self._gone()

    def _gone(self) -> list[SourceMotion]:
        self._end()
        raise RefusedError(Why.TOO_HEAVY)


def contents(path: Path) -> bytes:
    """Return the bytes of a file that may be opened and is not too large.

    Raises:
        RefusedError: it is too large, no ordinary file, or can't be opened.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise RefusedError(Why.UNREADABLE)
        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise RefusedError(Why.UNREADABLE) from error
    if len(data) > SIZE_LIMIT:
        raise RefusedError(Why.TOO_LARGE, value=max(1, status.st_size >> 20), limit=SIZE_LIMIT >> 20)
    return data


def _environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    places = [str(Path(generator.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    return kept | {"PYTHONPATH": os.pathsep.join(filter(None, places)), "PYTHONUTF8": "1"}


def _ask(process: subprocess.Popen[bytes], name: str, data: bytes) -> bytes:
    if process.stdin is None or process.stdout is None:
        return b""
    process.stdin.write(json.dumps({"name": name, "size": len(data)}).encode() + b"\n" + data)
    process.stdin.flush()
    return process.stdout.readline(ANSWER_LIMIT)
