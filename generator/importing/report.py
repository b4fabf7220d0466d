"""What is told after a batch: few findings one by one, many of them counted by what they are about."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from generator.findings.catalogue import level_of
from generator.findings.counting import first_ones
from generator.findings.finding import Finding
from generator.findings.render import level_name, message_of, render_text
from generator.i18n.language import Language

ONE_BY_ONE = 20
"""More findings than this are counted."""


def told(findings: Sequence[Finding], language: Language, program: str) -> str:
    """Return the findings of drafts for a terminal."""
    if len(findings) <= ONE_BY_ONE:
        return render_text(findings, language, program)
    counted = Counter(_alike(finding) for finding in findings)
    examples = {_alike(finding): finding for finding in reversed(findings)}
    ordered = sorted(counted.items(), key=lambda pair: (not level_of(examples[pair[0]]).blocks, -pair[1], pair[0]))
    lines = [_line(examples[alike], number, language) for alike, number in ordered]
    return "\n".join([language.gettext("By what they are about:"), *lines]) + "\n"


def refused(findings: Sequence[Finding], language: Language, program: str) -> str:
    """Return why files were refused: every file by name, many files of one kind together."""
    counted = Counter((finding.file, finding.code) for finding in findings)
    firsts = {(finding.file, finding.code): finding for finding in reversed(findings)}
    shown = sorted(firsts.values(), key=lambda finding: finding.place)
    alike = [
        language.ngettext("{file}: {n} motion like this", "{file}: {n} motions like this", number, file=place)
        + f" [{code}]"
        for (place, code), number in counted.items()
        if number > 1
    ]
    told = [(finding, more) for finding, more in first_ones(shown, lambda finding: finding.code)]
    left: dict[str, list[str]] = {}
    for finding in shown:
        if not any(finding is one for one, _more in told):
            left.setdefault(finding.code, []).append(finding.file)
    many = [
        language.ngettext("{n} more file like this", "{n} more files like this", len(files))
        + f" [{code}]: {', '.join(files)}"
        for code, files in left.items()
    ]
    words = render_text([finding for finding, _more in told], language, program)
    return words + "".join(f"{line}\n" for line in (*many, *alike))


def _alike(finding: Finding) -> tuple[str, str]:
    """Return what findings of one kind have in common: the code, and the field where that is one missing."""
    return finding.code, str(finding.facts.get("name", "")) or finding.field.partition("[")[0]


def _line(example: Finding, number: int, language: Language) -> str:
    words = message_of(replace(example, excerpt=""), language)
    about = f"{level_name(example, language)}[{example.code}] {_alike(example)[1]}".rstrip()
    first = language.gettext("for example {file}: {words}", file=example.file, words=words)
    return f"{number:6} × {about} – {first}"
