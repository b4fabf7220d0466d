"""What tests need besides the locked packages, and what happens where it is not there."""

import os

import pytest


def need(found: object, what: str, packages: str) -> None:
    """Skip the test where a program is missing, unless all tests are required (as in CI): then it fails.

    Args:
        found: empty where it is missing.
        what: it is, and what for.
        packages: of Debian that have it.
    """
    if found:
        return
    tell = pytest.fail if os.environ.get("REQUIRE_ALL") else pytest.skip
    tell(f"not here: {what} (Debian: apt install {packages})")
