"""`motions new-library`: a running library of one's own in one command."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from generator.beginning.library import RefusedError, Wish, new_library, refuse_folder, refuse_value
from generator.cli.shared import language_option, spoken, today_option
from generator.i18n.language import N_, Language

ASKED = {
    "name": N_("What is the library called?"),
    "community": N_("Whom is it for, such as the name of a party? May stay empty."),
    "contact": N_("Where can the editors be reached (mailto: or https:)? May stay empty."),
    "url": N_("At which address will the site stand (https:, ending in a slash)? May stay empty."),
    "parties": N_("Which parties are its own? Commas between them; may stay empty."),
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
    try:
        refuse_folder(folder)
        files = new_library(folder, _wish(given, t), t)
    except RefusedError as error:
        raise click.UsageError(error.translated(t)) from error
    click.echo(f"{folder}/: " + t.ngettext("{n} file", "{n} files", len(files)))
    click.echo(
        t.gettext("Next: go to that folder and look at the site with 'motions serve'. README.md tells the rest.")
    )


def _wish(given: Mapping[str, Any], t: Language) -> Wish:
    usual = {"name": given["folder"].resolve().name.replace("-", " ").capitalize()}
    values = {name: given[name] for name in ASKED} | {"parties": ", ".join(given["parties"]) or None}
    if sys.stdin.isatty():
        values |= {name: _asked(name, usual.get(name, ""), t) for name, value in values.items() if value is None}
    lines = {name: " ".join((value or usual.get(name, "")).split()) for name, value in values.items()}
    named = tuple(filter(None, map(str.strip, lines.pop("parties").split(","))))
    return Wish(**lines, today=given["today"], parties=given["parties"] or named)


def _asked(name: str, usual: str, t: Language) -> str:
    """Ask for one setting until the answer is one that it takes."""

    def right(value: str) -> str:
        try:
            refuse_value(name, value.strip())
        except RefusedError as error:
            raise click.UsageError(error.translated(t)) from error
        return value

    question = t.gettext(ASKED[name])
    answer: str = click.prompt(question, default=usual, show_default=bool(usual), prompt_suffix=" ", value_proc=right)
    return answer
