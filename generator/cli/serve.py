"""`motions serve`."""

from pathlib import Path

import click

from generator.cli.build import config_option, show_error
from generator.cli.shared import program, spoken
from generator.publishing.failure import BuildFailedError
from generator.publishing.overrides import Overrides
from generator.publishing.serve import serve_site


@click.command("serve")
@config_option
@click.option("--address", default="localhost:8000", show_default=True, help="Where to serve.")
@click.pass_context
def serve_command(context: click.Context, config: Path, address: str) -> None:
    """Serve a preview that follows every change; a bad record is reported and never stops it."""
    try:
        serve_site(config, address, Overrides(context.obj[0], context.obj[1], program(context)))
    except BuildFailedError as error:
        show_error(error, spoken(context))
        raise SystemExit(1) from error
