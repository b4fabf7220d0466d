"""The house stands: rooms import only rooms below, and committed copies of what is generated are current."""

import ast
import json
from pathlib import Path

import pytest

from generator.model.schema import motion_schema
from tests.conftest import ROOT

FLOORS = {
    "model": 1,
    "findings": 1,
    "i18n": 1,
    "text": 1,
    "urls": 1,
    "home": 1,
    "settings": 1,
    "records": 2,
    "checks": 3,
    "library": 4,
    "pages": 5,
    "subjects": 6,
    "site": 7,
    "publishing": 8,
    "importing": 8,
    "editing": 8,
    "reviewing": 8,
    "beginning": 8,
    "cli": 9,
}
SEPARATE = 7
"""From this floor on rooms of one floor know nothing of each other: each is an outlet of its own."""
STOREYS = {"view": 3, "export": 2, "block": 2}
"""Within a subject: pages stand on blocks and exports, these on all the rest: facts, which know no HTML."""

MODULES = sorted((ROOT / "generator").rglob("*.py"))


def _imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    names = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    return {name.split(".")[1] for name in names if name.startswith("generator.")}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_room_imports_only_rooms_below(path: Path) -> None:
    """No module imports from a higher floor, nor, from floor five on, from another room of its own floor."""
    room = path.relative_to(ROOT / "generator").parts[0].removesuffix(".py")
    if room == "__init__":
        return
    others = _imports(path) - {room}
    assert {other for other in others if FLOORS[other] > FLOORS[room]} == set()
    assert {other for other in others if FLOORS[other] == FLOORS[room] >= SEPARATE} == set()


SUBJECTS = [path for path in MODULES if path.parent.parent.name == "subjects"]


def _storey(module: str) -> int:
    return STOREYS.get(module.split("_", maxsplit=1)[0], 1)


@pytest.mark.parametrize("path", SUBJECTS, ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_a_subject_stands_on_facts(path: Path) -> None:
    """Facts import no block, page or export; nothing imports the page or the export of another subject."""
    for subject, module in _subject_imports(path):
        assert _storey(module) <= _storey(path.stem), f"{subject}.{module}"
        if subject != path.parent.name:
            assert _storey(module) < STOREYS["view"], f"{subject}.{module}"
            assert not module.startswith("export"), f"{subject}.{module}"


def _subject_imports(path: Path) -> list[tuple[str, str]]:
    """Return the modules of subjects that a module imports, as pairs of subject and module."""
    found: list[tuple[str, str]] = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("generator.subjects."):
            subject, *module = node.module.split(".")[2:]
            found += [(subject, module[0])] if module else [(subject, name.name) for name in node.names]
    return found


def test_the_core_knows_no_engine() -> None:
    """MkDocs is imported in publishing and cli only."""
    knows = {path.relative_to(ROOT / "generator").parts[0] for path in MODULES if "mkdocs" in _packages(path)}
    assert knows <= {"publishing", "cli"}


def _packages(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    froms = {node.module.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    return froms | {
        name.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names
    }


def test_the_committed_schema_is_current() -> None:
    """`schema/motion.json`, which editors read, is what the model says."""
    assert json.loads((ROOT / "schema" / "motion.json").read_text("utf-8")) == motion_schema()
