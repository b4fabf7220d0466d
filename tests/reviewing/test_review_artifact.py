"""What one job hands to another is read as hostile data."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.reviewing.artifact import SIZE_LIMIT, WrongReviewError, read_review, write_review
from generator.reviewing.report import Review

FILE: dict[str, Any] = {"path": "motions/a/b.yml", "kind": "added"}
TOLD: dict[str, Any] = {"code": "theme-unknown", "facts": {"value": "x"}}

WRONG: dict[str, Any] = {
    "a list": [],
    "another version": {"version": 2},
    "an unknown field": {"body": "<script>"},
    "a number for a text": {"outside": [1]},
    "a text for a number": {"more": "1"},
    "too many files": {"files": [FILE] * 61},
    "a path that is too long": {"files": [FILE | {"path": "x" * 401}]},
    "an unknown kind": {"files": [FILE | {"kind": "stolen"}]},
    "an unknown field of a file": {"files": [FILE | {"html": "x"}]},
    "an unknown code": {"files": [FILE | {"findings": [{"code": "made-up"}]}]},
    "a code without its facts": {"files": [FILE | {"findings": [{"code": "theme-unknown"}]}]},
    "facts of another kind": {"files": [FILE | {"findings": [TOLD | {"facts": {"value": ["x"]}}]}]},
    "a negative line": {"files": [FILE | {"findings": [TOLD | {"line": -1}]}]},
    "a fact that is too long": {"files": [FILE | {"findings": [TOLD | {"facts": {"value": "x" * 601}}]}]},
    "a title that is too long": {"files": [FILE | {"card": {"title": "x" * 601}}]},
    "too many lines": {"files": [FILE | {"patches": [{"first": 1, "last": 1, "lines": ["x"] * 81}]}]},
}


@pytest.mark.parametrize("told", WRONG.values(), ids=WRONG)
def test_another_shape_is_refused(told: object, tmp_path: Path) -> None:
    """Everything that is not exactly what we write ends here, with one sentence."""
    path = tmp_path / "review.json"
    path.write_text(json.dumps(told), "utf-8")
    with pytest.raises(WrongReviewError, match="shape"):
        read_review(path)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff", b"[" * 100_000, b'{"more": 1e999}', b'{"outside": ["\\ud800"]}', b"null", b'{"more": NaN}'],
    ids=range(8),
)
def test_what_is_no_json_is_refused(content: bytes, tmp_path: Path) -> None:
    """Broken, deep and odd files too."""
    path = tmp_path / "review.json"
    path.write_bytes(content)
    with pytest.raises(WrongReviewError):
        read_review(path)


def test_a_large_file_is_refused(tmp_path: Path) -> None:
    """Only so much is read at all."""
    path = tmp_path / "review.json"
    path.write_bytes(b" " * (SIZE_LIMIT + 1))
    with pytest.raises(WrongReviewError, match="larger"):
        read_review(path)


def test_a_link_is_refused(tmp_path: Path) -> None:
    """An archive can hold a link to a file of the machine."""
    (tmp_path / "secret").write_text("{}", "utf-8")
    (tmp_path / "review.json").symlink_to(tmp_path / "secret")
    for path in (tmp_path / "review.json", tmp_path, tmp_path / "nothing"):
        with pytest.raises(WrongReviewError, match="no file"):
            read_review(path)


def test_what_is_refused_is_not_repeated(tmp_path: Path) -> None:
    """The sentence names the place, not what stood there."""
    path = tmp_path / "review.json"
    path.write_text(json.dumps({"more": "::error::geheim"}), "utf-8")
    with pytest.raises(WrongReviewError) as refused:
        read_review(path)
    assert "geheim" not in str(refused.value)


def test_what_we_write_is_read(tmp_path: Path) -> None:
    """A review survives the way."""
    review = Review.model_validate_json(json.dumps({"files": [FILE | {"findings": [TOLD]}], "outside": ["README.md"]}))
    write_review(review, tmp_path / "review.json")
    assert read_review(tmp_path / "review.json") == review
