"""`motions fix`: mend what a machine can decide."""

import os
import sys
from datetime import datetime
from pathlib import Path

import click

from generator.cli.shared import language_option, motions_folder, spoken
from generator.findings.catalogue import level_of
from generator.findings.render import summary
from generator.fixing.files import difference, write
from generator.fixing.library import Change, Workshop
from generator.language.language import Language
from generator.publishing.clock import today as clock_today


@click.command("fix")
@click.argument("files", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Show what would change and write nothing.")
@language_option
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="The day that counts as today.")
@click.pass_context
def fix_command(
    context: click.Context, files: tuple[Path, ...], *, dry_run: bool, code: str | None, today: datetime | None
) -> None:
    """Mend what a machine can decide in the motions folder, or only in FILES of it.

    Comments and everything else stay as they are. Ends with 0 when nothing stands in the way any more, 1 when a record
    still has an error, 2 on wrong use.
    """
    language = spoken(context, code)
    workshop = Workshop.opened(motions_folder(context))
    chosen = _chosen(workshop, files, language)
    changes = workshop.mended(chosen)
    for change in changes:
        click.echo(difference(change) if dry_run else _written(change, language), nl=not dry_run)
    findings = workshop.findings(today.date() if today else clock_today())
    if files:
        findings = [finding for finding in findings if finding.file in chosen]
    click.echo(_closing(len(changes), language, dry_run=dry_run))
    click.echo(language.say("Left for a person: {summary}", summary=summary(findings, language)))
    sys.exit(any(level_of(finding).blocks for finding in findings))


def _chosen(workshop: Workshop, files: tuple[Path, ...], language: Language) -> set[str]:
    """Return the records that were named, as they are shown, or all of them."""
    shown = workshop.shown
    if not files:
        return set(shown)
    chosen: set[str] = set()
    for file in files:
        given = Path(os.path.abspath(file))  # noqa: PTH100  # resolve() would follow a symbolic link
        named = {name for name, path in shown.items() if given in (path, *path.parents)}
        if not named:
            raise click.UsageError(language.say("'{file}' is not in the motions folder.", file=file))
        chosen |= named
    return chosen


def _written(change: Change, language: Language) -> str:
    write(change)
    done = [f"{language.say(name)} ({count})" for name, count in change.done.items()]
    return f"{change.shown}: {', '.join(done)}"


def _closing(number: int, language: Language, *, dry_run: bool) -> str:
    if not number:
        return language.say("There is nothing that a machine can mend.")
    if dry_run:
        return language.counted("{n} file would change.", "{n} files would change.", number)
    return language.counted("Mended {n} file.", "Mended {n} files.", number)
