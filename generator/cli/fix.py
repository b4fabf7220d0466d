"""`motions fix`: mend what a machine can decide."""

import sys
from contextlib import nullcontext
from datetime import date
from pathlib import Path

import click

from generator.cli.folders import changing, chosen_files, files_argument, motions_folder
from generator.cli.shared import language_option, spoken, today_option
from generator.editing.files import difference
from generator.editing.fix_library import Change, Workshop
from generator.findings.catalogue import level_of
from generator.findings.render import summary
from generator.i18n.language import Language
from generator.records.journal import NotWrittenError
from generator.records.write_all import write_all


@click.command("fix")
@files_argument
@click.option("--check", "check_only", is_flag=True, help="Show what would change and write nothing.")
@language_option
@today_option
@click.pass_context
def fix_command(
    context: click.Context, files: tuple[Path, ...], *, check_only: bool, code: str | None, today: date
) -> None:
    """Mend what a machine can decide in the motions folder, or only in FILES of it.

    Comments and everything else stay as they are. Ends with 0 when nothing stands in the way any more, 1 when a record
    still has an error, 2 on wrong use.
    """
    language, root = spoken(context, code), motions_folder(context)
    chosen = chosen_files(root, files, language)
    with nullcontext() if check_only else changing(root, language):
        workshop = Workshop.opened(root)
        changes = workshop.fixed(chosen)
        if not check_only:
            _write(root, changes, language)
    for change in changes:
        click.echo((check_only and difference(change)) or _done(change, language), nl=False)
    findings = workshop.findings(today)
    if files:
        findings = [finding for finding in findings if finding.file in chosen]
    click.echo(_closing(len(changes), language, check_only=check_only))
    click.echo(language.gettext("Left for a person: {summary}", summary=summary(findings, language)))
    sys.exit(any(level_of(finding).blocks for finding in findings))


def _write(root: Path, changes: list[Change], language: Language) -> None:
    try:
        write_all(root, [change.write for change in changes])
    except NotWrittenError as error:
        click.echo(error.translated(language), err=True)
        sys.exit(1)


def _done(change: Change, language: Language) -> str:
    done = [f"{language.gettext(name)} ({count})" for name, count in change.done.items()]
    return f"{change.shown}: {', '.join(done)}\n"


def _closing(number: int, language: Language, *, check_only: bool) -> str:
    if not number:
        return language.gettext("There is nothing that a machine can mend.")
    if check_only:
        return language.ngettext("{n} file would change.", "{n} files would change.", number)
    return language.ngettext("Mended {n} file.", "Mended {n} files.", number)
