"""`motions check`: all findings of all files in one run."""

import sys
from datetime import date
from functools import partial
from pathlib import Path

import click

from generator.cli.folders import chosen_files, files_argument, motions_folder
from generator.cli.shared import language_option, program, spoken, today_option
from generator.findings.catalogue import level_of
from generator.findings.render import FORMATS, RENDERERS, render_text
from generator.library.kept import KeptRecords
from generator.library.load import Memory, load


@click.command("check")
@files_argument
@click.option("--format", "output", type=click.Choice(FORMATS), default="text", show_default=True)
@language_option
@today_option
@click.pass_context
def check_command(context: click.Context, files: tuple[Path, ...], output: str, code: str | None, today: date) -> None:
    """Check the motions folder, or only show the findings of FILES in it.

    Ends with 0 when nothing stands in the way, 1 when a record has an error, 2 on wrong use.
    """
    language, root = spoken(context, code), motions_folder(context)
    chosen = chosen_files(root, files, language)
    loaded = load(root, today, Memory(kept=KeptRecords.of_library(root, today)))
    findings = [finding for finding in loaded.findings if not files or finding.file in chosen]
    is_empty = not chosen or not (loaded.library.motions or loaded.findings)
    if is_empty:
        place = ", ".join(map(str, files)) or root
        click.echo(language.gettext("0 motions in {place}: nothing was checked.", place=place), err=True)
    if not is_empty or output == "json":
        renderers = RENDERERS | {"text": partial(render_text, program=program(context))}
        click.echo(renderers[output](findings, language), nl=False)
    sys.exit(any(level_of(finding).blocks for finding in findings))
