"""The summary of the job that checks: the counts first, then every finding, and what a person should look at."""

from collections.abc import Iterator, Sequence

from generator.findings.finding import Finding
from generator.findings.markdown import as_code
from generator.findings.render import render_markdown, summary
from generator.i18n.language import Language
from generator.reviewing.comment import KINDS
from generator.reviewing.report import Review

FINDINGS = 200
"""So many are shown here; a forge refuses a summary over 1 MiB."""


def job_summary(review: Review, findings: Sequence[Finding], language: Language) -> str:
    """Return the summary in Markdown."""
    lines = [
        "## " + language.gettext("Motions checked"),
        "",
        summary(findings, language),
        "",
        *_files(review, language),
    ]
    findings_text = render_markdown(findings[:FINDINGS], language) if findings else ""
    return "\n".join(lines) + "\n" + findings_text


def _files(review: Review, language: Language) -> Iterator[str]:
    for file in review.files:
        number = language.ngettext("{n} finding", "{n} findings", len(file.findings) + file.more)
        yield f"- {as_code(file.path)} ({language.gettext(KINDS[file.kind])}): {number}"
    if review.outside:
        yield ""
        yield "### " + language.gettext("Files outside the motions")
        yield ""
        yield from (f"- {as_code(path)}" for path in review.outside)
    yield ""
