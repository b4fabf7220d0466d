"""Handbook and content are checked like code: Dutch spelling, and sentences that a tired reader can follow."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.registers import Registers
from tests.conftest import ROOT

HUNSPELL = shutil.which("hunspell")
OWN_WORDS = ROOT / "tests" / "words.txt"
"""Words that the dictionary does not know and that are right: names, laws, terms of councils."""

LONGEST = 28
"""Words in the longest sentence; the points of a motion are one long sentence by nature and are left out."""


def _entry_texts(entry: Entry) -> Iterator[str]:
    motion = entry.motion
    ours = [motion.summary, *(news.text for news in motion.follow_up)]
    if motion.model:
        ours += [motion.explanation, motion.costs, motion.authority, motion.tips, motion.speech]
        ours += [words for one in motion.objections for words in (one.claim, one.answer)]
    yield from (words for words in ours if words)


def _register_texts(registers: Registers) -> Iterator[tuple[str, str]]:
    yield from ((f"theme {theme.slug}", theme.introduction) for theme in registers.themes)
    for idea in registers.ideas:
        yield f"idea {idea.slug}", f"{idea.sentence} {idea.introduction or ''}"
    for name, made in registers.collections.items():
        yield f"collection {name}", "\n\n".join([made.introduction, *(item.note for item in made.motions)])


def _handbook() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "docs").rglob("*.md")):
        text = path.read_text("utf-8")
        if "\nlang: en\n" not in text:
            yield path.relative_to(ROOT).as_posix(), _prose(text)


def _prose(markdown: str) -> str:
    """Return the sentences of a page, without front matter, code, addresses and tables' rules."""
    text = re.sub(r"\A---\n.*?\n---\n", "", markdown, flags=re.DOTALL)
    text = re.sub(r"^ *!!! \w+ ", " ", text, flags=re.MULTILINE)
    text = re.sub(r"```.*?```|`[^`]*`|<[^>]*>|\{[^}]*\}", " ", text, flags=re.DOTALL)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return re.sub(r"[|*_#>]", "\n", text)


@pytest.fixture(scope="module")
def texts(own: Library) -> list[tuple[str, str]]:
    """Return every text of ours with its name: the handbook, the registers, what we say of each motion."""
    told = ((entry.id, "\n\n".join(_entry_texts(entry))) for entry in own.entries)
    return [*_handbook(), *_register_texts(own.registers), *told]


@pytest.fixture(scope="module")
def words(texts: list[tuple[str, str]], own: Library) -> str:
    """Return all those texts, and the points of the models, without addresses."""
    points = [point for entry in own.models for part in entry.motion.text for point in part.points]
    return "\n".join(_without_addresses(text) for text in [*(text for _, text in texts), *points])


def _without_addresses(text: str) -> str:
    return re.sub(r"https?://\S+", " ", text)


def _too_long(text: str) -> list[str]:
    sentences = re.split(r"(?<=[.!?:;])\s+|\n\s*[-\d]|\n\n", _without_addresses(text))
    return [sentence for sentence in sentences if len(sentence.split()) > LONGEST]


def test_sentences_can_be_followed(texts: list[tuple[str, str]]) -> None:
    """No sentence is longer than a reader can hold."""
    assert {name: long for name, text in texts if (long := _too_long(text))} == {}


@pytest.mark.skipif(
    not HUNSPELL and not os.environ.get("REQUIRE_ALL"),
    reason="no Dutch dictionary found: install it (Debian: apt install hunspell-nl) to check the spelling",
)
def test_spelling(words: str) -> None:
    """Every word is in the Dutch dictionary or in the list of our own."""
    assert HUNSPELL, "the spelling must be checked here: install hunspell-nl"
    text = re.sub(r"[‘“”\"']|’(?!\w)", " ", words).replace("’", "'")
    done = subprocess.run([HUNSPELL, "-d", "nl_NL", "-l"], input=text, capture_output=True, text=True, check=True)
    unknown = {word.strip("'-.") for word in done.stdout.split() if re.search(r"[^\W\d]{2}", word)}
    assert sorted(unknown - set(OWN_WORDS.read_text("utf-8").split())) == []


def test_own_words_are_used(words: str) -> None:
    """The list of our own words holds none that nobody uses any more."""
    assert [word for word in OWN_WORDS.read_text("utf-8").split() if word not in words.replace("’", "'")] == []


def test_handbook_and_content_are_read(texts: list[tuple[str, str]]) -> None:
    """The checks above look at all of it."""
    assert len(texts) > 150
    assert all(Path(ROOT / name).is_file() for name, _ in _handbook())
