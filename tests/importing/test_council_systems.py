"""What council systems give as JSON: number, who filed it and who joined, votes and decision, of samples of our own."""

import pytest

from generator.importing.reading import motions_in
from generator.importing.sources.content import Content
from generator.importing.sources.source_motion import Link, SourceMotion
from generator.importing.sources.values import votes_in_text, with_number
from generator.importing.splitting.result import PartyVote, Submitter
from generator.model.enums import Kind, Side, Status
from tests.importing.samples import as_json

D66, SP = PartyVote("D66", Side.FOR), PartyVote("SP", Side.FOR)
VVD = PartyVote("VVD", Side.AGAINST)


def found(value: object) -> list[SourceMotion]:
    """Return what is in a JSON file."""
    return list(motions_in(Content("x.json", as_json(value).encode())))


REPORT = {
    "draw": 1,
    "recordsTotal": 2,
    "data": [
        {
            "DT_RowId": "00000000-0000-0000-0000-000000000001",
            "title": "M4 Bankjes &amp; bomen",
            "datumstemming": "05-03-2026",
            "registrationdate": "04-03-2026",
            "uitslag": "Aangenomen",
            "indiener(s)": "Voorbeeld, N. (Noor) (D66); Test, J. (Jan) (SP)",
            "mede-indieners": "Proef, S. (Sam) (Volt)",
            "stemverhouding": "<p>Tegen: VVD. Voor: D66 / SP</p>",
        },
        {"DT_RowId": "00000000-0000-0000-0000-000000000002", "title": "M5 Speelplek", "uitslag": "Ingetrokken"},
    ],
}


def test_a_report_of_ibabs_gives_its_rows() -> None:
    """Every council names its columns itself; they are known by their words."""
    first, second = found(REPORT)
    assert (first.number, first.title, first.submitted) == ("M4", "M4 Bankjes & bomen", "2026-03-04")
    assert first.submitters == (
        Submitter("Noor Voorbeeld", "D66"),
        Submitter("Jan Test", "SP"),
        Submitter("Sam Proef", "Volt"),
    )
    assert first.outcome is not None
    assert (first.outcome.status, first.outcome.date) == (Status.ADOPTED, "2026-03-05")
    assert set(first.outcome.parties) == {D66, SP, VVD}
    assert (second.number, second.submitted) == ("M5", None)


def test_an_entry_of_a_list_of_ibabs_has_votes_and_documents() -> None:
    """Votes are counted for each group; the names of who voted stay out."""
    votes = [
        {"GroupName": "D66", "UserName": "Een, A.", "Vote": True},
        {"GroupName": "D66", "UserName": "Twee, B.", "Vote": True},
        {"GroupName": "VVD", "UserName": "Drie, C.", "Vote": False},
    ]
    values = {
        "Onderwerp": "Bankjes",
        "Datum": "Jan 29 2026 12:00AM",
        "Status": "Motie aangenomen",
        "Indiener(s)": "Voorbeeld, N. (Noor) (D66)",
        "Mede-indiener(s)": "Proef, S. (Sam) (Volt)",
        "Agendapunt": "Gemeenteraad 29-1-2026\\n23 Spelen",
    }
    documents = [{"Id": "1", "DisplayName": "Motie bankjes", "PublicDownloadURL": "https://stukken.example/1.pdf"}]
    entry = {"EntryTitle": "M7 Bankjes", "ListName": "Moties", "Values": values, "Documents": documents, "Votes": votes}
    (motion,) = found([entry])
    assert (motion.number, motion.kind, motion.submitted) == ("M7", Kind.MOTION, "2026-01-29")
    assert motion.submitters == (Submitter("Noor Voorbeeld", "D66"), Submitter("Sam Proef", "Volt"))
    assert motion.sources == (Link("https://stukken.example/1.pdf", "Motie bankjes"),)
    assert motion.outcome is not None
    assert (motion.outcome.status, motion.outcome.in_favour, motion.outcome.against) == (Status.ADOPTED, 2, 1)
    assert motion.outcome.parties == (PartyVote("D66", Side.FOR, 2), PartyVote("VVD", Side.AGAINST, 1))
    assert "Twee" not in repr(motion)


def test_votes_of_gemeenteoplossingen_are_of_all_or_of_one_group() -> None:
    """A meeting tells the totals; a list of one group tells how that group voted."""
    voting = {"votingId": 1, "title": "M26-40a Bankjes", "meetingDate": "2026-03-05", "result": "accepted"}
    (motion,) = found({"votes": [voting | {"voteResult": {"agree": 30, "disagree": 9, "absent": 1}}]})
    assert (motion.number, motion.submitted) == ("M26-40a", "2026-03-05")
    assert motion.outcome is not None
    assert (motion.outcome.status, motion.outcome.in_favour, motion.outcome.against) == (Status.ADOPTED, 30, 9)
    counts = {"agree": 6, "disagree": 0, "absent": 0, "abstain": 0}
    result = {"name": "rejected", "label": "Verworpen", "voteCounts": counts}
    listed = {"votingId": 2, "description": "Amendement A3 Bomen", "documentId": 5, "voteResult": result}
    other = {"votingId": 3, "description": "Raadsvoorstel begroting", "voteResult": result}
    (amendment,) = found({"group": {"name": "BBB"}, "items": {"2026": [listed, other]}})
    assert (amendment.number, amendment.kind) == ("A3", Kind.AMENDMENT)
    assert amendment.outcome is not None
    assert (amendment.outcome.status, amendment.outcome.in_favour) == (Status.REJECTED, None)
    assert amendment.outcome.parties == (PartyVote("BBB", Side.FOR, 6),)
    assert amendment.remarks == ("documentId: 5",)


def _field(number: int, label: str, *labels: str) -> dict[str, object]:
    return {"id": number, "label": label, "values": [{"meta_data": {"label": one}, "content": 1} for one in labels]}


def test_an_entry_of_notubiz_has_number_votes_and_who_joined() -> None:
    """The votes stand as a sentence in a field whose name differs, and are read where they are plain."""
    fields = [
        _field(1, "Titel", "15-A-1 Amendement Bankjes"),
        _field(15, "Datum", "2026-03-05 00:00:00"),
        _field(37, "Partij", "GroenLinks", "PvdA"),
        _field(62, "Stemming", "aangenomen"),
        _field(61, "Stemmingsuitslag", "<p>Stemmen voor: 23 D66, SP</p><p>Stemmen tegen: 4 VVD</p>"),
        _field(87, "Medeondertekenaars", "Sam Proef (Volt)"),
    ]
    (motion,) = found({"items": [{"id": 1, "attributes": fields}]})
    assert (motion.number, motion.kind) == ("15-A-1", Kind.AMENDMENT)
    assert Submitter("Sam Proef", "Volt") in motion.submitters
    assert Submitter(None, "PvdA") in motion.submitters
    assert motion.outcome is not None
    assert (motion.outcome.in_favour, motion.outcome.against) == (23, 4)
    assert motion.outcome.parties == (D66, SP, VVD)


def test_a_page_of_the_export_of_openbesluitvorming() -> None:
    """Records with their payload; what was deleted has none."""
    payload = {
        "id": "motion:notubiz:gemeente:voorbeeldstad:1",
        "type": "Motion",
        "name": "M4 Bankjes",
        "status": "aangenomen",
        "date": "2026-03-05T00:00:00Z",
        "co_proposers": ["Proef, S. (Sam) (Volt)"],
        "vote_summary": "Voor: D66, SP. Tegen: VVD",
        "agenda_item_hint": "Gemeenteraad 5-3-2026\\n23 Spelen in de stad",
    }
    records = [
        {"seq": 1, "op": "upsert", "entity_type": "Motion", "payload": payload},
        {"seq": 2, "op": "delete", "entity_type": "Motion", "entity_id": "motion:x:gemeente:y:2"},
    ]
    (motion,) = found({"records": records, "nextCursor": "2", "hasMore": False})
    assert (motion.number, motion.agenda_item) == ("M4", "Spelen in de stad")
    assert motion.submitters == (Submitter("Sam Proef", "Volt"),)
    assert motion.outcome is not None
    assert motion.outcome.parties == (D66, SP, VVD)


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("25M4 Motie vreemd Bankjes", "25M4"),
        ("Motie 12 Bankjes", "12"),
        ("Motie M.12: Bankjes", "M.12"),
        ("A3 Amendement Bankjes", "A3"),
        ("2024-M17 Bankjes", "2024-M17"),
        ("A2 stiller", None),
        ("30 km in de stad", None),
        ("Motie 2024 in cijfers", None),
        ("Meer bomen", None),
    ],
)
def test_a_title_tells_its_number(title: str, number: str | None) -> None:
    """Roads, years and amounts are no numbers of a motion."""
    assert with_number(SourceMotion(title=title)).number == number


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("Tegen: VVD. Voor: overige fracties (SP afwezig)", ((VVD,), None, None)),
        ("Stemmen voor: 27 - overige fracties, tegen: 4 - VVD", ((VVD,), 27, 4)),
        ("Voor (12): D66 / SP. Tegen (3): VVD", ((D66, SP, VVD), 12, 3)),
        ("zie het verslag", ((), None, None)),
    ],
)
def test_votes_in_words_are_read_where_they_name_groups(text: str, votes: object) -> None:
    """Who the other groups are is not said, so it is not made up."""
    assert votes_in_text(text) == votes
