"""Findings in each format: what people wrote is shown as such and never steers a terminal, a page or a log."""

import xml.etree.ElementTree as ET
from collections import Counter
from itertools import product

import markdown  # type: ignore[import-untyped]  # a part of MkDocs, used as it is
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.findings.catalogue import CATALOGUE
from generator.findings.finding import Finding
from generator.findings.render import FORMATS, RENDERERS, message_of, render_markdown, render_text
from generator.i18n.language import LANGUAGES, language

OURS = {"div", "h3", "ul", "li", "p", "strong", "code"}
NASTY = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            (
                *("`", "``", "\\", "\n", "\n\n", "# ", "- ", "    ", "<b>", "<!--", "<div>", "&lt;", "[a](b)", "!["),
                *("](", "https://x.example", "@iemand", "*", "_", "\x02", "\x03", "\ue000", "\u2028", "|", "'", "a"),
            )
        ),
        max_size=12,
    ).map("".join),
)


def _finding(file: str, field: str, value: str) -> Finding:
    return Finding("theme-unknown", file, 7, 10, field, {"value": value, "suggestion": value}, value)


@given(NASTY, NASTY, NASTY)
@example("a.yml", "x", "` <script>alert(1)</script>")
@example("a.yml", "x", "``")
@example("a.yml\n\n<script>x</script>", "b\n# kop", "c\n- d")
@example("a\\", "b\\", "\\")
@example("", "", "")
def test_markdown_cannot_be_broken_out_of(file: str, field: str, value: str) -> None:
    """Whatever stands in a name, a field or a value, the comment holds only what we put there."""
    for code in LANGUAGES:
        text = render_markdown([_finding(file, field, value), _finding(f"{file}x", field, value)], language(code))
        tree = ET.fromstring(f"<div>{markdown.markdown(text)}</div>")  # noqa: S314  # our own output is what is tested
        found = Counter(element.tag for element in tree.iter())
        assert set(found) <= OURS
        assert (found["h3"], found["ul"], found["li"], found["strong"]) == (2, 2, 2, 2)
        assert not any(element.attrib for element in tree.iter())
        assert all(found.tag != "code" or len(found) == 0 for found in tree.iter())


@pytest.mark.parametrize(("form", "code"), [*product(FORMATS, LANGUAGES)])
def test_a_finding_is_one_line_where_lines_count(form: str, code: str) -> None:
    """A line end in a value begins no new line of a log, in which it could pass for a finding or a command."""
    words = RENDERERS[form]([_finding("a.yml", "b", "c\n::error::d\r\ne")], language(code))
    assert not any(line.startswith(("::error::d", "e")) for line in words.splitlines())
    assert "\n" not in message_of(_finding("a.yml", "b", "c\nd"), language(code))


@pytest.mark.parametrize(("entry", "code"), [*product(CATALOGUE, LANGUAGES)])
def test_a_value_is_code_in_markdown(entry: str, code: str) -> None:
    """Every sentence of the catalogue keeps its words in Markdown."""
    names = ("value", "suggestion", "name", "line", "limit", "size", "other", "expected", "options", "total", "votes")
    more = (
        "english",
        "character",
        "encoding",
        "kind",
        "length",
        "submitted",
        "before",
        "ended",
        "successors",
        "status",
    )
    finding = Finding(entry, "a.yml", facts={name: f"<{name}>" for name in (*names, *more)})
    text = render_markdown([finding], language(code))
    assert "<" not in "".join(text.split("`")[::2])


def test_the_hint_names_the_command_as_it_was_called() -> None:
    """What is to be typed for more is what works here."""
    finding = _finding("a.yml", "b", "c")
    assert "motions explain theme-unknown" in render_text([finding], language("en"))
    assert "make explain theme-unknown" in render_text([finding], language("nl"), program="make")
