"""`motions fix`: what a machine mends, what it leaves, and that nothing else changes."""

import os
import re
import stat
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings, strategies as st

from generator.cli.main import main
from generator.fixing.dates import date_of
from generator.fixing.draft import Known
from generator.fixing.mend import MENDERS, mend
from generator.fixing.outline import Outline, outline
from generator.fixing.texts import without_marks
from generator.language.dutch import FIELDS, VALUES
from generator.reading.places import read_places
from generator.reading.quoting import quoted
from generator.reading.registers import OWN, read_registers
from generator.reading.source import FORBIDDEN, ODD_SPACES

GOLDEN = Path(__file__).parent / "golden" / "fix"
CASES = sorted(path.name for path in GOLDEN.iterdir())

RECORD = """\
title: Watertappunt bij elke speeltuin
added: 2025-02-01
kind: motion
municipality: den-haag
submitted: 2025-01-23
themes: [klimaatadaptatie]
tags: [drinkwater]
sources: [{url: https://voorbeeld.example/}]
"""


@cache
def known() -> Known:
    """Return the registers of this library."""
    return Known(read_registers(OWN, "motions").registers, read_places(OWN), {"drink-water": "drinkwater"})


def fixed(text: str) -> str:
    return mend(text, known()).text


def read(text: str) -> Outline:
    found = outline(text.removeprefix("\ufeff"))
    assert found is not None
    return found


@pytest.mark.parametrize("case", CASES)
def test_golden(case: str) -> None:
    before, after = ((GOLDEN / case / name).read_bytes().decode() for name in ("before.yml", "after.yml"))
    assert fixed(before) == after
    assert fixed(after) == after


@pytest.mark.parametrize("case", CASES)
def test_golden_with_windows_line_ends(case: str) -> None:
    before, after = ((GOLDEN / case / name).read_text().replace("\n", "\r\n") for name in ("before.yml", "after.yml"))
    assert fixed(before) == after


@pytest.mark.parametrize("case", CASES)
def test_golden_without_last_line_end(case: str) -> None:
    before, after = ((GOLDEN / case / name).read_text().removesuffix("\n") for name in ("before.yml", "after.yml"))
    assert fixed(before).removesuffix("\n") == after


def test_every_file_of_this_library_is_in_order() -> None:
    for path in OWN.glob("[!_]*/*.yml"):
        text = path.read_bytes().decode()
        assert fixed(text) == text, path


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("\ufefftitle: Water\n", "title: Water\n"),
        ("title: Water\ufefftap\n", "title: Watertap\n"),
        ("title: Water\u200b\xadtap\u202e  # op\u200bmerking\n", "title: Watertap  # opmerking\n"),
        ('title: "Water\\u200btap"\n', "title: Watertap\n"),
        ("title: Water\xa0en\u2009tap # een\xa0plan\n", "title: Water en tap # een plan\n"),
        ("title: Water\xa0\n", "title: Water \n"),
        ("title: |\n  Water\n  \xa0tap\n", "title: |\n  Water\n   tap\n"),
        ("title: >-\n  Water\n  \xa0tap\n", "title: >-\n  Water\n  \xa0tap\n"),  # folding would put a line end there
        ("title: Water\x07tap\n", "title: Water\x07tap\n"),
        ("title: Water\u2028tap\n", "title: Water\u2028tap\n"),
        ('title: "Water\\u200b\\u0007tap"\n', 'title: "Water\\u200b\\u0007tap"\n'),
    ],
)
def test_signs_that_nobody_sees(before: str, after: str) -> None:
    assert fixed(before) == after


@pytest.mark.parametrize(
    "text",
    [
        "",
        "title: [\n",
        "- een lijst\n",
        "\ufefftitle: 'open\n",
        "title: a\n\ttags: b\n",
        "[" * 100_000,
        "gemeente: &a x\ntitel: *a\n---\ntitel: tweede\n...\nsoort: [",
    ],
)
def test_a_text_that_cannot_be_read_stays(text: str) -> None:
    assert fixed(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "titel: A\ntitel: B\n",
        "added: 2025-01-01\n<<: {a: b}\ntitle: A\n",
        "added: &a 2025-01-01\ntitle: *a\n",
        "added: 2025-01-01\n---\ntitle: A\n",
        "? added\n: 2025-01-01\n? title\n: A\n",
    ],
)
def test_order_stays_where_yaml_is_in_doubt(text: str) -> None:
    names = re.findall(r"(?:titel|title|added|<<|---)", text)
    assert re.findall(r"(?:titel|title|added|<<|---)", fixed(text).replace("title: A\ntitel", "titel: A\ntitel")) == names


def test_a_remark_behind_a_quoted_text_is_not_pulled_into_it() -> None:
    assert fixed("title: 'Motie' #12\n") == "title: 'Motie' #12\n"


def test_a_party_is_read_as_of_its_day_and_place() -> None:
    def submitter(day: str) -> str:
        head = RECORD.replace("2025-01-23", day)
        return fixed(head.replace("sources", "submitters: [{party: PRO}]\nsources")).split("party: ")[1].split("}")[0]

    assert submitter("2018-05-01") == "PRO"
    assert submitter("2026-11-01") != ""


def test_a_usual_tag_takes_the_place_of_its_variant_once() -> None:
    assert "tags: [drinkwater]" in fixed(RECORD.replace("[drinkwater]", "[drink-water]"))
    both = RECORD.replace("[drinkwater]", "[drink-water, drinkwater]")
    assert fixed(both) == both


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2025-1-3", date(2025, 1, 3)),
        ("13/1/2025", date(2025, 1, 13)),
        ("1/1/2025", date(2025, 1, 1)),
        ("1-2-2025", date(2025, 2, 1)),
        ("donderdag, 23 Januari 2025", date(2025, 1, 23)),
        ("1/2/2025", None),
        ("1-2-25", None),
        ("1-2/2025", None),
        ("1/13/2025", None),
        ("30-02-2025", None),
        ("23 brumaire 2025", None),
        ("vrijdag 23 januari 2025", None),
        ("٢٣-٠١-٢٠٢٥", None),
    ],
)
def test_dates(words: str, day: date | None) -> None:
    assert date_of(words) == day


@pytest.mark.parametrize(
    ("point", "bare"),
    [
        ("te doen;", "te doen"),
        ("te doen ; en", "te doen"),
        ("te doen, en;", "te doen"),
        ("te doen.", "te doen"),
        ("bomen, enz.,", "bomen, enz."),
        ("bomen e.d.", "bomen e.d."),
        ("de N.V.", "de N.V."),
        ("artikel 12, lid 3, sub b.", "artikel 12, lid 3, sub b."),
        ("te doen...", "te doen..."),
        ("groen", "groen"),
        (";", ""),
    ],
)
def test_closing_marks(point: str, bare: str) -> None:
    assert without_marks(point) == bare


# What always holds, whatever somebody did to a record

SIGNS = st.sampled_from(
    ["\u200b", "\xa0", "\ufeff", "\u202e", "\x07", "\u2028", "\t", "\r", "\n", "\n\n", "# x\n", " # x\n", "\n# x\n", "#x"]
    + ["'", '"', ": ", ":", "- ", "[", "]", "{", "}", ",", ";", " en", ".", "|", ">", "&a ", "*a ", "!t ", "<<: ", "? "]
    + ["---\n", "...\n", "é", "😀", "12", "null", "~", "  "]
)
Mutation = Callable[[str], str]


def insertion(place: float, signs: str) -> Mutation:
    return lambda text: text[: int(place * len(text))] + signs + text[int(place * len(text)) :]


def lines_swapped(one: float, other: float) -> Mutation:
    def swap(text: str) -> str:
        lines = text.splitlines(keepends=True)
        if lines:
            at, to = (int(place * len(lines)) for place in (one, other))
            lines[at], lines[to] = lines[to], lines[at]
        return "".join(lines)

    return swap


def block_first(place: float) -> Mutation:
    """Move the lines of one top field to the front."""

    def move(text: str) -> str:
        blocks = re.split(r"(?m)^(?=[a-z_]+:)", text)
        chosen = blocks.pop(int(place * len(blocks)))
        return chosen + "".join(blocks)

    return move


def dutch(table: dict[str, tuple[str, ...]]) -> st.SearchStrategy[Mutation]:
    pairs = st.sampled_from([(english, word) for english, words in table.items() for word in words])
    return pairs.map(lambda pair: lambda text: re.sub(rf"\b{pair[0]}\b", pair[1], text, count=1))


PLACES = st.floats(0, 1, exclude_max=True)
DATES = st.sampled_from([r"\3-\2-\1", r"\3/\2/\1", r"\1/\2/\3", r"'\3.\2.\1'"])
MUTATIONS = st.one_of(
    st.builds(insertion, PLACES, SIGNS),
    st.builds(lines_swapped, PLACES, PLACES),
    st.builds(block_first, PLACES),
    dutch(FIELDS),
    dutch(VALUES),
    DATES.map(lambda form: lambda text: re.sub(r"(\d{4})-(\d\d)-(\d\d)", form, text)),
    st.sampled_from("'\"").map(lambda sign: lambda text: re.sub(r"(?m)(: |- )([\w.-]+)$", rf"\1{sign}\2{sign}", text)),
    st.just(lambda text: text.replace("\n", "\r\n")),
)
SAMPLES = [
    *(path.read_text() for path in sorted(OWN.glob("[!_]*/*.yml"))[::12]),
    *((GOLDEN / case / "before.yml").read_text() for case in CASES),
]


def tame(remark: str) -> str:
    return re.sub(" +", " ", ODD_SPACES.sub(" ", FORBIDDEN.sub("", remark))).strip()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(SAMPLES), st.lists(MUTATIONS, max_size=8))
def test_mending_is_stable_and_keeps_every_remark(text: str, mutations: list[Mutation]) -> None:
    for mutation in mutations:
        text = mutation(text)
    mended = fixed(text)
    assert fixed(mended) == mended
    before, after = outline(text.removeprefix("\ufeff")), outline(mended)
    if mended != text:
        assert before is not None
        assert after is not None
        assert sorted(map(tame, before.remarks)) == sorted(map(tame, after.remarks))
        assert set(after.faults) <= set(before.faults)
        assert (text.count("\r\n") > 0) >= (mended.count("\r\n") > 0)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), st.booleans(), st.booleans())
def test_a_quoted_text_comes_back(text: str, flow: bool, is_text: bool) -> None:  # noqa: FBT001  # drawn values
    text = FORBIDDEN.sub("", text)
    scalar = quoted(text, flow=flow, is_text=is_text)
    record = f"{{title: {scalar}, added: [{scalar}]}}\n" if flow else f"title: {scalar}\nadded:\n- {scalar}\n"
    values = [token.value for token in read(record).tokens if token.sign == "="]
    assert values == ["title", text, "added", text]
    assert "\n" not in scalar


@pytest.mark.parametrize("text", ["12", "-1", "1e3", ".5", "0x1F", "0o17", "true", "False", "null", "~", "", ".inf", ".NaN"])
def test_a_text_that_looks_like_a_number_is_quoted(text: str) -> None:
    assert quoted(text, flow=False, is_text=True) == f"'{text}'"


@pytest.mark.parametrize("text", ["no", "yes", "on", "2025-01-23", "19:30", "0b1", "1_000", "J.3", "30 km/h", "it's"])
def test_other_texts_stand_plain(text: str) -> None:
    assert quoted(text, flow=False, is_text=True) == text
    assert quoted("12", flow=True, is_text=False) == "12"


# The command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "den-haag").mkdir()
    (tmp_path / "den-haag" / "2025-goed.yml").write_text(RECORD)
    (tmp_path / "den-haag" / "2025-dutch.yml").write_text(RECORD.replace("title", "titel"))
    return tmp_path


def run(folder: Path, *words: str, language: str = "en") -> Result:
    return CliRunner().invoke(main, ["--motions", str(folder), "--language", language, "fix", *words])


def test_fix_writes_and_tells(folder: Path) -> None:
    path = folder / "den-haag" / "2025-dutch.yml"
    path.chmod(0o640)
    result = run(folder)
    assert result.exit_code == 0, result.output
    assert "2025-dutch.yml: Dutch names of fields (1)" in result.output
    assert "2025-goed.yml" not in result.output
    assert "Mended 1 file." in result.output
    assert path.read_text() == RECORD
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert sorted(os.listdir(path.parent)) == ["2025-dutch.yml", "2025-goed.yml"]
    assert "There is nothing that a machine can mend." in run(folder).output


def test_dry_run_shows_and_writes_nothing(folder: Path) -> None:
    path = folder / "den-haag" / "2025-dutch.yml"
    path.write_text(path.read_text().replace("elke", "el\u202eke"))
    before = path.read_bytes()
    result = run(folder, "--dry-run")
    assert result.exit_code == 0, result.output
    assert "-titel: Watertappunt bij el·ke speeltuin\n+title: Watertappunt bij elke speeltuin\n" in result.output
    assert "1 file would change." in result.output
    assert path.read_bytes() == before


def test_errors_that_stay_are_counted(folder: Path) -> None:
    (folder / "den-haag" / "2025-fout.yml").write_text(RECORD.replace("klimaatadaptatie", "klimaatje"))
    result = run(folder)
    assert result.exit_code == 1
    assert "Left for a person: 1 error, 0 notes, in 1 file." in result.output


def test_only_the_named_files_are_mended(folder: Path) -> None:
    good, other = (folder / "den-haag" / name for name in ("2025-goed.yml", "2025-dutch.yml"))
    assert run(folder, str(good)).exit_code == 0
    assert "titel" in other.read_text()
    assert run(folder, str(folder / "den-haag")).exit_code == 0
    assert "titel" not in other.read_text()


def test_a_file_elsewhere_is_wrong_use(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elders") / "2025-x.yml"
    elsewhere.write_text("titel: x\n")
    assert run(folder, str(elsewhere)).exit_code == 2
    assert elsewhere.read_text() == "titel: x\n"


def test_links_and_unreadable_files_are_left_alone(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elders") / "2025-x.yml"
    elsewhere.write_text("titel: x\n")
    link, latin = folder / "den-haag" / "2025-link.yml", folder / "den-haag" / "2025-latin.yml"
    link.symlink_to(elsewhere)
    latin.write_bytes("titel: één\n".encode("latin-1"))
    assert run(folder).exit_code == 1
    assert run(folder, str(link)).exit_code == 1
    assert link.is_symlink()
    assert elsewhere.read_text() == "titel: x\n"
    assert latin.read_bytes() == "titel: één\n".encode("latin-1")


def test_tags_follow_the_usual_form_of_the_library(folder: Path) -> None:
    for number in range(2):
        (folder / "den-haag" / f"2025-fiets{number}.yml").write_text(RECORD.replace("drinkwater", "fietsstraten"))
    odd = folder / "den-haag" / "2025-odd.yml"
    odd.write_text(RECORD.replace("drinkwater", "'#Fietsstraat'"))
    assert run(folder).exit_code == 0
    assert "tags: [fietsstraten]" in odd.read_text()
    assert "There is nothing that a machine can mend." in run(folder).output


def test_a_mended_file_keeps_its_windows_line_ends(folder: Path) -> None:
    path = folder / "den-haag" / "2025-dutch.yml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    run(folder)
    assert path.read_bytes() == RECORD.replace("\n", "\r\n").encode()


def test_every_kind_of_mending_has_a_name() -> None:
    assert all(mender.name for mender in MENDERS)
