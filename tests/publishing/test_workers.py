"""Work that a copy of this process does: what it gave comes back, and the copy does not wait to be asked."""

import multiprocessing

import pytest

from generator.library.workers import Ahead

PIPE = 2**16
"""Bytes that a pipe holds on the systems that copy processes."""


def test_a_copy_ends_when_its_work_is_done() -> None:
    """What it gave may be large: its memory is needed before anybody asks for that."""
    ahead = Ahead([lambda: "x" * 4 * PIPE])
    for copy in multiprocessing.active_children():
        copy.join(60)
    assert not multiprocessing.active_children()
    assert ahead.results() == ["x" * 4 * PIPE]
    ahead.stop()


def test_what_went_wrong_in_a_copy_is_raised_here() -> None:
    """As it would have been without a copy."""
    ahead = Ahead([lambda: 1 // 0])
    with pytest.raises(ZeroDivisionError):
        ahead.results()
    ahead.stop()
