"""Families of motions: what joins them, what is gone, and what their pages say; cases in `golden/`."""

from dataclasses import replace
from math import ceil
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.i18n.language import language
from generator.library.library import Library
from generator.model.motion import Motion
from generator.model.places import Places
from generator.model.registers import Idea, Registers, Retired
from generator.pages.lists import PAGE_SIZE
from generator.pages.settings import Settings
from generator.site.render import Renderer
from generator.subjects.families import relatives as kinship
from generator.subjects.families.block import family_view
from generator.subjects.families.facts import Family, family_by_motion, library_families
from generator.subjects.families.links import family_title, family_url, short
from generator.subjects.families.travel import FIRST
from generator.subjects.families.view import idea_pages
from generator.subjects.home.tracks import WIDE
from generator.subjects.home.view import home_pages, often_reused
from generator.subjects.motion.view import motion_pages
from tests.conftest import ROOT

GOLDEN = ROOT / "tests" / "families" / "golden"
FAMILIES = yaml.safe_load((GOLDEN / "pages.yml").read_text("utf-8"))
LINEAGE = yaml.safe_load((GOLDEN / "lineage.yml").read_text("utf-8"))
DUTCH = language("nl")
SETTINGS = Settings("Motiewijzer")
GOES_ROUND = DUTCH.gettext("What goes round now")
IDEAS = tuple(Idea(slug=slug, label=slug, sentence=f"Over {slug}.") for slug in ("bomen", "banken"))
BASE = {"title": "Een motie", "themes": ["wonen"], "municipality": "den-haag", "submitted": "2025-01-01"}


def _retired(key: str, **more: str) -> Retired:
    return Retired.model_validate({"id": key, "date": "2025-01-01", **more})


GONE = _retired("den-haag/weg", reason="Op verzoek.")
MOVED = (
    _retired("den-haag/oud", moved_to="den-haag/ouder"),
    _retired("den-haag/ouder", moved_to="den-haag/eerder"),
    _retired("den-haag/rond", moved_to="den-haag/omweg"),
    _retired("den-haag/omweg", moved_to="den-haag/rond"),
)


def _library(motions: dict[str, dict[str, Any]], *retired: Retired) -> Library:
    made = {
        f"den-haag/{name}": Motion.model_validate(
            {"added": "2025-02-01", **BASE, **fields}
            | {
                "based_on": [
                    {"motion": f"den-haag/{parent}", "how": "adapted"} for parent in fields.get("based_on", ())
                ]
            }
        )
        for name, fields in motions.items()
    }
    return Library(made, Registers(ideas=IDEAS, retired=retired), Places((), ()))


def _came(family: Family, library: Library) -> dict[str, list[str]]:
    rows = family_view(family, library, DUTCH).rows
    told = {row.name: [(f"{way.how}: {way.parent.words}", way.reason, way.changes) for way in row.ways] for row in rows}
    return {name: [" | ".join(filter(None, way)) for way in ways] for name, ways in told.items() if ways}


def _tree(family: Family, library: Library) -> list[str]:
    found = family_view(family, library, DUTCH).tree
    nodes = found.nodes if found else ()
    signs = [(node, node.outcome.sign if node.outcome else "†", f" ({node.how})" if node.how else "") for node in nodes]
    return [f"{'  ' * node.depth}{sign} {node.motion.words}{how}" for node, sign, how in signs]


@pytest.mark.parametrize("at", range(len(FAMILIES)), ids=[case["url"] for case in FAMILIES])
def test_the_page_of_a_family(connected: Library, at: int) -> None:
    """Figures, inhabitants, line of time, tree, what stands apart and how each motion came in are as written down."""
    family = library_families(connected)[at]
    view = family_view(family, connected, DUTCH)
    assert FAMILIES[at] == {
        "url": family_url(family),
        "title": family_title(family, DUTCH),
        "figures": view.figures,
        "short": short(family, DUTCH),
        "results": {tone: number for tone, number, _words in view.results},
        "use": view.begin.use,
        "travel": view.travel.sentence if view.travel else "",
        "marks": [mark.number for mark in view.map.marks] if view.map else [],
        "founder": view.founder,
        "outside": view.outside,
        "towns": view.towns,
        "inhabitants": view.inhabitants,
        "time": [f"{row.day} {row.name}: {row.outcome.words} {row.outcome.votes}".strip() for row in view.filed],
        "tree": _tree(family, connected),
        "apart": [row.name for row in view.apart],
        "came": _came(family, connected),
    }


def test_every_family_is_written_down(connected: Library) -> None:
    """No family of the library is left out of the cases."""
    assert [family_url(family) for family in library_families(connected)] == [case["url"] for case in FAMILIES]


def test_a_motion_names_its_family_and_who_was_first(connected: Library) -> None:
    """Every descendant credits the first author of its line; a motion that came from none credits nobody."""
    found = {entry.id: kinship.lineage(entry, connected, DUTCH) for entry in connected.entries}
    told = {
        key: [one.family.words, one.family.url, one.first.words if one.first else None] if one else None
        for key, one in found.items()
    }
    assert told == LINEAGE


def test_every_family_has_one_page(connected: Library) -> None:
    """An address of a family is that of a page, and no family shares it with another."""
    urls = [page.url for page in idea_pages(connected, SETTINGS)]
    families = [family_url(family) for family in library_families(connected)]
    assert len(urls) == len(set(urls))
    assert set(families) <= set(urls)
    assert len(families) == len(set(families))


def test_pages_name_what_is_gone_and_lead_to_what_moved(connected: Library) -> None:
    """A removed motion is said to be removed, with the reason; a moved or renamed one is that of today."""
    render = Renderer(SETTINGS)
    bodies = {page.url: render.body(page) for page in motion_pages(connected, SETTINGS)}
    removed = bodies["moties/adelveen/2022-oversteek-bij-de-school/"]
    assert "Een motie die is verwijderd" in removed
    assert "Weggehaald op verzoek." in removed
    assert "lindewijk/2019-oversteek" not in removed
    for child in ("lindewijk/2021-water-voor-iedereen", "iepenburcht/2021-watertappunten"):
        assert 'href="../../../moties/havikswaard/2020-watertappunten/"' in bodies[f"moties/{child}/"]


def test_a_family_without_an_idea_stands_in_the_index(connected: Library) -> None:
    """Whoever looks through the ideas finds the families that bear none, or several, too."""
    index = next(idea_pages(connected, SETTINGS))
    assert [link.url for link in index.context["entries"] if link.url.startswith("families/")] == [
        case["url"] for case in FAMILIES if case["url"].startswith("families/")
    ]


def test_the_front_page_shows_what_is_reused(connected: Library) -> None:
    """Families that were filed in most councils come first; of as many, the one with the newest motion."""
    shown = next(home_pages(connected, SETTINGS)).context["spreading"]
    assert [track.idea.words for track in shown][:2] == [
        "Watertappunten",
        "Familie van ‘Een huurteam voor Dorrevoort’",
    ]
    assert [track.councils for track in shown] == sorted((track.councils for track in shown), reverse=True)
    for track in shown:
        spots = [spot for spot, _shape in track.marks]
        assert spots == sorted(set(spots))
        assert all(0 <= spot <= WIDE for spot in spots)
    assert GOES_ROUND in Renderer(SETTINGS).body(next(home_pages(connected, SETTINGS)))


def test_below_its_floor_models_have_the_place() -> None:
    """Two motions of one council are no reuse, as long as only one was made from the other."""
    library = _library({"een": {"based_on": []}, "twee": {"based_on": ["een"]}})
    assert library_families(library)
    assert often_reused(library) == []
    assert GOES_ROUND not in Renderer(SETTINGS).body(next(home_pages(library, SETTINGS)))
    twice = _library({"een": {"based_on": []}, "twee": {"based_on": ["een"]}, "drie": {"based_on": ["een"]}})
    assert len(often_reused(twice)) == 1


def test_circles_end() -> None:
    """Motions that name each other as their origin are one family with one first motion."""
    library = _library({"een": {"based_on": ["drie"]}, "twee": {"based_on": ["een"]}, "drie": {"based_on": ["twee"]}})
    (family,) = library_families(library)
    assert {family.origin(entry).id for entry in family.members} == {"den-haag/twee"}
    assert len(_tree(family, library)) == 3


def test_a_motion_of_two_stands_once_below_the_first() -> None:
    """The tree has the second parent too, tells of it in words and draws a line to it."""
    library = _library({"een": {}, "twee": {}, "drie": {"based_on": ["een", "twee"]}})
    found = family_view(library_families(library)[0], library, DUTCH).tree
    assert found
    assert [(node.depth, node.motion.url, node.also) for node in found.nodes] == [
        (0, "moties/den-haag/een/", ()),
        (1, "moties/den-haag/drie/", ("aangepast: den-haag 2025",)),
        (0, "moties/den-haag/twee/", ()),
    ]
    assert len(found.crossings) == 1


def test_a_model_made_from_a_motion_did_not_begin() -> None:
    """A model motion stands in front only where others were made from it and it came from none."""
    library = _library({"een": {}, "voorbeeld": {"model": "true", "based_on": ["een"]}})
    (family,) = library_families(library)
    assert [entry.id for entry in family.aged] == ["den-haag/een", "den-haag/voorbeeld"]
    assert family_view(family, library, DUTCH).founder == "De eerste motie hier kwam van den-haag."


def _began(motions: dict[str, dict[str, Any]]) -> str:
    library = _library(motions)
    return family_view(library_families(library)[0], library, DUTCH).founder


def test_who_was_first_is_told_only_where_it_is_known() -> None:
    """A later model is no beginning, and a motion without a day leaves it open."""
    old = {"idea": "bomen", "submitted": "2019-01-01", "submitters": [{"party": "D66"}]}
    model = {"idea": "bomen", "model": "true", "municipality": None, "submitted": None}
    young = {"submitted": "2026-01-01", "based_on": ["model"]}
    assert _began({"oud": old, "model": model, "jong": young}) == "De eerste motie hier kwam van D66, den-haag."
    assert _began({"model": model, "jong": young}) == "Het begon met een voorbeeldmotie."
    assert _began({"oud": old, "los": {"idea": "bomen", "submitted": None}}) == ""


def test_moved_records_are_followed_and_circles_of_them_lead_nowhere() -> None:
    """From one place to the next until a record of today, under a former id too."""
    names = ["oud", "rond", "weg"]
    library = _library({"nu": {"former_ids": ["den-haag/eerder"]}, "kind": {"based_on": names}}, *MOVED, GONE)
    assert library.by_id["den-haag/oud"].id == library.by_id["den-haag/ouder"].id == "den-haag/nu"
    assert set(library.gone) == {"den-haag/rond", "den-haag/omweg", "den-haag/weg"}
    (family,) = library_families(library)
    assert [(tie.child.id, tie.parent.id) for tie in family.ties] == [("den-haag/kind", "den-haag/nu")]
    assert [loss.gone.id for loss in family.losses] == ["den-haag/rond", "den-haag/weg"]


def test_an_idea_with_one_motion_begins_with_a_button() -> None:
    """What can be done stands above its explanation and its list, as with an idea of many."""
    library = _library({"den-haag/een": {"idea": "bomen", "sources": [{"url": "https://raad.example/1"}]}})
    (page,) = (page for page in idea_pages(library, SETTINGS) if page.url == "ideeen/bomen/")
    body = str(Renderer(SETTINGS).body(page))
    assert body.index('class="button" href="https://raad.example/1"') < body.index("<h2>1 motie</h2>")


def test_one_motion_and_what_is_gone_are_no_family() -> None:
    """A family has two motions; the page of the one still says what it was made from."""
    library = _library({"kind": {"based_on": ["weg"]}}, GONE)
    assert library_families(library) == ()
    assert kinship.gone(library.entries[0], library) == (GONE,)


def test_a_large_family_shows_its_oldest_and_lists_all() -> None:
    """A page stays readable: what the table leaves out stands in the list."""
    library = _library({f"m{at:03}": {"idea": "bomen"} for at in range(FIRST + 7)})
    view = family_view(library_families(library)[0], library, DUTCH)
    assert (len(view.rows), view.left) == (FIRST, 7)
    first, *others = [page for page in idea_pages(library, SETTINGS) if page.url.startswith("ideeen/bomen/")]
    render = Renderer(SETTINGS)
    assert "family__table" in render.body(first)
    assert [page.url for page in others if "family__table" in render.body(page)] == []
    assert len(others) == ceil((FIRST + 7) / PAGE_SIZE) - 1
    listed = {entry.id for page in (first, *others) for entry in page.context["entries"]}
    assert listed == set(library.motions)


def test_a_page_differs_when_its_family_does(connected: Library) -> None:
    """The preview writes a motion page again when an outcome elsewhere changes the figure on it."""
    key = "kreekdam/2021-tappunt-op-het-plein"
    motions = {**connected.motions, key: connected.motions[key].model_copy(update={"decisions": ()})}
    url = "moties/brinkerloo/2023-tappunt-bij-de-brink/"
    adopted = {
        **motions,
        key: connected.motions["jufferdam/2022-kraantjes"].model_copy(update={"municipality": "kreekdam"}),
    }
    before, same, after = (
        next(page for page in motion_pages(replace(connected, motions=given), SETTINGS) if page.url == url)
        for given in (connected.motions, connected.motions, adopted)
    )
    assert before == same
    assert before != after


NAMES = [f"motie-{at}" for at in range(8)]
LINKS = st.fixed_dictionaries(
    {
        "based_on": st.lists(st.sampled_from([*NAMES, "weg", "oud", "nergens"]), max_size=3, unique=True),
        "idea": st.sampled_from([None, "bomen", "banken"]),
        "added": st.sampled_from(["2024-01-01", "2024-06-01", "2025-01-01"]),
    }
)
SHELVES = st.lists(LINKS, min_size=1, max_size=8).map(lambda found: dict(zip(NAMES, found, strict=False)))


@given(SHELVES)
def test_families_part_the_motions(motions: dict[str, dict[str, Any]]) -> None:
    """No motion is in two families, those of one idea are in one, and what a link joins is together."""
    library = _library(motions, GONE, *MOVED)
    members = [entry.id for family in library_families(library) for entry in family.members]
    assert len(members) == len(set(members))
    assert all(len(family.members) > 1 for family in library_families(library))
    for entries in library.by_idea.values():
        assert len(entries) == 1 or len({id(family_by_motion(library)[entry.id]) for entry in entries}) == 1
    for entry in library.entries:
        for link in entry.motion.based_on:
            parent = library.by_id.get(link.motion or "")
            assert (
                parent is None
                or parent is entry
                or family_by_motion(library)[entry.id] is family_by_motion(library)[parent.id]
            )


@given(SHELVES, st.randoms())
def test_the_order_of_records_is_no_matter(motions: dict[str, dict[str, Any]], dice: Any) -> None:
    """Files in another order give the same families, to the last line."""
    names = list(motions)
    dice.shuffle(names)
    mixed = _library({name: motions[name] for name in names}, GONE)
    assert library_families(_library(motions, GONE)) == library_families(mixed)


@given(SHELVES)
def test_the_lines_of_a_family_are_trees(motions: dict[str, dict[str, Any]]) -> None:
    """Each line ends in a motion of the family that came from no other, and the drawing has each tied motion once."""
    library = _library(motions, GONE)
    for family in library_families(library):
        for entry in family.members:
            line = family.line(entry)
            assert line[-1] is entry
            assert len({one.id for one in line}) == len(line)
            assert family.origin(entry) in family.members
            assert family.origin(entry).id not in family.parent
        found = family_view(family, library, DUTCH).tree
        drawn = [node.motion.url for node in (found.nodes if found else ()) if node.motion.url]
        assert sorted(drawn) == sorted(entry.url for entry in family.members if entry not in family.apart)
