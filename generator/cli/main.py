"""The command `motions` and what all its subcommands share."""

from pathlib import Path
from typing import Any

import click

from generator.cli.addresses import addresses_command
from generator.cli.build import build_command, serve_command
from generator.cli.check import check_command
from generator.cli.explain import explain_command
from generator.cli.fix import fix_command
from generator.cli.forge import forge_command, links_command
from generator.cli.import_ import import_command
from generator.cli.merge import merge_command
from generator.cli.new import new_command
from generator.cli.rename import rename_command
from generator.cli.retag import retag_command
from generator.cli.review import review_command
from generator.cli.schema import schema_command
from generator.cli.shared import FOLDER, LANGUAGE, spoken
from generator.cli.similar import similar_command
from generator.cli.withhold import withhold_command
from generator.i18n.language import LANGUAGES
from generator.library.workers import WorkerLostError

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class Motions(click.Group):
    """All commands: where the system ends a part of one, that is a sentence and no traceback."""

    def invoke(self, context: click.Context) -> Any:
        """Run the command that was asked for."""
        try:
            return super().invoke(context)
        except WorkerLostError as error:
            click.echo(error.translated(spoken(context)), err=True)
            raise SystemExit(1) from error


@click.group(cls=Motions, context_settings=CONTEXT)
@click.option(
    "--motions",
    default=FOLDER,
    envvar="MOTIONS",
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder with the motions.",
)
@click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    envvar="SITE_LANGUAGE",
    help=f"The language of findings and interface (default: {LANGUAGE}, or that of the site's settings).",
)
@click.pass_context
def main(context: click.Context, motions: Path, language: str | None) -> None:
    """Check, complete and publish a library of council motions."""
    context.obj = (motions, language)


for command in (
    check_command,
    fix_command,
    new_command,
    import_command,
    build_command,
    serve_command,
    schema_command,
    explain_command,
    similar_command,
    merge_command,
    rename_command,
    retag_command,
    withhold_command,
    review_command,
    links_command,
    forge_command,
    addresses_command,
):
    main.add_command(command)
