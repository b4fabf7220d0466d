"""What always holds of mending, whatever somebody did to a record."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.editing.fixers.fix import mend
from generator.editing.fixers.parsed import Known
from generator.editing.fixers.signature import signature
from generator.i18n.dutch import FIELDS, VALUES
from generator.model.motion import Motion
from generator.model.shape import fields
from generator.records.places import read_places
from generator.records.record import read_record
from generator.records.registers import OWN, read_registers
from generator.records.source import FORBIDDEN, ODD_SPACES

GOLDEN = Path(__file__).parent / "golden"


@cache
def known() -> Known:
    """Return the registers of this library."""
    return Known(read_registers(OWN, "motions").registers, read_places(OWN))


def fixed(text: str) -> str:
    """Return the text as mended."""
    return mend(text, known()).text


SIGNS = (
    *("\u200b", "\xa0", "\ufeff", "\u202e", "\x07", "\u2028", "\t", "\r", "\n", "\n\n", "# x\n", " # x\n", "\n# x\n"),
    *("#x", "'", '"', ": ", ":", "- ", "[", "]", "{", "}", ",", ";", " en", ".", "|", ">", "&a ", "*a ", "!t ", "<<: "),
    *("? ", "---\n", "...\n", "é", "😀", "12", "null", "~", "  "),
)
Mutation = Callable[[str], str]


def insertion(place: float, signs: str) -> Mutation:
    """Put signs somewhere in a text."""
    return lambda text: text[: int(place * len(text))] + signs + text[int(place * len(text)) :]


def lines_swapped(one: float, other: float) -> Mutation:
    """Let two lines change places."""

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
    """Put a Dutch word in the place of an English one."""
    pairs = st.sampled_from([(english, word) for english, words in table.items() for word in words])
    return pairs.map(lambda pair: lambda text: re.sub(rf"\b{pair[0]}\b", pair[1], text, count=1))


PLACES = st.floats(0, 1, exclude_max=True)
DATES = st.sampled_from([r"\3-\2-\1", r"\3/\2/\1", r"\1/\2/\3", r"'\3.\2.\1'"])
MUTATIONS = st.one_of(
    st.builds(insertion, PLACES, st.sampled_from(SIGNS)),
    st.builds(lines_swapped, PLACES, PLACES),
    st.builds(block_first, PLACES),
    dutch(FIELDS),
    dutch(VALUES),
    DATES.map(lambda form: lambda text: re.sub(r"(\d{4})-(\d\d)-(\d\d)", form, text)),
    st.sampled_from("'\"").map(lambda sign: lambda text: re.sub(r"(?m)(: |- )([\w.-]+)$", rf"\1{sign}\2{sign}", text)),
    st.just(lambda text: text.replace("\n", "\r\n")),
)
RECORDS = [path.read_text() for path in sorted(OWN.glob("[!_]*/*.yml"))[::12]]
SAMPLES = [
    *RECORDS,
    *((case / "before.yml").read_text() for case in sorted(GOLDEN.iterdir())),
]


def tame(remark: str) -> str:
    """Return a remark without signs that nobody sees."""
    return re.sub(" +", " ", ODD_SPACES.sub(" ", FORBIDDEN.sub("", remark))).strip()


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(SAMPLES), st.lists(MUTATIONS, max_size=8))
def test_mending_is_stable_and_keeps_every_remark(text: str, mutations: list[Mutation]) -> None:
    """Mending twice is mending once; no remark is lost and no fault is made."""
    for mutation in mutations:
        text = mutation(text)
    after_fix = fixed(text)
    assert fixed(after_fix) == after_fix
    before, after = signature(text.removeprefix("\ufeff")), signature(after_fix)
    if after_fix != text:
        assert before is not None
        assert after is not None
        assert sorted(map(tame, before.remarks)) == sorted(map(tame, after.remarks))
        assert set(after.faults) <= set(before.faults)
        assert (text.count("\r\n") > 0) >= (after_fix.count("\r\n") > 0)


DISGUISES: st.SearchStrategy[Mutation] = st.one_of(
    st.builds(block_first, PLACES),
    st.sampled_from("'\"").map(
        lambda sign: lambda text: re.sub(r"(?m)^( *(?:- )?[a-z_]+: | +- )([\w.-]+)$", rf"\1{sign}\2{sign}", text)
    ),
    st.sampled_from([r"\4-\3-\2", r"\2/\3/\4", r"'\4.\3.\2'"]).map(
        lambda form: lambda text: re.sub(r"(?m)(: )(\d{4})-(\d\d)-(\d\d)$", rf"\1{form}", text)
    ),
    st.sampled_from([(name, word) for name, words in FIELDS.items() for word in words]).map(
        lambda pair: lambda text: re.sub(rf"(?m)^( *(?:- )?){pair[0]}:", rf"\1{pair[1]}:", text)
    ),
    st.sampled_from([(value, word) for value, words in VALUES.items() for word in words]).map(
        lambda pair: (
            lambda text: re.sub(rf"(?m)((?:status|part|verb|kind|state|how): ){pair[0]}$", rf"\1{pair[1]}", text)
        )
    ),
    st.just(lambda text: text.replace("\n", "\r\n").replace("\r\r", "\r")),
    st.just(lambda text: "\ufeff" + text),
    st.sampled_from("\xa0\u2009").map(lambda space: lambda text: re.sub(r"(?<=\w) (?=\w)", space, text)),
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(RECORDS), st.lists(DISGUISES, max_size=8))
def test_a_disguised_record_comes_back(text: str, disguises: list[Mutation]) -> None:
    """However a record was written, what it says afterwards is what it said before, and it is in order."""
    disguised = text
    for disguise in disguises:
        disguised = disguise(disguised)
    record = read_record("den-haag/x", "x", fixed(disguised).encode())
    assert record.motion == read_record("den-haag/x", "x", text.encode()).motion
    assert record.findings == []
    assert record.tree is not None
    assert list(record.tree.pairs) == sorted(record.tree.pairs, key=list(fields(Motion)).index)
