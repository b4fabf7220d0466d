"""`motions build` and `motions serve`."""

from pathlib import Path

import click

from generator.cli.shared import program, spoken
from generator.i18n.language import Language
from generator.publishing.build import build_site
from generator.publishing.failure import BuildFailedError
from generator.publishing.overrides import Overrides
from generator.publishing.serve import serve_site

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
    language = spoken(context)
    try:
        count = build_site(config, site, context.obj[0], context.obj[1], program(context))
    except BuildFailedError as error:
        _tell(error, language)
        click.echo(language.gettext("The site was not built; what was in {site}/ is still there.", site=site), err=True)
        raise SystemExit(1) from error
    click.echo(f"{site}/: " + language.ngettext("{n} file", "{n} files", count))


@click.command("serve")
@config_option
@click.option("--address", default="localhost:8000", show_default=True, help="Where to serve.")
@click.pass_context
def serve_command(context: click.Context, config: Path, address: str) -> None:
    """Serve a preview that follows every change; a bad record is told about and never stops it."""
    try:
        serve_site(config, address, Overrides(context.obj[0], context.obj[1], program(context)))
    except BuildFailedError as error:
        _tell(error, spoken(context))
        raise SystemExit(1) from error


def _tell(error: BuildFailedError, language: Language) -> None:
    """Tell why nothing was built, where the log of MkDocs has not told it."""
    words = error.translated(language)
    if words:
        click.echo(f"{words}\n", err=True)
