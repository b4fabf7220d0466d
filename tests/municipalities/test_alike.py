"""Municipalities that are alike, and what worked there; golden cases in `golden/`."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.i18n.language import language
from generator.library.library import Library
from generator.model.motion import Motion
from generator.model.municipality import FormerMunicipality, Municipality
from generator.model.places import Places
from generator.model.registers import Contact, Idea, Party, Registers
from generator.pages.settings import Settings
from generator.records.places import read_places, read_tables
from generator.site.render import Renderer
from generator.subjects.home.export import provinces
from generator.subjects.municipalities.block import FIRST, tips, worked_elsewhere_block
from generator.subjects.municipalities.export import FILE, SHOWN, tips_by_municipality
from generator.subjects.municipalities.similar import CLOSE, LEAST, Trait, similar_municipalities
from generator.subjects.municipalities.view import municipality_pages, province_pages
from generator.subjects.municipalities.worked_elsewhere import MOST, worked_elsewhere
from tests.conftest import CONNECTED, FICTION, ROOT

GOLDEN = ROOT / "tests" / "municipalities" / "golden"
DUTCH = language("nl")
SETTINGS = Settings("Motiewijzer")
IDEAS = tuple(Idea(slug=slug, label=slug, sentence=f"Over {slug}.") for slug in ("bomen", "banken"))
SLUGS = ("aa", "bb", "cc", "dd", "ee", "ff")
OWN = ("groenlinks", "pvda")
"""The parties of the community for which the fictional libraries are built."""
EMPTY = "stillewold"
"""A municipality of the connected library that filed nothing."""


def _place(slug: str, **facts: Any) -> Municipality:
    plain: dict[str, Any] = {"province": "Noord", "population": 30_000, "neighbours": (), "area": 50.0}
    return Municipality(f"GM{slug}", slug, slug.upper(), (), population_year=2026, **plain | facts)


def _library(
    places: tuple[Municipality, ...], filed: list[dict[str, Any]], contacts: tuple[Contact, ...] = ()
) -> Library:
    made = {
        f"{fields['municipality']}/motie-{at}": Motion.model_validate(
            {"title": f"Motie {at}", "themes": ["wonen"], "added": "2025-02-01", **fields}
        )
        for at, fields in enumerate(filed)
    }
    return Library(made, Registers(ideas=IDEAS, contacts=contacts), Places(places, ()))


def _filed(place: str, status: str = "adopted", day: str = "2025-01-01", **more: Any) -> dict[str, Any]:
    return {"municipality": place, "decisions": [{"date": day, "status": status}], **more}


PARTIES = tuple(
    Party.model_validate(fields)
    for fields in (
        {"slug": "groenlinks", "name": "GroenLinks", "national": "true"},
        {"slug": "pvda", "name": "PvdA", "national": "true"},
        {"slug": "vvd", "name": "VVD", "national": "true"},
        {"slug": "samen-bb", "name": "Samen BB", "municipality": "bb", "unites": ["pvda"]},
    )
)


@pytest.mark.parametrize("folder", [CONNECTED, FICTION], ids=lambda folder: folder.name)
def test_what_the_page_of_each_municipality_says(folder: Path, request: pytest.FixtureRequest) -> None:
    """Those like it with the reasons, what worked there, where a text for it begins, and the models that fit."""
    library: Library = request.getfixturevalue("connected" if folder == CONNECTED else "fiction")
    found = {}
    for place in library.places.municipalities:
        worked_elsewhere = worked_elsewhere_block(place, library, OWN, DUTCH)
        lists = {
            "similar": [f"{one.name}: {reasons}" for one, _count, reasons in worked_elsewhere.similar],
            "tips": [f"{tip.title} | {tip.url} | {tip.reason}" for tip in worked_elsewhere.tips],
            "uses": [tip.use for tip in worked_elsewhere.tips if tip.use],
            "models": [entry.id for entry in worked_elsewhere.models],
        }
        found[place.slug] = {name: lines for name, lines in lists.items() if lines}
    assert found == yaml.safe_load((GOLDEN / f"{folder.name}.yml").read_text("utf-8"))


PLACES = st.lists(
    st.fixed_dictionaries(
        {
            "province": st.sampled_from(["Noord", "Zuid"]),
            "population": st.sampled_from([0, 4_000, 19_000, 21_000, 49_000, 60_000, 400_000]),
            "neighbours": st.lists(st.sampled_from(SLUGS), max_size=2).map(tuple),
            "area": st.sampled_from([None, 0.5, 30.0, 200.0]),
        }
    ),
    min_size=1,
    max_size=len(SLUGS),
).map(lambda found: tuple(_place(slug, **facts) for slug, facts in zip(SLUGS, found, strict=False)))
SHELVES = st.lists(
    st.builds(
        _filed,
        st.sampled_from(SLUGS),
        st.sampled_from(["adopted", "rejected", "taken-over"]),
        st.sampled_from(["2024-01-01", "2025-01-01"]),
        idea=st.sampled_from([None, "bomen", "banken"]),
        based_on=st.sampled_from([[], [{"motion": "aa/motie-0", "how": "adapted"}]]),
    ),
    max_size=8,
)


@given(PLACES)
def test_likeness_is_true_and_mutual(places: tuple[Municipality, ...]) -> None:
    """Nobody is its own peer, each reason holds, and whoever is like another has that one as its peer too."""
    found = similar_municipalities(places)
    by_slug = {place.slug: place for place in places}
    assert set(found) == set(by_slug)
    for slug, similar in found.items():
        own = by_slug[slug]
        for peer in similar:
            assert peer.place.slug != slug
            assert len(peer.traits) >= LEAST
            assert {Trait.SIZE, Trait.DENSITY} & set(peer.traits)
            assert all(_holds(trait, own, peer.place) for trait in peer.traits)
            assert peer.traits in [other.traits for other in found[peer.place.slug] if other.place.slug == slug]
        assert [len(peer.traits) for peer in similar] == sorted((len(peer.traits) for peer in similar), reverse=True)


def _holds(trait: Trait, one: Municipality, other: Municipality) -> bool:
    densities = sorted((one.density or 0, other.density or 0))
    return {
        Trait.SIZE: one.size == other.size,
        Trait.DENSITY: densities[0] > 0 and densities[1] <= densities[0] * CLOSE,
        Trait.PROVINCE: one.province == other.province,
        Trait.NEIGHBOUR: other.slug in one.neighbours or one.slug in other.neighbours,
    }[trait]


@given(PLACES, st.randoms())
def test_the_order_of_the_table_is_no_matter(places: tuple[Municipality, ...], dice: Any) -> None:
    """Another order of rows gives the same answer, to the last place."""
    mixed = list(places)
    dice.shuffle(mixed)
    assert similar_municipalities(tuple(mixed)) == similar_municipalities(places)


@given(PLACES, SHELVES, st.randoms())
def test_what_is_suggested_worked_there_and_is_not_here(
    places: tuple[Municipality, ...], filed: list[dict[str, Any]], dice: Any
) -> None:
    """Each suggestion worked in every place that is named, all of them like one's own, which has no motion of it."""
    library = _library(places, filed)
    mixed = replace(library, motions=dict(dice.sample(list(library.motions.items()), len(library.motions))))
    for place in places:
        found = worked_elsewhere(library, ()).best[place.slug]
        assert found == worked_elsewhere(mixed, ()).best[place.slug]
        similar = worked_elsewhere(library, ()).similar[place.slug]
        for one in found:
            members = one.subject.family.members if one.subject.family else (one.subject.founder,)
            assert place.slug not in {town.slug for entry in members for town in entry.municipalities}
            assert set(one.similar) <= set(similar)
            assert all(_worked_in(peer.place, members) for peer in one.similar)
        asked = [one.subject.founder.id for one in found]
        assert len(asked) == len(set(asked))


def _worked_in(place: Municipality, members: Any) -> bool:
    return any(
        entry.motion.status and entry.motion.status.is_success and place in entry.municipalities for entry in members
    )


def test_the_best_comes_first() -> None:
    """What worked in most places leads, then an idea, then what worked in the one most alike, then the latest."""
    places = (*(_place(slug) for slug in SLUGS[:3]), _place("dd", province="Zuid"))
    library = _library(
        places,
        [
            _filed("bb", day="2025-05-01"),
            _filed("bb", day="2025-06-01"),
            _filed("dd", day="2025-07-01"),
            _filed("cc", idea="bomen", day="2019-01-01"),
            _filed("bb", idea="banken", day="2018-01-01"),
            _filed("cc", idea="banken", day="2018-01-01"),
        ],
    )
    found = [one.subject.founder.id for one in worked_elsewhere(library, ()).best["aa"]]
    assert found == ["bb/motie-4", "cc/motie-3", "bb/motie-1", "bb/motie-0", "dd/motie-2"]


def test_what_was_filed_here_in_any_form_or_is_outdated_is_not_suggested() -> None:
    """A motion that was voted down here is one of this council all the same."""
    places = tuple(_place(slug) for slug in SLUGS[:2])
    outdated: dict[str, Any] = {"outdated": {"since": "2025-06-01", "why": "De wet regelt het nu."}}
    library = _library(
        places, [_filed("aa", "rejected", idea="bomen"), _filed("bb", idea="bomen"), _filed("bb", **outdated)]
    )
    assert worked_elsewhere(library, ()).best["aa"] == ()
    assert worked_elsewhere(library, ()).best["bb"] == ()


@pytest.mark.parametrize(
    ("submitter", "votes", "suggested"),
    [
        ("GroenLinks", {}, ["Motie 0"]),
        ("Samen BB", {}, ["Motie 0"]),
        ("VVD", {"GroenLinks": "for"}, ["Motie 0"]),
        ("VVD", {}, []),
        ("VVD", {"GroenLinks": "against", "VVD": "for"}, []),
        ("VVD", {"GroenLinks": "for", "PvdA": "against"}, []),
    ],
)
def test_only_what_own_groups_were_behind_is_suggested(
    submitter: str, votes: dict[str, str], suggested: list[str]
) -> None:
    """They filed it or voted for, alone or in a list that unites them, and none of them voted against."""
    listed = [{"party": party, "side": side} for party, side in votes.items()]
    decision = {"date": "2025-01-01", "status": "adopted", **({"votes": {"parties": listed}} if listed else {})}
    facts = {"idea": "bomen", "submitters": [{"party": submitter}], "decisions": [decision]}
    library = _library(tuple(_place(slug) for slug in SLUGS[:3]), [{**_filed("bb"), **facts}])
    library = replace(library, registers=Registers(ideas=IDEAS, parties=PARTIES))
    place = library.places.by_slug["aa"]
    assert [tip.title for tip in tips(place, library, OWN, DUTCH)] == suggested
    assert tips(place, library, (), DUTCH)


def test_an_idea_that_an_own_group_voted_against_anywhere_is_not_suggested() -> None:
    """That it worked elsewhere with another group of the same party behind it is no matter."""
    against = {"votes": {"parties": [{"party": "PvdA", "side": "against"}]}}
    library = _library(
        tuple(_place(slug) for slug in SLUGS[:3]),
        [
            _filed("bb", idea="bomen", submitters=[{"party": "GroenLinks"}]),
            {**_filed("cc", idea="bomen"), "decisions": [{"date": "2025-01-01", "status": "rejected", **against}]},
        ],
    )
    library = replace(library, registers=Registers(ideas=IDEAS, parties=PARTIES))
    assert tips(library.places.by_slug["aa"], library, OWN, DUTCH) == ()
    assert tips(library.places.by_slug["aa"], library, (), DUTCH)


def test_the_council_of_a_former_municipality_is_not_that_of_its_successors() -> None:
    """What a council adopted before it was divided worked in none of the municipalities of today."""
    places = tuple(_place(slug) for slug in ("aa", "bb", "cc"))
    former = FormerMunicipality("GMoud", "oud", "Oud", date(2021, 1, 1), ("bb", "cc"))
    library = replace(_library(places, [_filed("oud")]), places=Places(places, (former,)))
    assert set(library.by_municipality) == {"bb", "cc"}
    assert tips(places[0], library, (), DUTCH) == ()


def test_many_places_are_counted_and_many_suggestions_cut() -> None:
    """Three places are named, and once what all of them have in common; a page stays readable."""
    places = tuple(_place(slug) for slug in SLUGS)
    shared = [_filed(slug, idea="bomen") for slug in SLUGS[1:]]
    library = _library(places, [*shared, *(_filed("bb") for _time in range(MOST + 3))])
    assert len(worked_elsewhere_block(places[0], library, (), DUTCH).tips) == FIRST
    first, *others = tips(places[0], library, (), DUTCH)
    assert len(others) == MOST - 1
    like = "even groot, even dicht bevolkt, ook in Noord"
    assert first.reason == f"Gelukt in BB, CC, DD en 2 andere die erop lijken: {like}."
    assert first.title == "bomen"


def test_the_papers_of_the_own_council_are_named() -> None:
    """The page of a municipality leads to where its council keeps its own papers."""
    places = tuple(_place(slug) for slug in SLUGS[:2])
    contact = Contact(municipality="aa", url="https://raad.aa.example", label="Raad van AA")
    library = _library(places, [_filed("bb")], (contact,))
    body = _bodies(library)["gemeenten/aa/"]
    assert 'href="https://raad.aa.example"' in body
    assert "voorbeeldmotie" not in body


def test_without_anything_model_motions_have_the_place() -> None:
    """Where no council like it has anything, nothing is made up."""
    library = _library((_place("aa"), _place("bb", population=400_000)), [_filed("bb")])
    body = _bodies(library)["gemeenten/aa/"]
    assert "Gelukt in" not in body
    assert "lijken" not in body


def _bodies(library: Library) -> dict[str, str]:
    render = Renderer(SETTINGS)
    return {page.url: str(render.body(page)) for page in municipality_pages(library, SETTINGS)}


def test_a_municipality_without_motions_has_a_page_that_is_not_indexed(connected: Library) -> None:
    """It helps whoever is from there, and counts nowhere as a municipality with motions."""
    pages = {page.url: page for page in municipality_pages(connected, SETTINGS)}
    empty = pages[f"gemeenten/{EMPTY}/"]
    assert not empty.indexed
    assert [url for url, page in pages.items() if not page.indexed] == [empty.url]
    body = Renderer(SETTINGS).body(empty)
    assert "Nog geen moties van Stillewold in deze bibliotheek." in body
    assert "feeds/gemeenten" not in body
    assert "Watertappunten" in body
    index = Renderer(SETTINGS).body(pages["gemeenten/"])
    assert "Moties uit 16 gemeenten." in index


def test_the_indexes_lead_to_those_without_motions(connected: Library) -> None:
    """Province and front page name it as one without motions."""
    province = next(page for page in province_pages(connected, SETTINGS) if page.url == "provincies/middenland/")
    assert [ref.words for ref in province.context["province"].others] == ["Stillewold"]
    choices = {slug: has_motions for one in provinces(connected) for slug, _name, has_motions, _others in one["places"]}
    assert [slug for slug, has_motions in choices.items() if not has_motions] == [EMPTY]


def test_the_front_page_loads_one_file(connected: Library, connected_site: Path) -> None:
    """It has the best three of every municipality that has any, each leading to a page."""
    found = json.loads((connected_site / FILE).read_text("utf-8"))
    assert found == tips_by_municipality(connected, OWN, DUTCH)
    nothing = {"grotestad", "lindewijk", "rietbeek"}
    assert set(found) == {place.slug for place in connected.places.municipalities} - nothing
    for shown in found.values():
        assert 0 < len(shown) <= SHOWN
        assert all((connected_site / tip["url"] / "index.html").exists() for tip in shown)


def test_every_municipality_of_today_has_land_and_peers() -> None:
    """The table of the package knows the land of all 342, and each is like some other."""
    places = read_places(ROOT / "motions").municipalities
    assert all(place.density for place in places)
    similar = similar_municipalities(places)
    assert len(similar) == len(places)
    assert all(similar.values())


@pytest.mark.parametrize(
    ("cell", "area", "faults"), [("12.5", 12.5, 0), ("", None, 0), ("0", None, 1), ("groot", None, 1)]
)
def test_the_land_is_read_where_the_table_has_it(tmp_path: Path, cell: str, area: float | None, faults: int) -> None:
    """A table of a library's own can do without; what is no measure is reported."""
    folder = tmp_path / "_registers"
    folder.mkdir()
    head = "code,slug,name,other_names,province,population,population_year,neighbours"
    row = f"GM0001,dorp,Dorp,,Noord,1000,2026,,{cell}\n"
    (folder / "municipalities.csv").write_text(f"{head},area\n{row}", "utf-8")
    (folder / "former-municipalities.csv").write_text("date,code,slug,name,successors\n", "utf-8")
    found = read_tables(tmp_path, "moties")
    assert found.places.municipalities[0].area == area
    assert len(found.findings) == faults
    assert read_places(FICTION).municipalities[0].area is None
