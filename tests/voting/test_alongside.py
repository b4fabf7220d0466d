"""Who votes along: whose votes count, where, and what pages say of it; cases in `golden/`."""

from dataclasses import replace
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.i18n.language import language
from generator.library.library import Library
from generator.model.enums import Side
from generator.model.motion import Motion
from generator.model.registers import Party, Registers, Theme
from generator.pages.link import Link
from generator.pages.settings import Settings
from generator.records.places import read_places
from generator.site.pages import pages
from generator.site.render import Renderer
from generator.subjects.families.facts import Family, library_families
from generator.subjects.families.links import family_url
from generator.subjects.voting import view as forecast
from generator.subjects.voting.block import VotingRecordView, here_view, voting_record_view
from generator.subjects.voting.export import TOLD, forecast_data
from generator.subjects.voting.facts import FLOOR, VotingRecord, voting_record
from generator.subjects.voting.links import forecast_url
from tests.conftest import CONNECTED, ROOT

GOLDEN = ROOT / "tests" / "voting" / "golden"
PAGES = yaml.safe_load((GOLDEN / "pages.yml").read_text("utf-8"))
PLACES = read_places(CONNECTED)
DUTCH = language("nl")
BASE = {"title": "Een motie", "added": "2025-02-01", "themes": ["wonen"], "submitted": "2025-01-01"}
REGISTERS = Registers(
    parties=tuple(
        Party.model_validate(given)
        for given in (
            {"slug": "groenlinks", "name": "GroenLinks", "national": "true"},
            {"slug": "pvda", "name": "PvdA", "national": "true"},
            {"slug": "groenlinks-pvda", "name": "GroenLinks-PvdA", "national": "true"},
            {
                "slug": "pro-2026",
                "name": "PRO",
                "national": "true",
                "aliases": [{"name": "PRO", "from": "2026-03-26"}],
            },
            {"slug": "pro-adelveen", "name": "PRO", "municipality": "adelveen"},
            {"slug": "gemeentebelangen-adelveen", "name": "Gemeentebelangen", "municipality": "adelveen"},
            {"slug": "gemeentebelangen-elzerbroek", "name": "Gemeentebelangen", "municipality": "elzerbroek"},
        )
    )
)


def _decision(parties: list[dict[str, Any]], **more: str) -> dict[str, Any]:
    written = [{name: str(value) for name, value in vote.items()} for vote in parties]
    return {"date": "2025-01-01", "status": "adopted", "votes": {"parties": written}, **more}


def _library(*motions: tuple[str, list[dict[str, Any]]], **more: object) -> Library:
    """Return a library of one motion for each council with its decisions; a council named twice has two motions."""
    made = {
        f"{town}/{at}": Motion.model_validate({**BASE, "municipality": town, "decisions": decisions, **more})
        for at, (town, decisions) in enumerate(motions)
    }
    return Library(made, REGISTERS, PLACES)


def _found(*motions: tuple[str, list[dict[str, Any]]], **more: object) -> VotingRecord:
    return voting_record(_library(*motions, **more).entries)


def _told(view: VotingRecordView) -> dict[str, Any]:
    """Return what a block says, as it stands in the golden file."""
    lines = {line.group.words: _line(line, view) for line in view.lines}
    named = {
        name: [f"{one.group.words}: {one.words}" for one in getattr(view, name)] for name in ("named", "local", "filed")
    }
    facts = {"base": view.base, "positions": view.positions, "lines": lines, **named}
    return {key: value for key, value in facts.items() if value}


def _line(line: Any, view: VotingRecordView) -> str:
    shown = [line.motions, line.votes] if view.one_council else [line.councils, line.motions, line.votes]
    return "  ".join("/".join(map(str, pair)) for pair in shown)


def _blocks(library: Library) -> dict[str, dict[str, Any]]:
    sets = {
        **{
            f"ideeen/{slug}/": voting_record_view(voting_record(entries), library, DUTCH)
            for slug, entries in library.by_idea.items()
        },
        **{family_url(one): voting_record_view(one.voting_record, library, DUTCH) for one in library_families(library)},
        **{
            f"themas/{slug}/": voting_record_view(voting_record(entries), library, DUTCH)
            for slug, entries in library.by_theme.items()
        },
        **{
            f"gemeenten/{slug}/": here_view(entries, slug, library, DUTCH)
            for slug, entries in library.by_municipality.items()
        },
    }
    return {url: _told(view) for url, view in sets.items() if view}


def test_blocks(connected: Library) -> None:
    """Every family, theme and municipality says what is written down, and those below the floor say nothing."""
    assert _blocks(connected) == PAGES


def test_pages_show_the_block_or_nothing(connected: Library) -> None:
    """The block stands on the first page of each set that has it, and on no other page."""
    settings = Settings("Motiewijzer")
    render = Renderer(settings)
    kinds = ("ideeen/", "families/", "themas/", "gemeenten/")
    bodies = {page.url: render.body(page) for page in pages(connected, settings) if page.url.startswith(kinds)}
    assert {url for url, body in bodies.items() if 'id="alongside"' in body} == set(PAGES)


def test_the_last_vote_on_a_motion_counts() -> None:
    """A motion that tied and came back counts once, as does one that was withdrawn after a tie."""
    tie = _decision([{"party": "PvdA", "for": 2, "against": 3}], status="tied")
    again = _decision([{"party": "PvdA", "for": 5}], date="2025-02-01")
    off = {"date": "2025-03-01", "status": "withdrawn"}
    for decisions, votes in (([tie, again], (5, 5)), ([tie, off], (2, 5)), ([tie, again, off], (5, 5))):
        (group,) = _found(("adelveen", decisions)).national
        assert (group.votes, group.motions) == (votes, 1)


@pytest.mark.parametrize(
    ("vote", "side", "votes"),
    [
        ({"for": 2, "against": 1}, Side.FOR, (2, 3)),
        ({"for": 1, "against": 2}, Side.AGAINST, (1, 3)),
        ({"for": 2, "against": 2}, None, (2, 4)),
        ({"side": "for"}, Side.FOR, (0, 0)),
        ({"side": "against"}, Side.AGAINST, (0, 0)),
    ],
)
def test_a_group_stands_where_most_of_its_seats_are(
    vote: dict[str, Any], side: Side | None, votes: tuple[int, int]
) -> None:
    """A split group counts by seats; a side without seats is one vote of that side and no seats."""
    (group,) = _found(("adelveen", [_decision([{"party": "PvdA", **vote}])])).national
    assert (group.council_groups[0].side, group.votes) == (side, votes)


def test_several_motions_of_a_council_are_one_council() -> None:
    """The most motions decide where a group stands in a council; as many for as against is divided."""
    yes, no = _decision([{"party": "PvdA", "for": 3}]), _decision([{"party": "PvdA", "against": 3}])
    (group,) = _found(
        ("adelveen", [yes]), ("adelveen", [no]), ("elzerbroek", [yes]), ("elzerbroek", [yes]), ("elzerbroek", [no])
    ).national
    assert [(council_group.council, council_group.side) for council_group in group.council_groups] == [
        ("Adelveen", None),
        ("Elzerbroek", Side.FOR),
    ]
    assert (group.motions_for, group.motions) == (3, 5)


def test_models_and_names_of_other_times_and_places() -> None:
    """Model motions never count, and a name is the party that it was in that council on that day."""
    vote = [_decision([{"party": "PRO", "for": 2}], date="2026-09-01")]
    assert _found(("adelveen", vote), model="true", municipality=None).motions == 0
    early = [_decision([{"party": "PRO", "for": 1}])]
    found = _found(("adelveen", vote), ("elzerbroek", vote), ("brinkerloo", early), submitted=None)
    assert [(group.name, len(group.council_groups)) for group in found.national] == [("PRO", 1)]
    assert [(group.name, group.council_groups[0].council) for group in found.local] == [
        ("PRO", "Adelveen"),
        ("PRO", "Brinkerloo"),
    ]


def test_below_its_floors_councils_are_named_and_then_nothing() -> None:
    """Three councils make a figure, two are named, and the votes of one stand with its motion alone."""
    vote = [_decision([{"party": "PvdA", "for": 3}, {"party": "Gemeentebelangen", "against": 4}])]
    library = _library(*((town, vote) for town in ("brinkerloo", "adelveen", "elzerbroek")))
    shown = [voting_record_view(voting_record(library.entries[:n]), library, DUTCH) for n in (1, 2, 3)]
    assert shown[0] is None
    assert [(len(view.lines), len(view.named)) for view in shown[1:] if view] == [(0, 1), (1, 0)]
    assert shown[1]
    assert [f"{one.group.words}: {one.words}" for one in (*shown[1].named, *shown[1].local)] == [
        "PvdA: vóór in Adelveen en Brinkerloo",
        "Gemeentebelangen (Adelveen): stemde tegen",
        "Gemeentebelangen (Brinkerloo): stemde tegen",
    ]


@pytest.mark.parametrize(("vote", "known"), [({"for": 3}, True), ({"side": "for"}, False)])
def test_votes_stand_where_records_have_them(vote: dict[str, Any], *, known: bool) -> None:
    """Records with sides alone make no column of votes that are not known."""
    library = _library(
        *((town, [_decision([{"party": "PvdA", **vote}])]) for town in ("adelveen", "brinkerloo", "elzerbroek"))
    )
    settings = Settings("Motiewijzer")
    theme = Theme.model_validate(
        {"slug": "wonen", "label": {"nl": "Wonen", "en": "Housing"}, "introduction": "Over huizen."}
    )
    whole = replace(library, registers=replace(REGISTERS, themes=(theme,)))
    bodies = [Renderer(settings).body(page) for page in pages(whole, settings) if page.url == "themas/wonen/"]
    assert ["Raadsleden vóór" in body for body in bodies] == [known]
    assert all("3 van 3 raden" in body for body in bodies)


def test_what_the_browser_reads(connected: Library) -> None:
    """A family that has a block has its votes by council, of national groups alone; a joint list names its parties."""
    for family in library_families(connected):
        assert bool(forecast_url(family)) == (family_url(family) in PAGES)
        data = forecast_data(family, Link("titel", family_url(family)), DUTCH)
        assert list(data["groups"]) == [group.party.slug for group in family.voting_record.national if group.party]
    assert {seat.slug: seat.united for seat in forecast.seats(connected.registers, ()) if seat.united} == {
        "groenlinks-pvda": ("groenlinks", "pvda")
    }


def test_the_page_names_so_many_ideas_at_most(connected: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of most councils are named, in their order."""
    every = forecast.ideas(connected, DUTCH)
    monkeypatch.setattr(forecast, "MOST_IDEAS", 2)
    assert forecast.ideas(connected, DUTCH) == every[:2]
    assert [one.count for one in every] == sorted((one.count for one in every), reverse=True)
    assert len(every) > 2


def test_a_council_with_many_motions_is_told_in_short() -> None:
    """Of one group in one council the newest motions are told, and its side is still that on all of them."""
    against = [("adelveen", [_decision([{"party": "PvdA", "side": "against"}])]) for _ in range(TOLD + 2)]
    in_favour = [("adelveen", [_decision([{"party": "PvdA", "for": 4, "against": 1}])]) for _ in range(TOLD)]
    many = _library(*against, *in_favour)
    data = forecast_data(Family(many.entries, ties=()), Link("titel"), DUTCH)
    ((council, side, more, casts),) = data["groups"]["pvda"]["benches"]
    assert data["councils"][council] == ("adelveen", "Adelveen")
    assert (side, more) == (-1, TOLD + 2)
    newest = sorted(entry.url for entry in many.entries)[-TOLD:]
    assert [data["motions"][at] for at, *_ in casts] == [(url, 2025) for url in newest]
    assert [tuple(votes) for _at, *votes in casts if len(votes) > 1] == [(1, 4, 1)] * 2, "their ids are in between"


NAMES = ["GroenLinks", "PvdA", "GroenLinks-PvdA", "PRO", "Gemeentebelangen", "Lijst Jansen", "lijst jansen"]
SEATS = st.integers(0, 9)
NUMBERS = st.fixed_dictionaries({"for": SEATS, "against": SEATS})
VOTES = st.one_of(NUMBERS, st.fixed_dictionaries({"side": st.sampled_from(["for", "against"])}))
BALLOTS = st.lists(st.tuples(st.sampled_from(NAMES), VOTES), max_size=5, unique_by=lambda one: one[0].casefold())
MOTIONS = st.lists(
    st.tuples(st.sampled_from(["brinkerloo", "adelveen", "elzerbroek", "lindewijk"]), st.lists(BALLOTS, max_size=2)),
    max_size=8,
)


def _drawn(motions: list[tuple[str, list[list[tuple[str, dict[str, Any]]]]]]) -> Library:
    return _library(
        *(
            (town, [_decision([{"party": name, **vote} for name, vote in ballot]) for ballot in ballots])
            for town, ballots in motions
        )
    )


@given(MOTIONS)
def test_no_vote_is_lost_or_counted_twice(motions: Any) -> None:
    """The seats of all groups together are those of the last ballots that have any."""
    found = voting_record(_drawn(motions).entries)
    ballots: list[list[tuple[str, dict[str, Any]]]] = [
        next((one for one in reversed(given) if any(map(_says, one))), []) for _town, given in motions
    ]
    votes: list[dict[str, Any]] = [vote for ballot in ballots for _name, vote in ballot]
    sums = [group.votes for group in (*found.national, *found.local)]
    yes, no = (sum(vote.get(side, 0) for vote in votes) for side in ("for", "against"))
    assert (sum(one for one, _ in sums), sum(every for _, every in sums)) == (yes, yes + no)


def _says(one: tuple[str, dict[str, Any]]) -> bool:
    return any(one[1].values())


@given(MOTIONS)
def test_local_lists_are_never_taken_together(motions: Any) -> None:
    """Whatever two lists are called, each is in one council; national groups have each council once."""
    found = voting_record(_drawn(motions).entries)
    assert all(len(group.council_groups) == 1 for group in found.local)
    assert all(
        len({one.place for one in group.council_groups}) == len(group.council_groups) for group in found.national
    )
    assert all(len(group.council_groups) >= FLOOR for group in found.counted)
    assert len(found.counted) + len(found.named) == len(found.national)


@given(MOTIONS, st.randoms())
def test_the_order_of_records_is_no_matter(motions: Any, dice: Any) -> None:
    """The same motions in another order give the same block."""
    entries = list(_drawn(motions).entries)
    before = voting_record(entries)
    dice.shuffle(entries)
    assert voting_record(entries) == before


def test_the_party_of_the_community_stands_first_and_its_predecessors_are_its_own() -> None:
    """The party that united the others is the one of today; a joint list with one of them is own too."""
    slugs = {"a": (), "b": (), "a-b": ("a", "b"), "new": ("a", "b", "a-b"), "other": ()}
    parties = tuple(Party(slug=slug, name=slug, national="true", unites=unites) for slug, unites in slugs.items())
    found = forecast.seats(Registers(parties=parties), ("a", "new"))
    assert [seat.slug for seat in found if seat.first] == ["new"]
    assert [seat.slug for seat in found if seat.own] == ["a", "a-b", "b", "new"]
