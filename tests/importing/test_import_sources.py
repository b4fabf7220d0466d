"""What `motions import` finds in each kind of source: what it says, and nothing else."""

import csv
import io

import pytest
from pypdf import PdfReader, PdfWriter

from generator.importing.reading import motions_in
from generator.importing.sources.content import Content
from generator.importing.sources.found import Found, Link
from generator.importing.sources.markup import markup
from generator.importing.splitting.result import Outcome, PartyVote, Submitter
from generator.model.enums import Kind, PartKind, Side, Status
from tests.importing.samples import LINES, TEXT, as_json, docx, odt, page, paragraph, pdf


def found(data: bytes | str, name: str = "bestand") -> list[Found]:
    """Return what is in a file; its name gives nothing away."""
    return list(motions_in(Content(name, data.encode() if isinstance(data, str) else data)))


def one(data: bytes | str) -> Found:
    """Return the one motion in a file."""
    (only,) = found(data)
    return only


PAGE = page("<nav>Menu: motie</nav><main>" + "".join(f"<p>{line}</p>" for line in LINES if line) + "</main>")


@pytest.mark.parametrize(
    "data",
    [
        TEXT,
        TEXT.encode("cp1252"),
        "\ufeff" + TEXT.replace("\n", "\r\n"),
        TEXT.encode("utf-16"),
        TEXT.replace("\n", "\r"),
        docx(),
        odt(),
        pdf(),
        PAGE,
    ],
    ids=["text", "Windows text", "text with mark", "UTF-16", "old Mac text", "Word", "ODT", "PDF", "page"],
)
def test_a_motion_is_the_same_in_every_kind_of_file(data: bytes | str) -> None:
    """The kind is told by what is in the file, and the motion comes out of each alike."""
    motion = one(data)
    assert motion.title == "Schaduw bij elke bushalte"
    assert (motion.number, motion.municipality, motion.submitted) == ("M12", "Voorbeeldstad", "2026-09-17")
    assert motion.submitters == (Submitter("Noor Voorbeeld", "GroenLinks"),)
    kinds = [(part.part, len(part.points)) for part in motion.parts]
    assert kinds == [(PartKind.NOTING, 1), (PartKind.CONSIDERING, 1), (PartKind.REQUESTS, 2)]
    assert motion.parts[-1].points[0] == "bij deze tien haltes te zorgen voor schaduw"
    assert motion.outcome is None


@pytest.mark.parametrize(("data", "own"), [(TEXT, True), (docx(), True), (odt(), True), (pdf(), False), (PAGE, False)])
def test_only_a_file_to_write_in_may_be_the_submitters_own(data: bytes | str, *, own: bool) -> None:
    """A PDF and a page are what a council publishes."""
    assert one(data).own is own


def points(*lines: str) -> str:
    """Return a list in Word, whose marks are no part of the text."""
    before = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    return "".join(paragraph(line, before) for line in lines)


HEAD = "".join(map(paragraph, ("Motie: Bankjes", "De raad van de gemeente Voorbeeldstad,", "overwegende dat:")))
NUMBERED = (
    '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
)


@pytest.mark.parametrize("numbering", ["", NUMBERED])
def test_the_points_of_a_list_in_word_stay_apart(numbering: str) -> None:
    """Bullets and numbers stand in the settings of the list, and part the points all the same."""
    body = HEAD + points("er te weinig bankjes zijn", "ouderen er om vragen") + paragraph("verzoekt het college:")
    motion = one(docx(body + points("tien bankjes te plaatsen", "de raad te informeren"), numbering=numbering))
    assert [len(part.points) for part in motion.parts] == [2, 2]


def test_word_shows_what_its_reader_sees() -> None:
    """A form in a table is read, a tracked deletion is not, and what stands round the pages comes as a remark."""
    cells = "".join(f"<w:tc>{paragraph(words)}</w:tc>" for words in ("Motienummer", "M7"))
    gone = "<w:del><w:r><w:delText>oude woorden</w:delText></w:r></w:del>"
    body = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>{HEAD}<w:p>{gone}</w:p>"
    body += points("er te weinig zijn") + paragraph("verzoekt het college:") + points("te plaatsen")
    motion = one(docx(body, footnotes=paragraph("Zie de nota.")))
    assert motion.number == "M7"
    assert motion.remarks == ("Zie de nota.",)
    assert "oude woorden" not in repr(motion)


def test_the_points_of_a_list_in_odt_stay_apart() -> None:
    """Lists stay lists, and a note comes as a remark."""
    points = "".join(
        f"<text:list-item><text:p>{words}</text:p></text:list-item>" for words in ("bankjes te plaatsen", "te melden")
    )
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Zie X.</text:p></text:note-body>"
    )
    head = "<text:h>Motie: Bankjes</text:h><text:p>De raad van de gemeente Voorbeeldstad,</text:p>"
    asked = (
        f"<text:p>overwegende dat er te weinig zijn{note}</text:note>;</text:p><text:p>verzoekt het college:</text:p>"
    )
    motion = one(odt(f"{head}{asked}<text:list>{points}</text:list>"))
    assert motion.parts[-1].points == ("bankjes te plaatsen", "te melden")
    assert motion.remarks == ("Zie X.",)


def test_what_is_stamped_on_a_pdf_is_read() -> None:
    """Number and outcome are put on the final copy later, as a layer of their own."""
    motion = one(pdf(stamp="Aldus aangenomen in de openbare vergadering van 1 oktober 2026"))
    assert motion.outcome == Outcome(Status.ADOPTED, "aangenomen", "2026-10-01")


def test_a_pdf_that_only_may_not_be_changed_is_read() -> None:
    """Councils lock and sign their final copies; those open without a password."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf())))
    writer.encrypt("", "geheim", algorithm="AES-256")
    made = io.BytesIO()
    writer.write(made)
    assert one(made.getvalue()).title == "Schaduw bij elke bushalte"


def test_a_page_names_its_address() -> None:
    """The page where the text was found is its source."""
    body = PAGE.replace("<title>", '<link rel="canonical" href="https://raad.voorbeeldstad.example/m12"><title>')
    assert one(body).sources == (Link("https://raad.voorbeeldstad.example/m12"),)


def test_text_that_was_typed_on_a_page_keeps_its_lines() -> None:
    """What stands in `pre` has lines and columns of its own, with blank lines between its parts."""
    typed = "Motie: Schaduw\n\nVerzoekt het college:\n- bomen te planten;\n\nD66      SP"
    lines = markup(f"<body><h1>Motie</h1><pre>{typed}</pre><p>Meer\nmoties</p></body>").lines
    assert [line for line in lines if line] == [
        "Motie",
        "Motie: Schaduw",
        "Verzoekt het college:",
        "- bomen te planten;",
        "D66\tSP",
        "Meer moties",
    ]
    assert lines[lines.index("Verzoekt het college:") - 1] == ""


NAMES = [
    "Titel",
    "Gemeente",
    "Datum",
    "Samenvatting",
    "PDF-adres",
    "Fractie",
    "Uitslag",
    "Datum besluit",
    "Voor",
    "Tegen",
]
ROWS = [
    [*NAMES, "Wethouder"],
    [
        *("Bankjes", "Voorbeeldstad", "5-3-2026", "Meer bankjes", "https://raad.voorbeeldstad.example/1.pdf", "D66"),
        *("Motie aangenomen", "6-3-2026", "D66 (3), CDA (2)", "SP", "Van Voorbeeld"),
    ],
    ["Bomen", "Duinrecht", "3/4/2026", "", "", "", "onbekend", "", "", "", ""],
]


def as_csv(mark: str) -> str:
    """Return a list with this sign between its columns."""
    made = io.StringIO()
    csv.writer(made, delimiter=mark).writerows(ROWS)
    return made.getvalue()


@pytest.mark.parametrize("text", [as_csv(";"), as_csv(","), as_csv("\t"), as_csv(";").encode("utf-8-sig")])
def test_a_list_gives_a_motion_for_each_row(text: bytes | str) -> None:
    """Columns are known by their names, whatever parts them; what is not known or leaves a doubt is a remark."""
    first, second = found(text)
    assert (first.title, first.municipality, first.submitted) == ("Bankjes", "Voorbeeldstad", "2026-03-05")
    assert first.summary == "Meer bankjes"
    assert first.submitters == (Submitter(None, "D66"),)
    assert first.sources == (Link("https://raad.voorbeeldstad.example/1.pdf"),)
    votes = (PartyVote("D66", Side.FOR, 3), PartyVote("CDA", Side.FOR, 2), PartyVote("SP", Side.AGAINST))
    assert first.outcome == Outcome(Status.ADOPTED, "Motie aangenomen", "2026-03-06", parties=votes)
    assert first.remarks == ("Wethouder: Van Voorbeeld",)
    assert (second.line, second.submitted, second.outcome) == (3, None, None)
    assert second.remarks == ("submitted: 3/4/2026", "status: onbekend")


ROW = {
    "titel": "25M4 Motie vreemd Bankjes",
    "soort": "Motie",
    "gemeente": "Voorbeeldstad",
    "datum": "2026-03-05T00:00:00Z",
    "indiener": "Voorbeeld, Noor",
    "partij": "GroenLinks",
    "stemmen": {"GroenLinks": "voor", "VVD": "tegen"},
    "uitslag": "verworpen",
    "extra": {"a": [1]},
}


@pytest.mark.parametrize(
    "text",
    [as_json([ROW]), as_json({"aantal": 1, "moties": [ROW]}), as_json(ROW) + "\n" + as_json({**ROW, "titel": ""})],
)
def test_a_list_in_json_comes_in_several_wrappings(text: str) -> None:
    """A list, a list in an object, and a value on each line."""
    motion = found(text)[0]
    assert (motion.kind, motion.submitted) == (Kind.MOTION_OFF_AGENDA, "2026-03-05")
    assert motion.submitters == (Submitter("Noor Voorbeeld", "GroenLinks"),)
    votes = (PartyVote("GroenLinks", Side.FOR), PartyVote("VVD", Side.AGAINST))
    assert motion.outcome == Outcome(Status.REJECTED, "verworpen", parties=votes)
    assert motion.remarks == ('extra: {"a": [1]}',)


@pytest.mark.parametrize(
    ("names", "group", "submitters"),
    [
        ("Voorbeeld, Noor", "GroenLinks", (Submitter("Noor Voorbeeld", "GroenLinks"),)),
        ("Voorbeeld, N. (Noor) (GroenLinks)", "", (Submitter("Noor Voorbeeld", "GroenLinks"),)),
        ("Noor Voorbeeld, GroenLinks", "", (Submitter("Noor Voorbeeld", "GroenLinks"),)),
        (
            "Noor Voorbeeld (SP), Bo Fictie (D66)",
            "",
            (Submitter("Noor Voorbeeld", "SP"), Submitter("Bo Fictie", "D66")),
        ),
        ("Voorbeeld, Noor", "", (Submitter("Voorbeeld, Noor", None),)),
        (
            "Noor Voorbeeld",
            ["SP", "D66"],
            (Submitter("Noor Voorbeeld", None), Submitter(None, "SP"), Submitter(None, "D66")),
        ),
    ],
)
def test_a_name_goes_with_a_group_only_where_there_is_no_doubt(
    names: str, group: str | list[str], submitters: tuple[Submitter, ...]
) -> None:
    """A name is turned round only where what stands behind its comma can't be the group."""
    assert one(as_json([{"titel": "Bankjes", "indiener": names, "partij": group}])).submitters == submitters


def agenda(title: str, *documents: dict[str, object], **more: object) -> dict[str, object]:
    """Return an agenda item as Notubiz gives it."""
    return {
        "type_data": {"attributes": [{"id": 1, "value": title}]},
        "documents": documents,
        "agenda_items": [],
        **more,
    }


def document(title: str, kind: str, number: int, **more: object) -> dict[str, object]:
    """Return a document as Notubiz gives it."""
    url = f"https://api.notubiz.example/document/{number}/1"
    return {"title": title, "types": [{"id": 1, "value": kind}], "url": url, "confidential": 0, **more}


def test_a_meeting_of_notubiz_gives_its_motions() -> None:
    """A motion is a document of that type, or an agenda item of that name; what is confidential stays out."""
    items = [
        agenda("Begroting", document("M1 Bankjes.pdf", "Motie", 1), document("Raadsvoorstel", "Voorstel", 2)),
        agenda("Motie vreemd: Bomen", document("Bijlage.pdf", "Bijlage", 3)),
        agenda("Beantwoording motie 890"),
        agenda("Besloten", document("Motie geheim", "Motie", 4, confidential=1)),
        agenda("Later", agenda_items=[agenda("Amendement Fietspad")]),
    ]
    meeting = {"plannings": [{"start_date": "2026-03-05 19:30:00"}], "agenda_items": items, "documents": []}
    motions = found(as_json(meeting))
    assert [(one.title, one.kind) for one in motions] == [
        ("M1 Bankjes", Kind.MOTION),
        ("Motie vreemd: Bomen", Kind.MOTION_OFF_AGENDA),
        ("Amendement Fietspad", Kind.AMENDMENT),
    ]
    assert {one.submitted for one in motions} == {"2026-03-05"}
    assert motions[0].agenda_item == "Begroting"
    assert motions[0].sources == (Link("https://api.notubiz.example/document/1/1", "Notubiz"),)
    assert {one.municipality for one in motions} == {None}


def field(number: int, label: str, *values: str) -> dict[str, object]:
    """Return a field of a register of Notubiz."""
    return {"id": number, "label": label, "values": [{"content": value, "meta_data": None} for value in values]}


def test_an_entry_of_a_register_of_notubiz_is_a_motion() -> None:
    """Fields are known by their numbers, since each council names them in its own way."""
    linked = {"id": 2, "label": "Stuk", "values": [{"document": document("Getekende motie.pdf", "Motie", 9)}]}
    fields = [
        field(1, "Titel", "Bankjes"),
        field(15, "Datum", "2026-03-05 00:00:00"),
        field(36, "Indiener(s)", "Noor Voorbeeld"),
        field(37, "Partij", "GroenLinks"),
        field(62, "Hoe liep het af", "Verworpen"),
        field(61, "Stemming", "<p>Stemmen voor: 3</p><p>tegen: 4</p>"),
        linked,
    ]
    motion = one(
        as_json({"items": [{"id": 1, "attributes": fields}, {"id": 2, "confidential": 1, "attributes": fields}]})
    )
    assert (motion.title, motion.submitted) == ("Bankjes", "2026-03-05")
    assert motion.submitters == (Submitter("Noor Voorbeeld", "GroenLinks"),)
    assert motion.outcome == Outcome(Status.REJECTED, "Verworpen")
    assert motion.sources == (Link("https://api.notubiz.example/document/9/1", "Getekende motie"),)
    assert motion.remarks == ("Stemming: Stemmen voor: 3 tegen: 4",)


GO = '<meta name="generator" content="GO. raadsinformatie 5.4"/>'
MEETING = """
<h2><span class="date">5 maart 2026</span></h2><ul>
<li class="agendaRow"><h3><a href="/Vergaderingen/1/Opening">Opening.</a></h3></li>
<li class="agendaRow"><h3><a href="/Vergaderingen/1/Motie">Motie vreemd over bankjes.</a></h3>
  <ul><li><a href="/Documenten/Motie-bankjes.pdf">Motie bankjes.pdf</a></li></ul></li>
<li class="agendaRow"><h3><a href="/Vergaderingen/1/Begroting">Begroting.</a></h3>
  <ul><li><a href="/Documenten/A1.pdf">Amendement A1 fietspad.pdf</a></li>
  <li><a href="/Documenten/Nota.pdf">Nota.pdf</a></li></ul></li></ul>
"""


def test_a_page_of_gemeenteoplossingen_gives_its_motions() -> None:
    """Agenda items and documents that are called a motion; of one in the other only the item."""
    head = GO + '<meta property="og:url" content="https://raad.voorbeeldstad.example/Vergaderingen/1/"/>'
    first, second = found(page(MEETING, head))
    assert (first.title, first.kind, first.submitted) == (
        "Motie vreemd over bankjes",
        Kind.MOTION_OFF_AGENDA,
        "2026-03-05",
    )
    assert [link.url for link in first.sources] == [
        "https://raad.voorbeeldstad.example/Vergaderingen/1/Motie",
        "https://raad.voorbeeldstad.example/Documenten/Motie-bankjes.pdf",
    ]
    assert (second.title, second.agenda_item) == ("Amendement A1 fietspad", "Begroting.")


def test_a_page_that_does_not_say_where_it_comes_from_gives_no_address() -> None:
    """A relative link leads nowhere, so it is left out."""
    assert all(motion.sources == () for motion in found(page(MEETING, GO)))


ENTITY: dict[str, object] = {
    "id": "motion:ibabs:gemeente:voorbeeldstad:1",
    "type": "Motion",
    "name": "M4 Bankjes",
    "motion_type": "Moties",
    "status": "Motie aangenomen",
    "result": "aangenomen",
    "date": "2026-03-05T00:00:00Z",
    "meeting": "meeting:ibabs:gemeente:voorbeeldstad:8",
    "last_discussed_at": "2026-03-12T19:30:00Z",
    "proposers": ["Voorbeeld, N. (Noor) (GroenLinks)"],
    "parties": ["GroenLinks", "SP"],
    "tally": {"in_favour": 2, "against": 1},
    "votes": [
        {"option": "voor", "voter_name": "Een, A.", "group_name": "SP"},
        {"option": "tegen", "voter_name": "Twee, B.", "group_name": "SP"},
        {"option": "voor", "voter_name": "Drie, C.", "group_name": "D66"},
    ],
    "vote_summary": "zie verslag",
    "source_info": {"supplier": "ibabs", "source": "voorbeeldstad", "organization_type": "gemeente"},
}


@pytest.mark.parametrize(
    "value",
    [
        ENTITY,
        {"entityType": "Motion", "entityId": ENTITY["id"], "motion": {**ENTITY, "id": None}},
        {"seq": 1, "op": "upsert", "entity_type": "Motion", "payload": ENTITY},
        [{"entity_type": "Document", "payload": {"type": "Document", "name": "x"}}, {"payload": ENTITY}],
    ],
    ids=["entity", "answer", "line of the export", "export"],
)
def test_a_motion_of_openbesluitvorming_is_read_in_every_wrapping(value: object) -> None:
    """Votes are counted per group, and the names of who voted stay out."""
    motion = one(as_json(value))
    assert (motion.title, motion.municipality, motion.submitted) == ("M4 Bankjes", "voorbeeldstad", "2026-03-05")
    assert motion.submitters == (Submitter("Noor Voorbeeld", "GroenLinks"), Submitter(None, "SP"))
    assert motion.outcome is not None
    assert (motion.outcome.status, motion.outcome.date) == (Status.ADOPTED, "2026-03-12")
    assert (motion.outcome.in_favour, motion.outcome.against) == (2, 1)
    assert motion.outcome.parties == (
        PartyVote("SP", Side.FOR, 1),
        PartyVote("SP", Side.AGAINST, 1),
        PartyVote("D66", Side.FOR, 1),
    )
    assert motion.remarks == ("vote_summary: zie verslag",)
    assert "Twee" not in repr(motion)


def test_a_meeting_of_openbesluitvorming_tells_when_its_motions_were_decided() -> None:
    """What is listed in a meeting was decided in it."""
    inner: dict[str, object] = {
        "id": "motion:notubiz:gemeente:voorbeeldstad:2",
        "name": "M1",
        "result": "verworpen",
        "votes": [],
    }
    around: dict[str, object] = {
        "entityType": "Meeting",
        "organization": "Voorbeeldstad",
        "sortDate": "2026-03-05 20:00:00",
    }
    motion = one(as_json({**around, "motions": [{**inner, "download_url": "https://stukken.example/m1.pdf"}]}))
    assert motion.outcome == Outcome(Status.REJECTED, "verworpen", "2026-03-05")
    assert motion.sources == (Link("https://stukken.example/m1.pdf", "OpenBesluitvorming"),)
