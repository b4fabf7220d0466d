"""What has the same fingerprint is the same, in every process; what can't be told apart has none."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.i18n.language import language
from generator.library.fingerprint import NoFingerprintError, fingerprint
from generator.library.library import Library
from generator.model.registers import Theme
from generator.pages.settings import Settings
from generator.site.pages import pages
from generator.urls import FIELDS_URL, motion_url

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.dates() | st.frozensets(st.text(max_size=3)),
    lambda inner: st.lists(inner, max_size=3).map(tuple) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@dataclass(frozen=True)
class Shown:
    """Something with a part that is not compared."""

    value: object
    aside: object = field(default=None, compare=False)


@given(one=PLAIN, other=PLAIN)
def test_equal_values_and_only_those(one: object, other: object) -> None:
    """Any two values: the same fingerprint means that both say the same, kinds included."""
    assert (fingerprint(one) == fingerprint(other)) == (repr(one) == repr(other) or _same(one, other))
    assert fingerprint(Shown(one, 1)) == fingerprint(Shown(one, object()))


def _same(one: object, other: object) -> bool:
    """Whether values are equal where numbers and truths are told apart; a set has no order, a mapping has."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict) and isinstance(other, dict):
        pairs = zip(one.items(), other.items(), strict=False)
        return len(one) == len(other) and all(a[0] == b[0] and _same(a[1], b[1]) for a, b in pairs)
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(_same(a, b) for a, b in zip(one, other, strict=True))
    return one == other


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2025-01-01", date(2025, 1, 1)),
        (["a"], frozenset({"a"})),
        (Shown("a"), ("Shown", "b")),
        (motion_url, fingerprint),
        (language("nl"), language("en")),
    ],
)
def test_what_is_told_apart(one: object, other: object) -> None:
    """Kinds count, and which function or language it is."""
    assert fingerprint(one) != fingerprint(other)


def test_it_is_the_same_in_another_process() -> None:
    """In whatever order a process happens to hold a set."""
    words = "from generator.library.fingerprint import fingerprint; print(fingerprint(frozenset(map(str, range(99)))))"
    told = {
        subprocess.run(
            [sys.executable, "-c", words], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert told == {f"{fingerprint(frozenset(map(str, range(99))))}\n".encode()}


@pytest.mark.parametrize("made", [object, lambda: lambda: 1, lambda: partial(motion_url, "a"), lambda: iter(())])
def test_what_has_none(made: Callable[[], object]) -> None:
    """An object of an unknown kind, a function made on the spot, one with words held back, what can be read once."""
    with pytest.raises(NoFingerprintError):
        fingerprint((1, made()))


def test_a_piece_of_a_register_counts_by_its_fields(fiction: Library) -> None:
    """A theme with another word in it is another theme."""
    theme: Theme = fiction.registers.themes[0]
    assert fingerprint(theme) == fingerprint(theme.model_copy())
    assert fingerprint(theme) != fingerprint(theme.model_copy(update={"introduction": "Anders."}))


def test_every_page_is_made_from_what_can_be_told(connected: Library) -> None:
    """All but the page of all fields, which shows how each is read."""

    def is_told(page: object) -> bool:
        try:
            return bool(fingerprint(page))
        except NoFingerprintError:
            return False

    assert [page.url for page in pages(connected, Settings("Proef")) if not is_told(page)] == [FIELDS_URL]
