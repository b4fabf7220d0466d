"""`motions new-library`: a running library of one's own in one command."""

import sys
from pathlib import Path
from typing import Any

import click

from generator.beginning.library import RefusedError, Wish, new_library
from generator.cli.shared import language_option, spoken, today_option
from generator.i18n.language import N_

ASKED = {
    "name": N_("What is the library called?"),
    "community": N_("Whom is it for, such as the name of a party? May stay empty."),
    "contact": N_("Where can the editors be reached (mailto: or https:)? May stay empty."),
    "url": N_("At which address will the site stand (https:, ending in a slash)? May stay empty."),
}
"""What is asked where nobody gave it, in this order."""


@click.command("new-library")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--name", help="What the library is called.")
@click.option("--community", help="Whom it is for, such as the name of a party.")
@click.option("--party", "parties", multiple=True, help="The name of a party of its own; can be given more than once.")
@click.option("--contact", help="Where the editors can be reached: mailto: or https:.")
@click.option("--url", help="The address of the site, ending in a slash.")
@language_option
@today_option
@click.pass_context
def new_library_command(context: click.Context, /, **given: Any) -> None:
    """Make a library of one's own in FOLDER: settings, registers, three examples, pages and workflows.

    What is not given is asked where somebody sits at the terminal. Nothing is ever overwritten.
    """
    t, folder = spoken(context, given["code"]), given["folder"]
    usual = {"name": folder.resolve().name.replace("-", " ").capitalize()}
    values = {}
    for name, question in ASKED.items():
        value = given[name]
        if value is None and sys.stdin.isatty():
            value = click.prompt(t.gettext(question), default=usual.get(name, ""), show_default=name in usual)
        values[name] = " ".join((value or usual.get(name, "")).split())
    try:
        files = new_library(folder, Wish(today=given["today"], parties=given["parties"], **values), t)
    except RefusedError as error:
        raise click.UsageError(error.translated(t)) from error
    click.echo(f"{folder}/: " + t.ngettext("{n} file", "{n} files", len(files)))
    click.echo(
        t.gettext("Next: go to that folder and look at the site with 'motions serve'. README.md tells the rest.")
    )
