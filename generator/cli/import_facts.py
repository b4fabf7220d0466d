"""`motions import` of files of facts: complete records, all of a run or none, with a report beside them."""

import json
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from datetime import date
from pathlib import Path

import click

from generator.cli.folders import changing
from generator.cli.shared import program
from generator.editing.complete import completed
from generator.editing.document import ByHandError
from generator.findings.catalogue import level_of
from generator.findings.finding import Finding
from generator.i18n.language import N_, Language
from generator.i18n.user_error import UserError
from generator.importing.facts.accepted import accepted, read_decisions
from generator.importing.facts.pile import Pile
from generator.importing.facts.report import report_of
from generator.importing.facts.rows import Row, rows_of
from generator.importing.report import refused, render_findings
from generator.records.write_all import FileWrite, write_all

REPORT = "_reports/pile.json"


def import_facts(  # noqa: PLR0913, PLR0917  # one for each option
    context: click.Context,
    paths: Sequence[Path],
    root: Path,
    today: date,
    language: Language,
    accept: Sequence[Path],
    report: Path | None,
    *,
    check_only: bool,
) -> int:
    """Import the rows of these files; return the exit code."""
    rows = [row for path in paths for row in rows_of(path)]
    with nullcontext() if check_only else changing(root, language):
        return _imported(context, rows, root, today, language, accept, report, check_only=check_only)


def _imported(  # noqa: PLR0913, PLR0917  # as above
    context: click.Context,
    rows: Sequence[Row],
    root: Path,
    today: date,
    language: Language,
    accept: Sequence[Path],
    report: Path | None,
    *,
    check_only: bool,
) -> int:
    pile = Pile.opened(root)
    try:
        pile.take(accepted(rows, read_decisions(accept)) if accept else rows, today)
        pile.link()
        records, changed, added = pile.records(), *_completed(pile)
        findings = pile.findings(records, today)
        wrong = any(level_of(one).blocks for one in findings)
        if not check_only and not wrong:
            new = [FileWrite(None, f"{one.record.id}.yml", after=one.text.encode()) for one in records]
            write_all(root, [*new, *(_write_of(path, text, root) for path, text in changed.items())])
        _write_report(report or root / REPORT, pile, added, today)
    except UserError as error:
        raise click.UsageError(error.translated(language)) from error
    _show(pile.waiting, findings, language, program(context))
    click.echo(_closing(len(records), len(changed), len(pile.waiting), language, written=not (wrong or check_only)))
    return int(wrong)


def _write_of(path: Path, text: str, root: Path) -> FileWrite:
    name = path.relative_to(root).as_posix()
    return FileWrite(name, name, path.read_bytes(), text.encode())


def _completed(pile: Pile) -> tuple[dict[Path, str], dict[str, tuple[str, ...]]]:
    """Return the records of the library that get more fields, and which."""
    changed: dict[Path, str] = {}
    added: dict[str, tuple[str, ...]] = {}
    for key, facts in pile.more.items():
        path = pile.root / f"{key}.yml"
        text = path.read_bytes().decode("utf-8")
        try:
            after, added[key] = completed(f"{key}.yml", text, facts.fields)
        except ByHandError:
            facts.notes.add(N_("to be completed by hand"), f"{key}.yml")
            continue
        if after != text:
            changed[path] = after
    return changed, added


def _write_report(path: Path, pile: Pile, added: Mapping[str, Sequence[str]], today: date) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    content = report_of(pile, added, today.isoformat())
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


def _show(waiting: Sequence[Finding], findings: Sequence[Finding], language: Language, called: str) -> None:
    if waiting:
        click.echo(language.gettext("Not imported:") + "\n\n" + refused(waiting, language, called))
    if findings:
        click.echo(language.gettext("To look at in the drafts:") + "\n\n" + render_findings(findings, language, called))


def _closing(new: int, more: int, waiting: int, language: Language, *, written: bool) -> str:
    records = language.ngettext("{n} new record", "{n} new records", new)
    completed_ones = language.ngettext("{n} completed", "{n} completed", more)
    left = language.ngettext("{n} not imported", "{n} not imported", waiting)
    state = language.gettext("written") if written else language.gettext("nothing was written")
    return f"{records}, {completed_ones}, {left}: {state}."
