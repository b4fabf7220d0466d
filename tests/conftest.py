"""Shared fixtures: the two fictional libraries and their built sites, made when a test first asks for them."""

from pathlib import Path

import pytest
from hypothesis import settings

from generator.library.library import Library
from generator.library.load import load
from generator.publishing.build import build_site

# How long something takes is no matter for a test. `make bench` looks longer: --hypothesis-profile=long.
settings.register_profile("house", deadline=None, max_examples=25)
settings.register_profile("long", deadline=None, max_examples=400)
settings.load_profile("house")

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


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the fictional library as a whole site, and return its folder; it lies under a sub-path of its parent."""
    folder = tmp_path_factory.mktemp("served") / SUB_PATH
    build_site(ROOT / "tests" / "site.yml", folder, FICTION)
    return folder


@pytest.fixture(scope="session")
def connected_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the library of connected motions as a site, under a sub-path like the other, and return its folder."""
    folder = tmp_path_factory.mktemp("connected") / SUB_PATH
    build_site(ROOT / "tests" / "connected.yml", folder, CONNECTED)
    return folder
