"""Lines to copy make exactly what `motions fix` makes, or they are not offered."""

import re
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.editing.fixers.fix import mend
from generator.editing.fixers.parsed import Known
from generator.records.places import read_places
from generator.records.registers import read_registers
from generator.reviewing.patches import Suggestion, applied, suggestion
from tests.conftest import FICTION

FIELDS = (
    "titel: Water in de wijk\n",
    "title: Water in de wijk;\n",
    "added: 2026-11-01\n",
    "municipality: Voorbeeldstad\n",
    "ingediend: 23 januari 2025\n",
    "submitted: 2025-01-23\n",
    "number: M12\n",
    "themes: klimaatadaptatie\n",
    "themes: [klimaatadaptatie, klimaatadaptatie]\n",
    "tags: [Drinkwater]\n",
    "submitters:\n  - {name: Noor van Dalen, party: gl}\n  - party: d66\n",
    "decisions:\n  - datum: 2025-01-30\n    uitslag: aangenomen\n    votes: {voor: 8, tegen: 5}\n",
    "tekst:\n  - part: requests\n    to: college\n    verb: requests\n    points:\n      - water te geven;\n",
    "# een woord\nsources: [{url: https://raad.voorbeeldstad.example/1}]\n",
    "tips: el\u202eke\u00a0dag\n",
)


@cache
def known() -> Known:
    """Return the registers of the fictional library."""
    return Known(read_registers(FICTION, "motions").registers, read_places(FICTION))


def offered(text: str, at: set[int] | None = None) -> tuple[Suggestion, str]:
    """Return what is offered for a text, with findings on these lines or on all, and the text as mended."""
    after = mend(text, known()).text
    return suggestion(text, after, at if at is not None else set(range(1, text.count("\n") + 2))), after


@given(
    st.permutations(FIELDS).flatmap(lambda order: st.integers(1, len(order)).map(lambda n: "".join(order[:n]))),
    st.sampled_from(["\n", "\r\n"]),
    st.sets(st.integers(1, 30)) | st.none(),
)
def test_what_is_offered_is_what_fix_makes(text: str, end: str, at: set[int] | None) -> None:
    """All lines together, or the whole file, give the file of `motions fix`; nothing is offered that mends nothing."""
    made, after = offered(text.replace("\n", end), at)
    lines = after.replace("\r\n", "\n").split("\n")
    assert not (made.patches and made.whole)
    if made.patches:
        assert applied(text.split("\n"), made.patches) == lines
        if at is not None:
            assert all(any(patch.first <= line <= patch.last for line in at) for patch in made.patches)
    if made.whole:
        assert list(made.whole) == lines


def test_fields_in_another_order_are_never_lines_that_can_go() -> None:
    """Who copies some lines of a change of order loses fields: the whole file is offered."""
    text = "number: M12\n" + "".join(FIELDS[at] for at in (11, 10, 3, 4, 2, 0, 7))
    made, after = offered(text)
    assert made.patches == ()
    assert list(made.whole) == after.split("\n")
    assert "M12" in after


def test_one_mistake_is_one_line() -> None:
    """Where only one line differs it is shown by itself."""
    made, _after = offered("title: Water\nadded: 2026-11-01\nthemes: [klimaatadaptatie]\ntags: [Drinkwater]\n", {4})
    assert [(patch.first, patch.last, patch.lines) for patch in made.patches] == [(4, 4, ["tags: [drinkwater]"])]


@pytest.mark.parametrize("text", [FIELDS[14], "titel: " + "x" * 3000 + "\n", "titel: a\n" + "# x\n" * 500])
def test_what_can_not_be_copied_names_the_command(text: str) -> None:
    """Signs that nobody sees, lines too long and files too long are for the command."""
    after = mend(text, known()).text + ("\u200b" if "\u202e" in text else "")
    assert suggestion(text, after, {1}) == Suggestion(mendable=True)


def test_nothing_is_offered_where_nothing_is_mended() -> None:
    """A change of taste in a file whose findings only a person can mend is not worth anybody's time."""
    text = "added: 2026-11-01\ntitle: Water\n"
    assert offered(text, set())[0] == Suggestion()
    assert re.match("title", offered(text)[1])
