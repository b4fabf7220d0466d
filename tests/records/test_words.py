"""A record read without places is the record that is read with them, whatever stands in its file."""

from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.records.events import parse
from generator.records.nodes import nearest
from generator.records.pieces import plain
from generator.records.record import Record, read_record
from generator.records.source import Source, decode
from generator.records.words import words_of
from tests.conftest import ROOT

FILES = sorted(path for folder in ("motions", "tests") for path in (ROOT / folder).rglob("*.yml") if path.is_file())
"""Records and registers, real and fictional, right and wrong."""

SIGNS = (
    *("#", " #", " #x", ": ", "- ", "\n", "\n\n", "\n  ", "\t", "&a ", "*a", "!x ", "!!str ", "<<: ", "---\n", "...\n"),
    *("'", '"', '"\\u200b"', "\\0", "|", "|-\n", ">\n", "[", "]", "{", "}", ", ", "? ", "%YAML 1.1\n"),
    *("\ufffd", "\ufeff", "\xa0", "\r\n", "e\u0301", "~", "true", "ja", "titel: x\n", "title: x\n", "kind: motie\n"),
    *("tags:x\n", "party: x", "# bel 06 12345678\n"),
)
"""What means something in YAML, or in what we make of it."""


def _with_places(content: bytes) -> Record:
    with patch("generator.records.record.words_of", return_value=None):
        return read_record("duinrecht/x", "x.yml", content)


def _is_read_as_with_places(content: bytes) -> bool:
    record, other = read_record("duinrecht/x", "x.yml", content), _with_places(content)
    same = (record, record.words, record.texts, record.tree) == (other, other.words, other.texts, other.tree)
    return same and (not record.is_whole or _stands_there(record))


def _stands_there(record: Record) -> bool:
    tree = record.tree
    return tree is not None and all(nearest(tree, path).start == mark for path, mark in record.places.items())


def test_every_file_says_what_its_tree_says() -> None:
    """Names, lists and texts are those of the tree where there is nothing to report, and none where there is."""
    said = 0
    for path in FILES:
        source = decode(path.name, path.read_bytes())[0] or Source("", "")
        words, (tree, faults) = words_of(source), parse(source)
        assert words is None if faults else words is None or (tree and words == plain(tree)), path
        said += words is not None
    assert said > len(FILES) // 2


def test_every_record_is_read_as_with_places() -> None:
    """The same motion, draft, findings, words and places."""
    assert [path for path in FILES if not _is_read_as_with_places(path.read_bytes())] == []


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_whatever_is_put_into_a_record_it_is_read_as_with_places(data: st.DataObject) -> None:
    """Signs at any place and lines that go or come twice make the same record either way."""
    path = data.draw(st.sampled_from([path for path in FILES if path.stat().st_size < 4_000]))
    text = path.read_text("utf-8", "replace")
    for _edit in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.sampled_from([start, start + 1, text.find("\n", start) + 1]))
        text = text[:start] + data.draw(st.sampled_from(SIGNS)) + text[end:]
    assert _is_read_as_with_places(text.encode())
