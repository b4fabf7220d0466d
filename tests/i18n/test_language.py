"""Interface and findings are complete in Dutch and English."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from babel.messages.catalog import Message

from generator.i18n import language as module
from generator.i18n.extract import is_translated, read_catalogue, sentences
from generator.i18n.language import language

DUTCH = {message.id if isinstance(message.id, str) else message.id[0]: message for message in read_catalogue("nl")}


@cache
def _said() -> list[Message]:
    """Return what code and templates say: to look for it takes seconds, which collecting the tests need not."""
    return [message for message in sentences() if message.id]


def _first(message: Message) -> str:
    return message.id if isinstance(message.id, str) else str(message.id[0])


def test_every_sentence_has_a_dutch_one() -> None:
    """What code and templates say stands in the Dutch catalogue; `make messages` adds what is new."""
    assert [key for key in map(_first, _said()) if key not in DUTCH or not is_translated(DUTCH[key])] == []


def test_no_sentence_is_left_over() -> None:
    """The catalogue has no sentence that nobody says any more."""
    said = set(map(_first, _said()))
    assert [key for key in DUTCH if key and key not in said] == []


def _facts(words: str | Sequence[str]) -> list[set[str]]:
    """Return which facts each form of a sentence fills in."""
    return [set(re.findall(r"{\w+}", one)) for one in ([words] if isinstance(words, str) else words)]


def test_facts_are_kept() -> None:
    """A translation fills in the same facts as its original, in each of its forms."""
    messages = [one for one in DUTCH.values() if one.id]
    assert len(messages) > 2000
    other = [one.id for one in messages if any(facts != _facts(one.id)[-1] for facts in _facts(one.string))]
    assert other == []


def test_numbers_and_dates_are_dutch() -> None:
    """Numbers and dates are written as the language does."""
    assert language("nl").number(412000) == "412.000"
    assert language("en").number(412000) == "412,000"
    assert language("nl").day(date(2025, 1, 23)) == "23 januari 2025"


@pytest.mark.parametrize("spoilt", [b"", b"x", b"\xde\x12\x04\x95", None])
def test_a_kept_catalogue_that_is_spoilt_is_compiled_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoilt: bytes | None
) -> None:
    """What is kept is only ever faster; half of it is as good as nothing."""
    monkeypatch.setattr(module, "CACHE", tmp_path)
    told = [language.__wrapped__("nl").gettext("Nothing") for _ in range(2)]
    kept = next(tmp_path.glob("nl-*.mo"))
    whole = kept.read_bytes()
    kept.write_bytes(whole[: len(whole) // 2] if spoilt is None else spoilt)
    assert [language.__wrapped__("nl").gettext("Nothing"), kept.read_bytes()] == [told[0], whole]
