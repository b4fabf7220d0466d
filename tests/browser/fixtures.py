"""The browser, and a server for the built site under a sub-path."""

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Playwright, expect, sync_playwright

from tests.conftest import SUB_PATH

CHROMIUM = next(filter(None, map(shutil.which, ("chromium-headless-shell", "chromium", "google-chrome"))), None)
expect.set_options(timeout=20_000)  # a machine that has much else to do is no fault of a page
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip browser tests where there is no Chromium, unless they are required (as in CI)."""
    if CHROMIUM or os.environ.get("REQUIRE_ALL"):
        return
    reason = "no Chromium found: install it (Debian: apt install chromium) to run the browser tests"
    for item in items:
        if item.path.stem.endswith("_in_browser"):
            item.add_marker(pytest.mark.skip(reason=reason))


class Quiet(SimpleHTTPRequestHandler):
    """Serves files without a line for each, many of them by one connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *_args: Any) -> None:
        """Say nothing."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve the folder around a site, and return the address of the site, ending in a slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=site.parent))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/{SUB_PATH}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the built site and return its address, ending in a slash."""
    with served(site) as found:
        yield found


@pytest.fixture(scope="session")
def connected_address(connected_site: Path) -> Iterator[str]:
    """Serve the site of connected motions and return its address, ending in a slash."""
    with served(connected_site) as found:
        yield found


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Start Playwright: a process can't have it twice."""
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """Start the browser once."""
    if CHROMIUM is None:
        pytest.fail("browser tests are required, but there is no Chromium: install it (Debian: apt install chromium)")
    running = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
    yield running
    running.close()
