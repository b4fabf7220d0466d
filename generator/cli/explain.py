"""`motions explain`: what a finding's code means."""

import click

from generator.cli.shared import language_option, spoken
from generator.findings.catalogue import CATALOGUE
from generator.findings.suggest import suggest
from generator.i18n.language import mark
from generator.i18n.user_error import SaidError


@click.command("explain")
@click.argument("name", metavar="CODE")
@language_option
@click.pass_context
def explain_command(context: click.Context, name: str, code: str | None) -> None:
    """Explain the finding with this CODE: what is wrong, why it matters and how to mend it."""
    language = spoken(context, code)
    entry = CATALOGUE.get(name)
    if entry is None:
        near = suggest(name, {known: known for known in CATALOGUE})
        fault = SaidError(mark("There is no finding '{name}'."), name=name, suggestion=near)
        raise click.UsageError(fault.said(language))
    for words in (entry.what, entry.why, entry.mend):
        click.echo(f"{language.say(words)}\n")
    for title, example in ((language.say("Wrong"), entry.wrong), (language.say("Right"), entry.right)):
        click.echo(f"{title}:\n\n" + "\n".join(f"    {line}" for line in example.strip().splitlines()) + "\n")
