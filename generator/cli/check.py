"""`motions check`: all findings of all files in one run."""

import sys
from datetime import date, datetime
from pathlib import Path

import click

from generator.cli.shared import language_option, motions_folder, spoken
from generator.findings.catalogue import level_of
from generator.findings.finding import Finding
from generator.findings.render import FORMATS, RENDERERS
from generator.publishing.clock import today as clock_today
from generator.publishing.load import load
from generator.reading.folder import shown_path


@click.command("check")
@click.argument("files", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--format", "output", type=click.Choice(FORMATS), default="text", show_default=True)
@language_option
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="The day that counts as today.")
@click.pass_context
def check_command(
    context: click.Context, files: tuple[Path, ...], output: str, code: str | None, today: datetime | None
) -> None:
    """Check the motions folder, or only show the findings of FILES in it.

    Ends with 0 when nothing stands in the way, 1 when a record has an error, 2 on wrong use.
    """
    day: date = today.date() if today else clock_today()
    findings = load(motions_folder(context), day).findings
    if files:
        findings = [finding for finding in findings if _concerns(finding, files)]
    click.echo(RENDERERS[output](findings, spoken(context, code)), nl=False)
    sys.exit(any(level_of(finding).blocks for finding in findings))


def _concerns(finding: Finding, files: tuple[Path, ...]) -> bool:
    shown = [shown_path(path) for path in files]
    return any(finding.file == name or finding.file.startswith(f"{name}/") for name in shown)
