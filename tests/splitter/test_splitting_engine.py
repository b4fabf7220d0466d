"""The interpreter of the splitter: it can do nothing but split, has limits, and its failure is told."""

import os
import subprocess
import sys
from collections.abc import Iterator
from graphlib import CycleError
from pathlib import Path

import pytest

from generator.importing.sources.content import Content
from generator.importing.sources.source import RefusedError, Why
from generator.importing.splitting import engine as engine_module
from generator.importing.splitting.engine import Engine, call
from generator.importing.splitting.modules import script, sources
from generator.importing.splitting.split import split
from generator.importing.worker import answer
from tests.conftest import FICTION, ROOT
from tests.importing.samples import TEXT

ANY = "const call = (module, name, given) => "


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Let a test put other modules in the place of the splitter's."""
    engine_module._engine.cache_clear()  # noqa: SLF001  # the next call is to begin anew
    yield monkeypatch
    engine_module._engine.cache_clear()  # noqa: SLF001


def test_the_modules_always_make_the_same_script() -> None:
    """Each module stands behind those that it imports, whatever order they are found in."""
    modules = sources()
    made = script(modules)
    assert made == script(dict(sorted(modules.items())))
    names = ("splitter/words/table", "splitter/words/words", "splitter/split")
    places = [made.index(f'modules["{name}"] = ') for name in names]
    assert places == sorted(places)


def test_a_module_is_found_by_its_path_from_the_one_that_imports_it() -> None:
    """Two modules may bear one name, each in a folder of its own."""
    modules = {
        "room/one": 'import { two } from "../other/one.js";\n'
        'import { three } from "./in/three.js";\n'
        "export const sum = two + three;",
        "room/in/three": "export const three = 3;",
        "other/one": "export const two = 2;",
    }
    assert Engine(f"{script(modules)}\n{ANY} JSON.stringify(modules[module][name]);").call("room/one", "sum") == "5"


@pytest.mark.parametrize(
    ("modules", "error"),
    [
        ({"a": 'import { b } from "./b.js";', "b": 'import { a } from "./a.js";'}, CycleError),
        ({"a": 'import b from "./b.js";', "b": ""}, ValueError),
        ({"a": "export default 1;"}, ValueError),
        ({"a": 'export * from "./b.js";', "b": ""}, ValueError),
    ],
    ids=["circle", "default import", "default export", "passed on"],
)
def test_modules_that_make_no_script_are_told(modules: dict[str, str], error: type[Exception]) -> None:
    """A form of import that would be lost is an error for whoever writes it."""
    with pytest.raises(error):
        script(modules)


@pytest.mark.parametrize(
    "name", ["Date", "performance", "fetch", "XMLHttpRequest", "require", "process", "std", "os", "setTimeout", "print"]
)
def test_the_interpreter_has_no_file_no_network_and_no_clock(name: str) -> None:
    """It is given a text and answers; there is nothing else that it could reach."""
    assert Engine(f"{ANY} typeof {name};").call("a", "b") == "undefined"


@pytest.mark.parametrize(
    ("act", "why"),
    [
        ("{ for (;;) ; }", Why.TOO_HEAVY),
        ("{ const kept = []; for (;;) kept.push('x'.repeat(1000) + kept.length); }", Why.TOO_HEAVY),
        ("call(module, name, given) + 1", Why.TOO_HEAVY),
        ("given.nothing.at.all", Why.NOT_SPLIT),
    ],
    ids=["time", "memory", "depth", "error"],
)
def test_the_interpreter_has_limits(act: str, why: Why) -> None:
    """Time, memory and depth end; what fails is told."""
    with pytest.raises(RefusedError) as refused:
        Engine(ANY + act, memory=16 * 1024 * 1024, seconds=0.2).call("a", "b")
    assert refused.value.why is why


def test_after_a_failure_the_next_text_is_split() -> None:
    """A failed interpreter is never used again."""
    assert split(TEXT).parts
    with pytest.raises(RefusedError) as refused:
        call("splitter/split", "nothing", TEXT)
    assert refused.value.why is Why.NOT_SPLIT
    assert split(TEXT).parts


@pytest.mark.parametrize(
    "answered",
    [
        "null",
        '{"refusal": "why not"}',
        '{"title": 3}',
        '{"parts": [{}]}',
        '{"submitters": [{"name": null, "party": "D66", "more": 1}]}',
        '{"more": 1}',
        "no JSON",
    ],
)
def test_an_answer_of_another_shape_is_a_failure(answered: str, failing: pytest.MonkeyPatch) -> None:
    """What the interpreter says is read like any stranger's words, and told by the process that reads files."""
    failing.setattr(engine_module, "_CALL", f"const unused = %s, call = () => `{answered}`;")
    assert b"import-not-split" in answer(Content("motie.txt", TEXT.encode()))


@pytest.mark.parametrize("text", ["\ud800", "motie \udfff", "\0", "𝒜" * 10])
def test_any_character_reaches_the_interpreter(text: str) -> None:
    """Half a pair, which JSON can hold, is no reason to fail."""
    assert len(split(text).lines) <= 1


REFUSED = 'raise ImportError("refused")\n'


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("import", "motie.txt"), 1, "import-no-engine"),
        (("check",), 0, ""),
    ],
)
def test_without_the_package_all_but_the_import_works(
    words: tuple[str, ...], code: int, says: str, tmp_path: Path
) -> None:
    """Where there is no wheel, the command says so in one finding and everything else goes on."""
    (tmp_path / "quickjs.py").write_text(REFUSED, "utf-8")
    (tmp_path / "motie.txt").write_text(TEXT, "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", "from generator.cli.main import main; main()", "--motions", str(FICTION), *words],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])},
    )
    assert (done.returncode, done.stderr) == (code, "")
    assert says in done.stdout


def test_the_sandbox_says_so_too(failing: pytest.MonkeyPatch) -> None:
    """A process that lost the package in the meantime answers with the same code."""
    failing.setattr(engine_module, "quickjs", None)
    assert b"import-no-engine" in answer(Content("motie.txt", TEXT.encode()))
