"""A text written as a scalar stands as plain as is safe and comes back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.editing.fixers.signature import signature
from generator.records.quoting import quoted
from generator.records.source import FORBIDDEN


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), st.booleans(), st.booleans())
def test_a_quoted_text_comes_back(text: str, flow: bool, is_text: bool) -> None:  # noqa: FBT001  # drawn values
    """Any text stands on one line and is read back the same."""
    text = FORBIDDEN.sub("", text)
    scalar = quoted(text, flow=flow, is_text=is_text)
    record = f"{{title: {scalar}, added: [{scalar}]}}\n" if flow else f"title: {scalar}\nadded:\n- {scalar}\n"
    found = signature(record)
    assert found is not None
    values = [token.value for token in found.tokens if token.sign == "="]
    assert values == ["title", text, "added", text]
    assert "\n" not in scalar


@pytest.mark.parametrize(
    "text", ["12", "-1", "1e3", ".5", "0x1F", "0o17", "true", "False", "null", "~", "", ".inf", ".NaN"]
)
def test_a_text_that_looks_like_a_number_is_quoted(text: str) -> None:
    """An editor must not take words for a number."""
    assert quoted(text, flow=False, is_text=True) == f"'{text}'"


@pytest.mark.parametrize("text", ["no", "yes", "on", "2025-01-23", "19:30", "0b1", "1_000", "J.3", "30 km/h", "it's"])
def test_other_texts_stand_plain(text: str) -> None:
    """Quotation marks stand only where they are needed."""
    assert quoted(text, flow=False, is_text=True) == text
    assert quoted("12", flow=True, is_text=False) == "12"
