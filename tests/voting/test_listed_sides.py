"""Votes of which the source names one side only: they stand on the motion in words and are counted nowhere."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.i18n.language import language
from generator.library.library import Library
from generator.model.enums import Side
from generator.model.motion import Motion
from generator.model.parts import Decision, Votes
from generator.pages.link import Link
from generator.pages.settings import Settings
from generator.publishing.open_data.motions import index_data
from generator.publishing.open_data.tables import votes, write_tables
from generator.site.render import Renderer
from generator.subjects.families.facts import library_families
from generator.subjects.figures.view import figures_pages
from generator.subjects.motion.view import motion_pages
from generator.subjects.search.columns import columns
from generator.subjects.search.facets import facets
from generator.subjects.voting.export import forecast_data
from generator.subjects.voting.facts import voting_record

DUTCH = language("nl")
SITE = Settings("Motiewijzer")
ONE_SIDE = Votes.model_validate({"parties": [{"party": "VVD", "side": "against"}], "listed": "against"})


def _with_votes(library: Library, votes: Votes | None) -> Library:
    """Return the library with these votes at every other motion that came to a vote, in the place of its own."""
    entries = enumerate(library.entries)
    made = {entry.id: _motion(entry.motion, votes) if at % 2 else entry.motion for at, entry in entries}
    return Library(made, library.registers, library.places)


def _motion(motion: Motion, votes: Votes | None) -> Motion:
    last = motion.last_decision
    if last is None or not last.status.came_to_vote:
        return motion
    decision: Decision = last.model_copy(update={"votes": votes})
    return motion.model_copy(update={"decisions": (*motion.decisions[:-1], decision)})


def _figures(library: Library, folder: Path) -> dict[str, Any]:
    """Return everything that is counted of a library."""
    write_tables(library, folder)
    return {
        "record": replace(voting_record(library.entries), local=(), national=()),
        "groups": [(one.name, one.motions, one.votes) for one in voting_record(library.entries).national],
        "forecasts": [forecast_data(one, Link(""), DUTCH) for one in library_families(library)],
        "facets": columns(library.entries, facets(library, DUTCH, ())),
        "index": index_data(library.entries, DUTCH),
        "votes": [(one.entry.id, one.vote) for one in votes(library.entries)],
        "tables": [(folder / "data/v1" / name).read_bytes() for name in ("votes.csv", "motions.csv")],
        "figures": [Renderer(SITE).body(page) for page in figures_pages(library, SITE)],
    }


@pytest.mark.parametrize("name", ["fiction", "connected"])
def test_one_listed_side_changes_no_figure(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """With the groups against on every other motion, no count, share, facet or table is another."""
    library: Library = request.getfixturevalue(name)
    listed = _with_votes(library, ONE_SIDE)
    assert any(entry.motion.last_decision and entry.motion.last_decision.votes == ONE_SIDE for entry in listed.entries)
    assert _figures(listed, tmp_path / "listed") == _figures(_with_votes(library, None), tmp_path / "none")


def test_the_page_says_it_in_words(fiction: Library) -> None:
    """The groups are named with the side that the source tells, and the page says that the others are not known."""
    library = _with_votes(fiction, ONE_SIDE)
    entry = next(
        one for one in library.entries if one.motion.last_decision and one.motion.last_decision.votes == ONE_SIDE
    )
    page = next(page for page in motion_pages(library, SITE) if page.url == entry.url)
    body = " ".join(Renderer(SITE).body(page).split())
    assert "Tegen stemden" in body
    assert "Deze stemmen tellen daarom nergens mee." in body
    assert "Stemmen per fractie in een tabel" not in body
    assert ONE_SIDE.listed is Side.AGAINST
