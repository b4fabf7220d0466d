"""`motions withhold`: takes a name out, lists what remains, and writes the answer to whoever asked."""

from collections.abc import Sequence

import click

from generator.cli.editing import Order, with_order
from generator.editing.answer import answer
from generator.editing.names import Name
from generator.editing.remains import Place, Remains
from generator.editing.withhold import Withheld, withhold
from generator.findings.markdown import printable
from generator.i18n.language import N_

SHOWN = 20
"""So many lines of one kind are shown; the rest is counted."""
EXCERPT = 100

ELSEWHERE = (
    N_("What no command can take back:"),
    N_("- the site shows the name until it is published anew;"),
    N_("- git keeps every earlier version, and so do copies and forks: see docs/handboek/redactie.md;"),
    N_("- the council's own documents, and copies of the open data, of archives and of search engines."),
    N_("Do not put the name in the message of the commit, in a branch or in an issue: those are public too."),
)


@click.command("withhold")
@click.argument("name")
@with_order
def withhold_command(order: Order, name: str) -> None:
    """Take NAME out of all records, registers and collections, because the person asked for it.

    A motion then shows no names of submitters at all, so that nobody sees who asked; the groups stay. What remains
    elsewhere is shown, and a text for the answer is printed. No list of people who asked is kept anywhere.
    """
    with order.workspace() as workspace:
        whom = Name(name)
        done = withhold(workspace, whom, order.today)
        remains = Remains(workspace, whom)
    _show(order, done, remains)
    heading = order.language.gettext("A text for the answer")
    click.echo(f"\n--- {heading} ---\n")
    click.echo(answer(len(done.motions), order.today))


def _show(order: Order, done: Withheld, remains: Remains) -> None:
    words = order.language
    click.echo(words.ngettext("The name stood in {n} motion.", "The name stood in {n} motions.", len(done.motions)))
    if done.others:
        click.echo(
            words.ngettext(
                "{n} name of somebody else went along: a motion shows all names or none.",
                "{n} names of others went along: a motion shows all names or none.",
                done.others,
            )
        )
    kinds = (
        (N_("Lines with the surname; is this person meant, then mend them by hand:"), _lines(remains.surnames)),
        (N_("The name of a group, which stays:"), _lines(remains.groups)),
        (N_("An address or id with the name in it:"), _lines(remains.addresses)),
        (
            N_("Files named after the person; 'motions rename' changes that, but the old id stays known:"),
            remains.files,
        ),
        (N_("Files that can't be read; look there yourself:"), remains.unread),
    )
    for sentence, lines in kinds:
        _list(order, sentence, lines)
    if not any(lines for _, lines in kinds):
        click.echo()
        order.gettext("Nothing in the motions folder holds the name or the surname any more.")
    click.echo()
    for sentence in ELSEWHERE:
        order.gettext(sentence)


def _list(order: Order, sentence: str, lines: Sequence[str]) -> None:
    if lines:
        click.echo(f"\n{order.language.gettext(sentence)}")
    for line in lines[:SHOWN]:
        click.echo(f"  {printable(line)}")
    if len(lines) > SHOWN:
        click.echo("  " + order.language.ngettext("and {n} more", "and {n} more", len(lines) - SHOWN))


def _lines(places: Sequence[Place]) -> list[str]:
    return [f"{place.file}:{place.line}: {place.words[:EXCERPT]}" for place in places]
