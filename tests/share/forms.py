"""Cases of the contribution form: a piece of a record, and the findings that form and terminal tell of it alike."""

import shutil
from pathlib import Path

import yaml

from generator.findings.render import message_of
from generator.findings.timing import IN_FORM
from generator.i18n.language import language
from generator.library.load import load
from tests.conftest import FICTION, ROOT

CASES = ROOT / "tests" / "share" / "golden"

BASE = {
    "title": "title: Een bankje bij elke halte",
    "added": "added: 2025-01-01",
    "municipality": "municipality: waterveen",
    "submitted": "submitted: 2025-01-01",
    "themes": "themes: [klimaatadaptatie]",
    "sources": "sources: [{url: 'https://raad.waterveen.example/m1'}]",
}
"""A record in which nothing is wrong."""

ReportedFinding = list[list[str]]
"""Code, field and words of each finding."""


def cases(name: str) -> list[tuple[str, ReportedFinding]]:
    """Return the records of a file of cases, each with its findings."""
    given = yaml.safe_load((CASES / f"{name}.yml").read_text("utf-8"))
    return [(record(case["text"]), sorted(case["findings"])) for case in given]


def record(text: str) -> str:
    """Return a whole record: a piece of one, and what is needed beside it."""
    own = {line.split(":")[0] for line in text.splitlines() if line[:1].isalpha()}
    left_out = {line[1:].split(":")[0] for line in text.splitlines() if line.startswith("-") and ":" in line[:30]}
    lines = [line for line in text.splitlines() if not line.startswith("-")]
    return "\n".join([*lines, *(line for name, line in BASE.items() if name not in own | left_out)]) + "\n"


def told_by_check(records: list[str], folder: Path) -> list[ReportedFinding]:
    """Return what the check tells of the single fields of records, put into a copy of the fictional library."""
    motions = Path(shutil.copytree(FICTION, folder / "motions"))
    for at, text in enumerate(records):
        (motions / "waterveen" / f"2025-geval-{at:03}.yml").write_text(text, "utf-8")
    found: list[ReportedFinding] = [[] for _ in records]
    for finding in load(motions, None).findings:
        name = Path(finding.file).stem
        if name.startswith("2025-geval-") and finding.code in IN_FORM:
            found[int(name[-3:])].append([finding.code, finding.field, message_of(finding, language("nl"))])
    return [sorted(told) for told in found]
