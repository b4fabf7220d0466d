"""`motions settings`: what is set for this library, as commands and workflows see it."""

import os

import click

from generator.cli.folders import motions_folder
from generator.cli.shared import spoken
from generator.reviewing.environment import environment
from generator.settings import all_settings, language_setting, motions_setting


@click.command("settings")
@click.argument("name", required=False)
@click.option("--workflow", is_flag=True, help="Print what the steps of a workflow on GitHub need, for $GITHUB_ENV.")
@click.pass_context
def settings_command(context: click.Context, name: str | None, *, workflow: bool) -> None:
    """Print the settings of this library, or only the one with this NAME, without anything around it."""
    if workflow:
        click.echo("\n".join(environment(os.environ, context.obj[0] or motions_setting())))
        return
    values = {
        **all_settings(),
        "motions": motions_folder(context),
        "language": context.obj[1] or language_setting(),
    }
    if name is None:
        click.echo("\n".join(f"{key}: {value}" for key, value in values.items()))
    elif name in values:
        click.echo(values[name])
    else:
        raise click.UsageError(spoken(context).gettext("There is no setting '{name}'.", name=name))
