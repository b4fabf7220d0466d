"""The browser composes the same document as Python, for every motion and in both forms, from one table of phrases."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from generator.i18n.phrases import Form
from generator.importing.naming import short_slug
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.motion import Motion
from generator.model.names import slugify
from generator.publishing.open_data.motions import motion_data
from generator.subjects.motion.formal import formal
from tests.motion.test_phrases import CASES, _motion

COMPOSE = """async ([record, place, form]) => {
  const { compose } = await import(new URL('../assets/reuse/compose.js', location.href).href);
  const table = await (await fetch('../words/phrases.json')).json();
  return compose(record, place, form, table).map((one) => [one.style, one.lead, one.items, one.part !== null]);
}"""
NAMES = """async (titles) => {
  const { slugify, shortSlug } = await import(new URL('../assets/reuse/names.js', location.href).href);
  return titles.map((title) => [slugify(title), shortSlug(title)]);
}"""


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """Open a page from which the modules can be loaded."""
    page = browser.new_page()
    page.goto(f"{address}gebruik/")
    yield page
    page.close()


def _python(motion: Motion, place: str | None, form: Form) -> list[Any]:
    sections = formal(motion, place, form)
    return [[str(one.style), one.lead, list(one.items), one.part is not None] for one in sections]


def _record(motion: Motion) -> Any:
    return json.loads(motion.model_dump_json(by_alias=True, exclude_none=True))


def _with_text(library: Library) -> list[Entry]:
    return [entry for entry in library.entries if entry.motion.has_text]


@pytest.mark.parametrize("form", Form)
def test_every_motion_becomes_the_same_document(page: Page, fiction: Library, own: Library, form: Form) -> None:
    """Phrases, order and marks of all fictional and all real model motions are letter for letter the same."""
    entries = [*_with_text(fiction), *_with_text(own)]
    assert len(entries) > 25
    for entry in entries:
        made = page.evaluate(COMPOSE, [motion_data(entry)["record"], entry.place_name, str(form)])
        assert made == _python(entry.motion, entry.place_name, form), entry.id


@pytest.mark.parametrize("form", Form)
def test_golden_cases_become_the_same_document(page: Page, form: Form) -> None:
    """So are the odd cases of the golden files: own leads, amendments, marks that points bring along."""
    for file in sorted(CASES.glob("*.txt")):
        motion = _motion(file.read_text("utf-8").split("\n=== ")[0])
        place = None if motion.model else "Voorbeeldstad"
        assert page.evaluate(COMPOSE, [_record(motion), place, str(form)]) == _python(motion, place, form), file.stem


def test_names_of_files_are_the_same(page: Page, own: Library) -> None:
    """The browser gives a record the name that `motions new` would give it."""
    titles = [entry.motion.title for entry in own.entries]
    titles += ["Één ĳsbaan voor 's-Hertogenbosch", "…", "Motie " + "zeer " * 20, "Straße № 5 – (vervolg)"]
    assert page.evaluate(NAMES, titles) == [[slugify(title), short_slug(title)] for title in titles]
