"""What scripts say: every sentence that a page's scripts name is given by its view, and none that no script names."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from generator.i18n.language import LANGUAGES
from generator.library.library import Library
from generator.pages.page import TEMPLATES, Page
from generator.pages.settings import Settings
from generator.site.pages import pages
from tests.conftest import ROOT

ATTRIBUTE = re.compile(r"""\bdata-(?!name=|suggestions=)[a-z-]+=["']\{\{ *_\(""")
"""A sentence as an attribute; the name of a column is read by the style sheet, suggestions by the search."""
OPTIONAL = {"model", "gloss-noting"}
"""Sentences of which a script asks whether the page has them: of a model motion, and of parts in another language."""
FRAME = Page("", "", "", "").script
"""What every page loads; the frame itself gives it its sentences."""
IMPORT = re.compile(r'^(?:import|export)\b[^"\n]*"(\.{1,2}/[^"]+\.js)"|\bimport\("(\.{1,2}/[^"]+)"\)', re.MULTILINE)
CALL = re.compile(r"\b(?:message|hasMessage)\(")
NAME = re.compile(r'"((?:[^"\\\n]|\\.)*)"|`([^`]*)`')
COMPARED = re.compile(r'[=!]== "[^"]*"')
TYPES = re.compile(r"/\*.*?\*/|^\s*//[^\n]*", re.DOTALL | re.MULTILINE)


@cache
def _code(name: str) -> str:
    return TYPES.sub("", (TEMPLATES / name).read_text("utf-8"))


def _modules(names: tuple[str, ...]) -> set[str]:
    """Return these scripts and all that they load, by their names below the folder of templates."""
    found: set[str] = set()
    left = list(names)
    while left:
        name = left.pop()
        if name in found:
            continue
        found.add(name)
        paths = (one or other for one, other in IMPORT.findall(_code(name)))
        left += [str((TEMPLATES / name).parent.joinpath(path).resolve().relative_to(TEMPLATES)) for path in paths]
    return found


def _first_argument(code: str, start: int) -> str:
    depth = 0
    for at in range(start, len(code)):
        sign = code[at]
        if sign in "([{":
            depth += 1
        elif sign in ")]}" or (sign == "," and depth == 0):
            if depth == 0:
                return code[start:at]
            depth -= 1
    return code[start:]


def _said(name: str) -> Iterator[str]:
    """Yield the names of sentences that a module names, as patterns: what is filled in later may be anything."""
    code = _code(name)
    for call in CALL.finditer(code):
        for plain, filled in NAME.findall(COMPARED.sub("", _first_argument(code, call.end()))):
            yield re.escape(plain) if plain else re.sub(r"\\\$\\\{.*?\\\}", ".+", re.escape(filled))


def _named(names: set[str]) -> set[str]:
    """Return every string of these modules, in which the name of a sentence can stand that is said elsewhere."""
    return {one for name in names for one in re.findall(r'"([a-z][a-z0-9-]*)"', _code(name))}


def _kinds(fiction: Library, code: str) -> list[Page]:
    """Return one page for each set of scripts and sentences."""
    found = pages(fiction, Settings(name="Proef", language=code))
    return list({(page.script, *page.messages): page for page in found if page.script != FRAME}.values())


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_page_gives_its_scripts_their_sentences(fiction: Library, code: str) -> None:
    """What a script says is there in each language, and no page carries a sentence that none of its scripts says."""
    kinds = _kinds(fiction, code)
    assert len(kinds) >= 8
    for page in kinds:
        modules = _modules((page.script,)) - _modules((FRAME,))
        said = {name for module in modules for name in _said(module)}
        given = set(page.messages)
        plain = {name.replace("\\", "") for name in said if ".+" not in name}
        assert plain - given - OPTIONAL == set(), page.template
        patterns = [re.compile(name) for name in said if ".+" in name]
        unsaid = {name for name in given - _named(modules) if not any(one.fullmatch(name) for one in patterns)}
        assert unsaid == set(), page.template
        assert all(any(one.fullmatch(name) for name in given | OPTIONAL) for one in patterns), page.template


def test_pages_carry_them_as_data(site: Path) -> None:
    """The sentences stand in a page as data, with those of every page; no template has one as an attribute."""
    page = (site / "vergelijk" / "index.html").read_text("utf-8")
    block = re.search(r'<script type="application/json" id="messages">(.*?)</script>', page)
    assert block is not None
    assert {"colours-dark", "state-left"} <= set(json.loads(block[1]))
    for template in (ROOT / "site_templates").rglob("*.html"):
        if template.parent.name != "search":
            assert ATTRIBUTE.search(template.read_text("utf-8")) is None, template
