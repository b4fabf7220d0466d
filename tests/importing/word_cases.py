"""One table of Word files and the lines that a reader sees in them, for the command and for the browser."""

from tests.importing.samples import docx, paragraph, zipped

USUAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _run(words: str, settings: str = "") -> str:
    return f'<w:r>{settings}<w:t xml:space="preserve">{words}</w:t></w:r>'


def _whole(inside: str, settings: str = "") -> str:
    return f"<w:p>{settings}{inside}</w:p>"


def _point(line: str, level: int = 0, of: int = 1, more: str = "") -> str:
    place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{of}"/></w:numPr>'
    return paragraph(line, f"<w:pPr>{place}{more}</w:pPr>")


def _level(level: int, form: str, left: int = 0) -> str:
    indent = f'<w:pPr><w:ind w:left="{left}"/></w:pPr>' if left else ""
    return f'<w:lvl w:ilvl="{level}"><w:numFmt w:val="{form}"/>{indent}</w:lvl>'


def _list(of: int, *levels: str) -> tuple[str, str]:
    form = f'<w:abstractNum w:abstractNumId="{of + 40}">{"".join(levels)}</w:abstractNum>'
    return form, f'<w:num w:numId="{of}"><w:abstractNumId w:val="{of + 40}"/></w:num>'


def _numbering(*lists: tuple[str, str]) -> str:
    return "".join(form for form, _use in lists) + "".join(use for _form, use in lists)


def _style(name: str, inside: str, parent: str = "") -> str:
    based = f'<w:basedOn w:val="{parent}"/>' if parent else ""
    return f'<w:style w:type="paragraph" w:styleId="{name}">{based}<w:pPr>{inside}</w:pPr></w:style>'


def _box(line: str) -> str:
    inside = f"<w:txbxContent>{paragraph(line)}</w:txbxContent>"
    choice = f'<mc:Choice Requires="wps"><w:drawing>{inside}</w:drawing></mc:Choice>'
    return f"<w:r><mc:AlternateContent {_MC}>{choice}<mc:Fallback><w:pict>{inside}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"


def _archive(main: str, space: str, body: str) -> bytes:
    """Return a Word file whose main part has this name and format, found by the relations of the archive."""
    relation = f'<Relationship Id="a" Type="{_DOCUMENT}/officeDocument" Target="{main}"/>'
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}">{relation}</Relationships>',
            main.lstrip("/"): f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>',
        }
    )


_TWO = _numbering(_list(1, _level(0, "decimal"), _level(1, "lowerLetter")))
_STYLES = (
    _style("Punt", '<w:numPr><w:numId w:val="1"/></w:numPr>')
    + _style("Punten", "", "Punt")
    + _style("Subpunt", '<w:numPr><w:numId w:val="2"/></w:numPr>', "Punt")
)
_BY_STYLE = _numbering(_list(1, _level(0, "bullet", 360)), _list(2, _level(0, "bullet", 720)))
_GONE = '<w:pPr><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr>'
_CELL = f"<w:tc>{paragraph('M7')}</w:tc>"
_INNER = f"<w:tbl><w:tr><w:tc>{paragraph('binnen')}</w:tc><w:tc>{paragraph('tabel')}</w:tc></w:tr></w:tbl>"

CASES: dict[str, tuple[bytes, list[str]]] = {
    "a hyphen that does not break": (
        docx(
            _whole(
                "<w:r><w:t>65</w:t><w:noBreakHyphen/><w:t>plussers, 2024</w:t><w:noBreakHyphen/><w:t>2025</w:t></w:r>"
            )
        ),
        ["65-plussers, 2024-2025"],
    ),
    "a hyphen for the end of a line only": (
        docx(_whole("<w:r><w:t>gemeente</w:t><w:softHyphen/><w:t>raad</w:t></w:r>")),
        ["gemeenteraad"],
    ),
    "a text box": (
        docx(_whole(_run("boven") + _box("in de doos")) + paragraph("onder")),
        ["boven", "in de doos", "onder"],
    ),
    "a text box of an old program": (
        docx(_whole(f"<w:r><w:pict><w:txbxContent>{paragraph('oud')}</w:txbxContent></w:pict></w:r>")),
        ["", "oud"],
    ),
    "what was deleted, put in and moved": (
        docx(
            _whole(
                f'<w:moveFrom w:id="1">{_run("oude plek")}</w:moveFrom>',
                '<w:pPr><w:rPr><w:moveFrom w:id="9"/></w:rPr></w:pPr>',
            )
            + _whole(
                _run("hitte ")
                + '<w:del w:id="2"><w:r><w:delText>nooit </w:delText></w:r></w:del>'
                + f'<w:ins w:id="3">{_run("vaak ")}</w:ins>'
                + _run("ouderen")
            )
            + _whole(f'<w:moveTo w:id="4">{_run("nieuwe plek")}</w:moveTo>')
        ),
        ["hitte vaak ouderen", "nieuwe plek"],
    ),
    "an end of a paragraph that was deleted": (
        docx(_whole(_run("een zin "), _GONE) + paragraph("die doorloopt") + paragraph("los")),
        ["een zin die doorloopt", "los"],
    ),
    "words that are hidden, and a prompt of a form": (
        docx(
            _whole(
                _run("open")
                + _run("dicht", "<w:rPr><w:vanish/></w:rPr>")
                + _run(" ook open", '<w:rPr><w:vanish w:val="0"/></w:rPr>')
            )
            + f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{paragraph('Klik hier')}</w:sdtContent></w:sdt>"
            + f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('ingevuld')}</w:sdtContent></w:sdt>"
        ),
        ["open ook open", "ingevuld"],
    ),
    "a field shows what it stands for": (
        docx(
            _whole(
                '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>'
                + _run("5 maart 2026")
                + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
            )
        ),
        ["5 maart 2026"],
    ),
    "points and their sub-points": (
        docx(_point("plan") + _point("kosten", 1) + _point("planning", 1) + _point("melden"), numbering=_TWO),
        ["1. plan", "\ta. kosten", "\tb. planning", "2. melden"],
    ),
    "points that all lie deep": (
        docx(paragraph("verzoekt:") + _point("een", 1) + _point("twee", 1), numbering=_TWO),
        ["verzoekt:", "a. een", "b. twee"],
    ),
    "points begin anew below each opening": (
        docx(_point("een") + paragraph("verzoekt:") + _point("twee"), numbering=_TWO),
        ["1. een", "verzoekt:", "1. twee"],
    ),
    "points and sub-points by their style": (
        docx(
            paragraph("een", '<w:pPr><w:pStyle w:val="Punten"/></w:pPr>')
            + paragraph("onder", '<w:pPr><w:pStyle w:val="Subpunt"/></w:pPr>')
            + paragraph("twee", '<w:pPr><w:pStyle w:val="Punt"/></w:pPr>'),
            numbering=_BY_STYLE,
            styles=_STYLES,
        ),
        ["• een", "\t◦ onder", "• twee"],
    ),
    "a list that was switched off for one paragraph": (docx(_point("los", 0, 0), numbering=_TWO), ["los"]),
    "short cells stand side by side": (
        docx(f"<w:tbl><w:tr><w:tc>{paragraph('Nummer')}</w:tc>{_CELL}</w:tr></w:tbl>"),
        ["Nummer\tM7"],
    ),
    "a table in a cell is told once": (
        docx(f"<w:tbl><w:tr><w:tc>{paragraph('buiten')}{_INNER}</w:tc></w:tr></w:tbl>"),
        ["buiten", "binnen\ttabel"],
    ),
    "a row that was deleted": (
        docx(
            f'<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr>{_CELL}</w:tr><w:tr><w:tc>{paragraph("blijft")}</w:tc></w:tr></w:tbl>'
        ),
        ["blijft"],
    ),
    "Word Online": (_archive("word/document2.xml", USUAL, paragraph("tekst")), ["tekst"]),
    "a main part of another name": (_archive("/word/stuk.xml", USUAL, paragraph("tekst")), ["tekst"]),
    "the strict format": (_archive("word/document.xml", STRICT, paragraph("tekst")), ["tekst"]),
}
"""What a file is about, the file, and its lines."""
