"""What several commands need: the motions folder and the language that were asked for."""

from pathlib import Path

import click

from generator.language.language import Language, language


def motions_folder(context: click.Context) -> Path:
    """Return the motions folder, or end with one sentence where there is none."""
    folder: Path = context.obj[0]
    if not folder.is_dir():
        message = f"there is no folder '{folder}'; name the motions folder with --motions or MOTIONS=."
        raise click.UsageError(message)
    return folder


def spoken(context: click.Context, code: str | None = None) -> Language:
    """Return the language asked for at the command, else at `motions` itself."""
    return language(code or context.obj[1])


language_option = click.option(
    "--language", "code", type=click.Choice(["nl", "en"]), help="The language of the findings (default: nl)."
)
