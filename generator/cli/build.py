"""`motions build`; all that takes long to import is imported when it is needed."""

from pathlib import Path

import click

from generator.cli.shared import program, spoken
from generator.i18n.language import Language
from generator.i18n.user_error import UserError
from generator.publishing.unchanged import Recipe

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
    recipe = Recipe.of(config, site, *context.obj, program(context))
    if count := recipe.stands(site):
        click.echo(
            f"{site}/: " + language.ngettext("{n} file, nothing has changed", "{n} files, nothing has changed", count)
        )
        return
    try:
        count = _built(context, config, site, recipe)
    except UserError as error:
        show_error(error, language)
        click.echo(language.gettext("The site was not built; what was in {site}/ is still there.", site=site), err=True)
        raise SystemExit(1) from error
    recipe.keep(site)
    click.echo(f"{site}/: " + language.ngettext("{n} file", "{n} files", count))


def _built(context: click.Context, config: Path, site: Path, recipe: Recipe) -> int:
    from generator.publishing.build import make_site  # noqa: PLC0415  # half a second, where nothing has changed
    from generator.publishing.last_site import LastSite  # noqa: PLC0415  # the same
    from generator.publishing.overrides import Overrides  # noqa: PLC0415  # the same

    last = LastSite.read(site.resolve(), recipe.marks, recipe.common())
    count = make_site(config, site, Overrides(context.obj[0], context.obj[1], program(context)), last)
    if recipe.common() == last.of:  # else some of it was made before an edit, some after
        last.keep()
    return count


def show_error(error: UserError, language: Language) -> None:
    """Show why nothing was built, where the log of MkDocs has not."""
    words = error.translated(language)
    if words:
        click.echo(f"{words}\n", err=True)
