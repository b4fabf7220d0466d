"""Skips the tests of a module where the interpreter of the splitter is not installed, unless all are required."""

import os

import pytest

if not os.environ.get("REQUIRE_ALL"):
    pytest.importorskip("quickjs", reason="no quickjs-ng on this computer, so 'motions import' can't be tested")
