"""`motions settings`: what is set for this library, as commands and workflows see it."""

import click

from generator.cli.shared import motions_folder, spoken
from generator.settings import language_setting, plugin_settings


@click.command("settings")
@click.argument("name", required=False)
@click.pass_context
def settings_command(context: click.Context, name: str | None) -> None:
    """Print the settings of this library, or only the one with this NAME, without anything around it."""
    chosen = {"motions": context.obj[0], "language": context.obj[1]}
    values = {
        **plugin_settings(),
        "motions": motions_folder(context),
        "language": chosen["language"] or language_setting(),
    }
    if name is None:
        click.echo("\n".join(f"{key}: {value}" for key, value in values.items()))
    elif name in values:
        click.echo(values[name])
    else:
        raise click.UsageError(spoken(context).gettext("There is no setting '{name}'.", name=name))
