"""Shared fixtures: the libraries and built sites of the tests, made once a run, when a test first asks for them."""

import os
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from generator.library.library import Library
from generator.library.load import Loaded, load
from generator.publishing.build import build_site
from generator.records import registers
from generator.records.lock import locked

# How long something takes is no matter for a test. `make bench` looks longer: --hypothesis-profile=long.
settings.register_profile("house", deadline=None, max_examples=25)
settings.register_profile("long", deadline=None, max_examples=400)
settings.load_profile("house")

LONGER = int(os.environ.get("LONGER", "1"))
"""So many times as long are the texts of which the time is compared; in `make bench` four."""

ROOT = Path(__file__).parents[1]
FICTION = ROOT / "tests" / "library"
CONNECTED = ROOT / "tests" / "connected"
"""Motions that are connected: families over both kinds of link, with votes."""
SUB_PATH = "deelpad"


@pytest.fixture(scope="session")
def fiction() -> Library:
    """Return the fictional library."""
    loaded = load(FICTION, None)
    assert not loaded.errors
    return loaded.library


@pytest.fixture(scope="session")
def connected() -> Library:
    """Return the fictional library whose motions are connected."""
    loaded = load(CONNECTED, None)
    assert not loaded.errors
    return loaded.library


@pytest.fixture(scope="session", autouse=True)
def _registers_of_ours_are_read_once() -> Iterator[None]:
    """Read each register of this repository once: none changes here, and a command without a library has them all."""
    read = registers._items  # noqa: SLF001  # below what tests call, so that they need not know
    known: dict[tuple[str, str], tuple[registers.RegisterReading, tuple[Any, ...]]] = {}

    def items(made: registers.RegisterReading, root: Path, shown: str, register: str, kind: type[Any]) -> Any:
        if root != registers.OWN:
            return read(made, root, shown, register, kind)
        if (shown, register) not in known:
            alone = registers.RegisterReading()
            known[shown, register] = alone, read(alone, root, shown, register, kind)
        alone, pieces = known[shown, register]
        made.files |= alone.files
        made.findings += alone.findings
        return pieces

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(registers, "_items", items)
        yield


@pytest.fixture(scope="session")
def own_as_read(common: Path) -> Loaded:
    """Return this repository's own library as it was read, which takes a second for every 250 motions."""
    made = made_once(common / "own.pickle", lambda file: file.write_bytes(pickle.dumps(load(ROOT / "motions", None))))
    loaded: Loaded = pickle.loads(made.read_bytes())  # noqa: S301  # ours, of this run
    return loaded


@pytest.fixture(scope="session")
def own(own_as_read: Loaded) -> Library:
    """Return the motions of this repository's own library."""
    return own_as_read.library


@pytest.fixture(scope="session")
def common(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that all processes of this run share."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "common"
    folder.mkdir(exist_ok=True)
    return folder


def made_once(path: Path, make: Callable[[Path], object]) -> Path:
    """Return a path that the first process of a run makes; those that ask meanwhile wait for it."""
    with locked(path.parent, lambda: None):
        if not path.exists():
            make(path)
    return path


@pytest.fixture(scope="session")
def site(common: Path) -> Path:
    """Build the fictional library as a whole site, and return its folder; it lies under a sub-path of its parent."""
    return _built(common / "served", "site.yml", FICTION)


@pytest.fixture(scope="session")
def connected_site(common: Path) -> Path:
    """Build the library of connected motions as a site, under a sub-path like the other, and return its folder."""
    return _built(common / "connected", "connected.yml", CONNECTED)


def _built(parent: Path, config: str, motions: Path) -> Path:
    parent.mkdir(exist_ok=True)
    return made_once(parent / SUB_PATH, lambda folder: build_site(ROOT / "tests" / config, folder, motions))
