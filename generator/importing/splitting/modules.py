"""The modules of the splitter and of the reader of Word as one script, for an interpreter that loads no modules."""

import posixpath
import re
from collections.abc import Mapping
from graphlib import TopologicalSorter
from pathlib import Path

from generator.home import brought

_ROOMS = brought("site_templates")
FOLDER = _ROOMS / "splitter"
WORD = _ROOMS / "word"
PHRASES = FOLDER / "phrases.json"

_IMPORT = re.compile(r'^import \{([^}]*)\} from "(\.[\w./-]+)\.js";$', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:function\*?|class|const) (\w+))", re.MULTILINE)
_OTHER = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


def sources(folder: Path = FOLDER) -> dict[str, str]:
    """Return the source of every module by its name: its path without `.js`, as in `splitter/split`."""
    return {path.relative_to(_ROOMS).as_posix()[:-3]: path.read_text("utf-8") for path in sorted(folder.rglob("*.js"))}


def script(modules: Mapping[str, str]) -> str:
    """Return a script that makes an object `modules`, with what each module exports by its name.

    The same modules always give the same script: each stands behind those that it imports.

    Raises:
        CycleError: modules import each other in a circle.
        ValueError: a module imports or exports in another form than `import { a } from "./b.js"` and `export function`.
    """
    needed = {name: [_beside(name, one[2]) for one in _IMPORT.finditer(source)] for name, source in modules.items()}
    ordered = TopologicalSorter(needed).static_order()
    return "\n".join(["const modules = {};", *(_wrapped(name, modules[name]) for name in ordered)])


def _wrapped(name: str, source: str) -> str:
    """Return a module as a function of its own, so that names of one module mean nothing in another."""
    exported = ", ".join(match[1] for match in _EXPORT.finditer(source))
    body = _IMPORT.sub(lambda one: f'const {{{one[1]}}} = modules["{_beside(name, one[2])}"];', _EXPORT.sub("", source))
    if other := _OTHER.search(body):
        message = f"{name}.js: {other[0]}"
        raise ValueError(message)
    return f'modules["{name}"] = (() => {{\n{body}\nreturn {{ {exported} }};\n}})();'


def _beside(name: str, path: str) -> str:
    """Return the name of a module by its path from another one."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), path))
