"""`motions explain`: what a finding's code means."""

import click

from generator.cli.shared import language_option, spoken
from generator.findings.catalogue import CATALOGUE
from generator.findings.suggest import suggest
from generator.i18n.language import N_
from generator.i18n.user_error import UserError


@click.command("explain")
@click.argument("name", metavar="CODE")
@language_option
@click.pass_context
def explain_command(context: click.Context, name: str, code: str | None) -> None:
    """Explain the finding with this CODE: what is wrong, why it matters and how to mend it."""
    language = spoken(context, code)
    entry = CATALOGUE.get(name)
    if entry is None:
        nearest = suggest(name, {known: known for known in CATALOGUE})
        fault = UserError(N_("There is no finding '{name}'."), name=name, suggestion=nearest)
        raise click.UsageError(fault.translated(language))
    for words in (entry.what, entry.why, entry.mend):
        click.echo(f"{language.gettext(words)}\n")
    for title, example in ((language.gettext("Wrong"), entry.wrong), (language.gettext("Right"), entry.right)):
        click.echo(f"{title}:\n\n" + "\n".join(f"    {line}" for line in example.strip().splitlines()) + "\n")
