"""`motions build` and `motions serve`."""

import logging
import os
from pathlib import Path

import click
from mkdocs.commands import serve as mkdocs_serve
from mkdocs.exceptions import MkDocsException

from generator.cli.shared import motions_folder
from generator.publishing.build import BuildFailedError, build_site

config_option = click.option(
    "--config",
    default="mkdocs.yml",
    show_default=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The settings of the site.",
)


@click.command("build")
@config_option
@click.option("--site", default="site", show_default=True, type=click.Path(file_okay=False, path_type=Path))
@click.pass_context
def build_command(context: click.Context, config: Path, site: Path) -> None:
    """Check the motions and build the site; the last good site stays when anything is wrong."""
    folder = motions_folder(context)
    os.environ["SITE_LANGUAGE"] = context.obj[1]
    try:
        count = build_site(config, site.resolve(), folder)
    except BuildFailedError as error:
        click.echo(f"{error}\n\nThe site was not built; what was in {site}/ is still there.", err=True)
        raise SystemExit(1) from error
    click.echo(f"{site}/: {count} files")


@click.command("serve")
@config_option
@click.option("--address", default="localhost:8000", show_default=True, help="Where to serve.")
@click.pass_context
def serve_command(context: click.Context, config: Path, address: str) -> None:
    """Serve a preview that follows every change; a bad record is told about and never stops it."""
    os.environ["MOTIONS"] = str(motions_folder(context).resolve())
    os.environ["SITE_LANGUAGE"] = context.obj[1]
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    # "Dirty" is MkDocs' word for writing only what changed; its warning is about links, which our pages make anew.
    logging.getLogger("mkdocs.commands.build").addFilter(lambda line: "'dirty' build" not in line.getMessage())
    try:
        mkdocs_serve.serve(str(config), build_type="dirty", dev_addr=address)
    except (MkDocsException, click.ClickException, OSError) as error:
        click.echo(f"{error}", err=True)
        raise SystemExit(1) from error
