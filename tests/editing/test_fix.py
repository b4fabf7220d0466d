"""What a machine mends in a record, what it leaves, and that nothing else changes."""

import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from generator.editing.fixers.fix import mend
from generator.editing.fixers.parsed import Known
from generator.i18n.marks import without_marks
from generator.records.date_notations import date_of
from generator.records.places import read_places
from generator.records.registers import OWN, read_registers

GOLDEN = Path(__file__).parent / "golden"
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
    return Known(read_registers(OWN, "motions").registers, read_places(OWN))


def fixed(text: str) -> str:
    """Return the text as mended."""
    return mend(text, known()).text


@pytest.mark.parametrize("case", CASES)
def test_golden(case: str) -> None:
    """What was written in other ways becomes the one way of this library, and then stays."""
    before, after = ((GOLDEN / case / name).read_bytes().decode() for name in ("before.yml", "after.yml"))
    assert fixed(before) == after
    assert fixed(after) == after


@pytest.mark.parametrize("case", CASES)
def test_golden_with_windows_line_ends(case: str) -> None:
    """Line ends of Windows stay, and nothing else comes out otherwise."""
    before, after = ((GOLDEN / case / name).read_text().replace("\n", "\r\n") for name in ("before.yml", "after.yml"))
    assert fixed(before) == after


@pytest.mark.parametrize("sign", ["```", "~~~"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_marks_of_a_code_block_go(sign: str, end: str) -> None:
    """A record from a chat is the record between the marks, to the byte; words before them are nobody's to drop."""
    record = RECORD.replace("\n", end)
    assert fixed(f"{sign}yaml{end}{record}{sign}{end}") == fixed(record)
    said = f"Zo dan:{end}{sign}yaml{end}{record}{sign}{end}"
    assert fixed(said) == said


@pytest.mark.parametrize("case", CASES)
def test_golden_without_last_line_end(case: str) -> None:
    """A file without a last line end is mended the same."""
    before, after = ((GOLDEN / case / name).read_text().removesuffix("\n") for name in ("before.yml", "after.yml"))
    assert fixed(before).removesuffix("\n") == after


def test_every_file_of_this_library_is_in_order() -> None:
    """There is nothing to mend in this library itself."""
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
        ("tips: |\n  Water\n  \xa0tap\n", "tips: |\n  Water\n   tap\n"),
        ("tips: >-\n  Water\n  \xa0tap\n", "tips: >-\n  Water\n  \xa0tap\n"),  # folding would put a line end there
        ("title: Water\x07tap\n", "title: Water\x07tap\n"),
        ("title: Water\u2028tap\n", "title: Water\u2028tap\n"),
        ('title: "Water\\u200b\\u0007tap"\n', 'title: "Water\\u200b\\u0007tap"\n'),
    ],
)
def test_signs_that_nobody_sees(before: str, after: str) -> None:
    """Signs without a shape go, special spaces become plain ones, all others are left for a person."""
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
    """What can't be read as fields is not touched."""
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
    """Fields are not moved where YAML itself is in doubt."""
    marks = re.compile(r"titel|title|added|<<|---")
    assert [mark.replace("titel", "title") for mark in marks.findall(fixed(text))] == [
        mark.replace("titel", "title") for mark in marks.findall(text)
    ]


def test_a_remark_behind_a_quoted_text_is_not_pulled_into_it() -> None:
    """Without quotation marks this remark would read as lost words."""
    assert fixed("title: 'Motie' #12\n") == "title: 'Motie' #12\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("title: |\n  Water\n  bij\n", "title: Water bij\n"),
        ('title: "Water\\nbij"\n', "title: Water bij\n"),
        ("title: |\n  water-\n  tap\n", "title: |\n  water-\n  tap\n"),  # one word or two?
        ("title: |  # let op\n  a\n  b\n", "title: |  # let op\n  a\n  b\n"),  # the remark would be lost
        ("title: [Water en zo]\n", "title: Water en zo\n"),
        ("title: [ 'Wa: ter' , ]\n", "title: 'Wa: ter'\n"),
        ("title: [Water, zo]\n", "title: [Water, zo]\n"),  # which of the two?
        ("kind: [motion]\n", "kind: motion\n"),
        ("themes: [wonen, 'wonen', wonen]\n", "themes: [wonen]\n"),
        ("themes: [wonen, jeugd, wonen]\n", "themes: [wonen, jeugd-en-onderwijs]\n"),
        ("model: True\n", "model: true\n"),
        ("model: NO\n", "model: false\n"),
        ("model: 0\n", "model: 0\n"),
        ("kind: Motion_off agenda\n", "kind: motion-off-agenda\n"),
        ("kind: motions\n", "kind: motions\n"),
        ("former_ids: [motions/den-haag/2025-abc.yml]\n", "former_ids: [den-haag/2025-abc]\n"),
        ("former_ids: [/moties/den-haag/2025-abc/]\n", "former_ids: [den-haag/2025-abc]\n"),
        ("former_ids: [den haag/2025-abc]\n", "former_ids: [den haag/2025-abc]\n"),
        ("idea: Watertappunten\n", "idea: watertappunten\n"),
        ("idea: Iets heel anders\n", "idea: Iets heel anders\n"),
    ],
)
def test_values_in_another_form(before: str, after: str) -> None:
    """What can mean one thing only is written in its one way; what can mean two is left for a person."""
    assert fixed(before) == after
    assert fixed(after) == after


def test_a_party_is_read_as_of_its_day_and_place() -> None:
    """A name is another party's before and after a day."""

    def submitter(day: str) -> str:
        head = RECORD.replace("2025-01-23", day)
        named = "submitters: [{party: Progressief Nederland}]\nsources"
        return fixed(head.replace("sources", named)).split("party: ")[1].split("}")[0]

    assert submitter("2018-05-01") == "Progressief Nederland"
    assert submitter("2026-11-01") == "PRO"


def test_a_tag_is_put_in_form_once() -> None:
    """A tag that stands there already is not written a second time."""
    assert "tags: [drinkwater]" in fixed(RECORD.replace("[drinkwater]", "['#Drinkwater']"))
    both = RECORD.replace("[drinkwater]", "['#Drinkwater', drinkwater]")
    assert fixed(both) == both


def test_votes_are_of_the_party_of_their_own_day() -> None:
    """Between submission and vote a name can pass to another party."""
    name = "Progressief Nederland"
    votes = f"decisions:\n- {{date: 2026-11-01, status: adopted, votes: {{parties: [{{party: {name}, side: for}}]}}}}\n"
    head = RECORD.replace("2025-01-23", "2018-05-01").replace("sources", f"submitters: [{{party: {name}}}]\nsources")
    text = fixed(head + votes)
    assert f"submitters: [{{party: {name}}}]" in text
    assert "parties: [{party: PRO, side: for}]" in text


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
    """A notation that leaves a doubt is left for a person."""
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
    """Marks go one after the other, and a full stop of an abbreviation stays."""
    assert without_marks(point) == bare
