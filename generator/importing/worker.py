"""The other end of the sandbox: a process that reads strangers' files and can do nothing else.

It takes one file at a time on its standard input and answers with one line of JSON. See `sandbox.py`.
"""

import json
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import BinaryIO

from pydantic import TypeAdapter

from generator.importing.reading import motions_in
from generator.importing.sources.content import Content
from generator.importing.sources.source import RefusedError, Why
from generator.importing.sources.source_motion import SourceMotion

try:
    import resource
except ImportError:  # Windows has no such limits; the clock of the sandbox still runs
    resource = None  # type: ignore[assignment]

MEMORY = 1536 * 1024 * 1024
CPU_SECONDS = 20
MOTIONS = TypeAdapter(list[SourceMotion])


def main(source: BinaryIO, answers: BinaryIO) -> None:
    """Answer each file until there is none any more."""
    confine()
    while header := source.readline():
        asked = json.loads(header)
        data = source.read(asked["size"])
        allow_cpu()
        answers.write(answer(Content(asked["name"], data)) + b"\n")
        answers.flush()


def answer(file: Content) -> bytes:
    """Return what is in a file as JSON, or the code of why it was refused; a fault of ours is an unreadable file."""
    try:
        return b'{"found":' + MOTIONS.dump_json(list(motions_in(file))) + b"}"
    except RefusedError as refused:
        return _no(refused.why, refused.facts)
    except (MemoryError, RecursionError):
        return _no(Why.TOO_HEAVY)
    except Exception:  # noqa: BLE001  # whatever a stranger's file does to a library, one sentence says so
        return _no(Why.UNREADABLE)


def _no(why: Why, facts: Mapping[str, str | int] | None = None) -> bytes:
    return json.dumps({"why": why, "facts": facts or {}}).encode()


def confine() -> None:
    """Give up memory beyond a measure, writing files and leaving a trace of a crash."""
    if resource is None:
        return
    for limit, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        with suppress(ValueError, OSError):  # macOS knows some of them by name only
            resource.setrlimit(limit, (most, most))


def allow_cpu() -> None:
    """Allow the next file so many seconds of the processor; who takes more is ended by the system."""
    if resource is None:
        return
    usage = resource.getrusage(resource.RUSAGE_SELF)
    until = int(usage.ru_utime + usage.ru_stime) + CPU_SECONDS
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (until, resource.getrlimit(resource.RLIMIT_CPU)[1]))


if __name__ == "__main__":
    main(sys.stdin.buffer, sys.stdout.buffer)
