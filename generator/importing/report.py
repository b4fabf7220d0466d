"""What is shown after a batch: few findings one by one, many of them counted by what they are about."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from generator.findings.catalogue import level_of
from generator.findings.finding import Finding
from generator.findings.render import level_name, message_of, render_text
from generator.i18n.language import Language

ONE_BY_ONE = 20
"""More findings than this are counted."""


def render_findings(findings: Sequence[Finding], language: Language, program: str) -> str:
    """Return the findings of drafts for a terminal."""
    if len(findings) <= ONE_BY_ONE:
        return render_text(findings, language, program)
    counted = Counter(_kind_of(finding) for finding in findings)
    examples = {_kind_of(finding): finding for finding in reversed(findings)}
    ordered = sorted(counted.items(), key=lambda pair: (not level_of(examples[pair[0]]).blocks, -pair[1], pair[0]))
    lines = [_line(examples[kind], number, language) for kind, number in ordered]
    return "\n".join([language.gettext("By what they are about:"), *lines]) + "\n"


def refused(findings: Sequence[Finding], language: Language, program: str) -> str:
    """Return why files were refused: every file by name, and motions of one list that lack the same by their places."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.file, finding.code), []).append(finding)
    shown = sorted((ones[0] for ones in groups.values()), key=lambda finding: finding.place)
    lines = [_same(ones, language) for ones in groups.values() if len(ones) > 1]
    return render_text(shown, language, program) + "".join(f"{line}\n" for line in lines)


def _same(findings: Sequence[Finding], language: Language) -> str:
    first, number = findings[0], len(findings)
    about = language.ngettext("{file}: {n} motion like this", "{file}: {n} motions like this", number, file=first.file)
    return f"{about} [{first.code}]: {', '.join(map(_row, findings))}"


def _row(finding: Finding) -> str:
    """Return where in a list a motion stands: its line, or its place where all stand on one."""
    return str(finding.line) if finding.line > 1 else finding.field or "1"


def _kind_of(finding: Finding) -> tuple[str, str]:
    """Return what findings of one kind have in common: the code, and the field where that is one missing."""
    return finding.code, str(finding.facts.get("name", "")) or finding.field.partition("[")[0]


def _line(example: Finding, number: int, language: Language) -> str:
    words = message_of(replace(example, excerpt=""), language)
    about = f"{level_name(example, language)}[{example.code}] {_kind_of(example)[1]}".rstrip()
    first = language.gettext("for example {file}: {words}", file=example.file, words=words)
    return f"{number:6} × {about} – {first}"
