"""Runs the splitter's modules in an embedded interpreter that has no file, no network and no clock, and two limits."""

import json
from functools import cache

from generator.importing.sources.source import RefusedError, Why
from generator.importing.splitting.modules import PHRASES, WORD, script, sources

try:
    import quickjs
except ImportError:  # there is no wheel of it for this computer: all works but the import
    quickjs = None

MEMORY = 512 * 1024 * 1024
SECONDS = 15.0
"""Of the processor, for one text."""

_START = """
delete globalThis.Date;
delete globalThis.performance;
"""
_CALL = """
modules["splitter/words/table"].use(%s);
const call = (module, name, given) => JSON.stringify(modules[module][name](...JSON.parse(given)) ?? null);
"""


def is_installed() -> bool:
    """Whether the interpreter is there."""
    return quickjs is not None


class Engine:
    """An interpreter with the modules and the table of phrases in it."""

    def __init__(self, code: str, memory: int = MEMORY, seconds: float = SECONDS) -> None:
        """Set the limits and run a script that defines `call`.

        Raises:
            RefusedError: there is no interpreter.
        """
        if quickjs is None:
            raise RefusedError(Why.NO_ENGINE)
        context = quickjs.Context()
        context.set_memory_limit(memory)
        context.set_time_limit(seconds)
        context.eval(_START + code)
        self._call = context.eval("call")

    def call(self, module: str, name: str, *given: object) -> str:
        """Return as JSON what a function answers; what is given to it are plain values.

        Raises:
            RefusedError: the function took too much time or memory, or failed.
        """
        try:
            answer: str = self._call(module, name, json.dumps(given))
        except quickjs.StackOverflow as error:
            raise RefusedError(Why.TOO_HEAVY) from error
        except quickjs.JSException as error:
            raise RefusedError(Why.TOO_HEAVY if _is_limit(error) else Why.NOT_SPLIT) from error
        return answer


def _is_limit(error: Exception) -> bool:
    """Whether the interpreter stopped at a limit; where no memory is left for a message, it gives none."""
    return str(error).strip() in {"", "null"} or str(error).startswith("InternalError")


@cache
def _engine() -> Engine:
    return Engine(script(sources() | sources(WORD)) + _CALL % PHRASES.read_text("utf-8"))


def call(module: str, name: str, *given: object) -> str:
    """Call a function of a module; after a failure the next call gets a fresh interpreter.

    Raises:
        RefusedError: there is no interpreter, or the function took too much time or memory, or failed.
    """
    try:
        return _engine().call(module, name, *given)
    except RefusedError:
        _engine.cache_clear()
        raise
