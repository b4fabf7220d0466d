"""The worked examples in CONTRIBUTING.md are true: each is run as it stands there."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from textwrap import dedent
from typing import Any

from generator.checks.rule import RULES, Context, Rule, rule
from generator.findings.finding import Finding
from generator.i18n.language import language
from generator.importing.sources.content import Content
from generator.importing.sources.source import Source
from generator.importing.sources.source_motion import SourceMotion
from generator.library.library import Library
from generator.model.motion import Motion
from generator.model.parts import Piece, optional, required
from generator.model.scalars import Line
from generator.model.shape import fields
from generator.pages.lists import paginated
from generator.pages.page import Page
from generator.pages.settings import Settings
from generator.records.record import Record, read_record
from generator.site.render import Renderer
from tests.conftest import ROOT

BLOCK = re.compile(r"^ *```python\n(?P<code>.*?)^ *```", re.MULTILINE | re.DOTALL)
KNOWN = {
    "Content": Content,
    "Context": Context,
    "Finding": Finding,
    "SourceMotion": SourceMotion,
    "Iterator": Iterator,
    "Library": Library,
    "Line": Line,
    "Motion": Motion,
    "Page": Page,
    "Path": Path,
    "Piece": Piece,
    "Record": Record,
    "Sequence": Sequence,
    "Settings": Settings,
    "Source": Source,
    "language": language,
    "optional": optional,
    "paginated": paginated,
    "required": required,
    "rule": rule,
}
"""What the examples may use; the modules that they go in import it."""


def example(name: str) -> dict[str, Any]:
    """Run the example with this name and return what it defines."""
    found = [dedent(block["code"]) for block in BLOCK.finditer((ROOT / "CONTRIBUTING.md").read_text("utf-8"))]
    [code] = [one for one in found if f"# {name}" in one]
    made: dict[str, Any] = dict(KNOWN)
    exec(code, made)  # noqa: S102  # our own document
    return made


def test_add_a_field() -> None:
    """A field of the model is in the shape, with its help, and may be left out."""
    made = example("add-a-field")["Motion"]
    assert fields(made)["debate"].about == "The debate in which it was filed."
    assert made(title="x").debate is None


def test_add_a_finding() -> None:
    """A rule that is registered tells its finding at the field, and nothing about a record in order."""
    before = list(RULES)
    try:
        check = example("add-a-finding")["title_that_shouts"]
        assert RULES[-1] == Rule(check, ("title",))
        shouts = read_record("voorbeeldstad/2025-x", "x.yml", b"title: HELP\nadded: 2025-01-01\nthemes: [wonen]\n")
        assert shouts.draft is not None
        [finding] = check(shouts, shouts.draft, None)
        assert (finding.code, finding.line, finding.column) == ("title-shouts", 1, 8)
    finally:
        RULES[:] = before


def test_add_an_importer() -> None:
    """A source knows its own files and finds the motions in them."""
    source = example("add-an-importer")["Titles"]()
    file = Content("titles.txt", b"# titles\nSchaduw\n\nWater\n")
    assert source.knows(file)
    assert not source.knows(Content("x.txt", b"Schaduw"))
    assert [found.title for found in source.read(file)] == ["Schaduw", "Water"]


def test_add_a_page(fiction: Library) -> None:
    """A builder yields pages that can be rendered."""
    settings = Settings("Proef")
    [page] = example("add-a-page")["numbered_pages"](fiction, settings)
    body = Renderer(settings).body(page)
    assert "../moties/voorbeeldstad/2024-huurteam/" in body


def test_add_an_outlet(fiction: Library, tmp_path: Path) -> None:
    """An outlet writes below the site."""
    example("add-an-export")["write_titles"](fiction, tmp_path)
    assert "Een huurteam voor Voorbeeldstad\n" in (tmp_path / "titles.txt").read_text("utf-8")
