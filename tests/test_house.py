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
    "language": 1,
    "workers": 1,
    "reading": 2,
    "library": 3,
    "checks": 4,
    "search": 4,
    "likeness": 4,
    "pages": 5,
    "publishing": 6,
    "importing": 6,
    "fixing": 6,
    "reviewing": 6,
    "cli": 7,
}
SEPARATE = 5
"""From this floor on rooms of one floor know nothing of each other: each is an outlet of its own."""

MODULES = sorted((ROOT / "generator").rglob("*.py"))


def _imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    names = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    return {name.split(".")[1] for name in names if name.startswith("generator.")}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_room_imports_only_rooms_below(path: Path) -> None:
    """No module imports from a higher floor, nor, from floor five on, from another room of its own floor."""
    room = path.relative_to(ROOT / "generator").parts[0]
    if room.endswith(".py"):
        return
    others = _imports(path) - {room}
    assert {other for other in others if FLOORS[other] > FLOORS[room]} == set()
    assert {other for other in others if FLOORS[other] == FLOORS[room] >= SEPARATE} == set()


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
