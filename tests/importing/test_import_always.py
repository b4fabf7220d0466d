"""What holds of a draft whatever its source says: it is sound YAML, and its words come back."""

from contextlib import suppress
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from generator.i18n.language import language
from generator.importing.draft import Manner, draft_text
from generator.importing.fields import Place
from generator.importing.reading import motions_in
from generator.importing.sources.content import Content
from generator.importing.sources.source import RefusedError
from generator.importing.sources.source_motion import Link, SourceMotion
from generator.importing.splitting.result import Outcome, PartyVote, SplitPart, Submitter, Sureness
from generator.model.enums import Addressee, PartKind, Side, Status, Verb
from generator.records.nodes import Fields, Scalar
from generator.records.record import read_record
from generator.records.writing import clean

PLACE = Place("voorbeeldstad", date(2026, 9, 17), date(2026, 11, 25), ("wonen",), "wonen")
TEXTS = st.text(max_size=60) | st.sampled_from(
    ["---", "...", "# x", "- a", "a: b", "null", "1_0", "|", "'", '"', "{x}"]
)
PARTS = st.builds(
    SplitPart,
    part=st.just(PartKind.REQUESTS),
    points=st.lists(TEXTS, max_size=3).map(tuple),
    to=st.sampled_from(Addressee) | TEXTS,
    verb=st.sampled_from(Verb),
    sureness=st.sampled_from(Sureness),
)
FOUND = st.builds(
    SourceMotion,
    title=TEXTS,
    summary=TEXTS,
    explanation=TEXTS,
    submitters=st.lists(st.builds(Submitter, TEXTS, TEXTS), max_size=2).map(tuple),
    parts=st.lists(PARTS, max_size=3).map(tuple),
    outcome=st.builds(
        Outcome,
        status=st.sampled_from(Status),
        recorded_as=TEXTS,
        date=st.sampled_from([None, "2026-09-17"]),
        parties=st.lists(st.builds(PartyVote, TEXTS, st.sampled_from(Side), st.none() | st.integers(0, 9))).map(tuple),
    ),
    sources=st.lists(st.builds(Link, TEXTS | st.just("https://raad.example/1"), TEXTS), max_size=2).map(tuple),
    remarks=st.lists(TEXTS, max_size=3).map(tuple),
    place=TEXTS,
)


@given(found=FOUND, name=TEXTS, with_text=st.booleans(), code=st.sampled_from(["nl", "en"]))
def test_a_draft_is_always_sound(found: SourceMotion, name: str, code: str, *, with_text: bool) -> None:
    """No value ends its field, begins another or hides in a comment; no sign is left that no record may have."""
    text = draft_text(found, name, PLACE, Manner(with_text=with_text), language(code))
    record = read_record("voorbeeldstad/2026-x", "x.yml", text.encode())
    codes = {finding.code for finding in record.findings}
    assert not any(code.startswith(("yaml-", "character-", "file-")) for code in codes), text
    assert isinstance(record.tree, Fields)
    for field, value in (("title", found.title), ("summary", found.summary)):
        node = record.tree.get(field)
        assert (node.value if isinstance(node, Scalar) else "") == clean(value or ""), text


@given(data=st.binary(max_size=300), start=st.sampled_from([b"", b"{", b"[", b"<html>", b"titel;datum\n", b"%PDF-1.4"]))
def test_any_bytes_are_read_or_refused(data: bytes, start: bytes) -> None:
    """A file gives motions or a reason, and nothing else."""
    with suppress(RefusedError):
        assert motions_in(Content("bestand", start + data))
