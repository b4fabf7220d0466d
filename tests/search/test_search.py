"""The index: which words stand for what, how it is cut into files, and what the table of facets says."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any, cast

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.i18n.language import language
from generator.library.library import Library
from generator.model.dates import PartialDate
from generator.model.enums import Side
from generator.model.names import slugify
from generator.model.registers import Everyday
from generator.pages.lists import filed
from generator.subjects.search.blocks import BESIDE_KEY, BLOCK, STEP, place_blocks, word_blocks
from generator.subjects.search.choices import terms_of
from generator.subjects.search.columns import columns, days, packed, packed_days
from generator.subjects.search.documents import SearchDocument, Weight, Where, guide_document, motion_document
from generator.subjects.search.export import ROOT, Guide, Searched, searchable, write_search
from generator.subjects.search.facets import facets
from generator.subjects.search.index import APART, FIELD, INSIDE_MARK, Index, build_index
from generator.subjects.search.names import asked_names, name_postings
from generator.subjects.search.packs import PACKED, unpack
from generator.subjects.search.synonyms import Kind, Relation, filed_postings, register_words, relations
from generator.text.compounds import Splitter
from generator.text.folding import fold
from generator.text.inflect import inflections
from generator.text.stems import Stems
from generator.text.words import CHUNK, joined, pieces

CASES = yaml.safe_load((Path(__file__).parent / "golden" / "words.yml").read_text("utf-8"))
KNOWN = frozenset("school plein fiets route huur verhoging water tap punt hond straat verkeer veilig".split())  # noqa: SIM905


def index_of(*texts: str) -> Index:
    """Return the index of pages with one text each."""
    return build_index([guide_document(str(number), "", text) for number, text in enumerate(texts)])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"])
def test_words(case: Mapping[str, list[str]]) -> None:
    """A text is cut into folded words; what a mark holds together is found joined and in pieces."""
    found = [(chunk, pieces(chunk)) for chunk in CHUNK.findall(str(case["text"]))]
    shown = [[*(["=" + joined(chunk)] if len(one) > 1 else []), *one] for chunk, one in found]
    assert [form for forms in shown for form in forms] == case["words"]


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("schoolplein", ("school", "plein")),
        ("schoolfietsroute", ("school", "fiets", "route")),
        ("huurverhoging", ("huur", "verhoging")),
        ("verkeersveilig", ("verkeer", "veilig")),
        ("hondenstraat", ("hond", "straat")),
        ("waterkering", ("water",)),
        ("zijstraat", ("straat",)),
        ("schaduw", ()),
        ("school", ()),
        ("plein2025", ()),
    ],
)
def test_compounds(word: str, parts: tuple[str, ...]) -> None:
    """A compound falls into words that the library knows; where only one is known, that one."""
    assert Splitter(KNOWN).parts(word) == parts


@pytest.mark.parametrize(("word", "plural"), [("huisbaas", "huisbazen"), ("kat", "katten"), ("brief", "brieven")])
def test_plurals_of_register_words(word: str, plural: str) -> None:
    """The plural of a word that no motion has leads to it."""
    assert plural in set(inflections(word, Stems(Splitter(())).stem))


def test_a_title_says_more_than_a_recital() -> None:
    """The same word counts more in a title than in a text of the same length."""
    documents = [
        SearchDocument("a", ((Weight.TITLE, "hitte"), (Weight.REASON, "plein"))),
        SearchDocument("b", ((Weight.REASON, "hitte"),)),
    ]
    title, text = build_index(documents).postings["hit"].says
    assert title % FIELD > text % FIELD
    assert (title // FIELD, text // FIELD) == (Where.TITLE, Where.TEXT)


def test_a_part_of_a_compound_is_found_and_says_less() -> None:
    """`fiets` stands on a page with `fietsroute`, more faintly than where it stands by itself."""
    found = dict(index_of("fiets", "fietsroute", "route").postings["fiet"].pairs())
    assert set(found) == {0, 1}
    assert found[0] > found[1]


def test_a_word_inside_a_longer_one_has_its_place() -> None:
    """`opvang` stands near `daklozen` in `winteropvang voor daklozen`, though it is no word there."""
    index = index_of("winteropvang voor daklozen", "opvang in de winter")
    assert index.places[f"{INSIDE_MARK}opvang"].tolist() == [0, 1, APART]
    assert index.places["opvang"].tolist()[0] == index.pages("opvang") == 1


def test_the_first_kind_of_field_counts() -> None:
    """A word stands where it says most, whatever else it stands in; one in a speech only is an aside."""
    texts = ((Weight.TITLE, "bomen"), (Weight.SUBJECT, "bomen en gras"), (Weight.ASIDE, "gras en mos"))
    postings = build_index([SearchDocument("a", texts)]).postings
    assert {stem: postings[stem].says[0] // FIELD for stem in ("boom", "gras", "mos")} == {
        "boom": Where.TITLE,
        "gras": Where.ASKED,
        "mos": Where.ASIDE,
    }


def test_a_letter_is_no_word() -> None:
    """Neither an initial nor the s of a plural is found by itself; `b&b` is, and the initials `B.B.` are not that."""
    postings = index_of("b&b", "B.B. Jansen", "auto's").postings
    assert not {"b", "s"} & postings.keys()
    assert postings["b&b"].pages.tolist() == [0]


def test_a_theme_is_no_word_of_its_motions(fiction: Library) -> None:
    """The label of a theme does not make every motion of it an answer."""
    entry = next(entry for entry in fiction.entries if entry.themes)
    texts = [text for _, text in motion_document(entry).texts]
    assert entry.themes[0].label.nl not in texts


@pytest.fixture(scope="module")
def fiction_index(fiction: Library) -> Index:
    """Return the index of the fictional library."""
    index = build_index([motion_document(entry) for entry in fiction.entries], register_words(fiction))
    index.add({**filed_postings(fiction.entries), **name_postings(fiction.entries)})
    return index


def test_everyday_words_lead_one_way(fiction: Library, fiction_index: Index) -> None:
    """An everyday word asks the council's word; a synonym works both ways; an idea and a theme by their words."""
    found = relations(fiction, fiction_index, ())
    assert Relation(Kind.MEANT, ("watertappunt",), "watertappunt") in found["kraan"]
    assert all(relation.stems != ("kraan",) for relation in found["watertappunt"])
    assert Relation(Kind.SAME, ("huurteam",)) in found["huurderssteunpunt"]
    assert any(one.kind is Kind.IDEA and one.stems == ("=watertappunten",) for one in found["tappunt"])
    assert Relation(Kind.THEME, ("#klimaatadaptatie",)) in found["wateroverlast"]


def test_a_word_of_councils_that_no_motion_has_leads_to_its_neighbours(fiction: Library, fiction_index: Index) -> None:
    """Of the words that stand for one everyday word, those that are there come near one that is not."""
    line = Everyday(words=("kraantje",), means=("drinkfontein", "watertappunt"))
    registers = replace(fiction.registers, everyday=(line,))
    found = relations(replace(fiction, registers=registers), fiction_index, ())
    assert found["drinkfontein"] == [Relation(Kind.MEANT, ("watertappunt",), "watertappunt")]
    assert not any(one.kind is Kind.MEANT for one in found.get("watertappunt", ()))


def test_names_lead_to_what_is_filed(fiction: Library, fiction_index: Index) -> None:
    """A municipality, a party by each of its names, and a person by each part of theirs; one without motions too."""
    asked = dict.fromkeys(asked_names(fiction, fiction_index))
    found = {(key, relation.stems[0]) for key, relation in asked}
    entry = next(entry for entry in fiction.entries if entry.place and any(who.name for who in entry.motion.submitters))
    name = next(who.name for who in entry.motion.submitters if who.name)
    assert (fold(name).split()[-1], f"~{slugify(name)}") in found
    assert any(stem == f"@{entry.place}" for _, stem in found)
    assert {stem for _, stem in found} >= {f"@{place.slug}" for place in fiction.places.former}


def test_a_municipality_finds_those_it_came_from(fiction: Library) -> None:
    """A motion of a former municipality stands under that, and under the one that took its place."""
    former = next(place for place in fiction.places.former if place.successors)
    entry = next(entry for entry in fiction.entries if entry.place)
    moved = replace(entry, place=former.slug, municipalities=fiction.places.today(former.slug))
    assert {f"@{former.slug}", *(f"@{slug}" for slug in former.successors)} <= name_postings([moved]).keys()


def test_a_name_that_is_a_word_stays_a_word() -> None:
    """What texts write in small letters is a word too."""
    index = index_of("de bakker bakt", "Jansen vraagt")
    assert "bakker" in index.common
    assert "jansen" not in index.common


def _read_back(pieces: Iterable[str]) -> dict[str, object]:
    return {key: value for piece in pieces for key, value in json.loads(piece).items()}


@given(st.lists(st.text(st.characters(categories=["Ll", "Nd"]), max_size=40), max_size=30))
def test_blocks_lose_nothing(texts: list[str]) -> None:
    """Cut into blocks and read back, every word stands on its pages at its places."""
    index = index_of(*texts)
    blocks = word_blocks(index, {})
    table = _read_back(blocks.pieces)
    for stem, postings in index.postings.items():
        entry = table[stem]
        assert isinstance(entry, dict)
        assert {stem, *entry.get("f", ())} >= {form for form in index.places if index.stems.get(form) == stem}
        page, read = 0, []
        for step in entry["p"]:
            page += step // STEP
            read.append((page, step % STEP))
        assert read == list(postings.pairs())
    assert set(_read_back(place_blocks(index).pieces)) == set(index.places)


def test_blocks_begin_in_order() -> None:
    """The first keys ascend as a browser compares them, and no block is much larger than it should be."""
    blocks = word_blocks(index_of(*(f"woord{number} 𝔘𐐷ﬁ{number}水" for number in range(4000))), {})
    assert len(blocks.starts) > 3
    assert all(one.encode("utf-16-be") < other.encode("utf-16-be") for one, other in pairwise(blocks.starts))
    assert max(map(len, blocks.pieces)) < 2 * BLOCK


def test_what_a_word_asks_of_other_blocks_stands_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A question needs no second file for a synonym, unless that stands on many pages."""
    monkeypatch.setattr("generator.subjects.search.blocks.BLOCK", 100)
    monkeypatch.setattr("generator.subjects.search.blocks.BESIDE", 60)
    index = index_of("fiets water", *("zand" for _ in range(50)))
    also = {"fiets": [Relation(Kind.SAME, ("water",)), Relation(Kind.SAME, ("zand",))]}
    blocks = [json.loads(piece) for piece in word_blocks(index, also).pieces]
    [asking] = [block for block in blocks if "fiets" in block]
    [other] = [block for block in blocks if "water" in block]
    assert asking is not other
    assert asking[BESIDE_KEY] == {"water": other["water"]}


def test_a_word_on_very_many_pages_lies_by_itself() -> None:
    """Who asks a rare word loads nothing of a usual one beside it."""
    texts = (f"fietsa fietsb{number} fietsc" for number in range(3 * BLOCK))
    blocks = place_blocks(index_of(*texts))
    assert all(len(json.loads(piece)) == 1 for piece in blocks.pieces if len(piece) > 2 * BLOCK)
    assert any(len(piece) > 2 * BLOCK for piece in blocks.pieces)


def test_places_of_a_very_usual_word_lie_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each part begins a block, so that a browser knows how many there are, and together they have every page once."""
    monkeypatch.setattr("generator.subjects.search.blocks.BLOCK", 100)
    monkeypatch.setattr("generator.subjects.search.blocks.PART", 60)
    index = index_of(*(f"de fiets{number} de" for number in range(100)))
    blocks = place_blocks(index)
    table = _read_back(blocks.pieces)
    parts = [key for key in table if key.split()[0] == "de"]
    assert len(parts) > 3
    assert parts == ["de", *(f"de {number:02}" for number in range(1, len(parts)))]
    assert set(parts) <= set(blocks.starts)
    rows = (cast("list[Any]", table[key]) for key in parts)
    assert [page for row in rows for page in accumulate(row[::2])] == list(range(100))


def test_the_table_counts_what_the_motions_say(fiction: Library) -> None:
    """For every facet and value the table has as many motions as have it."""
    found = facets(fiction, language("nl"), ("groenlinks", "pvda"))
    table = columns(fiction.entries, found)
    for facet, column in zip(found, table["facets"], strict=True):
        for at, (slug, *_) in enumerate(column["values"]):
            counted = sum(at in column["sets"][row] for row in column["rows"])
            assert counted == sum(slug in set(facet.of(entry)) for entry in fiction.entries), (facet.name, slug)


@given(numbers=st.lists(st.integers(0, 1_000_000)))
def test_a_packed_column_loses_nothing(numbers: list[int]) -> None:
    """Each motion has one character, as many as it has numbers, and in their order; a file can hold them all."""
    facet = {"name": "x", "rows": numbers}
    table = packed({"facets": [facet]})
    rows, decided = table["facets"][0]["rows"], packed_days({"decided": [None, *numbers]})["decided"]
    assert json.loads(json.dumps(table, ensure_ascii=False).encode()) == table
    assert sorted(rows) == [rows[at] for at in sorted(range(len(numbers)), key=numbers.__getitem__)]
    assert (len(rows), len(set(rows))) == (len(numbers), len(set(numbers)))
    assert decided[0] == "#"
    assert "#" not in decided[1:]


def test_the_oldest_day_of_all_is_packed(fiction: Library) -> None:
    """A motion from before 2000 has a day like any other; the check lets none in from before 1945."""
    old = replace(fiction.entries[0], motion=fiction.entries[0].motion.model_copy(update={"added": date(1945, 1, 1)}))
    column = packed_days(days([old, fiction.entries[0]]))["added"]
    assert "#" < column[0] < column[1]


def test_success_is_more_than_adopted(fiction: Library) -> None:
    """Successful are adopted, taken over and withdrawn after a pledge; models stand apart."""
    outcome = facets(fiction, language("nl"), ())[0]
    assert {value.slug: value.under for value in outcome.values if value.under} == {
        "adopted": "successful",
        "taken-over": "successful",
        "withdrawn-after-pledge": "successful",
    }
    by_id = {entry.id: list(outcome.of(entry)) for entry in fiction.entries}
    assert by_id["duinrecht/2024-koele-schooldag"] == ["successful", "withdrawn-after-pledge"]
    assert by_id["voorbeeldstad/2024-huurteam"] == ["rejected"]
    assert by_id["model/2025-watertappunten"] == ["model"]


def test_the_communitys_own_parties_stand_first(fiction: Library) -> None:
    """Together and apart; then national parties, then local lists."""
    party = next(facet for facet in facets(fiction, language("nl"), ("pvda", "groenlinks")) if facet.name == "partij")
    assert [value.slug for value in party.values][:4] == ["community", "pvda", "groenlinks", "d66"]
    assert (party.values[0].label, party.values[1].under) == ("PvdA · GroenLinks", "community")
    counts = {value.slug: sum(value.slug in party.of(entry) for entry in fiction.entries) for value in party.values}
    assert counts["community"] < counts["pvda"] + counts["groenlinks"]


def test_who_voted_for(fiction: Library) -> None:
    """The groups on the side for in the last decision with their votes; none where only one side is named."""
    facet = next(one for one in facets(fiction, language("nl"), ("pvda",)) if one.name == "stemde-voor")
    entry = fiction.by_id["voorbeeldstad/2025-schaduw-en-water"]
    votes = entry.motion.decisions[-1].votes
    assert votes is not None
    stood = {
        entry.parties[one.party].slug
        for one in votes.parties
        if one.party in entry.parties and (one.side is Side.FOR or (one.in_favour or 0) > (one.against or 0))
    }
    assert stood
    assert set(facet.of(entry)) - {"community"} == stood
    listed = votes.model_copy(update={"listed": Side.FOR})
    decision = entry.motion.decisions[-1].model_copy(update={"votes": listed})
    one_sided = replace(entry, motion=entry.motion.model_copy(update={"decisions": (decision,)}))
    assert list(facet.of(one_sided)) == []


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2022-03-15", ("2018-2022",)),
        ("2022-03-16", ("2022-2026",)),
        ("2009-01-01", ()),
        ("2021", ("2018-2022",)),
        ("2022", ()),
        ("2022-03", ()),
        ("2022-04", ("2022-2026",)),
    ],
)
def test_council_terms(fiction: Library, day: str, expected: tuple[str, ...]) -> None:
    """A motion belongs to the term of the election before it; where its date does not tell which, to none."""
    entry = fiction.by_id["voorbeeldstad/2024-huurteam"]
    moved = replace(entry, motion=entry.motion.model_copy(update={"submitted": PartialDate.read(day)}))
    assert terms_of(moved) == expected


def _snapshot(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob(f"*{PACKED}")}


def test_the_outlet_replaces_an_earlier_search(fiction: Library, tmp_path: Path) -> None:
    """The files of an earlier build are gone, the same library gives the same bytes, and every motion is there."""
    write_search(Searched(fiction, (), language("nl"), ()), tmp_path)
    before = _snapshot(tmp_path)
    write_search(Searched(fiction, (Guide("Uitleg", "uitleg/", "over hitte"),), language("nl"), ()), tmp_path)
    assert set(_snapshot(tmp_path)).isdisjoint(set(before) - {ROOT})
    write_search(Searched(fiction, (), language("nl"), ()), tmp_path)
    assert _snapshot(tmp_path) == before
    root = unpack(tmp_path / ROOT)
    assert [fiction.entries[page] for page in accumulate(root["models"])] == list(fiction.models)
    names = {theme.slug: theme.label.spoken("nl") for theme in fiction.registers.themes}
    assert root["themes"] == {slug: [names[slug], filed(some)] for slug, some in fiction.by_theme.items() if some}
    ids, rows = searchable(tmp_path)
    assert ids == {entry.id for entry in fiction.entries}
    assert set(rows) == {len(fiction.entries)}
