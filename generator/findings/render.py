"""Findings as text for a terminal, JSON for programs, annotations for a forge and Markdown for a comment."""

import json
from collections.abc import Callable, Mapping, Sequence

from generator.findings.catalogue import CATALOGUE, level_of
from generator.findings.counting import first_ones
from generator.findings.finding import LEVEL_NAMES, MENDABLE, STOPPED, Finding, Level
from generator.findings.markdown import as_code, escaped, printable
from generator.i18n.language import Language

VALUE_LIMIT = 160
PLACES = 0xE000
"""The first of the signs that stand for facts; printed text has none of them."""
FORMATS = ("text", "json", "github", "markdown")


def message_of(finding: Finding, language: Language) -> str:
    """Return what is wrong, in one or two sentences, with the nearest right word where there is one."""
    return _sentence(finding, language, {name: _short(value) for name, value in finding.facts.items()})


def _sentence(finding: Finding, language: Language, facts: Mapping[str, object]) -> str:
    words = language.gettext(CATALOGUE[finding.code].message, **facts)
    if finding.facts.get("suggestion"):
        words += " " + language.gettext("Did you mean '{suggestion}'?", suggestion=facts["suggestion"])
    if STOPPED in finding.facts:
        words += " " + language.gettext("What comes after it was not looked at.")
    return words


def _short(value: object) -> object:
    """Bring what somebody wrote on one line, and cut it to a length at which it can be recognised."""
    if not isinstance(value, str):
        return value
    line = " ".join(value[: 2 * VALUE_LIMIT].splitlines())
    return f"{line[:VALUE_LIMIT]}…" if len(value) > VALUE_LIMIT else line


def remedy_of(finding: Finding, language: Language) -> str:
    """Return how to mend it."""
    words = language.gettext(CATALOGUE[finding.code].mend)
    promise = language.gettext("'motions fix' does it for you.")
    return f"{words} {promise}" if MENDABLE in finding.facts else words


def level_name(finding: Finding, language: Language) -> str:
    """Return the name of the finding's level: fout or let op."""
    return language.gettext(LEVEL_NAMES[level_of(finding)])


def headline(finding: Finding, language: Language) -> str:
    """Return the line that a search through the output finds."""
    subject = f" {finding.field}" if finding.field else ""
    place = f"{finding.file}:{finding.line}:{finding.column}"
    words = message_of(finding, language)
    return printable(f"{place}: {level_name(finding, language)}[{finding.code}]{subject}: {words}")


def render_text(findings: Sequence[Finding], language: Language, program: str = "motions") -> str:
    """Return the findings for a terminal: notes first and errors below them, where a reader's eye is, a summary last.

    Args:
        findings: what to show.
        language: in which language.
        program: how the command was called, for the hint that names it.
    """
    errors_last = sorted(findings, key=lambda finding: level_of(finding) is Level.ERROR)
    shown = first_ones(errors_last)
    blocks = ["\n".join([*_block(one, language, program), *_rest(more, language)]) for one, more in shown]
    return "\n\n".join([*blocks, summary(findings, language)]) + "\n"


def _rest(more: int, language: Language) -> list[str]:
    """Return the line that counts what is left out behind a finding."""
    words = language.ngettext(
        "And {n} more of this kind in this file.", "And {n} more of this kind in this file.", more
    )
    return [words] if more else []


def _block(finding: Finding, language: Language, program: str) -> list[str]:
    lines = [headline(finding, language)]
    if finding.excerpt:
        number = f"{finding.line:5}"
        gap = " " * min(finding.column - 1, 200)
        lines += [f"{number} | {printable(finding.excerpt)}", f"{' ' * len(number)} | {gap}^"]
    explain = language.gettext("More: {program} explain {code}", program=program, code=finding.code)
    return [*lines, f"      {remedy_of(finding, language)}", f"      {explain}"]


def summary(findings: Sequence[Finding], language: Language) -> str:
    """Return how many findings there are, in one sentence."""
    errors = sum(level_of(finding) is Level.ERROR for finding in findings)
    notes = len(findings) - errors
    if not findings:
        return language.gettext("No findings: everything is in order.")
    parts = (language.ngettext("{n} error", "{n} errors", errors), language.ngettext("{n} note", "{n} notes", notes))
    files = language.ngettext("in {n} file", "in {n} files", len({finding.file for finding in findings}))
    return f"{parts[0]}, {parts[1]}, {files}."


def render_json(findings: Sequence[Finding], language: Language) -> str:
    """Return the findings as a JSON list."""
    return json.dumps([_plain(finding, language) for finding in findings], ensure_ascii=False, indent=2) + "\n"


def _plain(finding: Finding, language: Language) -> dict[str, object]:
    return {
        "code": finding.code,
        "level": str(level_of(finding)),
        "file": finding.file,
        "line": finding.line,
        "column": finding.column,
        "field": finding.field,
        "message": message_of(finding, language),
        "mend": remedy_of(finding, language),
    }


def render_github(findings: Sequence[Finding], language: Language) -> str:
    """Return the findings as workflow commands, which a forge shows as annotations beside the lines."""
    return "".join(f"{_annotation(one, language, more)}\n" for one, more in first_ones(findings))


def _annotation(finding: Finding, language: Language, more: int) -> str:
    command = "error" if level_of(finding) is Level.ERROR else "warning"
    place = f"file={_property(finding.file)},line={finding.line},col={finding.column}"
    rest = _rest(more, language)
    words = " ".join((message_of(finding, language), remedy_of(finding, language), *rest))
    return f"::{command} {place},title={_property(finding.code)}::{_data(words)}"


def _data(words: str) -> str:
    """Escape the text of a workflow command."""
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    """Escape a property of a workflow command."""
    return _data(words).replace(":", "%3A").replace(",", "%2C")


def render_markdown(findings: Sequence[Finding], language: Language) -> str:
    """Return the findings for a comment: a list per file; what people wrote is shown as code."""
    lines: list[str] = []
    for finding, more in first_ones(findings):
        if f"### {as_code(finding.file)}" not in lines:
            lines += ["", f"### {as_code(finding.file)}", ""]
        place = language.gettext("line {line}", line=finding.line)
        field = f", {as_code(finding.field)}" if finding.field else ""
        words = f"{with_code(finding, language)} {escaped(remedy_of(finding, language))}"
        lines.append(f"- **{level_name(finding, language)}** {place}{field}: {words}")
        lines += [f"- {escaped(line)}" for line in _rest(more, language)]
    return "\n".join([*lines, "", summary(findings, language)]).lstrip("\n") + "\n"


def with_code(finding: Finding, language: Language) -> str:
    """Return the message in Markdown, what people wrote as code; places hold it while our own words are escaped."""
    codes = {name: as_code(str(_short(value))) for name, value in finding.facts.items()}
    places = {name: chr(PLACES + at) for at, name in enumerate(codes)}
    words = escaped(_sentence(finding, language, places))
    for name, place in places.items():
        words = words.replace(f"'{place}'", place).replace(place, codes[name])
    return words


RENDERERS: dict[str, Callable[[Sequence[Finding], Language], str]] = {
    "text": render_text,
    "json": render_json,
    "github": render_github,
    "markdown": render_markdown,
}
"""The ways to write findings, by the name of their format."""
