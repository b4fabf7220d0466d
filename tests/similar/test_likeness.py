"""Likeness: what is on the same subject, what may ask the same, and the evidence for it."""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.cli.main import main
from generator.library.entry import Entry
from generator.library.library import Library
from generator.model.enums import PartKind, Status, Verb
from generator.model.parts import Part
from generator.subjects.similar import duplicates
from generator.subjects.similar.duplicates import Duplicate, DuplicateFinder, Likeness
from generator.subjects.similar.related import COMMON, MOST, Neighbours, related_motions
from generator.subjects.similar.terms import TermCounter
from generator.subjects.similar.vectors import Rarity, cosine
from tests.conftest import FICTION

SHADE = "voorbeeldstad/2025-schaduw-en-water"


def variant(entry: Entry, key: str, title: str, reasons: tuple[str, ...], requests: tuple[str, ...]) -> Entry:
    """Return another motion than this one, in its place and time."""
    text = (
        Part(part=PartKind.CONSIDERING, points=reasons),
        Part(part=PartKind.REQUESTS, to="college", verb=Verb.REQUESTS, points=requests),
    )
    return replace(
        entry, id=key, motion=entry.motion.model_copy(update={"title": title, "summary": None, "text": text})
    )


def like(entry: Entry, others: list[Entry], library: Library) -> tuple[Duplicate, ...]:
    """Return the motions like one among others, by the registers of a library."""
    return DuplicateFinder([entry, *(one for one in others if one.id != entry.id)], library.registers).like(entry)


@pytest.fixture
def debate(fiction: Library) -> list[Entry]:
    """Return a motion, the same request in other words, and a rival of the same debate with the same reasons."""
    reasons = ("de Kerkstraat al jaren onveilig is voor kinderen op de fiets", "drie scholen aan de Kerkstraat liggen")
    entry = fiction.by_id[SHADE]
    return [
        variant(
            entry,
            "voorbeeldstad/2024-bron",
            "Veilig naar school",
            reasons,
            ("dertig kilometer als norm in te voeren in de Kerkstraat", "drempels aan te leggen bij de scholen"),
        ),
        variant(
            entry,
            "waterveen/2025-zelfde",
            "Rustig rijden",
            ("ouders zich zorgen maken",),
            (
                "bij alle scholen drempels te leggen",
                "30 kilometer de norm te maken en dertig in te voeren op de Dorpsweg",
            ),
        ),
        variant(
            entry,
            "voorbeeldstad/2024-rivaal",
            "Meer fietsenrekken",
            reasons,
            ("extra fietsenrekken te plaatsen bij de bibliotheek",),
        ),
        *fiction.entries,
    ]


def test_the_same_request_is_found_and_a_rival_is_not(debate: list[Entry], fiction: Library) -> None:
    """What is asked counts; shared recitals alone do not make two motions the same."""
    found = {one.entry.id: one.likeness for one in like(debate[0], debate, fiction)}
    assert next(iter(found)) == "waterveen/2025-zelfde"
    assert found["waterveen/2025-zelfde"] is Likeness.SAME
    assert found.get("voorbeeldstad/2024-rivaal") is not Likeness.SAME


GOLDEN = Path(__file__).parent / "golden"


def pairs(name: str, entry: Entry) -> list[dict[str, Entry]]:
    """Return each debate of a file: a motion, its rewrite and its rival, in the place and time of another."""
    made: list[dict[str, Entry]] = []
    for at, block in enumerate((GOLDEN / name).read_text("utf-8").split("===\n")):
        lines = [line for line in block.splitlines() if not line.startswith("#")]
        said = {kind: [line[3:] for line in lines if line.startswith(kind)] for kind in {line[:2] for line in lines}}
        made.append(
            {
                kind: variant(
                    entry, f"x/2025-{at}-{kind}", said[f"{kind}t"][0], tuple(said[f"{kind}r"]), tuple(said[f"{kind}a"])
                )
                for kind in "BWV"
            }
        )
    return made


@pytest.mark.parametrize("name", ["pairs.txt", "pairs-held-out.txt"])
def test_rewrites_are_told_and_rivals_are_not(
    fiction: Library, own: Library, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At least seventeen of twenty rewrites and at most four rivals, whatever else in the library is nearer still."""
    monkeypatch.setattr(duplicates, "MOST", len(own.entries))
    debates = pairs(name, fiction.by_id[SHADE])
    finder = DuplicateFinder([*own.entries, *(one for debate in debates for one in debate.values())], own.registers)
    told = dict.fromkeys("WV", 0)
    for debate in debates:
        found = {one.entry.id: one.likeness for one in finder.like(debate["B"])}
        for kind in told:
            told[kind] += found.get(debate[kind].id) is Likeness.SAME
    assert told["W"] >= 17
    assert told["V"] <= 4


def test_pairs_of_others_are_told_apart(fiction: Library, own: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of forty rewrites at least thirty, of forty rivals at most six; they were written without sight of the method."""
    monkeypatch.setattr(duplicates, "MOST", len(own.entries))
    written = yaml.safe_load((GOLDEN / "pairs-blind.yml").read_text("utf-8"))
    made = [
        (one["kind"], *(_told(one[side], fiction, f"x/2025-{at}-{side}") for side in "ab"))
        for at, one in enumerate(written)
    ]
    finder = DuplicateFinder([*own.entries, *(entry for _kind, *two in made for entry in two)], own.registers)
    told = dict.fromkeys(("rewrite", "rival"), 0)
    for kind, one, other in made:
        told[kind] += any(near.entry is other and near.likeness is Likeness.SAME for near in finder.like(one))
    assert told["rewrite"] >= 30
    assert told["rival"] <= 6


def _told(said: dict[str, Any], library: Library, key: str) -> Entry:
    return variant(library.by_id[SHADE], key, said["title"], tuple(said["considering"]), tuple(said["requests"]))


def test_a_rival_of_one_debate_is_related(fiction: Library) -> None:
    """The same reasons and another request: said as such, behind the motion that asks the same."""
    debates = pairs("pairs.txt", fiction.by_id[SHADE])
    found = like(debates[1]["B"], [one for debate in debates for one in debate.values()], fiction)
    told = {one.entry.id: one.likeness for one in found}
    assert told[debates[1]["W"].id] is Likeness.SAME
    assert told[debates[1]["V"].id] is Likeness.RELATED
    assert [one.likeness for one in found] == sorted((one.likeness for one in found), key=list(Likeness).index)


def test_a_copy_with_the_same_reasons_is_the_same(fiction: Library) -> None:
    """Shared reasons never count against a motion that asks the same."""
    debate = pairs("pairs.txt", fiction.by_id[SHADE])[1]
    copy = replace(debate["B"], id="x/2025-kopie")
    assert like(debate["B"], [*debate.values(), copy], fiction)[0].entry.id == copy.id


def test_the_evidence_stands_side_by_side(debate: list[Entry], fiction: Library) -> None:
    """Each request of the one stands beside the nearest of the other, letter for letter."""
    found = like(debate[0], debate, fiction)[0].pairs
    assert [(pair.own, pair.other) for pair in found][1] == (
        "drempels aan te leggen bij de scholen",
        "bij alle scholen drempels te leggen",
    )


def test_related_motions_are_on_the_same_subject(debate: list[Entry]) -> None:
    """A motion leads to others on its subject, never to itself, to few, and to none where none is near."""
    found = related_motions(debate)
    assert "waterveen/2025-zelfde" in {other.id for other, _score in found["voorbeeldstad/2024-bron"]}
    assert all(key not in {other.id for other, _score in others} for key, others in found.items())
    assert all(len(others) <= MOST for others in found.values())
    assert any(related == () for related in found.values())


def test_of_motions_as_near_the_one_that_worked_comes_first(fiction: Library) -> None:
    """Then the one that did not, then a model; one that is far nearer goes before all the same."""
    entry = fiction.by_id[SHADE]
    decision = next(one for one in entry.motion.decisions if one.status.is_success)
    rejected = decision.model_copy(update={"status": Status.REJECTED})
    stated: dict[str, dict[str, Any]] = {
        "a-model": {"model": True, "decisions": ()},
        "b-rejected": {"decisions": (rejected,)},
        "c-adopted": {"decisions": (decision,)},
    }
    alike = [replace(entry, id=key, motion=entry.motion.model_copy(update=what)) for key, what in stated.items()]
    found = related_motions([entry, *alike, *(one for one in fiction.entries if one.id != entry.id)])[entry.id]
    assert [other.id for other, _score in found[:3]] == ["c-adopted", "b-rejected", "a-model"]
    assert len({score for _other, score in found[:3]}) == 1


def test_the_order_of_a_library_changes_nothing(fiction: Library) -> None:
    """The same motions in another order have the same relations."""
    one, other = related_motions(fiction.entries), related_motions(fiction.entries[::-1])
    assert {key: {e.id for e, _ in related} for key, related in one.items()} == {
        key: {e.id for e, _ in related} for key, related in other.items()
    }


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # the motions are never changed
@given(st.data())
def test_what_is_kept_between_builds_is_what_would_be_counted(debate: list[Entry], data: st.DataObject) -> None:
    """Motions that go, change and come back leave everything as a count of the same motions finds it."""
    neighbours = Neighbours()
    first = neighbours.update(debate)
    for _ in range(data.draw(st.integers(1, 3))):
        kept = [one for one in debate if data.draw(st.booleans())]
        other = replace(data.draw(st.sampled_from(debate)), id="waterveen/2025-nog-een")
        neighbours.update([*kept, other])
    assert neighbours.update(debate) == first == related_motions(debate)


def test_a_library_of_one_or_none() -> None:
    """Without others nothing is related."""
    assert related_motions(()) == {}
    assert COMMON > MOST


def test_likeness_is_symmetric_and_whole_for_oneself(fiction: Library) -> None:
    """The cosine of a vector with itself is one, and the order of two does not matter."""
    packer = TermCounter.of(fiction.entries)
    bags = [packer.pack(entry) for entry in fiction.entries]
    rarity = Rarity.of(bags)
    one, other = rarity.vector(bags[0].subject), rarity.vector(bags[1].subject)
    assert cosine(one, one) == pytest.approx(1)
    assert cosine(one, other) == pytest.approx(cosine(other, one))
    assert cosine({}, one) == 0


def test_the_command_shows_requests_side_by_side(tmp_path: Path) -> None:
    """`motions similar FILE` names the motion and its requests, and leaves the verdict to people."""
    motions = Path(shutil.copytree(FICTION, tmp_path / "motions"))
    copy = motions / "waterveen" / "2025-ook-schaduw.yml"
    text = (
        (motions / f"{SHADE}.yml").read_text("utf-8").replace("municipality: voorbeeldstad", "municipality: waterveen")
    )
    copy.write_text(text.replace("former_ids: [voorbeeldstad/2025-schaduw]", ""), "utf-8")
    result = CliRunner().invoke(main, ["--motions", str(motions), "similar", str(copy)], catch_exceptions=False)
    assert result.exit_code == 0
    assert f"vraagt vrijwel hetzelfde als {SHADE}" in result.output
    assert result.output.count("vóór 1 juni 2025 een plan voor te leggen") == 2


def test_the_command_needs_a_record(tmp_path: Path) -> None:
    """A register is no record: one sentence, and exit code 1."""
    motions = Path(shutil.copytree(FICTION, tmp_path / "motions"))
    words = ["--motions", str(motions), "similar", str(motions / "_registers" / "themes.yml")]
    result = CliRunner().invoke(main, words, catch_exceptions=False)
    assert result.exit_code == 1
    assert "geen van deze bestanden" in result.output
